import { describe, expect, it } from 'vitest';
import { isPlatform } from '../../dockerfile/platforms.ts';
import { signalName } from '../../rules/signals/names.ts';
import { complete } from './complete.ts';
import { platformWords } from './platform-words.ts';

/** What is offered where `|` stands, as the text would read with each. */
function lines(marked: string): readonly string[] | null {
  const offset = marked.indexOf('|');
  const source = marked.slice(0, offset) + marked.slice(offset + 1);
  const found = complete(source, offset, {});
  if (!found) return null;
  const start = source.lastIndexOf('\n', offset - 1) + 1;
  const rest = source.slice(offset).split('\n')[0] ?? '';
  return found.suggestions.map(({ label, insert = label }) => source.slice(start, found.from) + insert + rest);
}

/** The same without what stands in front. */
function words(marked: string): readonly string[] | null {
  const start = marked.lastIndexOf('\n', marked.indexOf('|')) + 1;
  const before = marked.slice(start, marked.indexOf('|'));
  return lines(marked)?.map((line) => line.slice(before.lastIndexOf(' ') + 1)) ?? null;
}

const signals =
  'SIGTERM SIGHUP SIGINT SIGQUIT SIGILL SIGTRAP SIGABRT SIGBUS SIGFPE SIGUSR1 SIGSEGV SIGUSR2 SIGPIPE SIGALRM SIGSTKFLT ' +
  'SIGCHLD SIGCONT SIGTSTP SIGTTIN SIGTTOU SIGURG SIGXCPU SIGXFSZ SIGVTALRM SIGPROF SIGWINCH SIGIO SIGPWR SIGSYS';

describe('words that are few', () => {
  it('STOPSIGNAL: signals a process can answer, the default first', () => {
    expect(words('FROM a\nSTOPSIGNAL |')).toEqual(signals.split(' '));
    expect(words('FROM a\nSTOPSIGNAL SIGW|\n')).toEqual(signals.split(' '));
    for (const signal of signals.split(' ')) expect(`SIG${signalName(signal)}`).toBe(signal);
    expect(words('FROM a\nSTOPSIGNAL SIGTERM |')).toBeNull();
  });

  it('HEALTHCHECK: CMD, NONE and the options that are not there yet', () => {
    expect(lines('FROM a\nHEALTHCHECK |')).toEqual([
      'HEALTHCHECK CMD ',
      'HEALTHCHECK NONE',
      'HEALTHCHECK --interval=',
      'HEALTHCHECK --timeout=',
      'HEALTHCHECK --start-period=',
      'HEALTHCHECK --start-interval=',
      'HEALTHCHECK --retries=',
    ]);
    const options = 'HEALTHCHECK --interval=30s --retries=2';
    expect(lines(`FROM a\n${options} |`)).toEqual([
      `${options} CMD `,
      `${options} --timeout=`,
      `${options} --start-period=`,
      `${options} --start-interval=`,
    ]);
    expect(lines('FROM a\nHEALTHCHECK \\\n  --timeout=3s \\\n  C|\n')).toEqual([
      '  CMD ',
      '  --interval=',
      '  --start-period=',
      '  --start-interval=',
      '  --retries=',
    ]);
    expect(lines('FROM a\nHEALTHCHECK CMD |')).toBeNull();
  });

  it('SHELL: what the stage can have, and nothing twice that the editor closed itself', () => {
    const bash = ['["/bin/bash", "-o", "pipefail", "-c"]', '["/bin/bash", "-eo", "pipefail", "-c"]'];
    const ash = '["/bin/ash", "-eo", "pipefail", "-c"]';
    const sh = '["/bin/sh", "-c"]';
    expect(lines('FROM example.com/unknown:1\nSHELL |')).toEqual([...bash, ash, sh].map((list) => `SHELL ${list}`));
    expect(lines('FROM debian:12\nSHELL |')).toEqual([...bash, sh].map((list) => `SHELL ${list}`));
    expect(lines('FROM alpine:3.22\nSHELL ["|"]\n')).toEqual([`SHELL ${ash}`, `SHELL ${sh}`]);
    expect(lines('FROM alpine:3.22\nSHELL [|]\n')).toEqual([`SHELL ${ash}`, `SHELL ${sh}`]);
    expect(lines('FROM gcr.io/distroless/static-debian12\nSHELL |')).toBeNull();
    expect(lines('FROM mcr.microsoft.com/windows/nanoserver:ltsc2025\nSHELL |')).toEqual([
      `SHELL ["powershell", "-Command", "$ErrorActionPreference = 'Stop'; $ProgressPreference = 'SilentlyContinue';"]`,
      'SHELL ["cmd", "/S", "/C"]',
    ]);
  });

  it('USER and --chown: accounts the file creates above, then those of the base image', () => {
    const file = 'FROM node:22\nRUN useradd --uid 1001 ada && adduser bob\nUSER |\nRUN useradd late\n';
    expect(words(file)).toEqual(['ada', 'bob', 'node']);
    const source = file.replace('|', '');
    expect(complete(source, file.indexOf('|'), {})?.suggestions).toEqual([
      { label: 'ada', kind: 'value', detail: '1001' },
      { label: 'bob', kind: 'value' },
      { label: 'node', kind: 'value', detail: '1000' },
    ]);
    expect(lines('FROM node:22 AS base\nFROM base\nCOPY --chown=|')).toEqual(['COPY --chown=node']);
    expect(lines('FROM example.com/unknown:1\nUSER |')).toBeNull();
    expect(lines('FROM node:22\nUSER node:|')).toBeNull();
  });

  it('--platform: where the build runs, what it is for, and what images are built for', () => {
    const platforms =
      'linux/amd64 linux/arm64 linux/arm/v7 linux/arm/v6 linux/386 linux/ppc64le linux/riscv64 linux/s390x windows/amd64';
    expect(words('FROM --platform=|')).toEqual(
      ['$BUILDPLATFORM', '$TARGETPLATFORM', ...platforms.split(' ')].map((word) => `--platform=${word}`),
    );
    expect(words('FROM --platform=linux/a|')).toHaveLength(11);
    for (const { label } of platformWords.slice(2)) expect(isPlatform(label)).toBe(true);
  });

  it('ONBUILD: every instruction it can keep', () => {
    const kept = 'ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE HEALTHCHECK LABEL RUN SHELL STOPSIGNAL USER VOLUME WORKDIR';
    expect(words('FROM a\nONBUILD |')).toEqual(kept.split(' ').map((name) => `${name} `));
    expect(words('FROM a\nONBUILD c|')).toEqual(
      kept
        .toLowerCase()
        .split(' ')
        .map((name) => `${name} `),
    );
    expect(words('FROM a\nONBUILD STOPSIGNAL |')).toEqual(signals.split(' '));
  });
});

