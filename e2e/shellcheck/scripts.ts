/** The shell scripts of a Dockerfile as ShellCheck is given them, and what our rules say of each. */
import { check, createModel, parse } from '../../src/index.ts';
import { isPosixLike, languageOf, shebangLanguage } from '../../src/dockerfile/shell/language.ts';
import type { Source } from './sources.ts';

export interface Script {
  readonly place: string;
  /** Its name for ShellCheck. */
  readonly dialect: 'sh' | 'bash' | 'dash' | 'ksh';
  /** Lines in front of `text` that set what ENV and ARG set. */
  readonly preamble: readonly string[];
  readonly text: string;
  /** The codes of each of our findings: it stands for any of them. */
  readonly ours: readonly (readonly string[])[];
}

const dialects = { sh: 'sh', bash: 'bash', dash: 'dash', ash: 'dash', ksh: 'ksh' } as const;
const proxies = ['HTTP_PROXY', 'HTTPS_PROXY', 'FTP_PROXY', 'NO_PROXY'].flatMap((name) => [name, name.toLowerCase()]);

export function scriptsOf({ place, text }: Source): readonly Script[] {
  const dockerfile = parse(text);
  const model = createModel(dockerfile, { fragment: true });
  const { findings } = check(text, { preset: 'hadolint', config: { ignores: false } });
  return model.stages.flatMap((stage) =>
    stage.withTriggers('RUN').flatMap((run) =>
      stage.scripts(run).flatMap((script) => {
        const language = shebangLanguage(script.text.text) ?? languageOf(stage.shellAt(run).argv[0] ?? 'sh');
        if (!isPosixLike(language) || language === 'zsh') return [];
        const own = findings.filter(({ range: { start } }) => start.offset >= run.start && start.offset <= run.end);
        const set = [...stage.variablesAt(run)].filter(
          ([, { from, source }]) => from === 'env' || (from === 'arg' && (!run.onbuild || source?.onbuild)),
        );
        const names = [...proxies, ...set.map(([name]) => name)].filter((name) => /^[A-Za-z_]\w*$/.test(name));
        return {
          place: `${place}+${dockerfile.position(run.start).line - 1}`,
          dialect: dialects[language as keyof typeof dialects],
          preamble: names.map((name) => `export ${name}=1`),
          text: script.text.text,
          ours: own.map(({ aliases }) => aliases.flatMap(shellCode)).filter((codes) => codes.length > 0),
        };
      }),
    ),
  );
}

/** `SC2086` of `shellcheck/SC2086`. */
export function shellCode(alias: string): readonly string[] {
  return alias.startsWith('shellcheck/') ? [alias.slice('shellcheck/'.length)] : [];
}
