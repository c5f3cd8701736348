import type { ImportFinding } from '../../finding.ts';
import type { PageBlock } from '../../page.ts';
import { countCharacters, countVisible } from '../../rich-text/count.ts';
import { unmarked } from '../../rich-text/rich-text.ts';
import type { LeftOut } from '../../types.ts';
import { leftOut } from '../left-out.ts';
import type { PageText } from '../page-text.ts';
import { groupItems } from './group-items.ts';
import { type Chunk, chunksOf, type Line } from './line.ts';
import { narrowLines } from './narrow-column.ts';
import { isRule, splitChunk } from './split-chunk.ts';
import { unwrap, wrapColumn } from './unwrap.ts';

const QUOTED = /^(?:>[ \t]?)+/;
/** Set in from the margin by at least so much, several lines are a quotation or a poem. */
const SET_IN = 3;

interface State {
  readonly name: string;
  readonly column: number | undefined;
  /** The indent most of the page's text has. */
  readonly margin: number;
  readonly blocks: PageBlock[];
  readonly leftOut: LeftOut[];
  readonly warnings: ImportFinding[];
  groups: number;
}

/**
 * Reads plain text: paragraphs between empty lines, wrapped lines joined, lists by their
 * markers, headings by a rule under them, quotations by `>` or by their indent.
 */
export function readText(text: string, name: string): PageText {
  const chunks = chunksOf(text);
  const wide = wrapColumn(chunks);
  const narrow = wide === undefined ? narrowLines(chunks) : undefined;
  const column = wide ?? (narrow?.isSure === true ? narrow.column : undefined);
  const state: State = {
    name,
    column,
    margin: marginOf(chunks),
    blocks: [],
    leftOut: [],
    warnings: narrow?.isSure === false ? [lineEndsKept(name, narrow.column)] : [],
    groups: 0,
  };
  for (const chunk of chunks) {
    const parts = splitChunk(chunk, column);
    for (let index = 0; index < parts.length; index++) {
      const part = parts[index] ?? [];
      const next = parts[index + 1]?.[0];
      const isHeading = part.length === 1 && next !== undefined && isUnderline(part[0], next);
      addPart(state, part, isHeading ? next : undefined);
      if (isHeading) index++;
    }
  }
  const plain = text.replaceAll('\r\n', '\n');
  return {
    blocks: groupItems(state.blocks),
    leftOut: state.leftOut,
    recognised: [],
    warnings: state.warnings,
    declared: {},
    characters: countCharacters(plain),
    visible: countVisible(plain),
  };
}

function lineEndsKept(file: string, column: number): ImportFinding {
  return {
    rule: 'line-ends-kept',
    severity: 'warning',
    message: `The short lines of ${file} may be prose that was wrapped at column ${column}, or verse; their ends were kept.`,
    help: 'If it is prose, make one line of each paragraph and import it again.',
    file,
  };
}

function addPart(state: State, part: readonly Line[], underline: Line | undefined): void {
  const [line] = part;
  if (line === undefined) return;
  if (underline !== undefined) {
    const level = underline.text.startsWith('=') ? 1 : 2;
    push(state, {
      type: 'heading',
      level,
      content: unmarked(textOf(state, part)),
      line: line.number,
    });
    state.leftOut.push(leftOut(underline.text, 'rule', underline.number));
  } else if (isRule(line)) {
    push(state, { type: 'separator', content: unmarked(line.text), line: line.number });
  } else if (part.every((one) => one.text.startsWith('>'))) {
    addQuoted(state, part);
  } else {
    addProse(state, part, line);
  }
}

function addProse(state: State, part: readonly Line[], line: Line): void {
  const text = textOf(state, part);
  const setIn = part.length > 1 && part.every((one) => one.indent >= state.margin + SET_IN);
  const breaks = text.split('\n').length - 1;
  if (setIn && breaks === 0) addQuote(state, text, line);
  else if (setIn && breaks === part.length - 1 && part.length > 2) {
    state.groups++;
    push(state, { type: 'verse', content: unmarked(text), line: line.number, group: state.groups });
  } else {
    push(state, {
      type: 'paragraph',
      content: unmarked(text),
      line: line.number,
      depth: line.indent,
    });
  }
}

function addQuoted(state: State, part: readonly Line[]): void {
  const [first] = part;
  if (first === undefined) return;
  const inside = part.map((line) => {
    const text = line.text.replace(QUOTED, '');
    const mark = line.text.slice(0, line.text.length - text.length);
    state.leftOut.push(leftOut(mark.trim(), 'quotation-marker', line.number));
    return { ...line, text: text.trim(), width: line.width - mark.length };
  });
  // An empty quoted line stands between two paragraphs.
  let paragraph: Line[] = [];
  for (const line of [...inside, { ...first, text: '' }]) {
    if (line.text !== '') paragraph.push(line);
    else if (paragraph.length > 0) {
      addQuote(state, textOf(state, paragraph), paragraph[0] ?? first);
      paragraph = [];
    }
  }
}

function addQuote(state: State, text: string, line: Line): void {
  const previous = state.blocks.at(-1);
  if (previous?.type !== 'quote') state.groups++;
  push(state, { type: 'quote', content: unmarked(text), line: line.number, group: state.groups });
}

function push(state: State, block: PageBlock): void {
  state.blocks.push(block);
}

function textOf(state: State, part: readonly Line[]): string {
  const { text, hyphens } = unwrap(part, state.column);
  for (const line of hyphens) {
    state.warnings.push({
      rule: 'hyphen-at-line-end',
      severity: 'warning',
      message: `Line ${line.number} of ${state.name} ends in a hyphen, which was kept: “${line.text.slice(-20)}”.`,
      help: 'Take the hyphen out where it only divided the word at the end of the line.',
      file: state.name,
      line: line.number,
      column: line.indent + line.text.length,
    });
  }
  return text;
}

function isUnderline(line: Line | undefined, next: Line): boolean {
  if (line === undefined || isRule(line) || line.width > 120) return false;
  return /^[=\-~_]{3,}$/.test(next.text);
}

function marginOf(chunks: readonly Chunk[]): number {
  const indents = new Map<number, number>();
  for (const line of chunks.flatMap((chunk) => chunk.lines)) {
    indents.set(line.indent, (indents.get(line.indent) ?? 0) + line.width);
  }
  const [most] = [...indents].toSorted((a, b) => b[1] - a[1]);
  return most?.[0] ?? 0;
}
