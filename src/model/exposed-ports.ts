/** The ports that EXPOSE gives an image, one entry a port. */
import { readPorts, type PortRange } from '../dockerfile/ports.ts';

export type { PortRange };

/** One word of EXPOSE with its variables put in; null where BuildKit refuses it. */
export function parsePortRange(word: string): PortRange | null {
  const ports = readPorts(word);
  return 'refused' in ports ? null : ports;
}

/** Gathers ports, each once, in order. However many ranges overlap, it touches each port of a protocol once. */
export class PortSet {
  readonly #seen = new Set<string>();
  /** By protocol: the next port at or above that is not in the set yet. */
  readonly #next = new Map<string, Int32Array>();

  /** The ports of the range that were not in it: `8080/tcp`. */
  add(range: PortRange): string[] {
    if (range.from === range.to) {
      const port = `${range.from}/${range.protocol}`;
      const isNew = !this.#seen.has(port);
      this.#seen.add(port);
      return isNew ? [port] : [];
    }
    const next = this.#table(range.protocol);
    const added: string[] = [];
    for (let port = find(next, range.from); port <= range.to; port = find(next, port)) {
      next[port] = port + 1;
      const name = `${port}/${range.protocol}`;
      if (this.#seen.has(name)) continue;
      this.#seen.add(name);
      added.push(name);
    }
    return added;
  }

  #table(protocol: string): Int32Array {
    const known = this.#next.get(protocol);
    if (known) return known;
    const table = Int32Array.from({ length: 65538 }, (_, port) => port);
    this.#next.set(protocol, table);
    return table;
  }
}

function find(next: Int32Array, port: number): number {
  let end = port;
  while (next[end] !== end) end = next[end] as number;
  for (let at = port; at !== end;) {
    const following = next[at] as number;
    next[at] = end;
    at = following;
  }
  return end;
}
