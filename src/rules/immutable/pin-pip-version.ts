import { defineRule } from '../define.ts';
import { pinFix, unpinnedWords } from '../packages/pins.ts';
import { pipInstalls, pipPrograms, pipxInstalls, requirements, type PipCall } from '../packages/pip.ts';

export default defineRule({
  id: 'pin-pip-version',
  property: 'immutable',
  practice: 'pinned-dependencies',
  severity: 'warning',
  recommended: false,
  why: 'a lock or requirements file serves better than pins in RUN',
  since: '0.1.0',
  summary: 'Pin versions in pip install',
  about: { commands: [...pipPrograms, 'pipx'] },
  messages: {
    unpinned: {
      text: '`{package}` has no version, so each build installs the newest release. Write `{package}==VERSION`, or install from a requirements file with hashes.',
      aliases: ['hadolint/DL3013', 'kics/02d9c71f-3ee8-4986-9c27-1a20d0d19bfc', 'dockerlinter/ER0013'],
    },
  },
  fix: 'review',
  differences: {
    hadolint:
      '`--requirement=file` and `--constraint=file` count like the form with a blank; packages in variables are not judged. An `@` in front of the host, as in `git+ssh://git@host/a/b`, names no revision here. A pip called by its path, and options in front of `install`, are no hindrance.',
  },
  check({ stages, report }) {
    for (const call of stages.flatMap((stage) => [...pipInstalls(stage), ...pipxInstalls(stage)])) {
      if (isConstrained(call)) continue;
      for (const { word, name } of unpinnedWords(requirements(call), call.command.script, isPinned))
        report('unpinned', word, { package: name }, { fix: pinFix(word, '==') });
    }
  },
});

/** A requirements or constraints file, or the project itself, decides on versions. */
function isConstrained({ args }: PipCall): boolean {
  return args.some(
    ({ value, text }) =>
      value === '.' || /^(?:-[rc]|--requirement|--constraint)(?:=|$)/.test(value ?? text) || /^-[rc]\S/.test(text),
  );
}

/** A version, a file, a path, an address with a revision. */
function isPinned(text: string): boolean {
  if (/[=<>~]=|===|!=|[<>]/.test(text)) return true;
  if (/\.(?:whl|tar\.gz|tgz|zip|tar\.bz2)(?:$|#)/.test(text)) return true;
  if (/^(?:[\w.[\],-]+\s*@\s*)?(?:git|hg|svn|bzr)(?:\+|:\/\/)/.test(text))
    return /:\/\/[^/]*\/[^#]*@|@[\w./-]+(?:#|$)/.test(afterHost(text));
  return text.includes('/');
}

/** The address without user and host, which may hold an `@` that names no revision. */
function afterHost(text: string): string {
  const scheme = text.indexOf('://');
  if (scheme < 0) return text;
  const path = text.indexOf('/', scheme + 3);
  return path < 0 ? '' : text.slice(path);
}
