/** `example.yaml`: its type, and reading it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { compileSchema } from './validate/json-schema.ts';

export type StandIn = 'busybox' | 'debian-dash' | 'bash' | 'node' | 'scratch-static';

/** A string that must be contained, the whole text, or a regular expression. */
export type TextExpectation = string | { readonly equals: string } | { readonly matches: string };

export interface Run {
  readonly image?: string;
  readonly flags?: readonly string[];
  readonly command?: readonly string[];
  readonly input?: string;
}

/** Times in seconds. */
export interface Stop {
  readonly ready?: string;
  readonly after: number;
  readonly signal?: string;
  readonly timeout?: number;
}

export interface Expectation {
  readonly exit?: number;
  readonly stdout?: TextExpectation;
  readonly stderr?: TextExpectation;
  readonly within?: number;
  readonly atLeast?: number;
  readonly user?: string;
  readonly pid1?: string;
  readonly zombies?: number | { readonly atLeast: number };
  readonly health?: 'healthy' | 'unhealthy';
  readonly annotations?: Readonly<Record<string, string>>;
  readonly build?: 'fails';
  readonly findings?: readonly string[];
}

export interface Case {
  readonly name?: string;
  readonly run?: Run;
  readonly stop?: Stop;
  readonly expect?: Expectation;
}

export type Shown = string | { readonly file: string; readonly from: string; readonly to: string };

/** The content of `example.yaml`; `README.md` says what each field means. */
export interface ExampleFile extends Case {
  readonly title: string;
  readonly show: readonly Shown[];
  readonly bases?: Readonly<Record<string, StandIn>>;
  readonly build?: true | { readonly target?: string; readonly args?: Readonly<Record<string, string>> };
  readonly rootfs?: string;
  readonly cases?: readonly (Case & { readonly name: string })[];
  readonly 'why-not-run'?: string;
}

const validate = compileSchema(join(import.meta.dirname, 'example.schema.yaml'));

/** Reads an `example.yaml`. Problems are sentences with the place; `data` is there only without problems. */
export function readExampleFile(path: string): { data: ExampleFile | null; problems: string[] } {
  let data: unknown;
  try {
    data = parse(readFileSync(path, 'utf8'));
  } catch (error) {
    return { data: null, problems: [`example.yaml cannot be read: ${(error as Error).message}`] };
  }
  const problems = validate(data).map((problem) => `example.yaml ${problem}`);
  return { data: problems.length > 0 ? null : (data as ExampleFile), problems };
}

/** The runs an example promises: its cases, or itself. */
export function casesOf(example: ExampleFile): Case[] {
  const { run, stop, expect } = example;
  if (example.cases) {
    return example.cases.map((one) => ({
      name: one.name,
      run: { ...run, ...one.run },
      ...((one.stop ?? stop) && { stop: one.stop ?? stop }),
      ...(one.expect && { expect: one.expect }),
    }));
  }
  if (!run && !stop) return [];
  return [{ ...(run && { run }), ...(stop && { stop }), ...(expect && { expect }) }];
}
