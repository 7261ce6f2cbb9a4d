import { references, type Modifier } from '../../dockerfile/variables.ts';
import { platformArgs } from '../../model/predefined.ts';
import type { Fix } from '../define.ts';
import { defineRule } from '../define.ts';
import { newlineOf } from '../fixes/line-before.ts';
import { nearestName } from '../names/nearest.ts';

/** FROM sees the ARGs before the first FROM, and nothing else. */
export default defineRule({
  id: 'undefined-arg-in-from',
  property: 'syntax',
  practice: null,
  severity: 'error',
  recommended: true,
  why: 'does not build',
  since: '0.1.0',
  summary: 'FROM uses an ARG that was not declared before the first FROM',
  about: { instructions: ['FROM'] },
  messages: {
    undeclared: {
      text: 'No ARG before the first FROM declares `{name}`, so it is empty here and the image name is not what it looks like. {advice}',
      aliases: ['buildkit/UndefinedArgInFrom', 'dockerfile-utils/BASE_NAME_EMPTY'],
    },
    defaulted: {
      text: 'No ARG before the first FROM declares `{name}`, so it is never set here, whatever a build is given. {advice}',
      aliases: ['buildkit/UndefinedArgInFrom'],
    },
  },
  options: {
    defaults: {
      type: 'boolean',
      default: false,
      description: 'Report also where the file says what stands in place of the argument: `${NAME:-alpine}`.',
    },
  },
  presets: { buildkit: { options: { defaults: true } } },
  fix: 'review',
  differences: {
    buildkit:
      'BuildKit reports also where the file says what stands in place of the argument, as `${NAME:-alpine}` does; the preset `buildkit` restores its reach.',
  },
  check({ dockerfile, model, stages, options, report }) {
    const declared = new Set(model.globalArgs.flatMap(({ pairs }) => pairs.map(({ key }) => key.text)));
    const first = stages.find(({ from }) => from.image !== null)?.from;
    for (const { from } of stages) {
      const platform = from.flags.find(({ name }) => name === 'platform')?.value;
      const seen = new Set<string>();
      for (const text of [platform, from.image]) {
        if (!text) continue;
        for (const { name, nameSpan, modifier } of references(text, dockerfile.escape)) {
          if (declared.has(name) || platformArgs.has(name) || seen.has(name)) continue;
          const defaulted = tolerant.has(modifier);
          if (defaulted && !options.defaults) continue;
          seen.add(name);
          const near = declared.size > 100 ? null : nearestName(name, declared);
          const advice = near ? `Did you mean \`${near}\`?` : 'Declare it at the top of the file.';
          const fix = near ? replaced(nameSpan, near) : declaration(name, first?.lines.start ?? 0);
          report(defaulted ? 'defaulted' : 'undeclared', nameSpan, { name, advice }, { fix, covers: from });
        }
      }
    }

    function declaration(name: string, at: number): Fix {
      const text = `ARG ${name}=value${newlineOf(dockerfile.source)}`;
      return { title: `Declare ${name}`, safety: 'review', edits: [{ start: at, end: at, text }], gap: 'value' };
    }
  },
});

const tolerant = new Set<Modifier | null>([':-', '-', ':+', '+', ':?', '?']);

function replaced({ start, end }: { start: number; end: number }, text: string): Fix {
  return { title: `Use ${text}`, safety: 'review', edits: [{ start, end, text }] };
}
