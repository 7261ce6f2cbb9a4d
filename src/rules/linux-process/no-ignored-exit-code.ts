import type { PipelineNode, Statement } from 'unbash';
import { once } from '../../dockerfile/notes.ts';
import type { ShellScript, SimpleCommand } from '../../dockerfile/shell/types.ts';
import type { InstructionOf } from '../../dockerfile/tree.ts';
import type { Stage } from '../../model/types.ts';
import { defineRule, type Edit, type Fix } from '../define.ts';
import { stopsAtFailure } from '../exit-codes/errexit.ts';
import { isWeighty } from '../exit-codes/weighty-commands.ts';
import { isShortLived } from '../start/short-lived.ts';
import { startOf } from '../start/start.ts';

/** A shell goes on behind a command that failed, and its own status is that of the last one. */
export default defineRule({
  id: 'no-ignored-exit-code',
  property: 'linux-process',
  practice: 'exit-codes',
  severity: 'warning',
  recommended: true,
  why: 'a failed step gives a broken image',
  since: '0.1.0',
  summary: 'Do not hide failing commands',
  about: { instructions: ['RUN', 'CMD', 'ENTRYPOINT'] },
  messages: {
    build: {
      text: 'The build goes on where `{command}` fails, because the shell only reports its last command. Join the commands with `&&`, or begin with `set -e`.',
      aliases: [],
    },
    start: {
      text: 'The container ends with the status of `{last}`, whatever became of `{command}`, so no platform sees it fail. Let `{command}` be the last command.',
      aliases: [],
    },
    deliberate: {
      text: '`|| {last}` hides every failure of `{command}`. Test for the case that may fail, and let the others stop the build.',
      aliases: [],
    },
  },
  options: {
    deliberate: {
      type: 'boolean',
      default: false,
      description: 'Report `|| true` and `|| :` after downloads, installs and builds too.',
    },
  },
  yieldsTo: ['no-background-process'],
  fix: 'review',
  check({ stages, options, report }) {
    for (const stage of stages) {
      for (const run of stage.withTriggers('RUN')) checkRun(stage, run);
      const hidden = stage.isTarget && !stage.windows ? hiddenProgram(stage) : null;
      if (hidden) report('start', hidden.last, { last: hidden.last.name!, command: hidden.program.name! });
    }

    function checkRun(stage: Stage, run: InstructionOf<'RUN'>): void {
      for (const script of stage.scripts(run)) {
        if (script.ast.errors?.length || stopsAtFailure(stage, run, script)) continue;
        if (!options.deliberate && isForgiven(script)) continue;
        const found = ignoredCommand(script);
        if (found) {
          const { command, index } = found;
          report(
            'build',
            command,
            { command: nameOf(command) },
            { fix: index === null ? null : fixOf(script, index, run) },
          );
          return;
        }
      }
      if (!options.deliberate) return;
      for (const script of stage.scripts(run))
        for (const { command, last } of excused(script))
          report('deliberate', command, { command: nameOf(command), last });
    }
  },
});

function nameOf({ name, operands }: SimpleCommand): string {
  const sub = operands[0]?.value ?? '';
  return /^(?:apt-get|apt|apk|yum|dnf|git|npm|yarn|pnpm|pip3?|go|cargo)$/.test(name!) && /^[a-z-]+$/.test(sub)
    ? `${name} ${sub}`
    : name!;
}

interface Ignored {
  readonly command: SimpleCommand;
  /** Of the statement in the script; null inside an `if`. */
  readonly index: number | null;
}

/** The first weighty command of a statement that others follow. */
const ignoredCommand = once(({ ast, commands, text }: ShellScript): Ignored | null => {
  const weighty = commands.filter(
    (command) => command.node !== null && command.script.text === text && isWeighty(command),
  );
  if (weighty.length === 0) return null;
  const found = ignoredIn(ast.commands, weighty, commands);
  if (found) return found;
  for (const list of branches(ast.commands)) {
    const inside = ignoredIn(list, weighty, commands);
    if (inside) return { command: inside.command, index: null };
  }
  return null;
});

/** `weighty; true`: whoever puts only this behind the one statement means it, as with `|| true`. */
function isForgiven({ ast, commands }: ShellScript): boolean {
  const [, last] = ast.commands;
  if (!last || ast.commands.length > 2) return false;
  const command = commands.find(({ node }) => node !== null && node === last.command);
  return command !== undefined && succeeds(command) && command.name !== 'echo' && command.name !== 'printf';
}

function ignoredIn(
  statements: readonly Statement[],
  weighty: readonly SimpleCommand[],
  commands: readonly SimpleCommand[],
): Ignored | null {
  let at = 0;
  for (const [index, statement] of statements.slice(0, -1).entries()) {
    while (at < weighty.length && (weighty[at]!.node!.pos < statement.pos || isMasked(weighty[at]!, statement))) at++;
    const command = weighty[at];
    if (!command || !isPartOf(command, statement)) continue;
    const next = statements[index + 1]!;
    if (!statement.background && statusCounts(statement.command) && !asksStatus(next, commands))
      return { command, index };
  }
  return null;
}

/** What stands in the branches of each `if`, alone or joined by `&&`. */
function branches(statements: readonly Statement[]): readonly (readonly Statement[])[] {
  return statements.flatMap(({ command }) => {
    const parts = command.type === 'AndOr' && statusCounts(command) ? command.commands : [command];
    return parts.flatMap((part) => {
      if (part.type !== 'If') return [];
      const lists = [part.then, ...part.elif.map(({ then }) => then), ...(part.else ? [part.else] : [])];
      return lists.flatMap((list) => [list.commands, ...branches(list.commands)]);
    });
  });
}

