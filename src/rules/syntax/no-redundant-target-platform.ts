import { defineRule } from '../define.ts';

/** FROM takes the target platform by itself. */
export default defineRule({
  id: 'no-redundant-target-platform',
  property: 'syntax',
  practice: null,
  severity: 'style',
  recommended: false,
  why: 'a matter of style: the flag changes nothing',
  since: '0.1.0',
  summary: '`--platform=$TARGETPLATFORM` is the default',
  about: { instructions: ['FROM'] },
  messages: {
    redundant: {
      text: 'FROM takes the target platform anyway, so this flag changes nothing. Remove it.',
      aliases: ['hadolint/DL3065', 'buildkit/RedundantTargetPlatform'],
    },
  },
  options: {
    declared: {
      type: 'boolean',
      default: false,
      description: 'Report also where the file declares `ARG TARGETPLATFORM=…` with a value of its own.',
    },
    defaults: {
      type: 'boolean',
      default: false,
      description: 'Report also `${TARGETPLATFORM:-linux/amd64}`, which helps builders that know no platforms.',
    },
  },
  presets: {
    hadolint: { severity: 'warning', options: { declared: true } },
    buildkit: { options: { declared: true, defaults: true } },
  },
  fix: 'safe',
  differences: {
    hadolint: 'hadolint reports also where the file gives `TARGETPLATFORM` a value of its own.',
    buildkit:
      'BuildKit reports also where the file gives `TARGETPLATFORM` a value of its own, or says what stands in its place: `${TARGETPLATFORM:-linux/amd64}`.',
  },
  check({ dockerfile, model, stages, options, report }) {
    const pairs = model.globalArgs.flatMap((arg) => arg.pairs);
    const own = pairs.some(({ key, value }) => key.text === 'TARGETPLATFORM' && value !== null);
    if (own && !options.declared) return;
    for (const { from } of stages) {
      for (const flag of from.flags) {
        if (flag.name !== 'platform' || !flag.value) continue;
        if (!(options.defaults ? withDefault : plain).test(flag.value.text)) continue;
        const blanks = /^[ \t]*/.exec(dockerfile.source.slice(flag.end, flag.end + 200))?.[0].length ?? 0;
        const edits = [{ start: flag.start, end: flag.end + blanks, text: '' }];
        report('redundant', flag, {}, { fix: { title: 'Remove the flag', safety: 'safe', edits } });
      }
    }
  },
});

const plain = /^\$(?:TARGETPLATFORM|\{TARGETPLATFORM\})$/;
const withDefault = /^\$(?:TARGETPLATFORM|\{TARGETPLATFORM(?::?[-?][^$}"'\\]*)?\})$/;
