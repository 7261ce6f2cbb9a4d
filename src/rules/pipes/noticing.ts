/** Whether a download that fails left of a pipe makes its right end fail too. */
import type { SimpleCommand } from '../../dockerfile/shell/types.ts';

/** What they pass on breaks off where they fail. `tar c` is none of them: it writes a whole archive and fails then. */
const passing = new Set(
  'curl wget aws gcloud gsutil az gunzip gzip zcat bzip2 bunzip2 bzcat xz xzcat unxz zstd zstdcat'.split(' '),
);
const unpacking = new Set('gunzip zcat bunzip2 bzcat unxz xzcat unzstd zstdcat'.split(' '));
const packing = new Set(['gzip', 'bzip2', 'xz', 'zstd', 'brotli']);

export function breaksOff({ name }: SimpleCommand): boolean {
  return name !== null && passing.has(name);
}

/** Fails on an input that is empty or breaks off: measured with GNU tar 1.34, BusyBox 1.35, gzip, xz, zstd, bzip2, brotli and GnuPG. */
export function noticesLoss(command: SimpleCommand): boolean {
  const { name, args, operands } = command;
  if (name === null) return false;
  if (unpacking.has(name)) return true;
  if (packing.has(name))
    return args.some(({ value }) => /^(?:-[a-ce-z\d]*d[a-z\d]*|--(?:un|de)compress)$/.test(value ?? ''));
  if (name === 'tar') return args.some(({ value }, index) => readsArchive(value ?? '', index));
  if (name === 'gpg' || name === 'gpg2') return command.has('--dearmor', '--import');
  return name === 'apt-key' && operands.some(({ value }) => value === 'add');
}

/** `xz`, `-xzf`, `--extract`, `-t`: what reads an archive; the first word needs no dash. */
function readsArchive(value: string, index: number): boolean {
  if (/^--(?:extract|get|list)$/.test(value)) return true;
  return (index === 0 ? /^-?[A-Za-suvwyz]*[xt][A-Za-z]*$/ : /^-[A-Za-suvwyz]*[xt][A-Za-z]*$/).test(value);
}

/** Ends before its input does, so that what stands left of it is cut off and fails under `pipefail`. */
export function stopsReading(command: SimpleCommand | null): boolean {
  if (command?.name === 'head') return true;
  return command?.name === 'grep' && command.has('-q', '--quiet', '--silent', '-m', '--max-count');
}
