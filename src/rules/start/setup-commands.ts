/** Programs that set something up rather than serve, and what they do in words. */
import type { SimpleCommand } from '../../dockerfile/shell/types.ts';

/** What a command does that a start should not: "a database migration"; null for anything else. */
export function setupWork(command: SimpleCommand): string | null {
  if (isMigration(command)) return 'a database migration';
  if ((command.name === 'chown' || command.name === 'chmod') && command.has('-R', '--recursive')) {
    return 'a recursive change of files';
  }
  if (command.name === 'openssl' && ['req', 'genrsa', 'genpkey'].includes(firstOperand(command))) {
    return 'the generation of a certificate';
  }
  if (isImport(command)) return 'a data import';
  return null;
}

/** Programs whose first word names the work. */
const migrations: Readonly<Record<string, RegExp>> = {
  rake: /^db:(?:migrate|setup|prepare|schema:load|seed)/,
  rails: /^db:(?:migrate|setup|prepare|schema:load|seed)/,
  'manage.py': /^migrate$/,
  'django-admin': /^migrate$/,
  alembic: /^upgrade$/,
  prisma: /^migrate$/,
  flyway: /^migrate$/,
  liquibase: /^update$/,
  'sequelize-cli': /^db:migrate/,
  sequelize: /^db:migrate/,
  knex: /^migrate/,
  artisan: /^migrate/,
  typeorm: /^migration:run$/,
  goose: /^up$/,
  dbmate: /^(?:up|migrate)$/,
};

/** Programs that run another one of their language: `python manage.py migrate`, `bundle exec rake db:migrate`. */
const runners = new Set(['python', 'python3', 'php', 'bundle', 'npx', 'pnpm', 'yarn', 'poetry', 'pipenv', 'uv']);

function isMigration({ name, operands }: SimpleCommand): boolean {
  const words = operands.map(({ value }) => value ?? '');
  if (name === null) return false;
  if (!runners.has(name)) return hasMigration(name, words[0]);
  const index = words[0] === 'exec' || words[0] === 'run' ? 1 : 0;
  return hasMigration(words[index] ?? '', words[index + 1]);
}

function hasMigration(program: string, word: string | undefined): boolean {
  const name = program.slice(program.lastIndexOf('/') + 1);
  return word !== undefined && Object.hasOwn(migrations, name) && migrations[name]!.test(word);
}

function isImport({ name, operands, node }: SimpleCommand): boolean {
  if (name === 'mongorestore' || name === 'pg_restore') return true;
  if (name === 'manage.py') return operands[0]?.value === 'loaddata';
  if (name !== 'psql' && name !== 'mysql' && name !== 'mariadb') return false;
  return node?.redirects.some((redirect) => redirect.type === 'Redirect' && redirect.operator === '<') ?? false;
}

function firstOperand({ operands }: SimpleCommand): string {
  return operands[0]?.value ?? '';
}
