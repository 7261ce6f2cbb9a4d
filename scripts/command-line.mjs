/** What a command was given on its line. What is wrong is said in a sentence, without a stack, and the exit code is 2. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

/**
 * Ends a command that was called wrongly.
 * @param {string} message
 * @returns {never}
 */
export function refuse(message) {
  console.error(message);
  process.exit(2);
}

/**
 * Options and arguments as `parseArgs` reads them.
 * @template {import('node:util').ParseArgsConfig} T
 * @param {string} usage
 * @param {T} config
 * @returns {ReturnType<typeof parseArgs<T>>}
 */
export function readArguments(usage, config) {
  try {
    return parseArgs(config);
  } catch (error) {
    return refuse(`${error.message}\nusage: ${usage}`);
  }
}

/**
 * A whole number that was given as the value of an option.
 * @param {string} option
 * @param {string} text
 * @param {number} most
 */
export function readNumber(option, text, most) {
  if (/^\d+$/.test(text) && Number(text) <= most) return Number(text);
  return refuse(`${option} takes a whole number from 0 to ${most}, not ${text}`);
}

/**
 * The text of a file that was named.
 * @param {string} path
 */
export function readText(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    return refuse(`${path} cannot be read: ${error.message}`);
  }
}

/**
 * The value of a JSON text, or the place where it is none.
 * @param {string} text
 * @param {string} place
 * @returns {unknown}
 */
export function readJson(text, place) {
  try {
    return JSON.parse(text);
  } catch (error) {
    return refuse(`${place} is not JSON: ${error.message}`);
  }
}
