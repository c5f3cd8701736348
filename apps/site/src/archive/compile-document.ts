import { parseBundle, plain } from '@archive/markup';
import type { ParsedBundle } from '@archive/markup';
import { completeness } from '@archive/render';
import type { Bundle, Finding, Ledger, Outcome, Skeleton } from '@archive/schema';
import type { Store } from '@archive/store';

import { originOf } from './origin.ts';
import type { Origin } from './origin.ts';
import { standingOf } from './standing.ts';
import type { Standing } from './standing.ts';
import { summary } from './summary.ts';

/** One language's text of a document. */
export interface Version {
  readonly text: ParsedBundle;
  /** How many of the document's segments it has. */
  readonly present: number;
  readonly total: number;
  /** How the text itself begins: nobody has to write it, and it is true in every language. */
  readonly beginning?: string;
  /** What it was translated from. */
  readonly origin: Origin;
  readonly standing: Standing;
}

/** A document with the markup of all its languages read. */
export interface CompiledDocument {
  readonly skeleton: Skeleton;
  /** Fills the gaps of the translations. */
  readonly original?: ParsedBundle;
  /** The versions that have a page, in the archive's order of languages: those with any text at all. */
  readonly versions: ReadonlyMap<string, Version>;
  /** What was wrong with files it had to do without. */
  readonly findings: readonly Finding[];
}

/** Reads one document in all its languages. */
export function compileDocument(store: Store, id: string): Outcome<CompiledDocument> {
  const skeleton = store.skeleton(id);
  if (!skeleton.ok) return skeleton;

  const findings: Finding[] = [];
  const bundles = new Map<string, Bundle>();
  const ledgers = new Map<string, Ledger>();
  const unreadable = new Set<string>();
  const read = (language: string): ParsedBundle | undefined => {
    const bundle = store.bundle(language, id);
    if (bundle === undefined) return undefined;
    if (!bundle.ok) {
      findings.push(...bundle.findings);
      unreadable.add(language);
      return undefined;
    }
    bundles.set(language, bundle.value);
    return parseBundle(language, bundle.value);
  };

  const { originalLanguage } = skeleton.value;
  const texts = new Map<string, Omit<Version, 'origin' | 'standing'>>();
  for (const language of store.languagesOf(id)) {
    const text = read(language);
    if (text === undefined) continue;
    const { present, total } = completeness(skeleton.value, text);
    if (present === 0) continue;
    const beginning = beginningOf(text, skeleton.value.title);
    texts.set(language, { text, present, total, beginning });
    // Of an original there is nothing to tell.
    const ledger = language === originalLanguage ? undefined : store.ledger(language, id);
    if (ledger?.ok === false) findings.push(...ledger.findings);
    if (ledger?.ok) ledgers.set(language, ledger.value);
  }
  // The archive may not be kept in the language of an original that it has.
  const original =
    texts.get(originalLanguage)?.text ??
    (unreadable.has(originalLanguage) ? undefined : read(originalLanguage));

  // How a translation stands depends on the texts it was made from: all are read by now.
  const document = { skeleton: skeleton.value, bundles, ledgers };
  const versions = new Map<string, Version>();
  for (const [language, text] of texts) {
    const origin = originOf(ledgers.get(language), originalLanguage);
    versions.set(language, { ...text, origin, standing: standingOf(document, language) });
  }
  return { ok: true, value: { skeleton: skeleton.value, original, versions, findings } };
}

/** The title of a text as plain text on one line, if it has one. */
export function titleOf(skeleton: Skeleton, text: ParsedBundle): string | undefined {
  if (!Object.hasOwn(text.segments, skeleton.title)) return undefined;
  const inlines = text.segments[skeleton.title] ?? [];
  return plain(inlines).replaceAll(/\s+/g, ' ').trim() || undefined;
}

// Less is a heading or a signature.
const SHORTEST = 60;

function beginningOf({ segments }: ParsedBundle, title: string): string | undefined {
  for (const [id, inlines] of Object.entries(segments)) {
    const sentence = id === title ? '' : summary(plain(inlines));
    if (sentence.length >= SHORTEST) return sentence;
  }
  return undefined;
}
