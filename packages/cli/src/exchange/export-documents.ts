import { gather, leftOut, writeMarkdown, writePo, writeTmx, writeXliff } from '@archive/exchange';
import type { ExchangeDocument, FormatName } from '@archive/exchange';
import { openHistory } from '@archive/history';
import type { Finding } from '@archive/schema';
import type { Store } from '@archive/store';
import { readTranslated, syncContexts, syncDocument } from '@archive/workflow';

import { ENDINGS } from './format-files.ts';

/** What is to be exported. */
export interface ExportOptions {
  format: FormatName;
  language: string;
  /** The language it is translated from; where it is left out, as the ledgers have it. */
  from?: string;
  /** One document; all where it is left out. */
  document?: string;
  /** Of Markdown: shows the source of every text. */
  source?: boolean;
}

/** Files for translators, and what they are without. */
export interface Exported {
  /** By name. */
  files: ReadonlyMap<string, string>;
  /** How many documents are in them. */
  documents: number;
  /** Documents that have nothing to translate into this language. */
  skipped: readonly string[];
  findings: Finding[];
}

/** Makes the files of an export; writes nothing. */
export function exportDocuments(store: Store, options: ExportOptions): Exported {
  const { format, language, document } = options;
  const ids = document === undefined ? store.documentIds() : [document];
  const contextOf = syncContexts(store, openHistory(store.dir), ids, store.languages, {});
  const files = new Map<string, string>();
  const findings: Finding[] = [];
  const skipped: string[] = [];
  const together: ExchangeDocument[] = [];
  for (const id of ids) {
    const read = readTranslated(store, id);
    if (!read.ok) {
      findings.push(...read.findings);
      continue;
    }
    // What a source said before it moved on may be known to git alone so far.
    const synced = syncDocument(read.value, store.languages, contextOf(id)).document;
    const gathered = gather(synced, language, options.from);
    findings.push(...leftOut(format, gathered));
    if (format === 'tmx') {
      together.push(gathered);
      continue;
    }
    const text = write(format, gathered, options);
    if (text === undefined) skipped.push(id);
    else files.set(`${id}.${language}${ENDINGS[format]}`, text);
  }
  const memory = writeTmx(together);
  if (memory !== undefined) files.set(`${store.archive.id}.${language}${ENDINGS.tmx}`, memory);
  const documents = format === 'tmx' ? together.length : files.size;
  return { files, documents, skipped, findings };
}

function write(
  format: Exclude<FormatName, 'tmx'>,
  document: ExchangeDocument,
  { source }: ExportOptions,
): string | undefined {
  switch (format) {
    case 'po':
      return writePo(document);
    case 'xliff':
      return writeXliff(document);
    case 'md':
      return writeMarkdown(document, { source });
  }
}
