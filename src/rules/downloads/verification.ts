import type { SimpleCommand } from '../../dockerfile/shell/types.ts';

/** Compares files with known hashes or signatures: `sha256sum -c`, `gpg --verify`. */
export function isVerification(command: SimpleCommand): boolean {
  const { name, operands } = command;
  if (name === 'cosign' || name === 'minisign' || name === 'gpgv') return true;
  if (name === 'gpg' || name === 'gpg2') return command.has('--verify');
  if (name === 'openssl') return operands[0]?.value === 'dgst';
  return /^sha(?:1|224|256|384|512)?sum$/.test(name ?? '') && command.has('-c', '--check');
}
