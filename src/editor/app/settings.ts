/** Settings change: their files are read by the engine, problems are shown beside them, and the text is checked again. */
import { readBuildArguments, targetProblems, type Settings } from '../state/settings.ts';
import type { App } from './app.ts';

export function changeSetting(app: App, name: keyof Settings, value: string): void {
  app.set({ settings: { ...app.state().settings, [name]: value } });
  if (name === 'hadolint' || name === 'configuration') readSettingFiles(app);
  else app.check();
}

/** Reads `.hadolint.yaml` and `module-container.yaml`; the YAML reader loads with the first of them. */
export function readSettingFiles(app: App): void {
  const { settings } = app.state();
  app.engine
    .ask('settings', { settings })
    .then(({ files, problems }) => {
      if (
        app.state().settings.hadolint !== settings.hadolint ||
        app.state().settings.configuration !== settings.configuration
      )
        return;
      app.set({ files, settingProblems: problems });
      app.check();
    })
    .catch(() => app.check());
}

/** What is wrong with one setting, as sentences. */
export function problemsOf(
  settings: Settings,
  problems: readonly { readonly setting: keyof Settings; readonly text: string }[],
  name: keyof Settings,
  text: string,
): readonly string[] {
  if (name === 'target') return targetProblems(settings.target, text);
  if (name === 'buildArgs') return readBuildArguments(settings.buildArgs).problems;
  return problems.filter((problem) => problem.setting === name).map((problem) => problem.text);
}
