import type { ChangedFile } from '@archive/history';
import { segments } from '@archive/schema';
import { fileAt } from '@archive/store';
import { hashText } from '@archive/translation';
import type { TranslatedDocument } from '@archive/translation';
import { type Comparison, compareLanguages } from '@archive/workflow';
import type { DocumentReport, LanguageChanges } from '@archive/workflow';

import type { BranchPart, PartPlace } from '../../api/index.ts';

/** A part of a branch with all that is known about its changes. */
export interface ChangedPart {
  language: LanguageChanges;
  report: DocumentReport;
  place: PartPlace;
  /** The document on both sides, where it was and is one. */
  before: TranslatedDocument | undefined;
  after: TranslatedDocument | undefined;
  /** The segments of which something changed, in reading order. */
  segments: readonly string[];
}

const NO_DOCUMENT = { before: undefined, after: undefined };

/** The parts of a branch, or the one that is named. */
export function changedParts(comparison: Comparison, only?: PartPlace): ChangedPart[] {
  const { before, after, files } = comparison;
  const looked = only === undefined ? files : files.filter((file) => isOf(file, only));
  const [was, is] = [before, after].map((side) => {
    const known = new Map<string, TranslatedDocument | undefined>();
    return (id: string): TranslatedDocument | undefined => {
      if (!known.has(id)) known.set(id, side.document(id)?.document);
      return known.get(id);
    };
  });
  return compareLanguages({ ...comparison, files: looked }).flatMap((language) =>
    language.documents.flatMap((report) => {
      // Only a file of names has no title.
      const kind = report.title === '' ? 'names' : 'document';
      const place: PartPlace = { kind, id: report.id, language: language.tag };
      if (only !== undefined && !isSame(place, only)) return [];
      const sides =
        kind === 'document' ? { before: was?.(report.id), after: is?.(report.id) } : NO_DOCUMENT;
      const order = inOrder(report, sides.after ?? sides.before);
      return [{ language, report, place, ...sides, segments: order }];
    }),
  );
}

/** What an outline says of a part. */
export function outlineOf(part: ChangedPart): BranchPart {
  const { report, place } = part;
  return {
    ...place,
    title: report.title,
    original: report.original,
    unreadable: report.unreadable,
    before: report.before,
    after: report.after,
    texts: part.segments.map((segment) => ({ segment, hash: hashText(textNow(part, segment)) })),
  };
}

/** The text as it is now; empty where it is gone. */
export function textNow({ report, after, place }: ChangedPart, segment: string): string {
  const change = report.texts.find((each) => each.segment === segment);
  return change === undefined
    ? (after?.bundles.get(place.language)?.[segment] ?? '')
    : (change.after ?? '');
}

function isSame(a: PartPlace, b: PartPlace): boolean {
  return a.kind === b.kind && a.id === b.id && a.language === b.language;
}

/** Whether a file has to do with a part. */
function isOf({ path, from }: ChangedFile, { kind, id, language }: PartPlace): boolean {
  return [path, from].some((each) => {
    if (each === undefined) return false;
    const file = fileAt(each);
    return kind === 'document'
      ? file.id === id
      : file.id === undefined && file.language === language;
  });
}

function inOrder(
  { texts, states, noted }: DocumentReport,
  document: TranslatedDocument | undefined,
): string[] {
  const changed = [...texts, ...states].map(({ segment }) => segment);
  const ids = document === undefined ? [] : segments(document.skeleton).map(({ id }) => id);
  const places = new Map(ids.map((id, index) => [id, index]));
  const place = (segment: string): number => places.get(segment) ?? places.size;
  return [...changed, ...noted].toSorted((a, b) => place(a) - place(b));
}
