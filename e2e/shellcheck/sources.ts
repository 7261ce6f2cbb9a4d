/** The Dockerfiles of the project: those of examples, of rule pages, of the tests of the shell rules. */
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import ts from 'typescript';
import { readExamples } from '../../src/rules/pages/examples.ts';

/** A Dockerfile, whole or a part, and where it stands. */
export interface Source {
  readonly place: string;
  readonly text: string;
}

const root = join(import.meta.dirname, '../..');

export function projectSources(): readonly Source[] {
  return [...exampleFiles(), ...pageBlocks(), ...testTexts()];
}

function filesBelow(folder: string): readonly string[] {
  const files = readdirSync(join(root, folder), { withFileTypes: true, recursive: true }).filter((entry) =>
    entry.isFile(),
  );
  return files.map((entry) => join(entry.parentPath, entry.name)).sort();
}

function exampleFiles(): readonly Source[] {
  return filesBelow('content/examples')
    .filter((file) => /(^|\.)Dockerfile($|\.)/.test(basename(file)))
    .map((file) => ({ place: relative(root, file), text: readFileSync(file, 'utf8') }));
}

function pageBlocks(): readonly Source[] {
  return filesBelow('content/rules').flatMap((file) =>
    readExamples(readFileSync(file, 'utf8')).map(({ line, source }) => ({
      place: `${relative(root, file)}:${line}`,
      text: source,
    })),
  );
}

/** String literals of the tests that begin with an instruction. */
function testTexts(): readonly Source[] {
  return filesBelow('src/rules/syntax/shell')
    .filter((file) => file.endsWith('.test.ts'))
    .flatMap(literalsOf);
}

function literalsOf(file: string): readonly Source[] {
  const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const found: Source[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) && /^(FROM|RUN|ARG|ENV|SHELL) /.test(node.text)) {
      const { line } = tree.getLineAndCharacterOfPosition(node.getStart(tree));
      found.push({ place: `${relative(root, file)}:${line + 1}`, text: node.text });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}
