import { lineIndex } from './lines.ts';
import { parseTree } from './parse-tree.ts';
import { pointerSteps } from './pointer.ts';
import type { DuplicateKey, JsonNode, Span } from './tree.ts';

/** A stretch of a text; lines and columns are 1-based, columns in UTF-16 units. */
export interface Position {
  line: number;
  column: number;
  /** Line of the first character after it. */
  endLine: number;
  /** Column of the first character after it. */
  endColumn: number;
}

/** A valid JSON text's places. */
export interface Places {
  duplicates: DuplicateKey[];
  /** Where the value, or its property's name, stands that a JSON Pointer leads to. */
  find(pointer: string, part?: 'value' | 'name'): Position | undefined;
  toPosition(span: Span): Position;
}

/**
 * Finds where in a JSON text the value stands that a JSON Pointer (RFC 6901) leads to.
 * `undefined` if the text is not JSON or has no such value.
 *
 * @example
 * ```ts
 * position('{\n  "id": "Foo"\n}', '/id'); // { line: 2, column: 9, endLine: 2, endColumn: 14 }
 * ```
 */
export function position(text: string, pointer: string): Position | undefined {
  return places(text)?.find(pointer);
}

/** The text asked about last: a report asks for many places of one file in a row. */
let latest: { text: string; places: Places | undefined } | undefined;

/** Parses a text for its places; `undefined` if it is not JSON. */
export function places(text: string): Places | undefined {
  if (latest?.text !== text) latest = { text, places: parsePlaces(text) };
  return latest.places;
}

function parsePlaces(text: string): Places | undefined {
  const tree = parseTree(text);
  if (!tree.ok) return undefined;
  const toPosition = positionIn(text);
  return {
    duplicates: tree.duplicates,
    toPosition,
    find(pointer, part = 'value') {
      const found = follow(tree.root, pointer);
      if (found === undefined) return undefined;
      return toPosition(part === 'name' ? (found.name ?? found.value) : found.value);
    },
  };
}

/** Makes a function from offsets in a text to lines and columns. */
export function positionIn(text: string): (span: Span) => Position {
  const lineColumn = lineIndex(text);
  return ({ start, end }) => {
    const { line: endLine, column: endColumn } = lineColumn(end);
    return { ...lineColumn(start), endLine, endColumn };
  };
}

interface Found {
  name?: Span;
  value: JsonNode;
}

function follow(root: JsonNode, pointer: string): Found | undefined {
  let found: Found | undefined = { value: root };
  for (const step of pointerSteps(pointer)) {
    const { members, items }: JsonNode = found.value;
    const item: JsonNode | undefined = items?.[Number(step)];
    found = members?.get(step) ?? (item && { value: item });
    if (found === undefined) return undefined;
  }
  return found;
}
