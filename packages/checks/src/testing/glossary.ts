import type { Files } from './check-with.ts';

const preferred = (term: string, forms?: string[]): object => ({
  term,
  status: 'preferred',
  ...(forms && { forms }),
});
const admitted = (term: string): object => ({ term, status: 'admitted' });
const deprecated = (term: string, note?: string): object => ({
  term,
  status: 'deprecated',
  ...(note !== undefined && { note }),
});

const concepts = [
  {
    id: 'kazakhstan',
    kind: 'place',
    terms: {
      en: [preferred('Kazakhstan'), deprecated('Kazakstan', 'The spelling of 1991 to 1997.')],
      fr: [preferred('Kazakhstan')],
      es: [preferred('Kazajistán')],
      ru: [preferred('Казахстан')],
      ar: [preferred('كازاخستان')],
      zh: [preferred('哈萨克斯坦')],
    },
  },
  {
    id: 'akim',
    kind: 'term',
    terms: {
      en: [preferred('akim', ['akims']), deprecated('prefect')],
      fr: [preferred('akim'), deprecated('préfet')],
      ru: [preferred('аким'), deprecated('префект')],
    },
  },
  {
    id: 'csto',
    kind: 'organisation',
    terms: {
      en: [preferred('Collective Security Treaty Organization'), admitted('CSTO')],
      fr: [preferred('Organisation du traité de sécurité collective'), admitted('OTSC')],
      ru: [preferred('Организация Договора о коллективной безопасности'), admitted('ОДКБ')],
    },
  },
  {
    id: 'prosecutor',
    kind: 'organisation',
    terms: {
      en: [preferred('Prosecutor General of Kazakhstan')],
      fr: [preferred('Parquet général du Kazakhstan'), admitted('procureur général')],
    },
  },
  {
    id: 'statement',
    kind: 'term',
    terms: {
      en: [preferred('statement')],
      fr: [preferred('prise de position')],
      ar: [preferred('بيان')],
    },
  },
];

/** A small glossary, as files of an archive. */
export const glossary: Files = Object.fromEntries(
  concepts.map((concept) => [`glossary/${concept.id}.json`, concept]),
);
