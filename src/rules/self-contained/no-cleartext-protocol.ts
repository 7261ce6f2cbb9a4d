import type { ShellWord, SimpleCommand } from '../../dockerfile/shell/types.ts';
import { defineRule, type Fix } from '../define.ts';
import type { Dockerfile, Span } from '../../dockerfile/tree.ts';
import { isVerification } from '../downloads/verification.ts';
import { isNearHost, schemeAndHost } from '../hosts/names.ts';
import { pipPrograms } from '../packages/pip.ts';
import { startOf } from '../start/start.ts';

const pips = new Set(pipPrograms);
const programs = new Set(['curl', 'wget', 'git', 'npm', 'yarn', 'pnpm', ...pips]);
const registries = ['--registry', '-i', '--index-url', '--extra-index-url', '-f', '--find-links'];

export default defineRule({
  id: 'no-cleartext-protocol',
  property: 'self-contained',
  practice: 'pinned-dependencies',
  severity: 'warning',
  recommended: true,
  why: 'security: content can be changed on the way',
  since: '0.1.0',
  summary: 'Download over https, not http, ftp or git',
  about: { instructions: ['ADD', 'RUN', 'CMD', 'ENTRYPOINT'] },
  messages: {
    cleartext: {
      text: 'Nothing protects what comes over `{scheme}`: anybody on the way can put something else in its place. Use `https`, or check a known hash of the file.',
      aliases: ['sonar/S5332'],
    },
  },
  yieldsTo: ['no-unverified-tls'],
  fix: 'review',
  check({ dockerfile, stages, report }) {
    for (const stage of stages) {
      for (const add of stage.withTriggers('ADD')) {
        if (add.flags.some(({ name }) => name === 'checksum')) continue;
        for (const source of add.sources) judge(source.value, source);
      }
      for (const run of stage.withTriggers('RUN')) {
        const commands = stage.commandsOf(run);
        if (!commands.some(isVerification)) judgeAll(commands);
      }
      if (stage.isTarget) judgeAll(startOf(stage)?.commands ?? []);
    }

    function judgeAll(commands: readonly SimpleCommand[]): void {
      for (const command of commands) for (const word of addresses(command)) judge(word.text, word);
    }

    function judge(text: string, at: Span): void {
      const address = schemeAndHost(text);
      const scheme = address?.scheme.replace(/^git\+/, '');
      if (!address || !scheme || !['http', 'ftp', 'git'].includes(scheme)) return;
      if (isNearHost(address.host) || address.host === 'www.w3.org') return;
      report('cleartext', at, { scheme }, { fix: scheme === 'ftp' ? null : overTls(at, dockerfile) });
    }
  },
});

/** What a program that downloads is told to load from. */
function addresses(command: SimpleCommand): readonly ShellWord[] {
  if (!programs.has(command.name ?? '') || isGitSetting(command)) return [];
  if (command.operands.some(({ value }) => value === 'proxy' || value === 'http.proxy' || value === 'https-proxy'))
    return [];
  const flags = command.name === 'curl' ? ['--url'] : command.name === 'wget' ? [] : registries;
  return [...command.operands, ...flags.flatMap((flag) => command.valueOf(flag) ?? [])];
}

/** `git config --global url.https://a/.insteadOf http://a/` loads nothing, and is how a clone is moved to https. */
function isGitSetting({ name, operands }: SimpleCommand): boolean {
  return name === 'git' && operands[0]?.value === 'config';
}

function overTls({ start, end }: Span, { source }: Dockerfile): Fix | null {
  const found = /(?:http|git)(?=:\/\/)/i.exec(source.slice(start, end));
  if (!found) return null;
  const at = start + found.index;
  const edits = [{ start: at, end: at + found[0].length, text: 'https' }];
  return { title: 'Use https', safety: 'review', edits };
}
