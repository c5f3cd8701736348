import { maxDepth } from './depth.ts';

const backslash = 0x5c;
const colon = 0x3a;
const space = 0x20;

/**
 * Counts the properties written in a valid JSON text. JSON.parse keeps the last of two equal
 * ones without a word, so a text that has more than its value lost some. Strings are skipped by
 * indexOf, which makes this several times faster than a parse.
 */
export function countKeysInText(text: string): number {
  let count = 0;
  let open = text.indexOf('"');
  while (open >= 0) {
    let close = text.indexOf('"', open + 1);
    while (isEscaped(text, close)) close = text.indexOf('"', close + 1);
    let next = close + 1;
    // White space: whatever of it a valid text has here is no larger than a space.
    while (text.charCodeAt(next) <= space) next++;
    if (text.charCodeAt(next) === colon) count++;
    open = text.indexOf('"', next);
  }
  return count;
}

function isEscaped(text: string, offset: number): boolean {
  let first = offset;
  while (text.charCodeAt(first - 1) === backslash) first--;
  return (offset - first) % 2 === 1;
}

/** Counts the properties of a value from JSON.parse; NaN if it lies deeper than any file should. */
export function countKeysInValue(value: unknown, depth = 0): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (depth >= maxDepth) return Number.NaN;
  let count = 0;
  if (Array.isArray(value)) {
    for (const item of value) count += countKeysInValue(item, depth + 1);
    return count;
  }
  for (const key in value) {
    count += 1 + countKeysInValue((value as Record<string, unknown>)[key], depth + 1);
  }
  return count;
}
