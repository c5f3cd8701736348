import type { Finding } from '@archive/schema';
import type { Store } from '@archive/store';
import type { TranslatedDocument } from '@archive/translation';
import { readTranslated } from '@archive/workflow';

import { openLocated } from '../locate-archive.ts';
import type { ArchiveOption } from '../locate-archive.ts';
import { reportFindings } from '../report-findings.ts';
import { misuse } from '../terminal/misuse.ts';
import type { Mistake } from '../terminal/misuse.ts';
import { EXIT } from '../terminal/terminal.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { documentMistake, languageNamed, reference, segmentMistake } from './references.ts';

/** What callers name in commands on translations. */
export interface NamedOptions extends ArchiveOption {
  /** A document's id, or `id:segment`. */
  document?: string;
  /** As the caller wrote it. */
  language?: string;
  /** As the caller wrote it. */
  from?: string;
  json?: boolean;
}

/** The archive, and what was named in it. */
export interface Named {
  store: Store;
  document?: string;
  segment?: string;
  language?: string;
  from?: string;
  /** Says what stands against it; gives the exit code. */
  refuse: (findings: readonly Finding[]) => number;
}

/** The same, with the document read. */
export interface NamedDocument extends Named {
  translated: TranslatedDocument;
}

type Opened<T> = { ok: true; value: T } | { ok: false; exit: number };

/** Opens the archive a command is for and looks up what the caller named; says what is wrong with either. */
export function openNamed(terminal: Terminal, options: NamedOptions): Opened<Named> {
  const report = (findings: readonly Finding[], dir: string): void => {
    if (options.json) terminal.out(JSON.stringify({ findings }, null, 2));
    else reportFindings(terminal, findings, { dir });
  };
  const opened = openLocated(terminal, options, report);
  if (!opened.ok) return opened;
  const store = opened.value;
  const wrong = ({ message, help }: Mistake): Opened<never> => ({
    ok: false,
    exit: misuse(terminal, message, help),
  });

  const { document, segment } = options.document === undefined ? {} : reference(options.document);
  const mistake = documentMistake(store, document);
  if (mistake !== undefined) return wrong(mistake);
  const tags: { language?: string; from?: string } = {};
  for (const name of ['language', 'from'] as const) {
    const written = options[name];
    if (written === undefined) continue;
    const tag = languageNamed(store, written);
    if (typeof tag !== 'string') return wrong(tag);
    tags[name] = tag;
  }
  const refuse = (findings: readonly Finding[]): number => {
    report(findings, store.dir);
    return EXIT.findings;
  };
  return { ok: true, value: { store, document, segment, ...tags, refuse } };
}

/** The same for a command on one document: it is read, and has the segment that was named. */
export function openDocument(
  terminal: Terminal,
  options: NamedOptions & { document: string },
): Opened<NamedDocument> {
  const opened = openNamed(terminal, options);
  if (!opened.ok) return opened;
  const { store, document = options.document, segment, refuse } = opened.value;
  const translated = readTranslated(store, document);
  if (!translated.ok) return { ok: false, exit: refuse(translated.findings) };
  const mistake = segmentMistake(translated.value, segment);
  if (mistake !== undefined)
    return { ok: false, exit: misuse(terminal, mistake.message, mistake.help) };
  return { ok: true, value: { ...opened.value, translated: translated.value } };
}
