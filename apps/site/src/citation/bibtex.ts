import type { Work } from '../archive/work.ts';
import { remembered } from '../remembered.ts';
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

/**
 * A text as an entry of biblatex: dates as EDTF, and the fields that say which language it is in,
 * whose translation it is, and of which version of the archive.
 */
export function bibtex(work: Work): string {
  const { issuer, translators, version, address } = work;
  const fields: [string, string | undefined][] = [
    // In braces of its own, a name is not divided into a first and a last one.
    ['author', issuer && `{${tex(issuer.text)}}`],
    ['title', tex(work.title.text)],
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
    value === undefined || value === '' ? [] : [`  ${name} = {${value}},`],
  );
  const type = address === undefined ? 'misc' : 'online';
  return `@${type}{${citationKey(work)},\n${lines.join('\n')}\n}\n`;
}

function tex(text: string): string {
  return oneLine(text).replaceAll(SPECIAL, (sign) => COMMANDS[sign] ?? `\\${sign}`);
}

/** A name of a person, but for one that BibTeX would take for several. */
function personOf(name: string): string {
  return /,|\band\b|[\\{}]/i.test(name) ? `{${tex(name)}}` : tex(name);
}

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** What babel and polyglossia call a language: its English name in small letters, if it is one word. */
const languageName = remembered((tag: string): string | undefined => {
  const [primary = tag] = tag.split('-', 1);
  const name = names.of(primary)?.toLowerCase();
  return name !== undefined && /^[a-z]+$/.test(name) ? name : undefined;
});
