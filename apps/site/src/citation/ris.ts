import type { Work } from '../archive/work.ts';
import { citationDate, plainYear } from './citation-date.ts';
import type { CitationDate, KnownDate } from './citation-date.ts';
import { citationKey, oneLine } from './citation-key.ts';

/**
 * A text as RIS, which EndNote, Mendeley and Zotero read.
 *
 * @param said Its date in words.
 */
export function ris(work: Work, said: string): string {
  const { issuer, translators, version, address } = work;
  const date = citationDate(work.issued);
  const tags: [string, string | undefined][] = [
    ['TY', address === undefined ? 'GEN' : 'ELEC'],
    ['ID', citationKey(work)],
    ['TI', work.title.text],
    // The comma says that nothing more follows: a name that is not divided.
    ['AU', issuer && `${withoutCommas(issuer.text)},`],
    ...translators.map((name): [string, string] => ['A4', `${withoutCommas(name)},`]),
    ['PY', plainYear(date?.first)],
    ['DA', dateField(date, said)],
    ['T2', work.archive.text],
    ['T3', work.collection.text],
    ['ET', version],
    ['LA', work.language],
    ...work.subjects.map(({ text }): [string, string] => ['KW', text]),
    ['UR', address],
  ];
  const lines = tags.flatMap(([tag, value]) => {
    const text = value === undefined ? '' : oneLine(value);
    return text === '' ? [] : [`${tag}  - ${text}\r\n`];
  });
  return `${lines.join('')}ER  - \r\n`;
}

function withoutCommas(name: string): string {
  return name.replaceAll(/\s*,\s*/g, ' ');
}

/**
 * `2022/01/10/`, with an empty part for each that is not known. A word may follow, such as a season:
 * `2026///spring`. What is no single day, month, season or year stands there in words, all of it.
 * Source: "RIS Format Specifications", "YYYY/MM/DD/other info", of which the slashes always stand.
 */
function dateField(date: CitationDate | undefined, said: string): string {
  const year = plainYear(date?.first);
  if (date?.first === undefined || year === undefined || !date.isWhole || date.last !== undefined)
    // Some languages have slashes between the figures of two dates.
    return `///${said.replaceAll('/', '-')}`;
  const { month, day } = date.first;
  const figures = [month, day].map((part) => part && String(part).padStart(2, '0'));
  return [year, ...figures, furtherOf(date, date.first)].join('/');
}

/** In English, as the specification has it: a program may know these words. */
function furtherOf({ isApproximate, isUncertain }: CitationDate, { season }: KnownDate): string {
  return [isUncertain ? 'uncertain' : '', isApproximate ? 'circa' : '', season ?? '']
    .filter((word) => word !== '')
    .join(' ');
}
