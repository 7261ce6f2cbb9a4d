import type { CompoundList, SyntaxNode } from 'unbash';
import type { ShellScript, SimpleCommand } from '../../dockerfile/shell/types.ts';
import type { InstructionOf } from '../../dockerfile/tree.ts';
import type { Stage } from '../../model/types.ts';
import { defineRule } from '../define.ts';
import type { Fix } from '../define.ts';
import { assignmentsMoved, pipedAssignments } from './piped-assignments.ts';

const advice: Readonly<Record<string, string>> = {
  export: 'Use ENV.',
  cd: 'Use WORKDIR.',
  source: 'Set what it sets with ENV, or source it in the RUN that needs it.',
  '.': 'Set what it sets with ENV, or source it in the RUN that needs it.',
  conda: 'Run what needs the environment with conda run, or put its bin directory on PATH with ENV.',
  alias: 'Put a script into the image instead.',
  umask: 'Set it in the RUN that needs it.',
  ulimit: 'Set it in the RUN that needs it.',
  set: 'Set it in the RUN that needs it, or use SHELL.',
  assignment: 'Use ENV.',
};

/** Each RUN starts a shell of its own; what its last command does to that shell is gone. */
export default defineRule({
  id: 'no-lost-shell-state',
  property: 'syntax',
  practice: null,
  severity: 'warning',
  recommended: true,
  why: 'has no effect after the RUN',
  since: '0.1.0',
  summary: '`export`, `cd`, `source`, `alias` or `umask` is lost after its RUN, and `A=1` in front of a pipe behind it',
  about: { instructions: ['RUN'] },
  messages: {
    lost: {
      text: 'Each RUN starts a shell of its own, so what `{command}` does here at the end is lost for all that follows. {advice}',
      aliases: [],
    },
    piped: {
      text: '`{command}` alone gets `{name}`, and the script that `{shell}` reads does not. Write it behind the pipe, in front of `{shell}`.',
      aliases: [],
    },
  },
  yieldsTo: ['no-secrets-in-run', 'unknown-instruction'],
  fix: 'review',
  check({ dockerfile, stages, report }) {
    for (const stage of stages) {
      for (const run of stage.instructions('RUN')) {
        for (const one of pipedAssignments(stage, run)) {
          const { assignments, download, shell } = one;
          const at = { start: assignments[0]!.span.start, end: assignments.at(-1)!.span.end };
          const name = assignments.map((each) => each.name).join(', ');
          const data = { command: download.name!, name, shell: shell.name! };
          report('piped', at, data, { fix: assignmentsMoved(one, dockerfile) });
        }
        const last = lastCommand(stage, run);
        const kind = last && stateChange(last);
        if (!last || !kind || goesBack(last, stage.commandsOf(run))) continue;
        const fix = replacement(stage, run, last, kind);
        const data = { command: last.name ?? last.assignments[0]?.name ?? kind, advice: advice[kind]! };
        // What other branches set is as lost.
        const covers = { start: last.start, end: Math.max(last.end, run.end) };
        report('lost', last, data, { fix, covers });
      }
    }
  },
});

/** The command a script ends with; null where it ends in something else, or cannot be read. */
function lastCommand(stage: Stage, run: InstructionOf<'RUN'>): SimpleCommand | null {
  if (run.form.kind === 'exec') return null;
  const script = stage.scripts(run).at(-1);
  const statement = script?.ast.commands.at(-1);
  if (!script || !statement || script.ast.errors?.length || statement.background) return null;
  const branches = branchesOf(statement.command);
  if (branches) return setInBranches(branches, script);
  const { end } = script.span(statement.pos, statement.end);
  const command = script.commands.at(-1);
  if (!command?.node || command.end !== end || command.wrappers.length > 0) return null;
  const { type } = statement.command;
  return type === 'Command' || type === 'AndOr' ? command : null;
}

/** What `case` and `if` may run; null for all else. */
function branchesOf(node: SyntaxNode): readonly CompoundList[] | null {
  if (node.type === 'Case') return node.items.map(({ body }) => body);
  if (node.type !== 'If') return null;
  return [node.then, ...node.elif.map(({ then }) => then), ...(node.else ? [node.else] : [])];
}

/** The first variable that branches set which do nothing else. */
function setInBranches(branches: readonly CompoundList[], { commands }: ShellScript): SimpleCommand | null {
  const byNode = new Map<SyntaxNode, SimpleCommand>(
    commands.flatMap((one) => (one.node ? [[one.node, one] as const] : [])),
  );
  const inside = branches
    .flatMap(({ commands: statements }) => statements.map(({ command }) => command))
    .flatMap((node): readonly SyntaxNode[] => (node.type === 'AndOr' ? node.commands : [node]))
    .map((node) => byNode.get(node));
  const sets = (one: SimpleCommand) => /^(?:export|assignment)$/.test(stateChange(one) ?? '');
  const isAll = inside.every((one) => one && (sets(one) || saying.has(one.name ?? '')));
  return (isAll && inside.find((one) => one && sets(one))) || null;
}

const saying = new Set(['echo', 'printf', 'exit', 'true', ':']);

/** `cd a && make && cd ..`: no directory is meant to stay. `cd .` goes nowhere. */
function goesBack({ name, args }: SimpleCommand, commands: readonly SimpleCommand[]): boolean {
  if (name === 'cd' && args[0]?.value === '.') return true;
  const back = name === 'cd' && /^(?:-|\.\.(?:\/\.\.)*\/?)$/.test(args[0]?.value ?? '');
  return back && commands.filter((command) => command.name === 'cd').length > 1;
}

const condas = new Set(['conda', 'mamba', 'micromamba']);
/** Scripts that set variables and nothing else. */
const environment =
  /(?:^activate$|\/activate|\/conda\.sh|\/etc\/profile|\.bashrc|\.profile|\.bash_profile|\/nvm\.sh|\/setup\.bash|\/\.cargo\/env)$/;

function stateChange({ name, args, assignments, node }: SimpleCommand): string | null {
  if (node?.redirects.length) return null;
  if (name === null) return args.length === 0 && assignments.length > 0 ? 'assignment' : null;
  if (name === 'source' || name === '.')
    return environment.test(args[0]?.value ?? args[0]?.text.replace(/["']$/, '') ?? '') ? name : null;
  if (condas.has(name)) return args[0]?.value === 'activate' ? 'conda' : null;
  if (name === 'export') return args.length > 0 ? name : null;
  if (name === 'alias') return args.some(({ text }) => text.includes('=')) ? name : null;
  return name === 'cd' || name === 'umask' || name === 'ulimit' || name === 'set'
    ? args.length > 0
      ? name
      : null
    : null;
}

/** Where it is all the RUN does and its values are literal. */
function replacement(stage: Stage, run: InstructionOf<'RUN'>, last: SimpleCommand, kind: string): Fix | null {
  if (stage.commandsOf(run).length !== 1 || run.flags.length > 0 || run.heredocs.length > 0) return null;
  const [argument] = last.args;
  if (last.args.length !== 1 || !argument || argument.value === null) return null;
  const { start, end } = run;
  const edit = (text: string): Fix => ({
    title: `Use ${text.split(' ')[0]}`,
    safety: 'review',
    edits: [{ start, end, text }],
  });
  if (kind === 'cd' && /^\/[\w./-]*$/.test(argument.value)) return edit(`WORKDIR ${argument.value}`);
  if (kind === 'export' && /^\w+=[\w./:@-]*$/.test(argument.value)) return edit(`ENV ${argument.value}`);
  return null;
}
