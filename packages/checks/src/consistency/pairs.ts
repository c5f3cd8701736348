import type { ArchiveIndex, BundleEntry, DocumentEntry } from '../archive-index.ts';

/** A text and what it is a translation of. */
export interface Pair {
  bundle: BundleEntry;
  segment: string;
  text: string;
  source: string;
  /** The language of the source. */
  from: string;
}

/** Shorter texts take their meaning from where they stand: "Notes", "Yes". */
const SHORTEST = 16;
/** The same in scripts whose signs are syllables and words. */
const SHORTEST_WITHOUT_SPACES = 8;
const WITHOUT_SPACES = /[\p{sc=Hani}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]/u;
/** Fewer words are a label. */
const FEWEST_WORDS = 3;
/** Headings and sentences that recur. Signatures are names, captions tell of their picture. */
const ROLES: ReadonlySet<string> = new Set([
  'title',
  'subtitle',
  'heading',
  'paragraph',
  'quote',
  'item',
  'note',
]);

/** Those texts with one source, in one language and from one, that are translated in several ways. */
export function groupsBySource(index: ArchiveIndex): Iterable<Pair[]> {
  return groups(pairsOf(index), 'source', 'text');
}

/** Those texts that are the same in one language, and have different sources in one other. */
export function groupsByTarget(index: ArchiveIndex): Iterable<Pair[]> {
  return groups(pairsOf(index), 'text', 'source');
}

/** What of a text says something: two that differ in a comma say the same. */
export function sayingOf(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** Pairs with the same on one side and several on the other, by pair of languages. */
function* groups(
  pairs: readonly Pair[],
  same: 'source' | 'text',
  several: 'source' | 'text',
): Iterable<Pair[]> {
  const firsts = new Map<string, Map<string, Pair>>();
  const found = new Map<Pair, Pair[]>();
  for (const pair of pairs) {
    const languages = `${pair.from} ${pair.bundle.language}`;
    let known = firsts.get(languages);
    if (known === undefined) firsts.set(languages, (known = new Map<string, Pair>()));
    const first = known.get(pair[same]);
    if (first === undefined) known.set(pair[same], pair);
    else if (found.get(first)?.push(pair) === undefined) found.set(first, [first, pair]);
  }
  for (const group of found.values())
    if (new Set(group.map((pair) => sayingOf(pair[several]))).size > 1) yield group;
}

const known = new WeakMap<ArchiveIndex, readonly Pair[]>();

function pairsOf(index: ArchiveIndex): readonly Pair[] {
  let pairs = known.get(index);
  if (pairs === undefined) {
    pairs = [...index.documents.values()].flatMap((document) => [...pairsIn(document)]);
    known.set(index, pairs);
  }
  return pairs;
}

function* pairsIn({ bundles, roles, skeleton }: DocumentEntry): Iterable<Pair> {
  for (const [segment, role] of roles) {
    if (!ROLES.has(role)) continue;
    for (const bundle of bundles.values()) {
      const text = bundle.value[segment];
      if (bundle.original || text === undefined || text === '') continue;
      const from = bundle.ledger?.value.segments[segment]?.from ?? skeleton.originalLanguage;
      const source = bundles.get(from)?.value[segment] ?? '';
      if (source !== text && !isLabel(source) && text.trim() !== '')
        yield { bundle, segment, text, source, from };
    }
  }
}

function isLabel(text: string): boolean {
  if (WITHOUT_SPACES.test(text.slice(0, SHORTEST))) return text.length < SHORTEST_WITHOUT_SPACES;
  return text.length < SHORTEST || text.split(/\s+/, FEWEST_WORDS).length < FEWEST_WORDS;
}
