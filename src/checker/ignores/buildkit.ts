/** BuildKit: `# check=skip=A,B;error=true;experimental=all` at the top of the file, or above an instruction. */
import type { Dockerfile } from '../../dockerfile/tree.ts';
import type { Ignore, IgnoreReader } from './types.ts';

/** The build argument that stands above the directive. */
const buildArgument = 'BUILDKIT_DOCKERFILE_CHECK';

/** The options of a check directive. Names in lower case; `all` stands for every rule. */
export interface CheckDirective {
  readonly skip: readonly string[];
  readonly experimental: readonly string[];
  readonly error: boolean;
}

/** Reads the value of a check directive: at most three parts, everything behind a blank is cut off. */
function readCheckDirective(value: string): CheckDirective {
  let skip: readonly string[] = [];
  let experimental: readonly string[] = [];
  let error = false;
  for (const part of (value.trim().split(/\s/, 1)[0] ?? '').split(';', 3)) {
    const equals = part.indexOf('=');
    const key = part.slice(0, Math.max(0, equals)).toLowerCase();
    const words = part
      .slice(equals + 1)
      .split(',')
      .map((word) => word.trim().toLowerCase());
    if (key === 'skip') skip = words.filter(Boolean);
    else if (key === 'experimental') experimental = words.filter(Boolean);
    else if (key === 'error') error = words[0] === 'true' || words[0] === '1';
  }
  return { skip, experimental, error };
}

/** The check options of a file: the build argument wins over the directive, as in BuildKit. */
export function checkOptions(dockerfile: Dockerfile, buildArgs: Readonly<Record<string, string>>): CheckDirective {
  const value =
    buildArgs[buildArgument] ?? dockerfile.directives.find((directive) => directive.name === 'check')?.value.text ?? '';
  return readCheckDirective(value);
}

const comment = /^check[ \t]*=[ \t]*(.*)$/i;

export const buildkit: IgnoreReader = {
  tool: 'buildkit',
  inputs(places, { buildArgs }) {
    return ignores(buildArgs[buildArgument] ?? '', { start: 0, end: 0 }, places.file);
  },
  directive(directive, places, { buildArgs }) {
    if (directive.name !== 'check' || Object.hasOwn(buildArgs, buildArgument)) return [];
    return ignores(directive.value.text, directive, places.file);
  },
  comment({ comment: found, instruction }) {
    if (!instruction) return [];
    const match = comment.exec(found.text);
    return match ? ignores(match[1]!, found, instruction.lines) : [];
  },
};

function ignores(value: string, span: Ignore['span'], within: Ignore['within']): readonly Ignore[] {
  const { skip } = readCheckDirective(value);
  if (skip.length === 0) return [];
  const names = skip.map((rule) => (rule === 'all' ? 'buildkit/*' : `buildkit/${rule}`));
  return [{ tool: 'buildkit', span, within, names, reason: null }];
}
