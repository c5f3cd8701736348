import { orderBundle, type Outcome, type Skeleton } from '@archive/schema';

import { account } from './document/account.ts';
import {
  besideSegments,
  countBlocks,
  joinsOf,
  noteEntry,
  segmentsAround,
  textsOf,
} from './document/assemble.ts';
import { buildBody } from './document/build-body.ts';
import { decideLanguage } from './document/decide-language.ts';
import { decideMetadata } from './document/decide-metadata.ts';
import { droppedFormatting } from './document/formatting.ts';
import { importedBefore } from './document/imported-before.ts';
import { perhapsTranslation } from './document/perhaps-translation.ts';
import { sameDocument } from './document/same-document.ts';
import { settleTitle } from './document/settle-title.ts';
import type { ImportFinding } from './finding.ts';
import type { Page } from './page.ts';
import { recognise } from './recognise/recognise.ts';
import { vocabulary } from './recognise/vocabulary.ts';
import type { ImportedDocument, ImportOptions, Knowledge, Unchanged } from './types.ts';

/**
 * Makes a document of a page: its skeleton, the bundle of its original, and a report in which
 * every character of the page is accounted for. Writes nothing.
 *
 * @param page - what `readPage` made of the file
 * @param knowledge - what the archive has
 * @param options - what the caller has decided; it wins over the page
 * @returns the document; `unchanged` for a page that was imported before; or all that stands
 * against it, such as `two-titles`, `no-title`, `no-collection`, `no-date`, `document-exists`
 *
 * @example
 * ```ts
 * const made = importDocument(page, knowledge, { collection: 'statements' });
 * if (made.ok && made.value.status === 'imported') {
 *   made.value.skeleton.issued; // '2022-01-10'
 *   made.value.report.characters; // { total: 7105, inSegments: 6900, … }
 * }
 * ```
 */
export function importDocument(
  page: Page,
  knowledge: Knowledge,
  options: ImportOptions = {},
): Outcome<ImportedDocument | Unchanged> {
  const before = knowledge.imported.get(page.sha256);
  if (before !== undefined)
    return { ok: true, value: importedBefore(page, before, knowledge, options) };

  const language = decideLanguage(page, knowledge, options);
  const words = vocabulary(knowledge, language.ok ? language.tag : undefined);
  const settled = settleTitle(page, recognise(page, words));
  if (!settled.ok) return refused([settled.finding], page);
  const { recognition, title } = settled;
  const decided = decideMetadata(page, recognition, title, words, knowledge, options);
  if (!language.ok) return refused([language.finding, ...decided.findings], page);
  if (decided.metadata === undefined) return refused(decided.findings, page);

  const body = buildBody(recognition.body);
  const segments = segmentsAround(recognition, body.segments, []);
  const beside = besideSegments(recognition.body);
  const { id, collection, isOnlyCollection, issued } = decided.metadata;
  const same = sameDocument(page, { title, issued, originalLanguage: language.tag }, knowledge);
  if (same?.severity === 'error' && options.id === undefined) return refused([same], page);
  const skeleton: Skeleton = {
    id,
    collection,
    originalLanguage: language.tag,
    issued,
    sources: [{ type: 'import', file: page.name, sha256: page.sha256, language: language.tag }],
    title: 'title',
    ...(recognition.subtitle !== undefined && { subtitle: 'subtitle' }),
    body: body.blocks,
    ...(recognition.notes.length > 0 && { notes: recognition.notes.map(noteEntry) }),
    ...(recognition.signature !== undefined && { signature: 'signature' }),
    ...(recognition.dateline !== undefined && { dateline: 'dateline' }),
  };
  const bundle = orderBundle(skeleton, textsOf(segments));
  const leftOut = [...recognition.leftOut, ...beside.leftOut];
  const recognised = [...recognition.recognised, ...beside.recognised];
  const accounted = account(page, { bundle, joins: joinsOf(segments), recognised, leftOut });
  if (!accounted.ok) return refused([accounted.finding], page);

  const dated =
    options.issued === undefined ? recognition.warnings : recognition.warnings.filter(isNotOfDate);
  return {
    ok: true,
    value: {
      status: 'imported',
      skeleton,
      language: language.tag,
      bundle,
      report: {
        file: page.name,
        kind: page.kind,
        charset: page.charset,
        document: id,
        collection,
        ...(isOnlyCollection && { isOnlyCollection }),
        language: language.tag,
        title,
        issued,
        characters: accounted.characters,
        blocks: countBlocks(segments, recognised),
        recognised,
        leftOut,
        warnings: [
          ...language.warnings,
          ...perhapsTranslation(page, { issued, originalLanguage: language.tag }, knowledge),
          ...(same === undefined || options.id !== undefined ? [] : [same]),
          ...dated,
          ...droppedFormatting(segments, page.name),
        ],
      },
    },
  };
}

function isNotOfDate({ rule }: ImportFinding): boolean {
  return !['ambiguous-date', 'converted-date', 'invalid-date'].includes(rule);
}

/** What is missing on a page may be there, and not be seen because its bytes were misread. */
function refused(findings: readonly ImportFinding[], page: Page): Outcome<never> {
  const misread = page.warnings.filter(({ rule }) => rule === 'charset-guessed');
  return { ok: false, findings: [...findings, ...misread] };
}
