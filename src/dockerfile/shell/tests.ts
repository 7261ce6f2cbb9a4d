import type { Command, Word } from 'unbash';

/** One test inside of `[ … ]`. */
export type Test =
  | { readonly kind: 'empty' }
  /** `[ word ]`: is it non-empty? */
  | { readonly kind: 'word'; readonly word: Word }
  | { readonly kind: 'unary'; readonly operator: Word; readonly operand: Word }
  | { readonly kind: 'binary'; readonly operator: Word; readonly left: Word; readonly right: Word };

/** What stands between the brackets of `[ … ]`. */
export interface Bracket {
  readonly tests: readonly Test[];
  /** `-a` and `-o` between tests. */
  readonly joints: readonly Word[];
}

const unary = /^-[a-hknoprstuvwxzGLNORS]$/;
const binary = /^(=|==|!=|=~|<|>|<=|>=|\\?[<>]=?|-(eq|ne|lt|le|gt|ge|nt|ot|ef))$/;

/** Reads the words of a `[` command; null where it is none or lacks its `]`. */
export function readBracket(command: Command): Bracket | null {
  if (command.name?.value !== '[') return null;
  const words: Word[] = [];
  for (const arg of command.args) {
    if (arg.type !== 'Word') return null;
    words.push(arg);
  }
  return words.pop()?.text === ']' ? readTests(words) : null;
}

/** Reads the words behind `test`. */
export function readTests(words: readonly Word[]): Bracket {
  const tests: Test[] = [];
  const joints: Word[] = [];
  let index = 0;
  while (index < words.length) {
    while (isSkipped(words[index]) && index + 1 < words.length) index++;
    const size = testSize(words, index);
    tests.push(testAt(words, index, size));
    index += size;
    while (words[index]?.text === ')' || words[index]?.text === '\\)') index++;
    const joint = words[index];
    if (!joint || (joint.text !== '-a' && joint.text !== '-o')) break;
    joints.push(joint);
    index++;
  }
  return { tests, joints };
}

function isSkipped(word: Word | undefined): boolean {
  return word?.text === '!' || word?.text === '(' || word?.text === '\\(';
}

function testSize(words: readonly Word[], index: number): 1 | 2 | 3 {
  if (index + 2 < words.length && binary.test(words[index + 1]?.value ?? '')) return 3;
  const first = words[index]?.text ?? '';
  return index + 1 < words.length && unary.test(first) && !isJoint(words, index + 1) ? 2 : 1;
}

/** `[ -n -a x ]` has `-n` as a word. */
function isJoint(words: readonly Word[], index: number): boolean {
  const text = words[index]?.text;
  return (text === '-a' || text === '-o') && index + 1 < words.length;
}

function testAt(words: readonly Word[], index: number, size: 1 | 2 | 3): Test {
  const [first, second, third] = [words[index], words[index + 1], words[index + 2]];
  if (!first) return { kind: 'empty' };
  if (size === 3 && second && third) return { kind: 'binary', left: first, operator: second, right: third };
  if (size === 2 && second) return { kind: 'unary', operator: first, operand: second };
  return { kind: 'word', word: first };
}
