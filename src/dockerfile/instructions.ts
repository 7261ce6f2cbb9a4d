/** The instructions of a Dockerfile. Source: Dockerfile reference. */
import { FLAGS, type FlagSpec } from './flag-table.ts';
import type { InstructionName } from './tree.ts';

export { MOUNT_TYPES, type FlagSpec, type OptionSpec, type ValueForm } from './flag-table.ts';

export interface InstructionSpec {
  readonly name: InstructionName;
  /** One sentence for readers. */
  readonly docs: string;
  /** How it is written, one form a line. */
  readonly forms: readonly string[];
  readonly flags: readonly FlagSpec[];
  /** Arguments BuildKit asks for: exactly one text, at least this many words, or any. */
  readonly arguments: 'one' | 'any' | { readonly atLeast: number };
  /** Whether variables in its arguments are put in by the builder. */
  readonly expands: boolean;
  /** What to write instead; null where it is not deprecated. */
  readonly deprecated: string | null;
}

type Row = Omit<InstructionSpec, 'name' | 'flags' | 'deprecated'> & { readonly deprecated?: string };

const SOME = { atLeast: 1 } as const;

const ROWS: Readonly<Record<InstructionName, Row>> = {
  ADD: {
    docs: 'Copies files, unpacks archives, fetches from URLs and repositories.',
    forms: ['ADD source… destination', 'ADD ["source", … "destination"]'],
    arguments: { atLeast: 2 },
    expands: true,
  },
  ARG: {
    docs: 'Declares an argument of the build, with a default or without.',
    forms: ['ARG name[=default]…'],
    arguments: SOME,
    expands: true,
  },
  CMD: {
    docs: 'What a container runs by default, or the default arguments of its entry point.',
    forms: ['CMD ["program", "argument"…]', 'CMD command'],
    arguments: 'any',
    expands: false,
  },
  COPY: {
    docs: 'Copies files from the build context, a stage or an image.',
    forms: ['COPY source… destination', 'COPY ["source", … "destination"]'],
    arguments: { atLeast: 2 },
    expands: true,
  },
  ENTRYPOINT: {
    docs: 'What a container always runs.',
    forms: ['ENTRYPOINT ["program", "argument"…]', 'ENTRYPOINT command'],
    arguments: 'any',
    expands: false,
  },
  ENV: {
    docs: 'Sets environment variables, for the build from here on and for containers.',
    forms: ['ENV name=value…'],
    arguments: SOME,
    expands: true,
  },
  EXPOSE: {
    docs: 'Says which ports the container listens on.',
    forms: ['EXPOSE port[/protocol]…'],
    arguments: SOME,
    expands: true,
  },
  FROM: {
    docs: 'Starts a stage from a base image or an earlier stage.',
    forms: ['FROM image[:tag][@digest] [AS name]'],
    arguments: SOME,
    expands: true,
  },
  HEALTHCHECK: {
    docs: 'Says how to find out whether a container works.',
    forms: ['HEALTHCHECK [options] CMD command', 'HEALTHCHECK NONE'],
    arguments: SOME,
    expands: false,
  },
  LABEL: {
    docs: 'Adds metadata to the image.',
    forms: ['LABEL key=value…'],
    arguments: SOME,
    expands: true,
  },
  MAINTAINER: {
    docs: 'Names the author of the image.',
    forms: ['MAINTAINER name'],
    arguments: 'one',
    expands: false,
    deprecated: 'LABEL org.opencontainers.image.authors',
  },
  ONBUILD: {
    docs: 'Keeps an instruction for the builds that start from this image.',
    forms: ['ONBUILD instruction'],
    arguments: SOME,
    expands: false,
  },
  RUN: {
    docs: 'Runs a command and keeps what it changed.',
    forms: ['RUN command', 'RUN ["program", "argument"…]', 'RUN <<EOF'],
    arguments: 'any',
    expands: false,
  },
  SHELL: {
    docs: 'Sets the shell of the commands written in shell form.',
    forms: ['SHELL ["program", "argument"…]'],
    arguments: SOME,
    expands: false,
  },
  STOPSIGNAL: {
    docs: 'Sets the signal that tells a container to stop.',
    forms: ['STOPSIGNAL signal'],
    arguments: 'one',
    expands: true,
  },
  USER: {
    docs: 'Sets the user, and the group, of what follows and of the container.',
    forms: ['USER user[:group]'],
    arguments: 'one',
    expands: true,
  },
  VOLUME: {
    docs: 'Marks directories whose data lives outside the container.',
    forms: ['VOLUME ["path"…]', 'VOLUME path…'],
    arguments: SOME,
    expands: true,
  },
  WORKDIR: {
    docs: 'Sets the working directory of what follows and of the container.',
    forms: ['WORKDIR path'],
    arguments: 'one',
    expands: true,
  },
};

/** All instructions by name, upper case. */
export const INSTRUCTIONS: ReadonlyMap<string, InstructionSpec> = new Map(
  (Object.keys(ROWS) as InstructionName[]).map((name) => [
    name,
    { name, deprecated: null, ...ROWS[name], flags: FLAGS[name] ?? [] },
  ]),
);

/** The flag of an instruction, by its name without dashes; undefined where the instruction has none such. */
export function flagSpec(instruction: string, flag: string): FlagSpec | undefined {
  return INSTRUCTIONS.get(instruction)?.flags.find((spec) => spec.name === flag);
}
