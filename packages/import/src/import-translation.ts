import { parse, plain } from '@archive/markup';
import {
  type Bundle,
  type Ledger,
  type LedgerRecord,
  orderBundle,
  type Outcome,
  segments,
  type Skeleton,
} from '@archive/schema';
import { align, keepUnplaced, record } from '@archive/translation';

import { account } from './document/account.ts';
import { besideSegments, countBlocks, segmentsAround } from './document/assemble.ts';
import { buildBody } from './document/build-body.ts';
import { decideLanguage } from './document/decide-language.ts';
import { droppedFormatting } from './document/formatting.ts';
import { importedBefore } from './document/imported-before.ts';
import type { ImportFinding } from './finding.ts';
import type { Page, PageBlock, RichText } from './page.ts';
import { leftOut } from './read/left-out.ts';
import { recognise } from './recognise/recognise.ts';
import { vocabulary } from './recognise/vocabulary.ts';
import { toSegment } from './rich-text/to-inlines.ts';
import { numberNotes } from './translation/number-notes.ts';
import { type Placed, placeTexts, type SourceSegment } from './translation/place-texts.ts';
import { alignmentWarnings, pairsOf } from './translation/report-pairs.ts';
import type {
  ImportedPage,
  ImportedTranslation,
  Knowledge,
  TranslationOptions,
  Unchanged,
} from './types.ts';

/** What is less sure than this waits for a person: its state is initial. */
const SURE = 0.5;

/**
 * Makes a translation of a document of a page that has one: recognises the page's parts as
 * `importDocument` does, aligns its blocks with the document's segments by their types and the
 * lengths of their texts, and records for each how sure that is. Writes nothing.
 *
 * @param skeleton - the document it translates
 * @param original - the document's bundle in its original language
 * @returns bundle, ledger and report; `unchanged` for a page that was imported before; or what
 * stands against it, such as `translation-exists` or `language-not-in-archive`
 *
 * @example
 * ```ts
 * const made = importTranslation(page, knowledge, skeleton, original, { language: 'fr' });
 * if (made.ok && made.value.status === 'imported') {
 *   made.value.report.pairs; // [{ type: '1-1', source: ['title'], target: ['Kazakhstan …'], confidence: 1 }, …]
 * }
 * ```
 */
export function importTranslation(
  page: Page,
  knowledge: Knowledge,
  skeleton: Skeleton,
  original: Bundle,
  options: TranslationOptions = {},
): Outcome<ImportedTranslation | Unchanged> {
  const before = knowledge.imported.get(page.sha256);
  if (before !== undefined && before.document !== skeleton.id)
    return refused(importedElsewhere(page, before, skeleton));
  if (before !== undefined)
    return {
      ok: true,
      value: importedBefore(page, before, knowledge, { language: options.language }),
    };
  const language = decideLanguage(page, knowledge, options);
  if (!language.ok) return refused(language.finding);
  if (language.tag === skeleton.originalLanguage)
    return refused(translationOfItself(page, skeleton, language.tag));

  const recognition = recognise(page, vocabulary(knowledge, language.tag), {
    subtitle: skeleton.subtitle !== undefined,
    signature: skeleton.signature !== undefined,
    dateline: skeleton.dateline !== undefined,
  });
  const noteIds = numberNotes(skeleton, recognition.notes);
  const ids = new Map(recognition.notes.map(({ id }, index) => [id, noteIds[index] ?? id]));
  const all = segmentsAround(recognition, buildBody(recognition.body).segments, noteIds);
  const theirs = all.filter((segment) => segment.role !== 'note');
  const blocks = theirs.map((segment) => segment.block);
  const sources = sourcesOf(skeleton, original);
  const pairs = align(
    sources.map(({ role, text }) => ({ type: role, length: text.length })),
    theirs.map(({ role, block }) => ({ type: role, length: block.content.text.length })),
  );
  const { placed, extra, added } = placeTexts(pairs, sources, blocks, language.tag);
  for (const { id, role, block } of all) if (role === 'note') placed.set(id, note(block));

  const texts = [...placed].map(([id, { content }]): [string, string] => [
    id,
    toSegment(withNotes(content, ids)),
  ]);
  const bundle = orderBundle(skeleton, Object.fromEntries(texts));
  const existing = otherTexts(options, bundle);
  if (existing > 0) return refused(translationExists(page, skeleton, language.tag, existing));
  const unplaced = extra.map(({ content }) => toSegment(withNotes(content, ids)));
  const beside = besideSegments(recognition.body);
  const out = [
    ...recognition.leftOut,
    ...beside.leftOut,
    ...extra.map((block) => leftOut(block.content.text, 'no-counterpart', block.line)),
  ];
  const recognised = [...recognition.recognised, ...beside.recognised].map((entry) => ({
    ...entry,
    value: ids.get(entry.value) ?? entry.value,
  }));
  const joins = [...placed.values()].reduce((sum, one) => sum + one.joins, 0);
  const accounted = account(page, { bundle, joins, recognised, leftOut: out });
  if (!accounted.ok) return refused(accounted.finding);

  return {
    ok: true,
    value: {
      status: 'imported',
      skeleton: withSource(skeleton, page, language.tag),
      language: language.tag,
      bundle,
      ledger: {
        ...ledgerOf(skeleton, original, language.tag, bundle, placed),
        ...(extra.length > 0 && { obsolete: keepUnplaced({}, unplaced) }),
      },
      report: {
        file: page.name,
        kind: page.kind,
        charset: page.charset,
        document: skeleton.id,
        collection: skeleton.collection,
        language: language.tag,
        title: plain(parse(bundle[skeleton.title] ?? '')),
        issued: skeleton.issued,
        characters: accounted.characters,
        blocks: countBlocks(all, recognised),
        recognised,
        leftOut: out,
        warnings: [
          ...language.warnings,
          ...recognition.warnings.filter(
            ({ rule }) => rule !== 'ambiguous-date' && rule !== 'converted-date',
          ),
          ...alignmentWarnings(page, { placed, extra, added, sources }),
          ...droppedFormatting(all, page.name),
        ],
        pairs: pairsOf(pairs, sources, blocks),
      },
    },
  };
}

