import type { WordChange } from '@archive/translation';

import type { State } from '../compare/document-report.ts';
import { around } from './excerpt.ts';
import { inert } from './inert.ts';

/** Old and new text in one: what went is struck out, what came is underlined. */
export function showWords(words: readonly WordChange[]): string {
  // A text that is new, or gone, needs no marks on every word.
  const [only, ...others] = words;
  if (only?.type === 'added' && others.length === 0) return around(words).map(plainly).join('');
  return around(words)
    .map((word) => {
      if (word.type === 'same') return plainly(word);
      const tag = word.type === 'removed' ? 'del' : 'ins';
      return `<${tag}>${plainly({ ...word, text: seen(word.text) })}</${tag}>`;
    })
    .join('');
}

function plainly({ text }: WordChange): string {
  return inert(text);
}

/** White space that is all there is to a change, so that it can be seen. */
function seen(text: string): string {
  if (text.trim() !== '') return text;
  return text
    .replaceAll(/[\u00A0\u202F]/g, '⍽')
    .replaceAll(' ', '␣')
    .replaceAll('\n', '↵\n');
}

/** A state in words. */
export function showState(state: State | undefined): string {
  if (state === undefined) return 'not there';
  return state.outdated ? `${state.state}, outdated` : state.state;
}
