import type { Origin } from '../archive/origin.ts';
import type { Words } from '../archive/words.ts';

/** "Translated from French", and so on. */
export function originText(words: Words, origin: Origin, originalLanguage: string): string {
  const original = words.languageName(originalLanguage);
  switch (origin.kind) {
    case 'unknown':
      return `${words.say('text-translation')}. ${words.say('original-in', { language: original })}`;
    case 'original':
      return words.say('translated-from', { language: original });
    case 'relay':
    case 'mixed': {
      const language = words.list(origin.from.map((tag) => words.languageName(tag)));
      return words.say(`translated-${origin.kind}`, { language, original });
    }
  }
}
