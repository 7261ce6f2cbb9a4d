/** A value that cannot be a secret: empty, a number, a switch, a path, an address without a password. */
export function isHarmless(value: string): boolean {
  return (
    value === '' || /^(?:-?\d+(?:\.\d+)?|true|false|yes|no|on|off|null|none|~)$/i.test(value) || isPathOrAddress(value)
  );
}

function isPathOrAddress(value: string): boolean {
  return value.startsWith('/') || (/^[a-z][a-z\d+.-]*:\/\//i.test(value) && !hasPassword(value));
}

/** `scheme://user:password@host`. */
export function hasPassword(value: string): boolean {
  const password = /^[a-z][a-z\d+.-]*:\/\/[^/\s:@]*:([^/\s@]+)@/i.exec(value)?.[1];
  return password !== undefined && !isPlaceholder(password);
}

/** Says of itself that it is none: `dummy`, `<token>`, `_`, `build-placeholder`, `your_api_key`. `changeme` is a password that works. */
export function isPlaceholder(value: string): boolean {
  return /^(?:<.*>|x{3,}|[*_-]+|\.{3})$|^your[ _-]|dummy|placeholder|(?:^|[_-])fake(?:[_-]|$)/i.test(value);
}

/** A PGP key id or fingerprint names a public key: `GPG_KEY=0D96DF4D4110E5C43FBFB17F2D347EA6AA65421D`, one or several. */
export function isFingerprint(name: string, value: string): boolean {
  if (/(?:^|_)(?:release|signing)_keys?$/i.test(name) && /^(?:0x)?[\dA-F]{40}$/.test(value)) return true;
  return /(?:^|_)(?:gpg|pgp)(?:_|$)/i.test(name) && /^(?:(?:0x)?[\dA-F]{8,}(?:\s+|$))+$/i.test(value);
}
