/** Which words of a command line a program is known to take as they are, without putting in variables itself. */

const shells = /^(?:ba|da|a|k|z)?sh$/;

/** Programs that expand nothing in any argument. */
const plain = new Set(
  'gunicorn uvicorn hypercorn daphne granian waitress-serve flask django-admin celery streamlit puma rackup http-server serve curl wget nc pg_isready redis-cli mysqladmin mkdir rmdir chown chgrp chmod cp mv rm ln touch ls cat echo sleep apt-get apt apk yum dnf pip pip3 useradd adduser groupadd addgroup tar unzip test ['.split(
    ' ',
  ),
);

/** Of these only what stands in front of the script, and its path, is their own. */
const interpreters = /^(?:node|deno|bun|python[\d.]*|ruby|php|perl|dotnet)$/;

/** Flags with a program text behind them, or with a value that may have variables: `php -d`. */
const inline = /^-\w*[cdenprBEF]$|^--(?:eval|print)$/;

/** Indices of the arguments that `program` does not expand; those nobody can be sure of are left out. */
export function literalWords(program: string, args: readonly string[]): readonly number[] {
  if (plain.has(program)) return [...args.keys()];
  if (program === 'java') return javaWords(args);
  if (!interpreters.test(program) && !shells.test(program)) return [];
  const script = args.findIndex((word) => !word.startsWith('-'));
  const word = args[script];
  if (word === undefined || args.slice(0, script).some((flag) => inline.test(flag))) return [];
  if (args[script - 1] === '-m') return plain.has(word) ? [...args.keys()].slice(script) : [];
  if (/(?:^|\/)manage\.py$/.test(word)) return [...args.keys()].slice(script);
  // `deno run`, `bun run`, `dotnet build`.
  return /^(?:deno|bun|dotnet)$/.test(program) && /^[a-z-]+$/.test(word) ? [] : [script];
}

const javaFlags = /^-(?:X|javaagent:|agent)/;
const javaPaths = /^(?:-cp|-classpath|--class-path|--module-path)$/;

/** A value behind `-D` may have placeholders that a framework fills, and what follows the class is the program's. */
function javaWords(args: readonly string[]): readonly number[] {
  const found: number[] = [];
  for (let index = 0; index < args.length; index++) {
    const word = args[index]!;
    if (word === '-jar') return [...found, index + 1];
    if (!word.startsWith('-')) return [...found, index];
    if (javaPaths.test(word)) found.push(++index);
    else if (javaFlags.test(word)) found.push(index);
  }
  return found;
}
