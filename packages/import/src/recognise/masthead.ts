import { fold } from '@archive/dates';

import { areName, type Name, wordsOf } from './names.ts';

export interface Masthead {
  readonly collection: string;
  /** Parts of the line that are no name the archive knows, as they stand. */
  readonly unknown: readonly string[];
}

const LONGEST = 400;
const BETWEEN = /\s+[-–—−~*/:;,.]+\s+|\s*[|•·●▪◦‖¦\t\n]\s*|\s*[/;,]\s*|[\s\u00a0]{2,}/u;

/**
 * Recognises a line of one collection's names in several languages, whatever stands between
 * them. Names the archive has not (a language it does not have, an older wording) are let pass
 * where at least as many are known.
 */
export function readMasthead(text: string, names: readonly Name[]): Masthead | undefined {
  if (text.length > LONGEST) return undefined;
  const collections = names.filter((name) => name.isCollection);
  const parts = text.split(BETWEEN).filter((part) => /[\p{L}\p{N}]/u.test(part));
  return inParts(parts, collections) ?? inARow(fold(text), collections);
}

function inParts(parts: readonly string[], names: readonly Name[]): Masthead | undefined {
  const unknown: string[] = [];
  const found = new Map<string, number>();
  for (const part of parts) {
    const folded = fold(part);
    const exact = names.filter((name) => name.folded === folded);
    // An older wording of the name, or the singular of it.
    const matches =
      exact.length > 0 ? exact : names.filter((name) => areName(wordsOf(folded), name, 0));
    const of = new Set(matches.map((name) => name.of));
    if (of.size === 0) unknown.push(part.trim());
    for (const id of of) found.set(id, (found.get(id) ?? 0) + 1);
  }
  const known = parts.length - unknown.length;
  const [first, second] = [...found].toSorted((a, b) => b[1] - a[1]);
  if (first === undefined || known < unknown.length) return undefined;
  // Half of a line of two, as a title may well begin with the collection's name.
  if (unknown.length > 0 && known < 2) return undefined;
  // Names of several collections are a menu.
  if (first[1] < known || second?.[1] === first[1]) return undefined;
  return { collection: first[0], unknown };
}

/** Names between which no separator can be told from their own hyphens and spaces. */
function inARow(line: string, names: readonly Name[]): Masthead | undefined {
  const ids = new Set(names.map((name) => name.of));
  for (const id of ids) {
    const own = names
      .filter((name) => name.of === id)
      .toSorted((a, b) => b.folded.length - a.folded.length);
    let rest = line;
    for (const name of own) rest = rest.replaceAll(name.folded, ' ');
    if (rest !== line && !/[\p{L}\p{N}]/u.test(rest)) return { collection: id, unknown: [] };
  }
  return undefined;
}
