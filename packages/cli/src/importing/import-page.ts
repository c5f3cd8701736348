import { basename, resolve } from 'node:path';

import { importDocument, importTranslation, readPage } from '@archive/import';
import type { ImportedDocument, ImportedTranslation, Page, Report } from '@archive/import';
import type { Finding } from '@archive/schema';
import type { Change, Store } from '@archive/store';

import { readBytes } from '../read-bytes.ts';
import { knownDocument } from './knowledge.ts';
import type { GrowingKnowledge } from './knowledge.ts';
import { translationLedger } from './translation-ledger.ts';

/** What the caller decided about the pages. */
export interface ImportDecisions {
  collection?: string;
  id?: string;
  language?: string;
  issued?: string;
  charset?: string;
  translationOf?: string;
  dryRun?: boolean;
}

/** What became of one file. */
export type Imported =
  | {
      file: string;
      status: 'imported';
      document: string;
      language: string;
      report: Report;
      written: string[];
    }
  | {
      file: string;
      status: 'unchanged';
      document: string;
      language?: string;
      warnings: readonly Finding[];
    }
  | { file: string; status: 'refused'; findings: Finding[] };

/** Imports one file into an archive: reads it, makes a document or a translation of it, and writes that. */
export async function importPage(
  store: Store,
  knowledge: GrowingKnowledge,
  file: string,
  cwd: string,
  decisions: ImportDecisions,
): Promise<Imported> {
  const bytes = readBytes(resolve(cwd, file), file);
  if (!bytes.ok) return { file, status: 'refused', findings: bytes.findings };
  const page = await readPage(bytes.value, basename(file), { charset: decisions.charset });
  if (!page.ok) return { file, status: 'refused', findings: page.findings };

  const made =
    decisions.translationOf === undefined
      ? importDocument(page.value, knowledge, decisions)
      : translate(store, knowledge, page.value, decisions.translationOf, decisions);
  if (!made.ok) return { file, status: 'refused', findings: made.findings };
  if (made.value.status === 'unchanged') return { file, ...made.value };

  const { skeleton, language, bundle, report } = made.value;
  const change = store
    .begin()
    .put('bundle', { language, namespace: `documents/${skeleton.id}` }, bundle);
  if (isTranslation(made.value)) {
    const ledger = translationLedger(store, made.value);
    if (!ledger.ok) return { file, status: 'refused', findings: ledger.findings };
    change.put('ledger', { language, document: skeleton.id }, ledger.value);
  }
  // Last, as it says that the page was imported: where the import is killed before, it comes anew.
  change.put('document', skeleton.id, skeleton);
  const done = write(change, decisions.dryRun === true);
  if (!done.ok) return { file, status: 'refused', findings: done.findings };

  if (!isTranslation(made.value))
    knowledge.documents.add(skeleton.id, { ...knownDocument(skeleton, bundle), isNew: true });
  knowledge.takenIds.add(skeleton.id);
  knowledge.imported.set(page.value.sha256, { document: skeleton.id, language });
  const { written } = done.value;
  return { file, status: 'imported', document: skeleton.id, language, report, written };
}

function isTranslation(made: ImportedDocument | ImportedTranslation): made is ImportedTranslation {
  return 'ledger' in made;
}

function translate(
  store: Store,
  knowledge: GrowingKnowledge,
  page: Page,
  id: string,
  { language }: ImportDecisions,
): ReturnType<typeof importTranslation> {
  const skeleton = store.skeleton(id);
  if (!skeleton.ok) return skeleton;
  const original = store.bundle(skeleton.value.originalLanguage, id);
  if (original === undefined) return { ok: false, findings: [noOriginal(id)] };
  if (!original.ok) return original;

  // Which language the page is in, the importer finds out: the translation there is may be of another.
  const first = importTranslation(page, knowledge, skeleton.value, original.value, { language });
  if (!first.ok || first.value.status === 'unchanged') return first;
  const existing = store.bundle(first.value.language, id);
  if (existing === undefined) return first;
  if (!existing.ok) return existing;
  return importTranslation(page, knowledge, skeleton.value, original.value, {
    language,
    existing: existing.value,
  });
}

function write(change: Change, dryRun: boolean): ReturnType<Change['commit']> {
  return dryRun ? change.preview() : change.commit();
}

function noOriginal(id: string): Finding {
  return {
    rule: 'missing-original',
    severity: 'error',
    message: `The document ${id} has no text in its original language.`,
    help: 'Put that right first; `archive check` says where.',
    document: id,
  };
}
