import { fold, lexicon, type Lexicon } from '@archive/dates';

import type { Knowledge } from '../types.ts';
import { type Name, nameOf, wordsOf } from './names.ts';

/** What the archive calls things, in all its languages, made ready for comparison. */
export interface Vocabulary {
  readonly names: readonly Name[];
  /** Ways to say "Back to …". */
  readonly back: readonly BackTemplate[];
  /** Headings over notes. */
  readonly notes: ReadonlySet<string>;
  readonly dates: Lexicon;
  /** Ids that links may name. */
  readonly documents: ReadonlySet<string>;
}

export interface BackTemplate {
  readonly before: string;
  readonly after: string;
  readonly words: readonly string[];
}

/** Ways that pages say it whatever this archive's own words for it are, in the languages most are in. */
const BACK = [
  'Back to {{name}}',
  'Return to {{name}}',
  'Retour à {{name}}',
  'Torna a {{name}}',
  'Volver a {{name}}',
  'العودة إلى {{name}}',
  'Вернуться к {{name}}',
  'Назад к {{name}}',
];

const PLACEHOLDER = /\{\{.*?\}\}/;

/** An archive is known once, and asked about for each of its pages. */
const made = new WeakMap<Knowledge, Map<string | undefined, Vocabulary>>();

/** The words that pages of a language are read with; sets of the knowledge that grow, grow in it. */
export function vocabulary(knowledge: Knowledge, language?: string): Vocabulary {
  const known = made.get(knowledge) ?? new Map<string | undefined, Vocabulary>();
  made.set(knowledge, known);
  const words = known.get(language) ?? makeVocabulary(knowledge, language);
  known.set(language, words);
  return words;
}

function makeVocabulary(knowledge: Knowledge, language: string | undefined): Vocabulary {
  const bundles = Object.values(knowledge.interface);
  const texts = (key: string): string[] =>
    bundles
      .map((bundle) => bundle[key])
      .filter((text): text is string => text !== undefined && text !== '');
  const names = [
    ...knowledge.collections.flatMap(({ id, names: own }) =>
      Object.values(own).map((text) => nameOf(id, text, true)),
    ),
    ...texts('archives').map((text) => nameOf('archives', text, false)),
    ...texts('home').map((text) => nameOf('home', text, false)),
    ...Object.values(knowledge.archiveNames).map((text) => nameOf('archive', text, false)),
  ].filter((name) => name.words.length > 0);
  const others = knowledge.languages.filter((tag) => tag !== language);
  const languages = language === undefined ? others : [language, ...others];
  return {
    names,
    back: [...texts('back'), ...BACK].map(backTemplate),
    notes: new Set([...texts('notes'), ...texts('note')].map(fold)),
    dates: lexicon(languages, knowledge.interface),
    documents: knowledge.takenIds,
  };
}

function backTemplate(text: string): BackTemplate {
  const [before = '', after = ''] = text.split(PLACEHOLDER).map(fold);
  return { before, after, words: wordsOf(`${before} ${after}`) };
}
