/**
 * Finds a Chromium for the browser tests: CHROMIUM_PATH, then PATH, then Playwright's own.
 * As a script it installs one where none is there (apt as root, else Playwright's download).
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Path of a Chromium, or null. Throws where CHROMIUM_PATH names none. */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (!isExecutable(named)) throw new Error(`CHROMIUM_PATH is ${named}, which is no program that can be run.`);
    return named;
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  for (const name of names) {
    const found = folders.map((folder) => join(folder, name)).find(isExecutable);
    if (found) return found;
  }
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : null;
}

function install() {
  const isRoot = process.getuid?.() === 0;
  if (isRoot && spawnSync('apt-get', ['--version']).status === 0) {
    console.log('No Chromium found: installing it with apt-get.');
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env,
    });
    return;
  }
  console.log("No Chromium found: installing Playwright's own.");
  execFileSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit' });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    if (!findChromium()) install();
    if (!findChromium()) throw new Error('the installation left no program behind');
    console.log(`Chromium: ${findChromium()}`);
  } catch (error) {
    console.error(`The browser tests need Chromium: ${error.message}
Install it (Debian: apt-get install chromium; elsewhere: npx playwright install chromium),
or name one: CHROMIUM_PATH=/path/to/chromium npm test`);
    process.exit(1);
  }
}
