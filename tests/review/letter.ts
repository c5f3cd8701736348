import { afterAll, afterEach, beforeAll } from 'vitest';

import { openReview } from '../../apps/review/src/server/index.ts';
import { ArchiveCopy } from './copy-archive.ts';
import type { Texts } from './copy-archive.ts';

const SKELETON = {
  id: 'a-letter',
  collection: 'handbook',
  originalLanguage: 'en',
  issued: '2026-10-05',
  issuer: 'archive-editors',
  title: 'title',
  body: ['p1', 'p2', 'p3', 'p4', 'p5'].map((id) => ({ type: 'paragraph', id })),
  signature: 'signature',
};

const ENGLISH: Texts = {
  title: 'A letter to translators',
  p1: 'The archive grows by the work of those who translate.',
  // Word by word what call-for-translators says: the memory knows it.
  p2: 'You need not know how to program. Two languages are enough: one that you read very well and one that you write with ease.',
  p3: 'A mark is given once and never renumbered.',
  p4: 'A translation is read beside its original by a second person.',
  p5: 'Send what you have even if it is not complete.',
  signature: 'The editors of the archive',
};
const FRENCH: Texts = {
  title: 'Une lettre aux traducteurs',
  p1: 'Les archives grandissent par le travail de qui traduit.',
  p3: 'Un signe est attribué une seule fois et n’est jamais renuméroté.',
  p5: 'Envoyez ce que vous avez, même si ce n’est pas complet.',
  signature: 'La rédaction des archives',
};
/** What `p1` was in French at first. */
export const FORMERLY = 'Les archives grandissent grâce à qui traduit.';

const ARABIC: Texts = {
  title: 'رسالة إلى المترجمين',
  p1: 'ينمو الأرشيف بعمل من يترجمون.',
  signature: 'هيئة تحرير الأرشيف',
};

/**
 * The starter archive with a letter that has something of everything to do: in French `p2` is
 * missing and the memory knows it, `p3` is outdated, `p4` is missing and has terms of the
 * glossary, and the source of `p5` has had a cosmetic change; in Arabic most is missing.
 */
function withLetter(): ArchiveCopy {
  const copy = ArchiveCopy.ofStarter();
  copy.write('documents/a-letter.json', SKELETON);
  copy.write('locales/en/documents/a-letter.json', ENGLISH);
  copy.write('locales/fr/documents/a-letter.json', { ...FRENCH, p1: FORMERLY });
  copy.write('locales/ar/documents/a-letter.json', ARABIC);
  copy.sync('Rosa');
  copy.commit('Begin', 'Rosa <rosa@example.org>');
  copy.edit('fr', 'a-letter', { p1: FRENCH['p1'] ?? '' });
  copy.edit('en', 'a-letter', { p5: 'Send what you have, even if it is not complete.' });
  copy.sync('Rosa');
  copy.cosmetic('a-letter', 'p5', 'A comma.', ['fr']);
  copy.edit('en', 'a-letter', { p3: 'A mark is given once and never used again.' });
  copy.sync('Rosa');
  copy.commit('Correct the letter');
  return copy;
}

/** The review tool open on a copy of that archive. */
export interface LetterDesk {
  copy: ArchiveCopy;
  url: string;
  openingUrl: string;
  /** The letter in a language. */
  letter: (language: string) => string;
}

/** Gives each test of a file a copy of the archive with the letter, and the tool open on it. */
export function useLetter(): { open: () => Promise<LetterDesk> } {
  let original: ArchiveCopy | undefined;
  const endings: (() => Promise<void>)[] = [];
  beforeAll(() => {
    original = withLetter();
  });
  afterEach(async () => {
    await Promise.all(endings.splice(0).map((end) => end()));
  });
  afterAll(() => original?.remove());
  return {
    async open() {
      if (original === undefined) throw new Error('The letter is opened inside tests only.');
      const copy = original.again();
      const opened = await openReview({ archive: copy.archive });
      if (!opened.ok) throw new Error(opened.findings[0]?.message);
      const { url, openingUrl, close } = opened.value;
      endings.push(async () => {
        await close();
        copy.remove();
      });
      return { copy, url, openingUrl, letter: (tag) => `${url}documents/a-letter/${tag}` };
    },
  };
}
