import { readFileSync } from 'node:fs';

/** The secret of NAME_FILE, or of NAME. Read it anew for each use, so that a changed one is taken up. */
export function readSecret(name, env = process.env) {
  const file = env[`${name}_FILE`];
  if (file && env[name]) throw new Error(`${name} and ${name}_FILE are both set. Set one of them.`);
  if (env[name]) return env[name];
  if (!file) throw new Error(`${name}_FILE is not set. It is the path of a file with the secret.`);
  const secret = readFileSync(file, 'utf8').replace(/\r?\n$/, '');
  if (secret === '') throw new Error(`${name}_FILE: ${file} is empty.`);
  return secret;
}
