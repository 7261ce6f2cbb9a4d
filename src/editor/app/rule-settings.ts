/** Severities and options of rules: written into the text of `module-container.yaml`, which keeps its comments. */
import { readOption } from '../state/option-text.ts';
import type { App } from './app.ts';
import { changeSetting, loadYaml } from './settings.ts';
import { message } from './checking.ts';

/** Adds a rule once its whole name stands in the field. */
export async function addRule(app: App, field: HTMLInputElement, id: string): Promise<void> {
  const rule = app.state().rules.find((one) => one.id === id);
  if (!rule) return;
  field.value = '';
  await change(app, ['rules', id], app.state().files.config?.rules?.[id] ?? 'on');
}

export function removeRule(app: App, id: string): Promise<void> {
  return change(app, ['rules', id], undefined);
}

export function setRuleSeverity(app: App, id: string, severity: string): Promise<void> {
  const setting = app.state().files.config?.rules?.[id];
  const options = typeof setting === 'object' ? setting.options : undefined;
  return change(app, ['rules', id], options ? { severity, options } : severity);
}

export function setRuleOption(app: App, id: string, name: string, text: string): Promise<void> {
  const option = app.state().rules.find((rule) => rule.id === id)?.options[name];
  const value = option ? readOption(option, text) : null;
  if (value === null) {
    app.say(`${name} of ${id}: this value cannot be used.`);
    return Promise.resolve();
  }
  const setting = app.state().files.config?.rules?.[id];
  const before = typeof setting === 'object' ? setting : { ...(setting !== undefined && { severity: setting }) };
  return change(app, ['rules', id], { ...before, options: { ...before.options, [name]: value } });
}

async function change(app: App, path: readonly string[], value: unknown): Promise<void> {
  const yaml = await loadYaml(app);
  if (!yaml) return;
  try {
    changeSetting(app, 'configuration', yaml.changeYaml(app.state().settings.configuration, path, value));
  } catch (error) {
    app.set({ notice: { kind: 'failed', text: `module-container.yaml could not be changed: ${message(error)}` } });
  }
}
