import { readFileSync, readdirSync } from 'node:fs';

import { read, type Bundle, type Kind, type KindTypes, type Ledger } from '@archive/schema';
import type { TranslatedDocument } from '@archive/translation';

const CONTENT = new URL('../../../content/', import.meta.url);

/** Every document of the starter archive with all its languages, as it stands. */
export function contentDocuments(): TranslatedDocument[] {
  return names('documents').map((name) => {
    const bundles = new Map<string, Bundle>();
    const ledgers = new Map<string, Ledger>();
    for (const tag of readdirSync(new URL('locales', CONTENT))) {
      if (names(`locales/${tag}/documents`).includes(name))
        bundles.set(tag, valid('bundle', `locales/${tag}/documents/${name}`));
      if (names(`ledgers/${tag}`).includes(name))
        ledgers.set(tag, valid('ledger', `ledgers/${tag}/${name}`));
    }
    return { skeleton: valid('document', `documents/${name}`), bundles, ledgers };
  });
}

function names(folder: string): string[] {
  try {
    return readdirSync(new URL(folder, CONTENT));
  } catch {
    return [];
  }
}

function valid<K extends Kind>(kind: K, path: string): KindTypes[K] {
  const outcome = read(kind, readFileSync(new URL(path, CONTENT), 'utf8'), path);
  if (!outcome.ok) throw new Error(`${path}: ${outcome.findings[0]?.message}`);
  return outcome.value;
}
