import type { ArchiveIndex, BundleEntry, DocumentEntry, SegmentEntry } from '../archive-index.ts';
import { pointer } from '../pointer.ts';
import { inlineQuotations } from '../quoting/inline-quotations.ts';
import {
  counterparts,
  isQuotedFrom,
  isQuotedFromBundle,
  type Passage,
} from '../quoting/quoted-passage.ts';
import { quotedRuns } from '../quoting/quoted-runs.ts';
import { wordsOf } from '../quoting/words.ts';
import type { BundleRule, Problem, Values } from '../rule.ts';
import { stretch } from '../text/stretch.ts';

/** Who quotes a document of the archive in a language it is translated into quotes that translation. */
export const quotation: BundleRule = {
  id: 'quotation',
  severity: 'warning',
  description:
    'A quotation of another document has the words that document has in the same language.',
  scope: 'bundle',
  sentences: {
    differs: {
      message: 'In "{{document}}" ({{segment}}) the quoted passage reads: "{{expected}}".',
      help: 'Quote these words, or mark what is left out with […].',
    },
    inexact: {
      message: 'The document "{{document}}" does not have these words.',
      help: 'Quote it word for word, and mark what is left out with […].',
    },
    inline: {
      message:
        'The source quotes "{{document}}" ({{segment}}); in this language the passage is: "{{expected}}".',
      help: 'Quote these words.',
    },
  },
  *check(bundle, index) {
    for (const block of bundle.document.skeleton.body) {
      if (block.type !== 'quote' || block.document === undefined) continue;
      const quoted = index.documents.get(block.document);
      if (quoted === undefined) continue;
      for (const id of block.segments) {
        const segment = bundle.segments.get(id);
        const problem = segment && inBlock(segment, quoted);
        if (problem !== undefined) yield problem;
      }
    }
    if (!bundle.original) yield* inLines(bundle, index);
  },
};

function inBlock(segment: SegmentEntry, quoted: DocumentEntry): Problem | undefined {
  const { bundle, plain, source } = segment;
  const own = quoted.bundles.get(bundle.language);
  if (own === undefined || plain === '' || isQuotedFromBundle(plain, own)) return undefined;
  const at = { pointer: pointer(segment.id) };
  const [passage] = source === undefined ? [] : counterparts(source, quoted, bundle.language);
  if (passage !== undefined)
    return { says: 'differs', at, segment: segment.id, values: wording(passage) };
  // A translation of words that its source did not quote exactly is another matter.
  return source === undefined
    ? { says: 'inexact', at, segment: segment.id, values: { document: quoted.id } }
    : undefined;
}

function* inLines(bundle: BundleEntry, index: ArchiveIndex): Generator<Problem> {
  const quotations = inlineQuotations(index);
  if (quotations.size === 0) return;
  for (const segment of bundle.segments.values()) {
    if (segment.source === undefined) continue;
    for (const { passage } of quotations.get(segment.source) ?? []) {
      const { document } = passage.bundle;
      const there = document.bundles.get(bundle.language)?.segments.get(passage.id);
      if (there === undefined || there.text === '') continue;
      const runs = quotedRuns(segment.own).filter(({ text }) => wordsOf(text).length >= SHORTEST);
      if (runs.some(({ text }) => isQuotedFrom(text, there))) continue;
      const [longest] = runs.toSorted((a, b) => b.text.length - a.text.length);
      if (longest === undefined) continue;
      yield {
        says: 'inline',
        severity: 'info',
        at: stretch(segment, longest.start, longest.end - longest.start),
        segment: segment.id,
        values: wording({ bundle: there.bundle, segment: there }),
      };
    }
  }
}

/** Words that a translation may need for what the source says in more. */
const SHORTEST = 3;
const LONGEST_SHOWN = 240;

function wording({ bundle, segment }: Passage): Values {
  const { plain } = segment;
  const expected = plain.length > LONGEST_SHOWN ? `${plain.slice(0, LONGEST_SHOWN)}…` : plain;
  return { document: bundle.document.id, segment: segment.id, expected };
}
