import type { Work } from '../archive/work.ts';
import { bibtex } from './bibtex.ts';
import { oneLine } from './citation-key.ts';
import { cslJson } from './csl.ts';
import { ris } from './ris.ts';

/** A text as programs that keep references read it. */
export interface CitationFormat {
  /** What the format is called, in every language. */
  readonly label: string;
  /** The name of the file beside the page. */
  readonly name: string;
  /** The media type. */
  readonly type: string;
  readonly content: string;
  /** Where the file is, if the site has one. */
  readonly href?: string;
}

/**
 * A text in the formats of reference managers. They are written here: `@citation-js/core`, the library
 * for it, takes 0.4 ms for a text, seconds for a site, and brings along code that asks servers. In
 * the tests it reads back what is written here.
 *
 * @param dateInWords Its date in its own language.
 * @param folder Where their files are, with a slash at the end; left out where there are none.
 */
export function citationFormats(
  work: Work,
  dateInWords: string,
  folder?: string,
): CitationFormat[] {
  const { id } = work;
  const said = oneLine(dateInWords.replaceAll(/[\u00A0\u2009\u202F]/g, ' '));
  const formats = [
    { label: 'BibTeX', name: `${id}.bib`, type: 'application/x-bibtex', content: bibtex(work) },
    {
      label: 'RIS',
      name: `${id}.ris`,
      type: 'application/x-research-info-systems',
      content: ris(work, said),
    },
    {
      label: 'CSL-JSON',
      name: `${id}.csl.json`,
      type: 'application/vnd.citationstyles.csl+json',
      content: cslJson(work, said),
    },
  ];
  return folder === undefined
    ? formats
    : formats.map((format) => ({ ...format, href: `${folder}${format.name}` }));
}
