/** A terminal session: commands after `$`, what they print below, one group for each command. */
import type { Element, ElementContent } from 'hast';

const text = (value: string): ElementContent => ({ type: 'text', value });

function element(tagName: string, className: string | undefined, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: className ? { className: [className] } : {}, children };
}

/** One `<span class="run">` a command. A command goes on where its line ends with a backslash. */
export function consoleRuns(source: string): ElementContent[] {
  const runs: { command: string[]; output: string[] }[] = [];
  let continued = false;
  for (const line of source.replace(/\n+$/, '').split('\n')) {
    const starts: boolean = /^[$#] /.test(line) && !continued;
    if (starts) runs.push({ command: [line], output: [] });
    else if (continued) runs.at(-1)?.command.push(line);
    else if (runs.length === 0) runs.push({ command: [], output: [line] });
    else runs.at(-1)?.output.push(line);
    continued = (starts || continued) && line.endsWith('\\');
  }
  return runs.map(({ command, output }) => {
    const prompt = command.length > 0 ? `${command[0]?.slice(0, 2)}` : '';
    const typed = command.join('\n').slice(2);
    const printed = output.length > 0 ? `${output.join('\n')}\n` : '';
    return element('span', 'run', [
      ...(typed ? [text(prompt), element('b', undefined, [text(typed)]), text('\n')] : []),
      ...(printed ? [text(printed)] : []),
    ]);
  });
}
