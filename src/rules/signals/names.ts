/** The signals of Linux by their numbers from 1, without `SIG`, as `STOPSIGNAL` takes them. */
export const signalNames: readonly string[] =
  'HUP INT QUIT ILL TRAP ABRT BUS FPE KILL USR1 SEGV USR2 PIPE ALRM TERM STKFLT CHLD CONT STOP TSTP TTIN TTOU URG XCPU XFSZ VTALRM PROF WINCH IO PWR SYS'.split(
    ' ',
  );
const others = new Set(['IOT', 'CLD', 'POLL', 'RTMIN', 'RTMAX']);

/** The name without `SIG`, in upper case; numbers below 32 by their name. Null where it is no signal. */
export function signalName(text: string): string | null {
  if (/^\d+$/.test(text)) {
    const number = Number(text);
    return number < 1 || number > 64 ? null : (signalNames[number - 1] ?? text);
  }
  const name = text.toUpperCase().replace(/^SIG/, '');
  if (signalNames.includes(name) || others.has(name)) return name;
  const [, offset] = /^(?:RTMIN\+|RTMAX-)(\d{1,2})$/.exec(name) ?? [];
  return offset !== undefined && Number(offset) >= 1 && Number(offset) <= 15 ? name : null;
}

/** The signal somebody may have meant: one letter wrong, missing, too much, or two swapped. Null where there is none. */
export function nearestSignal(text: string): string | null {
  const name = text.toUpperCase().replace(/^SIG(?=.)/, '');
  const near = signalNames.filter((one) => isOneStep(name, one));
  return near.length === 1 ? `SIG${near[0]}` : null;
}

function isOneStep(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  if (restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1)) return true;
  return (
    restA.length === restB.length && restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2)
  );
}
