import { announce, prepareToAnnounce } from '../shared/announce.ts';
import { button } from '../shared/button.ts';
import { say } from '../shared/words.ts';

const SHOWN_MS = 2500;

/** Whether this browser lets a page copy; without a secure connection none does. */
export const canCopy = 'clipboard' in navigator;

/** A button that copies a text, and says that it did. */
export function copyButton(label: string, textOf: () => string): HTMLButtonElement {
  prepareToAnnounce();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = (text: string): void => {
    made.textContent = text;
    announce(text);
    clearTimeout(timer);
    timer = setTimeout(() => {
      made.textContent = label;
      announce('');
    }, SHOWN_MS);
  };
  const made = button(label, 'copy', () => {
    navigator.clipboard.writeText(textOf()).then(
      () => tell(say('copied')),
      () => tell(say('copy-failed')),
    );
  });
  return made;
}
