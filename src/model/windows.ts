import type { Instruction } from '../dockerfile/tree.ts';
import type { ImageReference } from './types.ts';

/** A platform such as `windows/amd64`. */
export function isWindowsPlatform(platform: string): boolean {
  return /^windows(?:\W|$)/i.test(platform);
}

/** Images and tags that are Windows by their name. */
export function isWindowsImage(reference: ImageReference): boolean {
  const { repository, tag } = reference;
  if (/windowsservercore|nanoserver/.test(tag ?? '')) return true;
  return /^(?:windows|microsoft)\/(?:windowsservercore|nanoserver|servercore|server|iis)|(?:^|\/)windows(?:$|\/)|^(?:microsoft\/)?dotnet[-/]framework(?:$|[-/])|windowsservercore|nanoserver/.test(
    repository,
  );
}

/** SHELL with a program that is there on Windows only. */
export function isWindowsShell(instruction: Instruction): boolean {
  if (instruction.name !== 'SHELL' || !('form' in instruction) || instruction.form?.kind !== 'exec') return false;
  const program = instruction.form.strings[0]?.value ?? '';
  return /(?:^|[\\/])(?:powershell|cmd)(?:\.exe)?$|\.exe$/i.test(program);
}
