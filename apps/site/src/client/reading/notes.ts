import { followed } from '../shared/followed.ts';
import { say } from '../shared/words.ts';
import { noteCard } from './note-card.ts';

/**
 * Shows a note beside its call. The call stays a link to the note: for those who open it in
 * another tab, and in browsers that know no popovers.
 */
export function showNotes(): void {
  if (!('popover' in HTMLElement.prototype)) return;
  let card: ReturnType<typeof noteCard> | undefined;
  document.addEventListener('click', (event) => {
    const call = followed(event, '.note-call a');
    const note = call && document.getElementById(call.hash.slice(1));
    if (!note) return;
    event.preventDefault();
    card ??= noteCard({ toNote: say('to-note'), close: say('close') });
    card.show(call, note);
  });
}
