import type { Dockerfile, Instruction, Span, Text } from '../../dockerfile/tree.ts';
import { references, type Modifier, type VariableReference } from '../../dockerfile/variables.ts';
import { platformArgs } from '../../model/predefined.ts';
import type { Stage } from '../../model/types.ts';
import { defineRule } from '../define.ts';
import type { Fix } from '../define.ts';
import { newlineOf } from '../fixes/line-before.ts';
import { knowsVariables, mayBeOfBase } from './base-variables.ts';
import { expandedReferences } from './expanded-texts.ts';

/** An ARG before the first FROM is for the FROMs; a stage that wants it has to say so. */
export default defineRule({
  id: 'arg-scope',
  property: 'syntax',
  practice: null,
  severity: 'error',
  recommended: true,
  why: 'expands to nothing',
  since: '0.1.0',
  summary: 'Global ARG is not visible inside a stage unless redeclared',
  about: { instructions: ['ARG', 'RUN', 'COPY', 'ADD', 'ENV', 'LABEL', 'WORKDIR'] },
  messages: {
    outside: {
      text: 'The ARG `{name}` before the first FROM is not visible inside a stage, so this is empty. Add `ARG {name}` below the FROM.',
      aliases: ['sonar/S6579'],
    },
    platform: {
      text: 'The builder gives `{name}` only to a stage that asks for it, so this is empty. Add `ARG {name}` below the FROM.',
      aliases: [],
    },
  },
  fix: 'review',
  check({ model, dockerfile, stages, report }) {
    const names = new Set(model.globalArgs.flatMap(({ pairs }) => pairs.map(({ key }) => key.text)));
    for (const name of setAnyway) names.delete(name);
    if (names.size === 0 && !asksForPlatform.test(dockerfile.source)) return;
    for (const stage of stages) {
      const seen = new Set<string>();
      for (const instruction of stage.body) {
        for (const { name, nameSpan, modifier } of usesIn(stage, instruction, dockerfile)) {
          const isGlobal = names.has(name);
          if ((!isGlobal && !platformArgs.has(name)) || seen.has(name) || tolerant.has(modifier)) continue;
          if (stage.variablesAt(instruction).has(name)) continue;
          if (isGlobal ? mayBeOfBase(name, stage) : !knowsVariables(stage)) continue;
          seen.add(name);
          const covers = wholeReference(dockerfile.source, nameSpan);
          const fix = declared(stage, name, dockerfile.source);
          report(isGlobal ? 'outside' : 'platform', nameSpan, { name }, { fix, covers });
        }
      }
    }
  },
});

/** With the dollar sign and the braces around the name. */
function wholeReference(source: string, { start, end }: Span): Span {
  const isBraced = source[start - 1] === '{' && source[end] === '}';
  return isBraced ? { start: start - 2, end: end + 1 } : { start: start - 1, end };
}

/** A name of `platformArgs`. */
const asksForPlatform = /(?:BUILD|TARGET)(?:ARCH|OS|PLATFORM|STAGE|VARIANT)/;

const tolerant = new Set<Modifier | null>([':-', '-', ':+', '+', ':?', '?']);
/** Variables that a shell or the builder sets. */
const setAnyway = 'HOME USER PWD PATH SHELL HOSTNAME LANG TERM HTTP_PROXY HTTPS_PROXY FTP_PROXY NO_PROXY ALL_PROXY'
  .split(' ')
  .flatMap((name) => [name, name.toLowerCase()]);

function usesIn(stage: Stage, instruction: Instruction, dockerfile: Dockerfile): readonly VariableReference[] {
  const expanded = expandedReferences(instruction, dockerfile);
  return instruction.name === 'RUN' ? [...expanded, ...usesInScripts(stage, instruction)] : expanded;
}

function usesInScripts(stage: Stage, run: Instruction): readonly VariableReference[] {
  if (stage.windows || !('form' in run) || run.form?.kind === 'exec') return [];
  return stage
    .scripts(run)
    .filter(({ language }) => language !== 'powershell' && language !== 'cmd' && language !== 'other')
    .flatMap(({ text }) => {
      const found = references(text);
      const set = found.length === 0 ? null : namesSetIn(text);
      return found.filter(({ name }) => !set?.has(name));
    });
}

/** Names that the script gives a value: assignments, loops, `read` and its like. */
function namesSetIn({ text }: Text): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [, name] of text.matchAll(/(?:^|[\s;&|({"'])(\w+)\+?=/g)) names.add(name!);
  for (const [, rest] of text.matchAll(/\b(?:for|read|export|local|declare|getopts)\b([^;&|\n]*)/g)) {
    for (const name of rest!.match(/\w+/g) ?? []) names.add(name);
  }
  return names;
}

function declared({ from }: Stage, name: string, source: string): Fix {
  const at: Span = { start: from.lines.end, end: from.lines.end };
  const edits = [{ ...at, text: `${newlineOf(source)}ARG ${name}` }];
  return { title: `Declare ${name} in this stage`, safety: 'review', edits };
}
