/** What the worker can do. The code of the rarer operations is no part of the first answer. */
import { version } from '../../../package.json';
import type { Finding } from '../../checker/types.ts';
import { rules } from '../../checker/engine.ts';
import { checkerFor } from './checkers.ts';
import { changesOf } from './changes.ts';
import type { CheckAnswer, OperationName, Operations, Request, RuleEntry } from './protocol.ts';

type Answers = {
  readonly [Name in OperationName]: (
    ask: Operations[Name]['ask'],
  ) => Operations[Name]['answer'] | Promise<Operations[Name]['answer']>;
};

const answers: Answers = {
  check: checkText,
  preview: async (ask) => (await import('./fixing.ts')).preview(ask),
  fix: async (ask) => (await import('./fixing.ts')).fix(ask),
  ignore: async (ask) => (await import('./fixing.ts')).ignore(ask),
  report: async (ask) => (await import('./reporting.ts')).report(ask),
  complete: async (ask) => (await import('../language/complete.ts')).complete(ask.source, ask.offset, ask.options),
  explain: async (ask) => (await import('../language/explain.ts')).explain(ask.source, ask.offset, ask.options),
  settings: async (ask) => (await import('./setting-files.ts')).readFiles(ask.settings),
  rules: () => ({ rules: rules.map(entry), version }),
};

/** Loads what a reader will want next, so that it is there without a network too. YAML, the largest part, waits for its use. */
export function loadMore(): void {
  const parts = [
    import('./fixing.ts'),
    import('./reporting.ts'),
    import('../language/complete.ts'),
    import('../language/explain.ts'),
  ];
  // Without them the operation itself says that it failed.
  void Promise.allSettled(parts);
}

/** Answers a request; throws what the operation throws. */
export function answer(request: Request): unknown {
  const operation = answers[request.operation] as (ask: unknown) => unknown;
  return operation(request.ask);
}

let last: { readonly number: number; readonly findings: readonly Finding[] } = { number: 0, findings: [] };

function checkText(input: Operations['check']['ask']): CheckAnswer {
  const checker = checkerFor(input.options);
  const start = performance.now();
  const result = checker.check(input.source, input.options);
  const milliseconds = performance.now() - start;
  const safeFixes = result.findings.filter(({ fixes }) =>
    fixes.some(({ safety, gap }) => safety === 'safe' && gap === undefined),
  ).length;
  const { findings, ...rest } = result;
  const isChange = input.since === last.number;
  const changes = changesOf(isChange ? last.findings : [], findings);
  last = { number: last.number + 1, findings };
  return { number: last.number, isChange, findings: changes, rest, milliseconds, safeFixes };
}

function entry({ id, property, practice, summary, severity, options }: (typeof rules)[number]): RuleEntry {
  return { id, property, practice, summary, severity, options: options ?? {} };
}
