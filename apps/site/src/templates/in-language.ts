import type { Phrase } from '../archive/phrase.ts';
import type { Words } from '../archive/words.ts';
import { remembered, rememberedOf } from '../remembered.ts';
import { markup, nothing, text } from './html.ts';
import type { Html } from './html.ts';

/**
 * The attributes that say that an element is in another language than its page. The direction
 * stands beside the language, so that what surrounds the element keeps its order.
 */
export function langAttributes(words: Words, language: string): Html {
  return language === words.language ? nothing : attributesIn(words)(language);
}

// Few languages stand on pages of another, and each on many.
const attributesIn = rememberedOf((words: Words) =>
  remembered((tag: string) => markup` lang="${text(tag)}" dir="${text(words.directionOf(tag))}"`),
);

/** A text, marked where it is in another language than its page. */
export function phrase(words: Words, { text: raw, language }: Phrase): Html {
  if (language === words.language) return text(raw);
  return markup`<span${langAttributes(words, language)}>${text(raw)}</span>`;
}
