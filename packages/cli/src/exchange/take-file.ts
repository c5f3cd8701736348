import { applyReturned, matchLanguage } from '@archive/exchange';
import type { ReadFile, ReturnedChange, ReturnedDocument } from '@archive/exchange';
import { openHistory } from '@archive/history';
import type { Finding, Ledger, Outcome } from '@archive/schema';
import type { Store } from '@archive/store';
import { hashText } from '@archive/translation';
import type { SyncContext, TranslatedDocument } from '@archive/translation';
import { readTranslated, syncContexts, syncDocument, today } from '@archive/workflow';

/** How a file is to be taken. */
export interface TakeOptions {
  /** Who translated it; else as the file says, or git. */
  by?: string;
  /** Takes the file's where the archive has something else since it was exported. */
  theirs?: boolean;
}

/** What a file made of one document in one language. */
export interface TakenDocument {
  document: string;
  language: string;
  changes: readonly ReturnedChange[];
}

/** What a file made of the archive. */
export interface TakenFile {
  documents: TakenDocument[];
  findings: Finding[];
  /** The documents as they are to be now, and the ledgers of theirs that are others. */
  after: { document: TranslatedDocument; ledgers: ReadonlyMap<string, Ledger | undefined> }[];
}

/**
 * Takes over what a file says, in memory: all of it, or nothing where something of it cannot be.
 *
 * @param file - its name as findings are to bear it
 */
export function takeFile(
  store: Store,
  read: ReadFile,
  file: string,
  options: TakeOptions,
): Outcome<TakenFile> {
  const working = new Map<string, Working>();
  const taken: TakenFile = { documents: [], findings: [...read.findings], after: [] };
  const errors: Finding[] = [];
  for (const returned of read.documents) {
    const { document: id } = returned;
    const opened = working.get(id) ?? openWorking(store, returned, file);
    if ('findings' in opened) {
      errors.push(...opened.findings);
      continue;
    }
    working.set(id, opened);
    const result = takeDocument(store, opened, returned, file, options);
    if (!result.ok) errors.push(...result.findings);
    else {
      taken.findings.push(...result.findings);
      taken.documents.push(result.taken);
    }
  }
  if (errors.length > 0) return { ok: false, findings: [...errors, ...taken.findings] };
  for (const each of working.values()) if (each.changed) taken.after.push(finished(store, each));
  return { ok: true, value: taken };
}

/** A document that a file speaks of, while it is taken. */
interface Working {
  /** As the archive has it. */
  read: TranslatedDocument;
  /** The same, with ledgers in line with the texts. */
  before: TranslatedDocument;
  now: TranslatedDocument;
  changed: boolean;
  contextOf: (language: string) => SyncContext;
}

function openWorking(
  store: Store,
  { document: id }: ReturnedDocument,
  file: string,
): Working | { findings: Finding[] } {
  if (!store.documentIds().includes(id))
    return {
      findings: [
        {
          rule: 'exchange-document',
          severity: 'error',
          message: `The archive has no document ${id}.`,
          help: 'Is it another archive that the file was exported from? Name it with --archive DIR.',
          file,
          document: id,
        },
      ],
    };
  const read = readTranslated(store, id);
  if (!read.ok) return { findings: read.findings };
  const contextOf = syncContexts(store, openHistory(store.dir), [id], store.languages, {})(id);
  const before = syncDocument(read.value, store.languages, contextOf).document;
  return { read: read.value, before, now: before, changed: false, contextOf };
}

type Taken =
  | { ok: true; taken: TakenDocument; findings: readonly Finding[] }
  | { ok: false; findings: readonly Finding[] };

function takeDocument(
  store: Store,
  working: Working,
  returned: ReturnedDocument,
  file: string,
  { by, theirs }: TakeOptions,
): Taken {
  const { document: id } = returned;
  const language = matchLanguage(returned.language, store.languages);
  if (language === undefined) return { ok: false, findings: [noLanguage(store, returned, file)] };
  const from = returned.from && matchLanguage(returned.from, store.languages);
  const applied = applyReturned(working.now, returned, {
    file,
    language,
    from,
    theirs,
    by: by ?? returned.by ?? openHistory(store.dir)?.userName(),
    on: today(),
    textWithHash: working.contextOf(language).textWithHash,
  });
  if (!applied.ok) return applied;
  const { bundle, ledger, changes, findings } = applied.value;
  if (changes.length > 0) {
    const bundles = new Map(working.now.bundles);
    if (bundle !== undefined) bundles.set(language, bundle);
    const ledgers = new Map(working.now.ledgers);
    if (ledger !== undefined) ledgers.set(language, ledger);
    working.now = { ...working.now, bundles, ledgers };
    working.changed = true;
  }
  return { ok: true, taken: { document: id, language, changes }, findings };
}

/** Brings the ledgers of every language in line with the new texts: others were translated from them. */
function finished(
  store: Store,
  { read, before, now, contextOf }: Working,
): TakenFile['after'][number] {
  const { document } = syncDocument(now, store.languages, (language) => {
    const context = contextOf(language);
    return {
      ...context,
      textWithHash: (tag, segment, hash) => {
        const text = before.bundles.get(tag)?.[segment];
        if (text !== undefined && hashText(text) === hash) return text;
        return context.textWithHash?.(tag, segment, hash);
      },
    };
  });
  const ledgers = new Map<string, Ledger | undefined>();
  for (const tag of store.languages) {
    const ledger = document.ledgers.get(tag);
    if (ledger !== read.ledgers.get(tag)) ledgers.set(tag, ledger);
  }
  return { document, ledgers };
}

function noLanguage(store: Store, { document, language }: ReturnedDocument, file: string): Finding {
  return {
    rule: 'exchange-language',
    severity: 'error',
    message: `The file is a translation into "${language}", which is no language of the archive.`,
    help: `The archive has ${store.languages.join(', ')}; add one with: archive new language TAG`,
    file,
    document,
  };
}
