import type { Instruction, Span } from '../../dockerfile/tree.ts';
import type { Modifier } from '../../dockerfile/variables.ts';
import type { Stage } from '../../model/types.ts';
import { defineRule } from '../define.ts';
import { nearestName } from '../names/nearest.ts';
import { mayBeOfBase } from './base-variables.ts';
import { expandedReferences } from './expanded-texts.ts';

/** A variable that nothing sets becomes nothing. */
export default defineRule({
  id: 'undefined-variable',
  property: 'syntax',
  practice: null,
  severity: 'warning',
  recommended: true,
  why: 'expands to nothing',
  since: '0.1.0',
  summary: 'Variable is used but never defined',
  about: {
    instructions: ['ADD', 'COPY', 'ENV', 'EXPOSE', 'LABEL', 'STOPSIGNAL', 'USER', 'VOLUME', 'WORKDIR', 'ARG', 'RUN'],
  },
  messages: {
    undefined: {
      text: 'Nothing sets `{name}` before this line, so the builder puts nothing in its place. {advice}',
      aliases: ['buildkit/UndefinedVar', 'dockerfile-utils/INVALID_SIGNAL'],
    },
    port: {
      text: 'Nothing sets `{name}` before this line, so EXPOSE gets nothing in its place. {advice}',
      aliases: [],
    },
    powershell: {
      text: '`$env:{name}` is read by PowerShell only: the builder looks for a variable `env`, finds none, and `:{name}` is left. Leave out `env:`.',
      aliases: ['buildkit/UndefinedVar'],
    },
    defaulted: {
      text: 'Nothing sets `{name}` before this line, so what stands behind its name always decides. {advice}',
      aliases: ['buildkit/UndefinedVar'],
    },
  },
  options: {
    defaults: {
      type: 'boolean',
      default: false,
      description:
        'Report also where the file says what stands in place of the variable: `${NAME:-value}`; and `$1`, `$@` and their like, which are nothing to the builder.',
    },
  },
  presets: { buildkit: { options: { defaults: true } } },
  yieldsTo: ['no-env-self-reference', 'arg-scope'],
  fix: 'review',
  differences: {
    buildkit:
      'BuildKit pulls the base image and knows all of its variables. Ours does not: on an image it reports a name only where the file has one that is nearly the same, or declares it before the first FROM. BuildKit does not look at EXPOSE, and it reports also where the file says what stands in place of the variable, as `${NAME:-value}` does; the preset `buildkit` does so too.',
  },
  check({ model, dockerfile, stages, options, report, unknown }) {
    const global = new Set(model.globalArgs.flatMap(({ pairs }) => pairs.map(({ key }) => key.text)));
    for (const stage of stages) {
      for (const instruction of stage.body) {
        const used = expandedReferences(instruction, dockerfile);
        if (used.length === 0) continue;
        const seen = new Set<string>();
        for (const { name, nameSpan, modifier } of used) {
          const defaulted = saysOtherwise.has(modifier);
          if (!options.defaults && (defaulted || !/^[A-Za-z_]/.test(name))) continue;
          if (seen.has(name)) continue;
          const scope = stage.variablesAt(instruction);
          if (scope.has(name) || isOwnArgument(instruction, name, nameSpan)) continue;
          const asked = /^env$/i.test(name) ? askedOfPowerShell(dockerfile.source, nameSpan) : null;
          if (asked) {
            report('powershell', asked, { name: asked.name }, { fix: replaced(asked, asked.name) });
            continue;
          }
          seen.add(name);
          const near = scope.size > 100 || extendsItself(instruction, name) ? null : nearTo(name, scope.keys(), stage);
          if (near === null && !stage.scratch && (!global.has(name) || mayBeOfBase(name, stage))) {
            unknown(nameSpan, `the base image may set \`${name}\``);
            continue;
          }
          const advice = near === null ? 'Set it with ARG or ENV above.' : `Did you mean \`${near}\`?`;
          const fix = near === null ? null : replaced(nameSpan, near);
          const message = instruction.name === 'EXPOSE' ? 'port' : defaulted ? 'defaulted' : 'undefined';
          report(message, nameSpan, { name, advice }, { fix });
        }
      }
    }
  },
});

/** `$env:PATH`. */
function askedOfPowerShell(source: string, { start, end }: Span): (Span & { readonly name: string }) | null {
  const found = /^:(\w+)/.exec(source.slice(end, end + 200));
  return found && { start, end: end + found[0].length, name: found[1]! };
}

/** With these the file says what to do where the variable is not set. */
const saysOtherwise = new Set<Modifier | null>([':-', '-', ':+', '+', ':?', '?']);

/** `ARG A=1 B=$A`: each argument sees those before it. */
function isOwnArgument(instruction: Instruction, name: string, { start }: Span): boolean {
  if (instruction.name !== 'ARG' || !('pairs' in instruction)) return false;
  return instruction.pairs.some(({ key, end }) => key.text === name && end <= start);
}

/** `ENV A=x:$A`: nothing in front is no mistake. */
function extendsItself(instruction: Instruction, name: string): boolean {
  return instruction.name === 'ENV' && 'pairs' in instruction && instruction.pairs.some(({ key }) => key.text === name);
}

/** On an image that is not known, `NODE_VERSION` and `JAVA_HOME` are probably its own. */
function nearTo(name: string, names: Iterable<string>, stage: Stage): string | null {
  if (!stage.scratch && stage.base === null && /_(?:VERSION|HOME)$/.test(name)) return null;
  if (proxies.test(name)) return null;
  const near = nearestName(name, names);
  return near !== null && isAnotherName(name, near) ? null : near;
}

/** The builder takes them without an ARG. */
const proxies = /^(?:https?|ftp|no|all)_proxy$/i;

/** `$GOPATH` beside `PATH`, `$JAVA_HOME8` beside `JAVA_HOME`: no slip of the keyboard. */
function isAnotherName(name: string, near: string): boolean {
  return name.endsWith(near) || near.replace(/\d/g, '') === name.replace(/\d/g, '');
}

function replaced({ start, end }: { start: number; end: number }, text: string) {
  return { title: `Use ${text}`, safety: 'review' as const, edits: [{ start, end, text }] };
}
