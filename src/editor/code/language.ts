/**
 * Highlighting in four inks, line by line: instructions and shell keywords, comments, flags, all else.
 * It only colours; what a text means is the engine's business.
 */
import { StreamLanguage, HighlightStyle, syntaxHighlighting, type StringStream } from '@codemirror/language';
import { tags } from '@lezer/highlight';

const instructions =
  /^(?:FROM|RUN|CMD|LABEL|MAINTAINER|EXPOSE|ENV|ADD|COPY|ENTRYPOINT|VOLUME|USER|WORKDIR|ARG|ONBUILD|STOPSIGNAL|HEALTHCHECK|SHELL)(?=\s|$)/i;
const shellWords =
  /^(?:if|then|else|elif|fi|for|while|until|do|done|case|esac|in|function|exec|set|export|return|exit)(?![\w./=-])/;
const heredoc = /<<(-?)\s*(["']?)([A-Za-z_][\w.]*)\2/g;

interface LanguageState {
  /** Where in an instruction the line stands. */
  at: 'start' | 'behind' | 'heredoc';
  /** Whether the words are a shell's. */
  shell: boolean;
  /** Names the heredocs of this instruction end with, in order. */
  readonly pending: { readonly name: string; readonly chomp: boolean }[];
  escape: '\\' | '`';
  afterFrom: boolean;
}

export const dockerfileLanguage = StreamLanguage.define<LanguageState>({
  name: 'dockerfile',
  startState: () => ({ at: 'start', shell: false, pending: [], escape: '\\', afterFrom: false }),
  copyState: (state) => ({ ...state, pending: [...state.pending] }),
  blankLine: () => undefined,
  token(stream, state) {
    if (state.at === 'heredoc') return heredocToken(stream, state);
    if (stream.sol() && /^\s*#/.test(stream.string)) return comment(stream, state);
    const token = state.at === 'start' ? instructionToken(stream, state) : wordToken(stream, state);
    if (stream.eol()) endOfLine(stream, state);
    return token;
  },
  languageData: { commentTokens: { line: '#' }, closeBrackets: { brackets: ['[', '"', "'"] } },
});

function comment(stream: StringStream, state: LanguageState): string {
  if (/^\s*#\s*escape\s*=\s*`/i.test(stream.string)) state.escape = '`';
  stream.skipToEnd();
  return 'comment';
}

function heredocToken(stream: StringStream, state: LanguageState): string | null {
  const [current] = state.pending;
  const line = current?.chomp ? stream.string.replace(/^\t+/, '') : stream.string;
  if (stream.sol() && line === current?.name) {
    state.pending.shift();
    stream.skipToEnd();
    if (state.pending.length === 0) state.at = 'start';
    return 'keyword';
  }
  if (!state.shell) {
    stream.skipToEnd();
    return null;
  }
  return shellToken(stream);
}

function instructionToken(stream: StringStream, state: LanguageState): string | null {
  if (stream.eatSpace()) return null;
  const match = stream.match(instructions) as RegExpMatchArray | null;
  state.at = 'behind';
  if (!match) {
    stream.match(/^\S+/);
    return null;
  }
  const name = match[0].toUpperCase();
  if (name === 'ONBUILD') state.at = 'start';
  state.afterFrom = name === 'FROM';
  state.shell = name === 'RUN' || name === 'CMD' || name === 'ENTRYPOINT' || name === 'HEALTHCHECK';
  return 'keyword';
}

function wordToken(stream: StringStream, state: LanguageState): string | null {
  if (stream.eatSpace()) return null;
  if (state.afterFrom && stream.match(/^AS(?=\s)/i)) return 'keyword';
  if (state.shell) return shellToken(stream);
  if (stream.match(/^--[\w-]+=?/)) return 'meta';
  stream.match(/^[^\s]+/);
  return null;
}

function shellToken(stream: StringStream): string | null {
  if (stream.eatSpace()) return null;
  const before = stream.pos === 0 ? ' ' : stream.string.charAt(stream.pos - 1);
  if (stream.peek() === '#' && /\s/.test(before)) {
    stream.skipToEnd();
    return 'comment';
  }
  if (/[\s;&|(]/.test(before)) {
    if (stream.match(/^--?[A-Za-z][\w-]*=?/)) return 'meta';
    if (stream.match(shellWords) || stream.match(/^(?:CMD|NONE)(?=\s|$)/)) return 'keyword';
  }
  if (stream.match(/^"(?:[^"\\]|\\.)*"?/) || stream.match(/^'[^']*'?/)) return null;
  if (!stream.match(/^[^\s"';&|()]+/)) stream.next();
  return null;
}

function endOfLine(stream: StringStream, state: LanguageState): void {
  if (state.at === 'start') return;
  for (const match of stream.string.matchAll(heredoc)) {
    if (stream.string[match.index - 1] !== '<') state.pending.push({ name: match[3] ?? '', chomp: match[1] === '-' });
  }
  const continued = stream.string.trimEnd().endsWith(state.escape);
  if (continued) return;
  state.afterFrom = false;
  state.at = state.pending.length > 0 ? 'heredoc' : 'start';
}

const inks = HighlightStyle.define([
  { tag: tags.keyword, fontWeight: '700' },
  { tag: tags.comment, fontStyle: 'italic', color: 'var(--ink3)' },
  { tag: tags.meta, color: 'var(--ink2)' },
]);

export const highlighting = [dockerfileLanguage, syntaxHighlighting(inks)];
