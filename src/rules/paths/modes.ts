/** File modes as `chmod` and `--chmod` take them. */

export interface Mode {
  /** Others may write, and the sticky bit does not keep them from each other's files. */
  readonly worldWritable: boolean;
  readonly setuid: boolean;
}

const clause = /^([ugoa]*)((?:[+=-][rwxXstugo]*)+)$/;

/** What a mode sets, `0777` or `u+x,o=w`; null where it is none. A setgid bit alone is common for directories and not counted. */
export function readMode(text: string): Mode | null {
  if (/^[0-7]{3,5}$/.test(text)) {
    const bits = parseInt(text, 8);
    return { worldWritable: (bits & 0o002) !== 0 && (bits & 0o1000) === 0, setuid: (bits & 0o4000) !== 0 };
  }
  const clauses = text.split(',').map((part) => clause.exec(part));
  if (clauses.some((match) => match === null)) return null;
  const set = clauses.flatMap((match) => {
    const actions = match![2]!.match(/[+=][rwxXstugo]*/g) ?? [];
    return actions.map((action) => ({ who: match![1]!, bits: action }));
  });
  const isSticky = set.some(({ bits }) => bits.includes('t'));
  return {
    worldWritable: !isSticky && set.some(({ who, bits }) => /[oa]/.test(who) && bits.includes('w')),
    setuid: set.some(({ who, bits }) => (who === '' || /[ua]/.test(who)) && bits.includes('s')),
  };
}
