import { passage, type Passage, type Piece, say } from './passage.ts';
import { between, type Random, random, zipf } from './random.ts';
import { VOCABULARY } from './vocabulary.ts';

const PARAGRAPHS = 12;
// As in real archives: forms of words that stand in many documents.
const FORMULAS = 60;
const FORMULA_SHARE = 0.04;

/** The segments of one document in no language yet, by id. */
export type Meaning = ReadonlyMap<string, Passage>;

/** What the document of a number says: a title, 12 paragraphs or as many as wanted, 2 notes, about 9 kB in English. */
export function meaningOf(seed: number, number: number, paragraphs = PARAGRAPHS): Meaning {
  const next = random(seed, 'document', number);
  const segments = new Map<string, Piece[][]>();
  segments.set('title', [passage(next, between(next, 5, 11)).flat()]);
  for (let index = 1; index <= paragraphs; index++)
    segments.set(`p${index}`, paragraph(next, seed));
  mark(segments, 'p3', { type: 'note', id: 'n1' });
  mark(segments, 'p5', { type: 'emphasis', rank: zipf(next, VOCABULARY) });
  mark(segments, 'p8', { type: 'note', id: 'n2' });
  const other = documentId(between(next, 0, number));
  mark(segments, 'p10', { type: 'link', rank: zipf(next, VOCABULARY), href: other });
  segments.set('n1', passage(next, between(next, 12, 30)));
  segments.set('n2', passage(next, between(next, 12, 30)));
  return segments;
}

/** The document's bundle in one language. */
export function bundleOf(language: string, meaning: Meaning): Record<string, string> {
  const texts = [...meaning].map(
    ([id, said]) => [id, say(language, said, id !== 'title')] as const,
  );
  return Object.fromEntries(texts);
}

export function documentId(number: number): string {
  return `statement-${number + 1}`;
}

function paragraph(next: Random, seed: number): Piece[][] {
  if (next() >= FORMULA_SHARE) return passage(next, between(next, 70, 130));
  return passage(random(seed, 'formula', between(next, 1, FORMULAS)), 40);
}

/** Puts a mark at the end of a text's first sentence. */
function mark(segments: Map<string, Piece[][]>, id: string, piece: Piece): void {
  segments.get(id)?.[0]?.push(piece);
}
