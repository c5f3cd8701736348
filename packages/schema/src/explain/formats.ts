import { canonicalTag } from '../language.ts';
import { repairDay, repairEdtf, repairFile, repairId } from './repairs.ts';

/** What a pattern is for, in words. */
export interface Format {
  /** What a text of this form is, with its article. */
  what: string;
  /** How it is written; a whole sentence. */
  rule: string;
  /** Rewrites a text that was meant to be one; whether it succeeded is for the pattern to say. */
  repair?: (text: string) => string | undefined;
}

const id: Format = {
  what: 'an id',
  rule: 'An id is made of small letters a to z, digits and single hyphens, and begins with a letter.',
  repair: repairId,
};

const webAddress: Format = {
  what: 'the address of a page',
  rule: 'An address begins with https:// or http:// and holds no spaces.',
  repair: (text) => (/^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(text) ? `https://${text}` : text.trim()),
};

/** By the name that `locate` gives the part of the schema in which the pattern stands. */
const formats: Record<string, Format> = {
  id,
  segmentRef: id,
  segmentId: {
    ...id,
    what: 'the id of a segment',
    rule: `${id.rule} tn followed by a number is kept for translators' notes.`,
    repair: (text) => repairId(text)?.replace(/^tn(?=[0-9]+$)/, 'n'),
  },
  languageTag: {
    what: 'a language tag',
    rule: 'A language tag is written as in BCP 47, letter case included: fr, pt-BR, zh-Hant.',
    repair: canonicalTag,
  },
  edtf: {
    what: 'a date',
    rule: 'Dates are written as in EDTF: 2022-01-10, 2022-01, 2022, 2022-21 (spring), 202X, 1984? (uncertain), 2004-06~ (about), 1964/2008, 1985/.. (and on).',
    repair: repairEdtf,
  },
  day: {
    what: 'a day',
    rule: 'A day is written as year, month and day: 2022-01-10.',
    repair: repairDay,
  },
  hash: {
    what: 'a hash',
    rule: 'A hash is 16 of the digits 0 to 9 and a to f. The commands write it: take the ledger from an earlier version rather than mend it by hand.',
  },
  version: {
    what: 'a version',
    rule: 'A version is three numbers with dots between them: 1.4.0.',
    repair: (text) => /[0-9]+\.[0-9]+\.[0-9]+/.exec(text)?.[0],
  },
  'source.sha256': {
    what: 'a SHA-256',
    rule: 'A SHA-256 is 64 of the digits 0 to 9 and a to f. The import writes it: import the page again rather than mend it by hand.',
    repair: (text) => text.trim().toLowerCase(),
  },
  'image.file': {
    what: 'the path of a picture',
    rule: "A picture lies in the archive's folder media: media/ and a name of small letters, digits, hyphens and dots that ends in .svg, .png, .jpg, .webp, .avif or .gif.",
    repair: repairFile,
  },
  'theme.style': {
    what: 'the path of a stylesheet',
    rule: "A stylesheet lies in the archive's folder theme: theme/ and a name of small letters, digits, hyphens and dots that ends in .css.",
  },
  template: {
    what: 'the path of a template',
    rule: "A template lies in the archive's folder theme: theme/ and a name of small letters, digits, hyphens and dots that ends in .html.",
  },
  'archive.url': { ...webAddress, what: 'the address of a site' },
  'archive.repository': {
    what: 'the address of a repository',
    rule: 'It begins with https:// and holds no spaces.',
    repair: (text) => webAddress.repair?.(text)?.replace(/^http:/, 'https:'),
  },
  'archive.contact': {
    what: 'an address to write to',
    rule: 'It begins with https:// or, for mail, mailto:, and holds no spaces.',
    repair: (text) => (/^\S+@\S+$/.test(text) ? `mailto:${text}` : webAddress.repair?.(text)),
  },
  'source.url': webAddress,
  'glossary.sameAs': webAddress,
  interface: {
    what: 'the name of an interface text',
    rule: 'It is made of small letters, digits and single hyphens; only a plural form adds an underscore and zero, one, two, few, many or other.',
    repair: repairId,
  },
};

/** Tells what the pattern of a named part of a schema is for. */
export function formatOf(name: string): Format | undefined {
  return formats[name];
}
