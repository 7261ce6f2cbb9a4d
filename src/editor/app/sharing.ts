/** Ways out: links, reports, files. Each says whether it worked. */
import { checkerHref } from '../links.ts';
import { encodeShare } from '../share/codec.ts';
import { findingOf, type State } from '../state/state.ts';
import type { ReportFormat } from '../engine/protocol.ts';
import type { App } from './app.ts';
import { inputOf, message } from './checking.ts';
import { loadYaml } from './settings.ts';

type Handler = (app: App, element: HTMLElement) => void;

export const shareActions: Readonly<Record<string, Handler>> = {
  'copy-link': (app) => void copyLink(app, (address) => address),
  'copy-markdown-link': (app) =>
    void copyLink(app, (address) => `[${app.state().name.replace(/[[\]\\]/g, '\\$&')} in the checker](${address})`),
  'copy-report': (app) => void withReport(app, 'markdown', (text) => copy(app, text)),
  'download-sarif': (app) =>
    void withReport(app, 'sarif', (text) => download(app, 'dockerfile.sarif', text, 'application/sarif+json')),
  'download-json': (app) =>
    void withReport(app, 'json', (text) => download(app, 'dockerfile-check.json', text, 'application/json')),
  'download-file': (app) => download(app, baseName(app.state()), app.code.text(), 'application/octet-stream'),
  'download-fixed': (app) => void downloadFixed(app),
  'download-settings': (app) => void downloadSettings(app),
  'report-false': (app) => openIssue(app, 'False finding'),
  'report-crash': (app) => openIssue(app, 'The check stopped'),
};

/** The full address of the text on show. */
async function address({ text, name, settings }: State): Promise<string> {
  return new URL(checkerHref(await encodeShare({ text, name, settings })), location.href).href;
}

/** Puts the link of the text on show into the state, for the panel that shows it. */
export async function makeLink(app: App): Promise<void> {
  const state = app.state();
  app.set({ share: null });
  if (state.text === '') return;
  const made = await address(state);
  const { text, name, settings } = app.state();
  if (text !== state.text || name !== state.name || settings !== state.settings) return;
  app.set({ share: { address: made, length: made.length } });
}

async function copyLink(app: App, words: (address: string) => string): Promise<void> {
  await copy(app, words(await address(app.state())));
}

async function copy(app: App, text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    app.say('Copied');
  } catch {
    app.say('Failed, select the text');
  }
}

async function withReport(app: App, format: ReportFormat, use: (text: string) => void | Promise<void>): Promise<void> {
  try {
    const { text } = await app.engine.ask('report', { ...inputOf(app.state()), format });
    await use(text);
  } catch (error) {
    app.set({ notice: { kind: 'failed', text: `The report was not made: ${message(error)}` } });
  }
}

async function downloadFixed(app: App): Promise<void> {
  try {
    const { source } = await app.engine.ask('fix', { ...inputOf(app.state()), scope: { kind: 'safe' } });
    download(app, baseName(app.state()), source, 'application/octet-stream');
  } catch (error) {
    app.set({ notice: { kind: 'failed', text: `The file was not fixed: ${message(error)}` } });
  }
}

/** All settings that differ from the defaults and have a place in the file. */
async function downloadSettings(app: App): Promise<void> {
  const { settings } = app.state();
  const yaml = await loadYaml(app);
  if (!yaml) return;
  try {
    const text = yaml.changeYaml(
      settings.configuration,
      ['preset'],
      app.state().files.config?.preset ?? settings.preset,
    );
    download(app, 'module-container.yaml', text, 'application/yaml');
  } catch (error) {
    app.set({ notice: { kind: 'failed', text: `The settings were not written: ${message(error)}` } });
  }
}

function download(app: App, name: string, text: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  app.say(`${name} is downloaded.`);
}

function baseName({ name }: State): string {
  return name.slice(name.lastIndexOf('/') + 1) || 'Dockerfile';
}

/** A new issue with what is on show; only the current finding's line of the file goes with it, and the reader sends it. */
function openIssue(app: App, title: string): void {
  const state = app.state();
  const finding = findingOf(state, state.current);
  const line = finding ? (state.text.split('\n')[finding.range.start.line - 1] ?? '') : '';
  const body = finding
    ? `Rule: ${finding.rule} (${finding.messageId})\nMessage: ${finding.message}\n\n\`\`\`dockerfile\n${line.slice(0, 500)}\n\`\`\`\n\nWhy it is wrong:\n`
    : 'Which file, and what happened:\n';
  const query = new URLSearchParams({
    title: finding ? `${title}: ${finding.rule}` : title,
    body: `${body}\nVersion: ${state.version}, preset ${state.settings.preset}`,
  });
  open(`${app.repository}/issues/new?${query}`, '_blank', 'noopener');
}
