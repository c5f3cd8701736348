import type { Outcome } from '@archive/schema';
import { isId, segments } from '@archive/schema';
import type { Store } from '@archive/store';
import type { TranslatedDocument } from '@archive/translation';
import { readTranslated } from '@archive/workflow';
import type { Context } from 'hono';

import type { Desk } from '../desk.ts';
import { refuse, refuseFindings } from '../refuse.ts';
import { isTranslatorsNote } from '../work-document.ts';

/** What an address names: a document as it is now, and a language of the archive. */
export interface Named {
  store: Store;
  document: TranslatedDocument;
  language: string;
}

type Found = { ok: true; value: Named } | { ok: false; response: Response };

/** The archive as it is now, or the answer that says what is wrong with it. */
export function openStore(
  c: Context,
  desk: Desk,
): { ok: true; value: Store } | { ok: false; response: Response } {
  const opened: Outcome<Store> = desk.store();
  return opened.ok
    ? opened
    : { ok: false, response: refuseFindings(c, 'archive-faulty', opened.findings) };
}

/** Reads what an address names. No part of it becomes a path before it was looked at. */
export function openNamed(c: Context, desk: Desk): Found {
  const id = c.req.param('document') ?? '';
  const language = c.req.param('language') ?? '';
  const opened = openStore(c, desk);
  if (!opened.ok) return opened;
  const store = opened.value;
  if (!isId(id) || !store.documentIds().includes(id))
    return { ok: false, response: refuse(c, 'not-found', 'There is no such document.') };
  if (!store.languages.includes(language))
    return { ok: false, response: refuse(c, 'not-found', 'The archive has no such language.') };
  const read = readTranslated(store, id);
  if (!read.ok) return { ok: false, response: refuseFindings(c, 'archive-faulty', read.findings) };
  return { ok: true, value: { store, document: read.value, language } };
}

/** Whether a text of that id can stand in a language of the document. */
export function hasSegment({ document, language }: Named, id: string): boolean {
  if (segments(document.skeleton).some((place) => place.id === id)) return true;
  return isTranslatorsNote(id) && Object.hasOwn(document.bundles.get(language) ?? {}, id);
}
