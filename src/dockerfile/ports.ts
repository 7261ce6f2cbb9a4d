/** Ports as EXPOSE takes them: `[[ip:]host-port:]port[-port][/protocol]`. */

/** Both ends are part of it. */
export interface PortRange {
  readonly from: number;
  readonly to: number;
  readonly protocol: 'tcp' | 'udp' | 'sctp';
}

/** The container ports that one word of EXPOSE names, or why BuildKit refuses it: lower case, no full stop. */
export function readPorts(word: string): PortRange | { readonly refused: string } {
  const parts = word.split(':');
  const container = parts.at(-1)!;
  const host = parts.at(-2) ?? '';
  const address = parts.slice(0, -2).join(':');
  const slash = container.indexOf('/');
  const port = slash < 0 ? container : container.slice(0, slash);
  const name = slash < 0 ? '' : container.slice(slash + 1);
  if (port === '') return refuse(word, 'no port specified');
  const protocol = name === '' ? 'tcp' : name.toLowerCase();
  if (protocol !== 'tcp' && protocol !== 'udp' && protocol !== 'sctp') return refuse(word, `invalid proto: ${name}`);
  if (address !== '' && !isAddress(address)) return refuse(word, `invalid IP address: ${address}`);
  const range = readRange(port);
  if (range === null) return refuse(word, `invalid containerPort: ${port}`);
  if (host !== '') {
    const hostRange = readRange(host);
    if (hostRange === null) return refuse(word, `invalid hostPort: ${host}`);
    const sizesDiffer = range.to - range.from !== hostRange.to - hostRange.from;
    if (sizesDiffer && range.to !== range.from) {
      return refuse(word, `invalid ranges specified for container and host Ports: ${port} and ${host}`);
    }
  }
  return { ...range, protocol };
}

function refuse(word: string, reason: string): { readonly refused: string } {
  return { refused: `invalid port: ${JSON.stringify(word)}: ${reason}` };
}

function readRange(text: string): Pick<PortRange, 'from' | 'to'> | null {
  const match = /^(\+?\d+)(?:-(\+?\d+))?$/.exec(text);
  if (match === null) return null;
  const from = Number(match[1]);
  const to = Number(match[2] ?? match[1]);
  return from <= to && to <= 65535 ? { from, to } : null;
}

function isAddress(text: string): boolean {
  const bare = text.startsWith('[') && text.endsWith(']') ? text.slice(1, -1) : text;
  return isIpv4(bare) || isIpv6(bare);
}

function isIpv4(text: string): boolean {
  const parts = text.split('.');
  return parts.length === 4 && parts.every((part) => /^(0|[1-9]\d{0,2})$/.test(part) && Number(part) <= 255);
}

function isIpv6(text: string): boolean {
  const halves = text.split('::');
  if (halves.length > 2) return false;
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
  const last = groups.at(-1) ?? '';
  const embedded = last.includes('.');
  if (embedded && !isIpv4(last)) return false;
  const plain = embedded ? groups.slice(0, -1) : groups;
  if (!plain.every((group) => /^[0-9a-fA-F]{1,4}$/.test(group))) return false;
  const count = plain.length + (embedded ? 2 : 0);
  return halves.length === 2 ? count < 8 : count === 8;
}
