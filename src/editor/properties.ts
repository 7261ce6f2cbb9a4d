/** The seven properties as the checker names them, in their order, and the language itself. */
import type { Property } from '../rules/define.ts';
import { properties as facts } from '../site/properties.ts';

export interface PropertyName {
  readonly id: Property;
  /** 1 to 7; null for the Dockerfile language. */
  readonly number: number | null;
  readonly name: string;
}

export const properties: readonly PropertyName[] = [
  ...facts.map(({ id, number, title }) => ({ id: id as Property, number, name: title })),
  { id: 'syntax', number: null, name: 'The Dockerfile itself' },
];

/** The name of a property; the id where it is none of ours. */
export function propertyName(id: string): string {
  return properties.find((property) => property.id === id)?.name ?? id;
}

/** Whether a text from outside is one of the ids. */
export function isProperty(text: string | null | undefined): text is Property {
  return properties.some((property) => property.id === text);
}
