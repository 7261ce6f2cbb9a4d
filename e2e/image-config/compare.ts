import { isDeepStrictEqual } from 'node:util';
import { anything, type Fields } from './config.ts';

/** A field on which the two sides differ. */
export interface Difference {
  readonly field: string;
  readonly predicted: unknown;
  readonly built: unknown;
}

/** The fields that differ. A part the model does not know equals anything. */
export function differences(predicted: Fields, built: Fields): Difference[] {
  const fields = new Set([...Object.keys(predicted), ...Object.keys(built)]);
  return [...fields].flatMap((field) => {
    const pair = { field, predicted: predicted[field], built: built[field] };
    return agrees(pair.predicted, pair.built) ? [] : [pair];
  });
}

function agrees(predicted: unknown, built: unknown): boolean {
  if (predicted === anything) return built !== undefined;
  if (!isContainer(predicted) || !isContainer(built)) return isDeepStrictEqual(predicted, built);
  if (Array.isArray(predicted) !== Array.isArray(built)) return false;
  const keys = Object.keys(predicted);
  return (
    keys.length === Object.keys(built).length &&
    keys.every((key) => Object.hasOwn(built, key) && agrees(predicted[key], built[key]))
  );
}

function isContainer(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** How many parts of the prediction are unknown. */
export function countUnknown(value: unknown): number {
  if (value === anything) return 1;
  return isContainer(value) ? Object.values(value).reduce<number>((sum, part) => sum + countUnknown(part), 0) : 0;
}
