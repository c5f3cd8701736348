import type { Availability } from '../archive/entry.ts';
import type { Words } from '../archive/words.ts';

/** Says in words how far a document is there in a language. */
export function stateText(words: Words, availability: Availability): string {
  if (availability.state === 'translation' && availability.outdated === true)
    return words.say('translation-outdated');
  if (availability.state !== 'incomplete') return words.say(availability.state);
  const { present, total } = availability;
  return words.say('incomplete', { present, count: total });
}
