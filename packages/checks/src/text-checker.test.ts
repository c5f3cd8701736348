import type { Bundle, Concept, Finding, Ledger, Skeleton } from '@archive/schema';
import { expect, test } from 'vitest';

import { check, documentRules, rules, textChecker, textRules } from './index.ts';
import { checkedFiles } from './testing/check-with.ts';
import { plant } from './testing/corpus/plant.ts';
import { plantedFaults, starterFiles } from './testing/corpus/read-corpus.ts';

type Files = ReadonlyMap<string, string>;

const starter = starterFiles();
const ids = new Set(textRules.map(({ id }) => id));
// Two of each rule: to plant one is to check a document anew.
const faults = [
  ...Map.groupBy(
    plantedFaults().filter(({ rule }) => ids.has(rule)),
    ({ rule }) => rule,
  ).values(),
].flatMap((all) => all.flatMap((fault) => ('file' in fault ? [] : [fault])).slice(0, 2));

function json(files: Files, path: string): unknown {
  const text = files.get(path);
  return text === undefined ? undefined : JSON.parse(text);
}

/** What is found while the texts are written, and what in the files once they are saved. */
function bothWays(files: Files, document: string, language: string): [Finding[], Finding[]] {
  const bundle = (tag: string): Bundle =>
    (json(files, `locales/${tag}/documents/${document}.json`) as Bundle | undefined) ?? {};
  const { languages } = (json(files, 'archive.json') as
    | { languages: { tag: string; name: string }[] }
    | undefined) ?? { languages: [] };
  const skeleton = json(files, `documents/${document}.json`) as Skeleton | undefined;
  if (skeleton === undefined) throw new Error(`There is no document ${document}.`);
  const texts = bundle(language);
  const checker = textChecker({
    skeleton,
    language,
    sources: Object.fromEntries(languages.map(({ tag }) => [tag, bundle(tag)])),
    ledger: json(files, `ledgers/${language}/${document}.json`) as Ledger | undefined,
    concepts: [...files.keys()].flatMap((path) =>
      path.startsWith('glossary/') ? ((json(files, path) as Concept | undefined) ?? []) : [],
    ),
    languages,
  });
  const own = [...files].filter(
    ([path]) =>
      path === 'archive.json' || path.startsWith('glossary/') || path.includes(`/${document}.json`),
  );
  const inFiles = check(checkedFiles(Object.fromEntries(own)), textRules).filter(
    (finding) => finding.language === language && finding.segment !== undefined,
  );
  return [checker(texts, new Set(Object.keys(texts))), inFiles];
}

function words(findings: readonly Finding[]): string[] {
  return findings
    .map(({ rule, severity, segment, pointer, message, help, fix }) =>
      JSON.stringify({ rule, severity, segment, pointer, message, help, fix }),
    )
    .toSorted();
}

test('what is found in a text being written is what is found in it once it is saved', () => {
  const found = new Set<string>();
  for (const fault of faults) {
    const [written, saved] = bothWays(plant(starter, fault), fault.document, fault.language);
    expect(words(written)).toEqual(words(saved));
    for (const { rule } of written) found.add(rule);
  }
  expect(textRules.map(({ id }) => id).filter((id) => !found.has(id))).toEqual([]);
});

test('the segments that are asked about alone are judged', () => {
  const skeleton: Skeleton = JSON.parse(
    starter.get('documents/how-we-cite.json') ?? '',
  ) as Skeleton;
  const texts = { title: 'Two  spaces', p1: 'Two  spaces, and [^n9].' };
  const checker = textChecker({
    skeleton,
    language: 'en',
    sources: {},
    concepts: [],
    languages: [],
  });
  const rulesIn = (asked: readonly string[]): string[] =>
    checker(texts, new Set(asked)).map(({ rule, segment }) => `${segment}: ${rule}`);
  expect(rulesIn(['title'])).toEqual(['title: double-space']);
  expect(rulesIn(['p1'])).toEqual(['p1: double-space', 'p1: note-call']);
  expect(rulesIn(['p7'])).toEqual([]);
});

test('what a ledger suppresses is not said', () => {
  const skeleton = JSON.parse(starter.get('documents/how-we-cite.json') ?? '') as Skeleton;
  const suppression = { rule: 'double-space', segment: 'title', reason: 'As it is printed.' };
  const ledger: Ledger = {
    document: skeleton.id,
    language: 'fr',
    segments: {},
    suppressions: [suppression],
  };
  const about = { skeleton, language: 'fr', sources: {}, concepts: [], languages: [] };
  const asked = new Set(['title']);
  expect(textChecker(about)({ title: 'Deux  mots' }, asked)).toHaveLength(1);
  expect(textChecker({ ...about, ledger })({ title: 'Deux  mots' }, asked)).toEqual([]);
});

test('the rules for one document are among all rules, and those for texts among these', () => {
  expect(rules).toEqual(expect.arrayContaining([...documentRules]));
  expect(documentRules).toEqual(expect.arrayContaining([...textRules]));
});
