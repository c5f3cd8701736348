import { segments } from '@archive/schema';
import type { Bundle, Concept, Finding, Ledger, Skeleton } from '@archive/schema';

import type { ArchiveIndex, BundleEntry, CheckedFile, DocumentEntry } from './archive-index.ts';
import { LazyBundle } from './lazy-bundle.ts';
import type { Problem, WordedProblem } from './rule.ts';
import { Suppressions } from './suppressions.ts';
import { textRules } from './text-rules.ts';
import { MOST_IN_A_TEXT, toFinding } from './to-finding.ts';

/** A document in one language, with what its texts are held against. All of it is known to be valid. */
export interface CheckedDocument {
  skeleton: Skeleton;
  /** The language that is checked. */
  language: string;
  /** The original and the other languages that the texts were translated from, by tag. */
  sources: Readonly<Record<string, Bundle>>;
  /** What is known about the translation. */
  ledger?: Ledger;
  concepts: readonly Concept[];
  /** The languages of the archive, each with its own name. */
  languages: readonly { tag: string; name: string }[];
}

/** Checks texts as they are being written. */
export type TextChecker = (texts: Bundle, asked: ReadonlySet<string>) => Finding[];

/**
 * Makes a checker for a document whose texts are being written: with it, `textRules` are asked
 * about some of the segments, as often as somebody types, without a file being read or parsed.
 * What the ledger suppresses is left out, as in `check`.
 *
 * @returns A function of all texts of the language and of the segments to judge. Its findings have
 * no line and column, as there is no file.
 * @example
 * const check = textChecker({ skeleton, language: 'fr', sources: { en }, concepts: [], languages });
 * check({ ...fr, p1: 'Deux  espaces.' }, new Set(['p1']))[0]?.rule; // 'double-space'
 */
export function textChecker(document: CheckedDocument): TextChecker {
  const { skeleton, language, sources, ledger } = document;
  const { id } = skeleton;
  const index = indexOf(document);
  const entry = entryOf(skeleton);
  const bundles = entry.bundles as Map<string, BundleEntry>;
  const path = (tag: string): string => `locales/${tag}/documents/${id}.json`;
  const file = (tag: string): CheckedFile => ({ ...fileOf(path(tag)), language: tag, id });
  const ledgerEntry = ledger && {
    file: fileOf(`ledgers/${language}/${id}.json`),
    value: ledger,
    id,
    language,
  };
  const put = (tag: string, texts: Bundle): BundleEntry => {
    const own = tag === language ? ledgerEntry : undefined;
    const bundle = new LazyBundle(file(tag), tag, entry, texts, own);
    bundles.set(tag, bundle);
    return bundle;
  };
  for (const [tag, texts] of Object.entries(sources)) put(tag, texts);
  const known = new Set(textRules.map((rule) => rule.id));
  const suppressions = new Suppressions(
    { ...index, ledgers: ledgerEntry ? [ledgerEntry] : [] },
    textRules,
    known,
  );
  (index.documents as Map<string, DocumentEntry>).set(id, entry);

  return (texts, asked) => {
    const bundle = put(language, texts);
    const findings: Finding[] = [];
    for (const rule of textRules) {
      const counts = new Map<string, number>();
      const report = (problem: Problem | WordedProblem, segment = problem.segment): void => {
        if (segment === undefined || !asked.has(segment)) return;
        if (suppressions.silence({ rule: rule.id, document: id, language, segment })) return;
        const count = (counts.get(segment) ?? 0) + 1;
        counts.set(segment, count);
        const subject = { file: path(language), document: id, language, segment };
        if (count <= MOST_IN_A_TEXT) findings.push(toFinding(rule, problem, subject, {}));
      };
      if (rule.scope === 'segment')
        for (const each of asked) {
          const segment = bundle.segments.get(each);
          if (segment === undefined) continue;
          for (const problem of rule.check(segment, index)) report(problem, each);
        }
      else if (rule.scope === 'bundle')
        for (const problem of rule.check(bundle, index)) report(problem);
      else {
        const read = { file: bundle.file, value: texts, findings: [], canonical: true };
        for (const problem of rule.check(read, index)) report(problem);
      }
    }
    return findings;
  };
}

function fileOf(path: string): CheckedFile {
  // No rule for texts reads a file.
  return { path, kind: 'bundle', read: () => ({ ok: false, findings: [] }) };
}

function entryOf(skeleton: Skeleton): DocumentEntry {
  const places = segments(skeleton);
  return {
    id: skeleton.id,
    file: fileOf(`documents/${skeleton.id}.json`),
    skeleton,
    places,
    segments: new Set(places.map((place) => place.id)),
    roles: new Map(places.map((place) => [place.id, place.role])),
    bundles: new Map(),
    languages: new Set(),
    recorded: new Set(),
  };
}

/** As much of an index as these rules look up. */
function indexOf({ concepts, languages }: CheckedDocument): ArchiveIndex {
  const words = { own: new Map(), languages: new Set<string>(), base: new Map() };
  const none = { ...words, reference: undefined };
  return {
    files: [],
    archive: undefined,
    languages: new Map(languages.map(({ tag, name }) => [tag, name])),
    collections: new Map(),
    concepts: new Map(
      concepts.map((value) => [value.id, { file: fileOf(`glossary/${value.id}.json`), value }]),
    ),
    documents: new Map(),
    known: { collection: new Set(), document: new Set(), glossary: new Set() },
    ledgers: [],
    names: { archive: new Map(), collections: new Map() },
    words: { interface: none, messages: none, review: none },
    orphans: [],
    redirects: undefined,
    media: new Set(),
    theme: new Set(),
  };
}
