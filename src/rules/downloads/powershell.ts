/** Downloads that PowerShell runs as they come. */
import type { InstructionOf, Span, Text } from '../../dockerfile/tree.ts';
import type { Stage } from '../../model/types.ts';

/** `iex (… DownloadString …)`, `iwr … | iex`, `[scriptblock]::Create((irm …))`. */
export interface RunText {
  readonly interpreter: string;
  readonly fetch: string;
  /** The place of the interpreter, and of all of it. */
  readonly at: Span;
  readonly covers: Span;
}

const runs = String.raw`(?<![\w$.-])(?:iex|Invoke-Expression|\[scriptblock\]::Create)(?![\w-])`;
const gets = String.raw`(?:(?<=\.)DownloadString(?=\()|(?<![\w$./-])(?:Invoke-WebRequest|Invoke-RestMethod|iwr|irm|curl|wget)(?=\s))`;
const between = String.raw`[^;\n|]{0,400}?`;
const pattern = new RegExp(
  `(?<runs>${runs})${between}(?<gets>${gets})|(?<fed>${gets})${between}\\|\\s*(?<reads>${runs})`,
  'di',
);

/** The first such download of a RUN whose text PowerShell reads. */
export function runText(run: InstructionOf<'RUN'>, stage: Stage): RunText | null {
  for (const text of [run.argument, ...run.heredocs.map(({ content }) => content)]) {
    const found = pattern.exec(text.text);
    if (!found) continue;
    const before = text.text.slice(0, found.index);
    const statement = before.split(/;|&&|\n/).at(-1)!;
    const shown = /(?<![\w-])(?:echo|Write-\w+|\w+-Content)\s|#/i.test(statement);
    if (shown || !readsPowerShell(before, run, stage)) continue;
    return placed(text, found);
  }
  return null;
}

function readsPowerShell(before: string, run: InstructionOf<'RUN'>, stage: Stage): boolean {
  const name = /(?:powershell|pwsh)\b/i;
  return stage.windows || name.test(before) || name.test(stage.shellAt(run).argv[0] ?? '');
}

function placed(text: Text, { indices, groups }: RegExpExecArray): RunText {
  const { runs, gets, fed, reads } = groups!;
  const [start, end] = (indices!.groups!['runs'] ?? indices!.groups!['reads'])!;
  return {
    interpreter: (runs ?? reads)!,
    fetch: (gets ?? fed)!,
    at: text.span(start, end),
    covers: text.span(...indices![0]!),
  };
}