/** In `export A=$(curl x)` and `echo "$(curl x)"` its status is lost however the statements are joined. */
function isMasked(command: SimpleCommand, statement: Statement): boolean {
  if (!isPartOf(command, statement)) return false;
  const { command: list } = statement;
  const around = (list.type === 'AndOr' ? list.commands : [list])
    .flatMap((part) => (part.type === 'Pipeline' ? part.commands : [part]))
    .find((part) => isPartOf(command, part));
  return around?.type === 'Command' && around !== command.node && around.name !== undefined;
}

/** A command, `&&` between commands, a pipeline: whoever writes `||` or `if` has looked at the status. */
function statusCounts(node: PipelineNode | Statement['command']): boolean {
  if (node.type === 'AndOr') return node.operators.every((operator) => operator === '&&');
  if (node.type === 'Pipeline') return node.prefixes.every(({ type }) => type !== 'Negation');
  return node.type === 'Command';
}

/** The statement behind uses `$?`. */
function asksStatus({ pos, end }: Statement, commands: readonly SimpleCommand[]): boolean {
  const [first] = commands;
  return first !== undefined && first.script.text.text.slice(pos, end).includes('$?');
}

/** Nested scripts have positions of their own. */
function isPartOf({ node }: SimpleCommand, { pos, end }: { readonly pos: number; readonly end: number }): boolean {
  return node !== null && pos <= node.pos && node.end <= end;
}

/** `&&` instead of each `;` behind the first ignored command, `set -e` where the commands stand on lines. */
function fixOf(script: ShellScript, first: number, run: InstructionOf<'RUN'>): Fix | undefined {
  const { ast, text } = script;
  const start = ast.commands[0]!;
  if (run.heredocs.length > 0) {
    const at = text.at(start.pos);
    const edits = [{ start: at, end: at, text: 'set -e\n' }];
    return { title: 'Stop at the first failure', safety: 'review', edits };
  }
  const edits: Edit[] = [];
  for (let index = first; index < ast.commands.length - 1; index++) {
    const [one, next] = [ast.commands[index]!, ast.commands[index + 1]!];
    const between = text.text.slice(one.end, next.pos);
    const semicolon = between.indexOf(';');
    const isLast = index + 1 === ast.commands.length - 1;
    if (semicolon < 0 || /[^;\s]/.test(between) || !failsOnlyByAccident(one) || !(isLast ? isChain(next) : true))
      return undefined;
    const at = one.end + semicolon;
    const isClose = semicolon === 0;
    edits.push({ ...script.span(at, at + 1), text: isClose ? ' &&' : '&&' });
  }
  return { title: 'Join the commands with `&&`', safety: 'review', edits };
}

function isChain({ command, background }: Statement): boolean {
  return !background && (command.type !== 'AndOr' || command.operators.every((operator) => operator === '&&'));
}

const questions = /^(?:\[|test|grep|egrep|fgrep|command|which|type|id|getent|pgrep|cmp|diff|false)$/;

/** Behind `[ -z "$a" ] && exit 1` or a loop that ends in a test, `&&` would stop where nothing went wrong. */
function failsOnlyByAccident(statement: Statement): boolean {
  const { command } = statement;
  if (!isChain(statement)) return false;
  const parts = command.type === 'AndOr' ? command.commands : [command];
  return parts.every((part) => {
    const last = part.type === 'Pipeline' ? part.commands.at(-1) : part;
    return last?.type === 'Command' && !questions.test(last.name?.value ?? '');
  });
}

/** `weighty || true`. */
function excused({
  ast,
  commands,
}: ShellScript): readonly { readonly command: SimpleCommand; readonly last: string }[] {
  return ast.commands.flatMap((statement) => {
    const { command: list } = statement;
    if (list.type !== 'AndOr' || list.operators.at(-1) !== '||') return [];
    const last = commands.find(({ node }) => node !== null && node === list.commands.at(-1));
    if (last?.name !== 'true' && last?.name !== ':') return [];
    const command = commands.find((one) => isPartOf(one, statement) && isWeighty(one));
    return command ? [{ command, last: last.name }] : [];
  });
}

/** `program; echo done`: the last command of the start always succeeds. */
function hiddenProgram(stage: Stage): { readonly program: SimpleCommand; readonly last: SimpleCommand } | null {
  const start = startOf(stage);
  if (!start?.script || start.script.ast.errors?.length) return null;
  const { script, commands } = start;
  if (
    stopsAtFailure(stage, start.instruction, script) ||
    commands.some(({ name }) => name === 'trap' || name === 'wait')
  )
    return null;
  const [before, end] = script.ast.commands.slice(-2);
  if (!before || !end || before.background || end.background) return null;
  const program = commands.find(({ node }) => node !== null && node === before.command);
  const last = commands.find(({ node }) => node !== null && node === end.command);
  if (!program?.name || isShortLived(program.name) || program.wrappers.includes('exec') || !last) return null;
  const text = script.text.text.slice(end.pos, end.end);
  return succeeds(last) && !text.includes('$?') ? { program, last } : null;
}

function succeeds({ name, args }: SimpleCommand): boolean {
  if (name === 'exit') return args.length === 1 && args[0]!.value === '0';
  return name === 'true' || name === ':' || name === 'echo' || name === 'printf';
}
