/** What a table says of a name; undefined also for the names that every object answers to, such as `constructor`. */
export function entryOf<T>(table: Readonly<Record<string, T>>, name: string | null): T | undefined {
  return name !== null && Object.hasOwn(table, name) ? table[name] : undefined;
}
