/** Hosts by name. */

/** Of this machine, or of the network it is in: nothing between that could read along, or nothing that speaks TLS. */
export function isNearHost(host: string): boolean {
  const name = host.toLowerCase();
  if (name.startsWith('[')) return true;
  return !name.includes('.') || isPrivateAddress(name) || /\.(?:local|localhost|internal|lan|test)$/.test(name);
}

/** `127.0.0.1`, `10.1.2.3`, `172.16.0.1`, `192.168.0.1`, `169.254.1.1`, `0.0.0.0`. */
export function isPrivateAddress(host: string): boolean {
  return /^(?:127|10|0)\.\d+\.\d+\.\d+$|^192\.168\.\d+\.\d+$|^169\.254\.\d+\.\d+$|^172\.(?:1[6-9]|2\d|3[01])\.\d+\.\d+$/.test(
    host,
  );
}

/** Scheme and host of an address that says both outright; variables may follow. Null for anything else. */
export function schemeAndHost(text: string): { readonly scheme: string; readonly host: string } | null {
  const match = /^["']?([a-z][a-z\d+]*):\/\/(?:[^/@"'\s]*@)?(\[[\da-f:]+\]|[\w.-]+)(?::\d+)?(?:[/?#"']|$)/i.exec(text);
  return match ? { scheme: match[1]!.toLowerCase(), host: match[2]! } : null;
}
