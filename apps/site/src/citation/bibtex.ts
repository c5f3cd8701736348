import { englishName } from '@archive/schema';

import type { Work } from '../archive/work.ts';
import { remembered } from '../remembered.ts';
import { citationDate, plainYear } from './citation-date.ts';
import { citationKey, oneLine } from './citation-key.ts';

const SPECIAL = /[\\{}&$#%_~^]/g;

// Commands for braces, since BibTeX counts those that are escaped too.
const COMMANDS: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

// What BibTeX and biber know the months by: not in braces.
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * A text as an entry of biblatex: dates as EDTF, and the fields that say which language it is in,
 * what it was translated from, and of which version of the archive it is. Beside the date stand the
 * year and the month for styles of BibTeX, which know no other, as far as they are known: before it,
 * since Zotero takes the last of them for the date.
 */
export function bibtex(work: Work): string {
  const { issuer, translators, version, address } = work;
  const fields: [string, string | undefined][] = [
    // In braces of its own, a name is not divided into a first and a last one.
    ['author', issuer && `{${tex(issuer.text)}}`],
    ['title', tex(work.title.text)],
    ['origtitle', work.originalTitle && tex(work.originalTitle)],
    ...yearAndMonth(work.issued),
    ['date', work.issued],
    ['translator', translators.map(personOf).join(' and ') || undefined],
    ['organization', tex(work.archive.text)],
    ['series', tex(work.collection.text)],
    ['language', languageName(work.language)],
    ['origlanguage', work.isOriginal ? undefined : languageName(work.originalLanguage)],
    ['langid', languageName(work.language)],
    ['version', version],
    // Verbatim, and an address has neither spaces nor braces.
    ['url', address],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined || value === ''
      ? []
      : [`  ${name} = ${name === 'month' ? value : `{${value}}`},`],
  );
  const type = address === undefined ? 'misc' : 'online';
  return `@${type}{${citationKey(work)},\n${lines.join('\n')}\n}\n`;
}

/** Of a stretch of time the year it begins in; a month only if all of it is in that month. */
function yearAndMonth(edtf: string): [string, string | undefined][] {
  const date = citationDate(edtf);
  const year = plainYear(date?.first);
  if (date === undefined || year === undefined) return [];
  const { first, last } = date;
  const isOne = last === undefined || (last.year === first?.year && last.month === first.month);
  const month = date.isWhole && isOne ? first?.month : undefined;
  return [
    ['year', year],
    ['month', month === undefined ? undefined : MONTHS[month - 1]],
  ];
}

function tex(text: string): string {
  return oneLine(text).replaceAll(SPECIAL, (sign) => COMMANDS[sign] ?? `\\${sign}`);
}

/** A name of a person, but for one that BibTeX would take for several. */
function personOf(name: string): string {
  return /,|\band\b|[\\{}]/i.test(name) ? `{${tex(name)}}` : tex(name);
}

/** What babel and polyglossia call a language: its English name in small letters, if it is one word. */
const languageName = remembered((tag: string): string | undefined => {
  const [primary = tag] = tag.split('-', 1);
  const name = englishName(primary);
  return name !== primary && /^[a-z]+$/i.test(name) ? name.toLowerCase() : undefined;
});
