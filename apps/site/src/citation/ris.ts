import { isoDate } from '../archive/calendar-date.ts';
import type { Work } from '../archive/work.ts';
import { citationKey, oneLine } from './citation-key.ts';

/** A text as RIS, which EndNote, Mendeley and Zotero read. */
export function ris(work: Work): string {
  const { issuer, translators, version, address } = work;
  const tags: [string, string | undefined][] = [
    ['TY', address === undefined ? 'GEN' : 'ELEC'],
    ['ID', citationKey(work)],
    ['TI', work.title.text],
    // The comma says that nothing more follows: a name that is not divided.
    ['AU', issuer && `${withoutCommas(issuer.text)},`],
    ...translators.map((name): [string, string] => ['A4', `${withoutCommas(name)},`]),
    ['PY', isoDate(work.issued)?.slice(0, 4)],
    ['DA', day(work.issued)],
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

/** `2022/01/10/`, with an empty part for each that is not known. */
function day(edtf: string): string | undefined {
  const date = isoDate(edtf, '/');
  return date && `${date}${'/'.repeat(4 - date.split('/').length)}`;
}
