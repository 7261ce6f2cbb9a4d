import { existsSync, readFileSync } from 'node:fs';

const defaults = { port: 8080, title: 'Gallery', maxUploadMb: 10 };
const variables = { port: 'PORT', title: 'TITLE', maxUploadMb: 'MAX_UPLOAD_MB' };

/** Defaults, then the file, then the environment. Throws one line per problem. */
export function readSettings(env) {
  const file = env.CONFIG_FILE ?? '/etc/gallery/config.json';
  if (env.CONFIG_FILE && !existsSync(file)) throw new Error(`CONFIG_FILE: there is no ${file}.`);
  const fromFile = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const problems = Object.keys(fromFile)
    .filter((name) => !(name in defaults))
    .map((name) => `${file}: "${name}" is no setting.`);
  const settings = { ...defaults, ...fromFile };
  for (const [name, variable] of Object.entries(variables)) {
    if (env[variable] === undefined) continue;
    settings[name] = typeof defaults[name] === 'number' ? Number(env[variable]) : env[variable];
    if (Number.isNaN(settings[name])) problems.push(`${variable} must be a number, not "${env[variable]}".`);
  }
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return settings;
}
