/** Commands that start a server made for developing. */
import type { SimpleCommand } from '../../dockerfile/shell/types.ts';
import { entryOf } from '../names/entry.ts';

/** Programs that run the one behind them: `npx vite`, `bundle exec rails s`, `python -m flask run`. */
const runners = new Set('npx bunx pnpx python python3 php bundle carton poetry pipenv uv exec run dlx x'.split(' '));
const packageManagers = new Set(['npm', 'yarn', 'pnpm', 'bun']);
const scripts = new Set(['dev', 'develop', 'watch', 'start:dev', 'start:watch', 'start:debug', 'dev:server']);

/** Nothing else than development servers. */
const always = new Set(['nodemon', 'ts-node-dev', 'tsnd', 'webpack-dev-server', 'air', 'livereload', 'morbo']);
/** Programs that do it with one of these words behind them. */
const withWord: Readonly<Record<string, readonly string[]>> = {
  webpack: ['serve'],
  ng: ['serve'],
  next: ['dev'],
  nuxt: ['dev'],
  nuxi: ['dev'],
  astro: ['dev'],
  gatsby: ['develop'],
  flask: ['run'],
  fastapi: ['dev'],
  'manage.py': ['runserver'],
  'django-admin': ['runserver'],
  artisan: ['serve'],
  hugo: ['server', 'serve'],
  mkdocs: ['serve'],
  'vue-cli-service': ['serve'],
  'react-scripts': ['start'],
  tsx: ['watch'],
  dotnet: ['watch'],
};
/** Programs that do it with one of these flags. */
const withFlag: Readonly<Record<string, readonly string[]>> = {
  uvicorn: ['--reload'],
  gunicorn: ['--reload'],
  hypercorn: ['--reload'],
  node: ['--watch'],
  plackup: ['-r', '-R', '--reload', '--Reload'],
};

/** The command in short (`npm run dev`); null where it is no development server. */
export function developmentServer(command: SimpleCommand): string | null {
  if (command.name === null) return null;
  if (command.name === 'php' && command.has('-S')) return 'php -S';
  const words = [command.name, ...command.operands.map(({ value }) => value ?? '')];
  if (packageManagers.has(command.name)) {
    const script = words[1] === 'run' || words[1] === 'run-script' ? 2 : 1;
    if (scripts.has(words[script] ?? '')) return words.slice(0, script + 1).join(' ');
  }
  let at = packageManagers.has(words[0]!) ? 1 : 0;
  while (runners.has(words[at] ?? '')) at++;
  const program = (words[at] ?? '').replace(/^.*\//, '');
  return named(command, program, words.slice(at + 1));
}

function named(command: SimpleCommand, program: string, words: readonly string[]): string | null {
  if (always.has(program)) return program;
  if (program === 'vite') {
    return words[0] === undefined || ['dev', 'serve'].includes(words[0])
      ? ['vite', ...words.slice(0, 1)].join(' ')
      : null;
  }
  if (program === 'rails') {
    const isServer = words[0] === 's' || words[0] === 'server';
    return isServer && command.valueOf('-e', '--environment')?.value === 'development'
      ? 'rails server -e development'
      : null;
  }
  const flag = entryOf(withFlag, program)?.find((one) => command.has(one));
  if (flag !== undefined) return `${program} ${flag}`;
  const word = entryOf(withWord, program)?.find((one) => words.includes(one));
  return word === undefined ? null : `${program} ${word}`;
}
