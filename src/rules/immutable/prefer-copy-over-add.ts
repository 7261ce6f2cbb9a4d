import type { InstructionOf } from '../../dockerfile/tree.ts';
import { defineRule, type Fix } from '../define.ts';

/** What ADD unpacks, by the end of the name. */
const archive = /\.(?:tar|gz|tgz|taz|bz2|tbz|tbz2|tb2|tz2|xz|txz|lzma|tlz|tpz|lz|Z|tZ|zst|tzst)["']?$/;
const address = /^["']?(?:https?|ftp|git|ssh):\/\/|^["']?git@|\.git(?:#.*)?["']?$/i;
const addOnly = new Set(['checksum', 'keep-git-dir', 'unpack']);

/** ADD downloads and unpacks, by the look of the source; COPY does what it says. */
export default defineRule({
  id: 'prefer-copy-over-add',
  property: 'immutable',
  practice: 'reproducible-build',
  severity: 'warning',
  recommended: true,
  why: 'ADD unpacks and downloads by surprise',
  since: '0.1.0',
  summary: 'Use COPY for local files, ADD only for archives and URLs',
  about: { instructions: ['ADD'] },
  messages: {
    local: {
      text: '`ADD` may download or unpack what it is given, so a reader has to know what `{source}` is. For a local file write `COPY`, which only copies.',
      aliases: [
        'hadolint/DL3020',
        'trivy/DS-0005',
        'checkov/CKV_DOCKER_4',
        'kics/9513a694-aa0d-41d8-be61-3271e056f36b',
        'semgrep/prefer-copy-over-add',
        'sonar/S7029',
        'dockerlinter/EA0002',
        'dockle/CIS-DI-0009',
        'cis/4.9',
      ],
    },
  },
  fix: 'safe',
  differences: {
    hadolint:
      'Git sources, `ftp://` and archives of Zstandard and the flags only ADD has are no findings here, nor a source that begins with a variable: it may be an address.',
  },
  presets: { hadolint: { severity: 'error' } },
  check({ stages, report }) {
    for (const stage of stages)
      for (const add of stage.withTriggers('ADD')) {
        if (add.flags.some(({ name }) => addOnly.has(name))) continue;
        const local = add.sources.find(({ value }) => isLocalFile(value));
        if (local) report('local', add.keyword, { source: local.value }, { fix: copyFix(add) });
        else if (add.heredocs[0] && add.sources.length === 0)
          report('local', add.keyword, { source: `<<${add.heredocs[0].name}` }, { fix: copyFix(add) });
      }
  },
});

/** A source that begins with a variable may be an address. */
function isLocalFile(value: string): boolean {
  return value !== '' && !address.test(value) && !archive.test(value) && !/^["']?\$/.test(value);
}

/** COPY means the same where every source is a plain local file. */
function copyFix({ keyword, sources }: InstructionOf<'ADD'>): Fix | undefined {
  if (!sources.every(({ value }) => isLocalFile(value) && !value.includes('$'))) return undefined;
  const lower = keyword.text === keyword.text.toLowerCase();
  const edit = { start: keyword.start, end: keyword.end, text: lower ? 'copy' : 'COPY' };
  return { title: 'Use COPY', safety: 'safe', edits: [edit] };
}
