import type { TextsChange } from '@archive/schema';
import { fileAt } from '@archive/store';
import { translationStatus } from '@archive/translation';
import type { SegmentStatus } from '@archive/translation';
import type { ReadDocument, Side } from '@archive/workflow';

import { compareTexts } from './parts.ts';

/** What became of the texts of documents that both sides have, and of what is known about them. */
export function textsChanges(
  before: Side,
  after: Side,
  paths: ReadonlySet<string>,
): TextsChange[] | undefined {
  const was = new Set(before.documentIds());
  const touched = new Set([...paths].flatMap((path) => documentIn(path)));
  const changes: TextsChange[] = [];
  for (const id of after.documentIds()) {
    if (!touched.has(id) || !was.has(id)) continue;
    const [old, now] = [before.document(id), after.document(id)];
    if (old === undefined || now === undefined) continue;
    const tags = new Set([...now.document.bundles.keys(), ...old.document.bundles.keys()]);
    for (const language of tags) {
      const change = textsChange(old, now, language);
      if (change !== undefined) changes.push(change);
    }
  }
  return changes.length === 0 ? undefined : changes;
}

function documentIn(path: string): string[] {
  const { kind, id } = fileAt(path);
  const isPart = kind === 'document' || kind === 'bundle' || kind === 'ledger';
  return isPart && id !== undefined ? [id] : [];
}

function textsChange(
  before: ReadDocument,
  after: ReadDocument,
  language: string,
): TextsChange | undefined {
  const { skeleton } = after.document;
  const original = skeleton.originalLanguage === language && { original: true as const };
  const common = { document: skeleton.id, language, ...original };
  const [was, is] = [before, after].map(({ document }) => document.bundles.get(language));
  if (was === undefined) return { ...common, type: 'added' };
  if (is === undefined) return { ...common, type: 'removed' };
  const segments = compareTexts(was, is);
  // Of a text that came, changed or went, that is told already.
  const told = new Set(Object.values(segments ?? {}).flat());
  const states =
    original === false
      ? statesChanged(before, after, language).filter((segment) => !told.has(segment))
      : [];
  if (segments === undefined && states.length === 0) return undefined;
  return {
    ...common,
    type: segments === undefined ? 'state' : 'changed',
    ...(segments !== undefined && { segments }),
    ...(states.length > 0 && { states }),
  };
}

/** The segments that both sides have a text for, with another state or no longer up to date. */
function statesChanged(before: ReadDocument, after: ReadDocument, language: string): string[] {
  const old = new Map(
    translationStatus(before.document, language).map((status) => [status.id, stateOf(status)]),
  );
  return translationStatus(after.document, language).flatMap((status) => {
    const was = old.get(status.id);
    return was === undefined || was === stateOf(status) ? [] : [status.id];
  });
}

function stateOf({ state, outdated }: SegmentStatus): string {
  return outdated === undefined ? state : `${state}, outdated`;
}
