import type { CopyInstruction, CopyPath } from '../tree.ts';
import type { Report } from './problem.ts';

/** Why BuildKit refuses a mode of `--chmod`, or null: octal up to 07777, or symbolic as of chmod(1). */
export function refusePermissions(mode: string): string | null {
  if (mode === '' || mode.includes('$')) return null;
  if (/^[0-7]+$/.test(mode) && Number.parseInt(mode, 8) <= 0o7777) return null;
  if (SYMBOLIC.test(mode)) return null;
  return `invalid chmod parameter: '${mode}'. it should be octal string and between 0 and 07777`;
}

const CLAUSE = /[ugoa]*(?:[-+=][rwxXstugo]*)+/.source;
const SYMBOLIC = new RegExp(`^${CLAUSE}(?:,${CLAUSE})*$`);

/** `--checksum` of ADD is for one source that is fetched. */
export function checkChecksum(copy: CopyInstruction, report: Report): void {
  const flag = copy.flags.find(({ name, value }) => name === 'checksum' && value !== null && value.text !== '');
  if (flag === undefined || copy.name !== 'ADD' || copy.paths.length < 2) return;
  const [source, ...more] = copy.sources;
  if (source === undefined || more.length > 0) {
    report('invalid-flag-value', flag, "checksum can't be specified for multiple sources");
  } else if (isLocal(source)) {
    report('invalid-flag-value', flag, 'checksum requires HTTP(S) or Git sources');
  }
}

/** COPY fetches nothing, wherever `--from` points. What begins as an address is one, whatever variables bring behind. */
export function checkRemoteSources(copy: CopyInstruction, report: Report): void {
  if (copy.name !== 'COPY') return;
  for (const source of copy.sources) {
    const value = source.json ? source.value : source.value.replace(/["']/g, '');
    if (!ADDRESS.test(value)) continue;
    const isGit = !value.startsWith('http') || /\.git(?:[?#]|$)/.test(value);
    report('remote-source', source, `source can't be a ${isGit ? 'git ref' : 'URL'} for COPY`);
  }
}

const ADDRESS = /^(?:(?:https?|git|ssh):\/\/|[\w-]+@[A-Za-z\d.-]+:)/;

/** For certain: no variable, nothing that may be an address or a repository. */
function isLocal({ value }: CopyPath): boolean {
  return !/[$:@]|\.git\b|^["']?github\.com\//.test(value);
}