describe('directives', () => {
  it('at the top of the file, those that are not there yet', () => {
    expect(lines('# |')).toEqual(['# syntax=', '# check=', '# escape=']);
    expect(lines('#s|')).toEqual(['#syntax=', '#check=', '#escape=']);
    expect(lines('# syntax=docker/dockerfile:1\n# e|\nFROM a\n')).toEqual(['# check=', '# escape=']);
    expect(lines('# a comment\n# s|')).toBeNull();
    expect(lines('FROM a\n# s|')).toBeNull();
  });

  it('their values', () => {
    expect(lines('# syntax=|')).toEqual(['# syntax=docker/dockerfile:1', '# syntax=docker/dockerfile:1-labs']);
    expect(lines('# escape=|')).toEqual(['# escape=`', '# escape=\\']);
    expect(lines('# check=|')).toEqual(['# check=skip=', '# check=error=true', '# check=experimental=']);
    expect(lines('# check=skip=all;|')).toEqual([
      '# check=skip=all;skip=',
      '# check=skip=all;error=true',
      '# check=skip=all;experimental=',
    ]);
    expect(lines('# check=error=|')).toBeNull();
  });

  it('the checks of the builder', () => {
    const checks =
      'all ConsistentInstructionCasing CopyIgnoredFile DuplicateStageName ExposeInvalidFormat ExposeProtoCasing FromAsCasing ' +
      'FromPlatformFlagConstDisallowed InvalidBaseImagePlatform InvalidDefaultArgInFrom InvalidDefinitionDescription ' +
      'JSONArgsRecommended LegacyKeyValueFormat MaintainerDeprecated MultipleInstructionsDisallowed NoEmptyContinuation ' +
      'RedundantTargetPlatform ReservedStageName SecretsUsedInArgOrEnv StageNameCasing UndefinedArgInFrom UndefinedVar ' +
      'WorkdirRelativePath';
    expect(lines('# check=skip=DuplicateStageName,W|')).toEqual(
      checks.split(' ').map((name) => `# check=skip=DuplicateStageName,${name}`),
    );
  });
});
