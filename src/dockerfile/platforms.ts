/** Platforms as the builder reads them: `linux`, `arm64`, `linux/arm64`, `linux/arm/v7`. */

const KNOWN = new Set(
  (
    'aix android darwin dragonfly freebsd hurd illumos ios js linux nacl netbsd openbsd plan9 solaris windows zos ' +
    '386 amd64 amd64p32 arm armbe arm64 arm64be ppc64 ppc64le loong64 mips mipsle mips64 mips64le mips64p32 ' +
    'mips64p32le ppc riscv riscv64 s390 s390x sparc sparc64 wasm ' +
    'macos i386 x86_64 x86-64 aarch64 armhf armel'
  ).split(' '),
);

/** Whether the builder takes the text for a platform. A part that stands alone has to be one that is known. */
export function isPlatform(text: string): boolean {
  const [first = '', ...rest] = text.split('/');
  if (rest.length > 2 || !/^[\w.-]+(?:\([\w.+%-]*\))?$/.test(first)) return false;
  if (rest.length === 0) return KNOWN.has(first.replace(/\(.*/, '').toLowerCase());
  return rest.every((part) => /^[\w.-]+$/.test(part));
}
