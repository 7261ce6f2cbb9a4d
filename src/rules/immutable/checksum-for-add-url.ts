import { once } from '../../dockerfile/notes.ts';
import type { CopyPath, InstructionOf } from '../../dockerfile/tree.ts';
import type { Stage, Value } from '../../model/types.ts';
import { defineRule, type Fix } from '../define.ts';
import { isVerification } from '../downloads/verification.ts';
import { baseName } from '../paths/places.ts';

const gap = 'sha256:HASH';
const hash = /^(?:[\da-f]{40}|[\da-f]{64})$/i;
/** Says what the newest commit is, or something new each time: added so that the steps below run again. */
const triggers =
  /^https:\/\/(?:www\.random\.org\/(?:cgi-bin\/randbyte|strings|integers)|api\.github\.com\/repos(?:\/[^/]+){2}\/(?:commits|branches|git\/refs?)|[\w.-]+\/api\/v4\/projects\/[^/]+\/repository\/(?:commits|branches))(?:[/?]|$)/i;

export default defineRule({
  id: 'checksum-for-add-url',
  property: 'immutable',
  practice: 'pinned-dependencies',
  severity: 'warning',
  recommended: true,
  why: 'security and reproducibility: content can change',
  since: '0.1.0',
  summary: 'Verify what ADD downloads',
  about: { instructions: ['ADD'] },
  messages: {
    url: {
      text: 'Whatever the server sends for this address at the next build becomes part of the image. Add `--checksum=sha256:…`, so that the build stops when it changes.',
      aliases: ['kics/4b410d24-1cbe-4430-a632-62c9a931cf1c', 'dockerlinter/EA0001'],
    },
    git: {
      text: 'A branch or tag can move, so two builds of this file can contain different commits. Write the full hash of the commit after `#`, or add `--checksum`.',
      aliases: [],
    },
  },
  yieldsTo: ['no-cleartext-protocol'],
  fix: 'review',
  differences: {
    kics: 'KICS wants `curl` instead of any `ADD` from an address. `ADD --checksum` checks what it gets, which `curl` does not.',
    dockerlinter: 'dockerlinter reports every `ADD` from an address; ours is content with `--checksum`.',
  },
  check({ stages, report, unknown }) {
    for (const stage of stages)
      for (const add of stage.withTriggers('ADD')) {
        if (add.flags.some(({ name }) => name === 'checksum')) continue;
        for (const source of add.sources) {
          const value = valueOf(stage, add, source);
          if (value.kind === 'unknown') {
            if (/^["']?(?:https?|ftp|git|ssh):/.test(source.value)) unknown(source, value.why);
            continue;
          }
          const kind = kindOf(value.text);
          if (kind === null || (kind === 'url' && isCheckedLater(stage, add, [value.text, source.value]))) continue;
          const fix = kind === 'url' && add.sources.length === 1 ? checksum(add) : null;
          report(kind, source, {}, { fix });
          break;
        }
      }
  },
});

function valueOf(stage: Stage, add: InstructionOf<'ADD'>, { json, value, text }: CopyPath): Value {
  return json && !value.includes('$') ? { kind: 'known', text: value } : stage.resolve(text, add);
}

/** What has to be pinned; null for files of the context and for a commit. */
function kindOf(source: string): 'url' | 'git' | null {
  const [address = '', fragment = ''] = source.split('#', 2);
  if (!isGit(address)) return /^(?:https?|ftp):\/\//i.test(source) && !triggers.test(source) ? 'url' : null;
  if (/[?&](?:commit|checksum)=[\da-f]{40}/i.test(address)) return null;
  return hash.test(fragment.split(':', 1)[0]!) ? null : 'git';
}

/** `echo "$SHA  a.tgz" | sha256sum -c` in a RUN below stops the build too. */
function isCheckedLater(stage: Stage, add: InstructionOf<'ADD'>, sources: readonly string[]): boolean {
  const checked = checkedNames(stage);
  const target = add.destination?.value ?? '';
  const names = /(?:^|\/)\.?$/.test(target) ? sources : [target];
  return names.some((name) => (checked.get(baseName(name)) ?? 0) > add.start);
}

/** Names of files in a RUN that verifies → where the last one stands. */
const checkedNames = once((stage: Stage): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  for (const run of stage.instructions('RUN')) {
    if (!stage.commandsOf(run).some(isVerification)) continue;
    for (const word of run.argument.text.split(/[\s"';|&()<>]+/))
      for (const name of [word, word.replace(/\.(?:asc|sig)$/, '')]) found.set(baseName(name), run.start);
  }
  return found;
});

function isGit(address: string): boolean {
  if (/^(?:git|ssh):\/\/|^[\w.-]+@[\w.-]+:/i.test(address)) return true;
  return /^https?:\/\//i.test(address) && /\.git\/?(?:\?.*)?$/i.test(address);
}

function checksum({ keyword: { end } }: InstructionOf<'ADD'>): Fix {
  return {
    title: 'Add --checksum',
    safety: 'review',
    edits: [{ start: end, end, text: ` --checksum=${gap}` }],
    gap,
  };
}