/** A page that became something else cannot become a translation without a word. */
function importedElsewhere(
  page: Page,
  { document: id, language }: ImportedPage,
  skeleton: Skeleton,
): ImportFinding {
  return {
    rule: 'imported-otherwise',
    severity: 'error',
    message: `${page.name} was imported before as ${id}, and not as a translation of ${skeleton.id}.`,
    help: `If that was wrong, take away documents/${id}.json and its text in each language (if the page is a translation of ${id}, only that text and the page's entry in "sources"), and import it again.`,
    file: page.name,
    document: id,
    ...(language !== undefined && { language }),
  };
}

function translationOfItself(page: Page, skeleton: Skeleton, language: string): ImportFinding {
  return {
    rule: 'translation-of-itself',
    severity: 'error',
    message: `${page.name} is in ${language}, the language ${skeleton.id} was written in.`,
    help: 'If it is a translation, say into which language with --language.',
    file: page.name,
    document: skeleton.id,
    language,
  };
}

/** How many texts a translation has that would be lost; where the import of this very page was killed, none. */
function otherTexts({ existing = {}, replace }: TranslationOptions, made: Bundle): number {
  const texts = Object.entries(existing).filter(([, text]) => text !== '');
  const isLost = texts.some(([id, text]) => made[id] !== text);
  return isLost && replace !== true ? texts.length : 0;
}

function translationExists(
  page: Page,
  skeleton: Skeleton,
  language: string,
  texts: number,
): ImportFinding {
  return {
    rule: 'translation-exists',
    severity: 'error',
    message: `${skeleton.id} has a translation into ${language} by now, with ${texts} texts.`,
    help: 'Edit that one; or take its file away, if this page is to replace it.',
    file: page.name,
    document: skeleton.id,
    language,
  };
}

/** The segments a page can hold, with their texts; what a picture shows is in no page's text. */
function sourcesOf(skeleton: Skeleton, original: Bundle): SourceSegment[] {
  return segments(skeleton)
    .filter(({ role }) => role !== 'note' && role !== 'alt')
    .map(({ id, role }) => ({ id, role, text: plain(parse(original[id] ?? '')) }))
    .filter(({ text }) => text !== '');
}

/** Notes are matched by their marks, not by their lengths. */
function note(block: PageBlock): Placed {
  return {
    content: block.content,
    joins: block.joins ?? 0,
    match: { type: 'one-to-one', confidence: 1 },
  };
}

function withNotes(content: RichText, ids: ReadonlyMap<string, string>): RichText {
  const marks = content.marks.map((mark) =>
    mark.note === undefined ? mark : { ...mark, note: ids.get(mark.note) ?? mark.note },
  );
  return { ...content, marks };
}

function ledgerOf(
  skeleton: Skeleton,
  original: Bundle,
  language: string,
  bundle: Bundle,
  placed: ReadonlyMap<string, Placed>,
): Ledger {
  const records: Record<string, LedgerRecord> = {};
  for (const [id, text] of Object.entries(bundle)) {
    const source = original[id];
    const match = placed.get(id)?.match;
    // A translator's own note was translated from nothing.
    if (source === undefined || match === undefined) continue;
    const isSure = match.type === 'one-to-one' && match.confidence >= SURE;
    const state = isSure ? 'translated' : 'initial';
    records[id] = record(skeleton.originalLanguage, source, text, { state, match });
  }
  return { document: skeleton.id, language, segments: records };
}

function withSource(skeleton: Skeleton, page: Page, language: string): Skeleton {
  const source = { type: 'import' as const, file: page.name, sha256: page.sha256, language };
  return { ...skeleton, sources: [...(skeleton.sources ?? []), source] };
}

function refused(finding: ImportFinding): Outcome<never> {
  return { ok: false, findings: [finding] };
}
