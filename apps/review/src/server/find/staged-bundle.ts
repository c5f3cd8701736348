import { hash } from 'node:crypto';

import type { History } from '@archive/history';
import type { LedgerRecord, Outcome } from '@archive/schema';
import type { Change, Committed, Store } from '@archive/store';
import { readTranslated } from '@archive/workflow';

import type { Namespace } from '../../api/index.ts';
import { stageTexts } from '../save/save-texts.ts';
import { documentOf, readBundle } from './bundles.ts';

/** A bundle as it is now, and how other texts are written into it. */
export interface OpenBundle {
  texts: ReadonlyMap<string, string>;
  /** What is known of its texts; nothing of names. */
  records: ReadonlyMap<string, LedgerRecord>;
  stage: (
    texts: Readonly<Record<string, { text: string; base: string }>>,
    records?: Readonly<Record<string, LedgerRecord>>,
  ) => StagedBundle;
}

/** A bundle and its ledgers, ready to be written in one step. */
interface StagedBundle {
  change: Change | undefined;
  /** What is known of its texts then. */
  records: ReadonlyMap<string, LedgerRecord>;
}

/** What a bundle is read and written with. */
export interface Hands {
  /** Never writes, so that it need not list the archive's folders anew for each bundle. */
  reader: Store;
  writer: Store;
  history: History | undefined;
  by: string | undefined;
}

/** Reads a bundle anew; nothing where there is none, or where it may not be touched. */
export function openBundle(
  hands: Hands,
  language: string,
  namespace: Namespace,
): Outcome<OpenBundle> | undefined {
  const document = documentOf(namespace);
  return document === undefined
    ? openNames(hands, language, namespace)
    : openTexts(hands, language, document);
}

function openNames(
  { reader, writer }: Hands,
  language: string,
  namespace: Namespace,
): Outcome<OpenBundle> | undefined {
  const bundle = readBundle(reader, language, namespace);
  if (bundle?.ok !== true) return bundle;
  const records = new Map<string, LedgerRecord>();
  return {
    ok: true,
    value: {
      texts: new Map(Object.entries(bundle.value)),
      records,
      stage: (texts) => {
        const now = new Map(Object.entries(bundle.value));
        for (const [id, { text }] of Object.entries(texts)) now.set(id, text);
        const change = writer.begin();
        change.put('bundle', { language, namespace }, Object.fromEntries(now));
        return { change, records };
      },
    },
  };
}

function openTexts(
  { reader, writer, history, by }: Hands,
  language: string,
  id: string,
): Outcome<OpenBundle> | undefined {
  if (!reader.documentIds().includes(id)) return undefined;
  const read = readTranslated(reader, id);
  if (!read.ok) return read;
  const document = read.value;
  const recordsOf = ({ ledgers }: typeof document): ReadonlyMap<string, LedgerRecord> =>
    new Map(Object.entries(ledgers.get(language)?.segments ?? {}));
  return {
    ok: true,
    value: {
      texts: new Map(Object.entries(document.bundles.get(language) ?? {})),
      records: recordsOf(document),
      stage: (texts, records) => {
        const staged = stageTexts(writer, history, document, language, { texts, by }, records);
        return { change: staged.change, records: recordsOf(staged.document) };
      },
    },
  };
}

/** Hashes of what files hold; null for one that is not there. */
export function hashesOf(store: Store, paths: readonly string[]): Record<string, string | null> {
  return Object.fromEntries(
    paths.map((path) => {
      const bytes = store.bytes(path);
      return [path, bytes.ok ? hash('sha256', bytes.value) : null];
    }),
  );
}

/** What files hold; null for one that is not there. */
export function contentsOf(store: Store, paths: readonly string[]): Record<string, string | null> {
  return Object.fromEntries(
    paths.map((path) => {
      const bytes = store.bytes(path);
      return [path, bytes.ok ? Buffer.from(bytes.value).toString('utf8') : null];
    }),
  );
}

/** The paths that a change would touch. */
export function touched({ written, removed }: Committed): string[] {
  return [...written, ...removed];
}
