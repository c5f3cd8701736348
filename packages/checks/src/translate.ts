import type { Finding } from '@archive/schema';

import { MEANT, sayMeant } from './put-into-words.ts';

/**
 * The keys of a rule's sentences in `locales/<tag>/messages.json`.
 *
 * @example
 * keysOf('note-call', 'uncalled'); // { message: 'check-note-call-uncalled', help: 'check-note-call-uncalled-help' }
 */
export function keysOf(rule: string, says: string): { message: string; help: string } {
  const message = `check-${rule}-${says}`;
  return { message, help: `${message}-help` };
}

/** The key of what is added where a word was meant. */
export const MEANT_KEY = 'check-meant';

/** The key of a word that stands in sentences: `role-paragraph`. */
export function wordKey(name: string, word: string): string {
  return `${name}-${word}`;
}

/**
 * Says a finding in another language, as far as that has words for it. What was put into words
 * elsewhere, such as a schema's refusal, stays as it is.
 *
 * @param words The texts of that language's `messages.json`, by key.
 * @example
 * const french = findings.map((finding) => translate(finding, store.messages('fr')));
 */
export function translate(finding: Finding, words: Readonly<Record<string, string>>): Finding {
  const { rule, says, values = {}, meant } = finding;
  if (says === undefined) return finding;
  const keys = keysOf(rule, says);
  const [message, help] = [own(words, keys.message), own(words, keys.help)];
  if (message === undefined || help === undefined) return finding;
  const named = Object.entries(values).map(
    ([name, value]) => [name, own(words, wordKey(name, String(value))) ?? value] as const,
  );
  const pattern = own(words, MEANT_KEY) ?? MEANT;
  return {
    ...finding,
    ...sayMeant({ message, help }, Object.fromEntries(named), meant, pattern),
  };
}

function own(words: Readonly<Record<string, string>>, key: string): string | undefined {
  const text = Object.hasOwn(words, key) ? words[key] : undefined;
  return text?.trim() === '' ? undefined : text;
}
