/** Settings change: their files are read by the engine, problems are shown beside them, and the text is checked again. */
import { EngineStopped } from '../engine/client.ts';
import { yamlFiles, type Settings } from '../state/settings.ts';
import type * as Yaml from '../state/yaml.ts';
import type { App } from './app.ts';

export function changeSetting(app: App, name: keyof Settings, value: string): void {
  app.set({ settings: { ...app.state().settings, [name]: value } });
  if (name === 'hadolint' || name === 'configuration') void readSettingFiles(app);
  else app.check();
}

/**
 * Reads `.hadolint.yaml` and `module-container.yaml`; the YAML reader loads with the first of them. Where it does not, the
 * files are kept and this says so.
 */
export async function readSettingFiles(app: App): Promise<void> {
  const { settings, notice } = app.state();
  const names = yamlFiles(settings);
  try {
    const { files, problems } =
      names.length === 0 ? { files: {}, problems: [] } : await app.engine.ask('settings', { settings });
    const { hadolint, configuration } = app.state().settings;
    if (hadolint !== settings.hadolint || configuration !== settings.configuration) return;
    app.set({ files, settingProblems: problems });
    if (notice?.kind === 'settings-unread')
      app.set({ notice: names.length === 0 ? null : { kind: 'files', used: names, refused: [], replaced: false } });
  } catch (error) {
    app.set({
      notice: error instanceof EngineStopped ? { kind: 'stopped', reason: error.reason } : { kind: 'settings-unread' },
    });
  }
  app.check();
}

/** Tries again what could not be read without a network. */
export function readSettingsAgain(app: App): void {
  if (yamlFiles(app.state().settings).length > 0) void readSettingFiles(app);
}

/** What writes YAML; null, and said, where it does not load. */
export async function loadYaml(app: App): Promise<typeof Yaml | null> {
  try {
    const yaml = await import('../state/yaml.ts');
    if (app.state().notice?.kind === 'failed') app.set({ notice: null });
    return yaml;
  } catch {
    const text = 'Not changed: this needs a part that did not load. Try again once there is a network.';
    app.set({ notice: { kind: 'failed', text } });
    return null;
  }
}
