import type { ArithmeticExpression, CommandExpansionPart, Word, WordPart } from 'unbash';
import { isPlain } from '../outline.ts';
import { isLength, variableName, type VariablePart } from '../parts.ts';
import { contentsOf, either, joined, type Contents } from './contents.ts';
import type { FlowState } from './state.ts';

/** What the reader of words tells while it reads. */
export interface WordEvents {
  /** A variable is put in here and holds this. */
  expanded(part: VariablePart, contents: Contents): void;
  /** A substitution runs here, in a shell of its own. */
  substituted(part: Pick<CommandExpansionPart, 'script'>): void;
}

/** Reads a word at the state's place: what it holds when its expansions are put in. */
export function readWord(word: Word, state: FlowState, events: WordEvents): Contents {
  if (isPlain(word.text)) return contentsOf(word.value);
  return readParts(word.parts ?? [], word.value, state, events);
}

function readParts(parts: readonly WordPart[], value: string, state: FlowState, events: WordEvents): Contents {
  if (parts.length === 0) return contentsOf(value);
  return parts.map((part) => readPart(part, state, events)).reduce(joined);
}

function readPart(part: WordPart, state: FlowState, events: WordEvents): Contents {
  switch (part.type) {
    case 'Literal':
    case 'SingleQuoted':
    case 'AnsiCQuoted':
      return contentsOf(part.value);
    case 'DoubleQuoted':
    case 'LocaleString':
      return readParts(part.parts, '', state, events);
    case 'SimpleExpansion':
    case 'ParameterExpansion':
      return readVariable(part, state, events);
    case 'ArithmeticExpansion':
      if (part.expression) readArithmetic(part.expression, state, events);
      return 'clean';
    case 'CommandExpansion':
    case 'ProcessSubstitution':
      events.substituted(part);
      return 'dirty';
    case 'Glob':
    case 'ExtendedGlob':
    case 'BraceExpansion':
      readParts(part.parts ?? [], '', state, events);
      return 'dirty';
  }
}

function readVariable(part: VariablePart, state: FlowState, events: WordEvents): Contents {
  const name = variableName(part);
  const contents = state.get(name);
  events.expanded(part, contents);
  if (part.type === 'SimpleExpansion') return contents;
  if (part.index) readWord(part.index, state, events);
  if (isLength(part)) return 'clean';
  if (!part.operation) return part.prefix || part.index ? 'dirty' : contents;
  const held = operandsOf(part).map((operand) => readWord(operand, state, events));
  if (part.operation.type === 'Default' && /=$/.test(part.operation.operator))
    state.set(name, held.reduce(either, contents));
  return 'dirty';
}

function operandsOf({ operation }: Extract<VariablePart, { type: 'ParameterExpansion' }>): Word[] {
  switch (operation?.type) {
    case 'Default':
    case 'Remove':
      return [operation.operand];
    case 'Replace':
      return [operation.pattern, operation.replacement];
    case 'Slice':
      return operation.length ? [operation.offset, operation.length] : [operation.offset];
    default:
      return [];
  }
}

/** Notes the variables an arithmetic expression sets: they hold a number then. */
export function readArithmetic(expression: ArithmeticExpression, state: FlowState, events: WordEvents): void {
  switch (expression.type) {
    case 'ArithmeticWord':
      readParts(expression.parts ?? [], '', state, events);
      return;
    case 'ArithmeticCommandExpansion':
      events.substituted(expression);
      return;
    case 'ArithmeticBinary':
      readArithmetic(expression.left, state, events);
      readArithmetic(expression.right, state, events);
      if (/^([-+*/%&|^]|<<|>>)?=$/.test(expression.operator)) setNumber(expression.left, state);
      return;
    case 'ArithmeticUnary':
      readArithmetic(expression.operand, state, events);
      if (expression.operator === '++' || expression.operator === '--') setNumber(expression.operand, state);
      return;
    case 'ArithmeticTernary':
      for (const part of [expression.test, expression.consequent, expression.alternate])
        readArithmetic(part, state, events);
      return;
    case 'ArithmeticGroup':
      readArithmetic(expression.expression, state, events);
  }
}

function setNumber(target: ArithmeticExpression, state: FlowState): void {
  if (target.type === 'ArithmeticWord' && /^[A-Za-z_]\w*$/.test(target.value)) state.set(target.value, 'clean');
}
