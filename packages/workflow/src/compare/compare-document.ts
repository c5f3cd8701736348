import { segments } from '@archive/schema';
import type { LedgerRecord } from '@archive/schema';
import { coverage, translationStatus } from '@archive/translation';
import type { SegmentStatus, TranslatedDocument } from '@archive/translation';

import { compareTexts, textOf } from './compare-texts.ts';
import type { DocumentReport, State, StateChange, TextChange } from './document-report.ts';
import type { ReadDocument } from './side.ts';

/** Tells what changed in one document in one language; nothing if nothing did. */
export function compareDocument(
  id: string,
  language: string,
  before: ReadDocument | undefined,
  after: ReadDocument | undefined,
): DocumentReport | undefined {
  const now = (after ?? before)?.document;
  if (now === undefined) return undefined;
  const original = now.skeleton.originalLanguage === language;
  const report: DocumentReport = {
    id,
    title: titleOf(now, language),
    original,
    unreadable: [before, after].some((side) => side?.unreadable.has(language) === true),
    texts: [],
    states: [],
    noted: [],
  };
  // Texts that cannot be read are not gone.
  if (report.unreadable) return report;

  const [old, current] = [statuses(before, language), statuses(after, language)];
  if (!original && hasBundle(before, language)) report.before = coverage(old.values());
  if (!original && hasBundle(after, language)) report.after = coverage(current.values());
  report.texts = inOrder(now, texts(language, before, after, old, current));
  const changed = new Set(report.texts.map(({ segment }) => segment));
  report.states = stateChanges(old, current).filter(({ segment }) => !changed.has(segment));
  for (const { segment } of report.states) changed.add(segment);
  report.noted = notedIn(old, current).filter((segment) => !changed.has(segment));
  const { length } = [...report.texts, ...report.states, ...report.noted];
  return length === 0 ? undefined : report;
}

type Statuses = ReadonlyMap<string, SegmentStatus>;

function statuses(side: ReadDocument | undefined, language: string): Statuses {
  // Of a language that has nothing of the document, everything is missing on both sides.
  if (side === undefined || !hasBundle(side, language)) return new Map();
  return new Map(translationStatus(side.document, language).map((status) => [status.id, status]));
}

function hasBundle(side: ReadDocument | undefined, language: string): boolean {
  return side?.document.bundles.has(language) === true;
}

function texts(
  language: string,
  before: ReadDocument | undefined,
  after: ReadDocument | undefined,
  old: Statuses,
  current: Statuses,
): TextChange[] {
  const [was, is] = [before, after].map((side) => side?.document.bundles.get(language) ?? {});
  return compareTexts(was ?? {}, is ?? {}, language).map((change) => {
    const status = current.get(change.segment) ?? old.get(change.segment);
    if (status === undefined) return change;
    const { from } = status;
    const source = textOf((after ?? before)?.document.bundles.get(from), change.segment);
    const state = {
      before: stateOf(old.get(change.segment)),
      after: stateOf(current.get(change.segment)),
    };
    return {
      ...change,
      state,
      ...(source === undefined ? {} : { source: { language: from, text: source } }),
    };
  });
}

/** A document's changes in reading order; translators' notes and stray texts come last. */
function inOrder({ skeleton }: TranslatedDocument, changes: TextChange[]): TextChange[] {
  const places = new Map(segments(skeleton).map((place, index) => [place.id, index]));
  const place = ({ segment }: TextChange): number => places.get(segment) ?? places.size;
  return changes.toSorted((a, b) => place(a) - place(b));
}

function stateChanges(old: Statuses, current: Statuses): StateChange[] {
  const changes: StateChange[] = [];
  for (const segment of new Set([...current.keys(), ...old.keys()])) {
    const [before, after] = [stateOf(old.get(segment)), stateOf(current.get(segment))];
    if (before?.state !== after?.state || before?.outdated !== after?.outdated)
      changes.push({ segment, before, after });
  }
  return changes;
}

/** Texts with other comments or another cosmetic change, or that were judged against another source. */
function notedIn(old: Statuses, current: Statuses): string[] {
  const said = (record?: LedgerRecord): string =>
    JSON.stringify([record?.comments ?? [], record?.cosmetic ?? []]);
  return [...current].flatMap(([segment, { record }]) => {
    const was = old.get(segment)?.record;
    if (record === undefined) return [];
    const judgedAnew = was !== undefined && was.source !== record.source;
    return judgedAnew || said(was) !== said(record) ? [segment] : [];
  });
}

function stateOf(status: SegmentStatus | undefined): State | undefined {
  return status && { state: status.state, outdated: status.outdated !== undefined };
}

function titleOf({ skeleton, bundles }: TranslatedDocument, language: string): string {
  const title = (tag: string): string | undefined => textOf(bundles.get(tag), skeleton.title);
  return title(language) ?? title(skeleton.originalLanguage) ?? skeleton.id;
}
