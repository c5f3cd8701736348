import type { Facts, Shared } from './facts.ts';
import { dayText, languageOf, say } from './words.ts';

/** A citation for a reference manager. */
export interface CitationFormat {
  label: string;
  content: string;
}

/** How to cite a text, in a line. */
export function citationLine(shared: Shared, facts: Facts): string {
  const { language, title, date, original, translators } = facts;
  const { archive, collection } = languageOf(shared, language);
  const from = say(shared, language, `language-${original}`);
  const kind =
    facts.state === 'original'
      ? say(shared, language, 'text-original')
      : `${say(shared, language, 'translated-from', { language: from })}. ${say(shared, language, 'translated-by', { names: translators.join(', ') })}`;
  const own = say(shared, language, `language-${language}`);
  return `${say(shared, language, 'cite-title', { title })}. ${dayText(language, date)}. ${archive}, ${collection}. ${say(shared, language, 'cite-language', { language: own })}. ${kind}.`;
}

/** How to cite a text, as reference managers read it. */
export function citationFormats(shared: Shared, facts: Facts): CitationFormat[] {
  const { id, language, title, date, original, originalTitle, translators } = facts;
  const { archive, collection, bibtex } = languageOf(shared, language);
  const address = `${shared.url}/${language}/statements/${id}/`;
  const isTranslation = language !== original;
  const bib = `@online{${id}-${language},
  title = {${title}},
  date = {${date}},
${isTranslation ? `  translator = {${translators.join(' and ')}},\n` : ''}  organization = {${archive}},
  series = {${collection}},
  language = {${bibtex}},
${isTranslation ? `  origlanguage = {${languageOf(shared, original).bibtex}},\n` : ''}  langid = {${bibtex}},
  url = {${address}},
}`;
  const ris = `TY  - ELEC
ID  - ${id}-${language}
TI  - ${title}
${isTranslation ? `A4  - ${translators.join('; ')},\n` : ''}PY  - ${date.slice(0, 4)}
DA  - ${date.replaceAll('-', '/')}/
T2  - ${archive}
T3  - ${collection}
LA  - ${language}
UR  - ${address}
ER  -`;
  const csl = {
    id: `${id}-${language}`,
    type: 'webpage',
    title,
    ...(isTranslation && {
      'original-title': originalTitle,
      translator: translators.map((literal) => ({ literal })),
    }),
    issued: { 'date-parts': [date.split('-').map(Number)] },
    'container-title': archive,
    'collection-title': collection,
    language,
    URL: address,
  };
  return [
    { label: 'BibTeX', content: bib },
    { label: 'RIS', content: ris },
    { label: 'CSL-JSON', content: JSON.stringify([csl], null, 2) },
  ];
}
