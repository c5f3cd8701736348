import { afterEach, beforeEach, expect, test } from 'vitest';

import { Desk } from './testing/run-archive.ts';

const DOCUMENTS = 520;
const LONG = 120_000;

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => desk.remove());

interface Told {
  findings: { rule: string; file: string }[];
}

// So many bundles are divided between two threads, where there are two processors.
test(
  'a large archive is checked whole, and told of in order',
  () => {
    expect(desk.run('init', '.', '--languages', 'en,fr').code).toBe(0);
    for (let place = 1; place <= DOCUMENTS; place += 1) {
      const id = `letter-${place}`;
      const skeleton = {
        id,
        collection: 'statements',
        originalLanguage: 'en',
        issued: '2022',
        title: 'title',
        body: [],
      };
      desk.write(`documents/${id}.json`, JSON.stringify(skeleton));
      desk.write(`locales/en/documents/${id}.json`, `{ "title": "Letter ${place} of many" }`);
      desk.write(`locales/fr/documents/${id}.json`, `{ "title": "Lettre  ${place} sur bien" }`);
    }
    const { out } = desk.run('check', '--format', 'json', '--rule', 'double-space');
    const { findings } = JSON.parse(out) as Told;
    const expected = Array.from(
      { length: DOCUMENTS },
      (_, place) => `locales/fr/documents/letter-${place + 1}.json`,
    );
    expect(findings.map(({ file }) => file)).toEqual(expected.toSorted());
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(['double-space']));
  },
  LONG,
);
