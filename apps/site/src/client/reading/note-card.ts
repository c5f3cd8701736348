import { button } from '../shared/button.ts';
import { placeBeside } from './place-beside.ts';

/** What a card shows a note in. */
interface NoteCard {
  /** Shows a note beside the call, in the place of the one that is shown. */
  show(call: HTMLAnchorElement, note: Element): void;
}

/** Makes the one card that all notes of a page are shown in. */
export function noteCard(words: { toNote: string; close: string }): NoteCard {
  const card = document.createElement('div');
  card.id = 'page_note';
  card.className = 'note-card';
  card.popover = 'auto';
  card.role = 'dialog';
  card.tabIndex = -1;
  const name = document.createElement('p');
  name.className = 'note-card-name';
  const text = document.createElement('div');
  text.className = 'note-card-text';
  const links = document.createElement('p');
  links.className = 'note-card-links';
  const toNote = document.createElement('a');
  toNote.textContent = words.toNote;
  toNote.addEventListener('click', () => card.hidePopover());
  links.append(
    toNote,
    ' ',
    button(words.close, 'note-card-close', () => card.hidePopover()),
  );
  card.append(name, text, links);
  // Who goes on with the keyboard is not to find the text covered.
  card.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !card.contains(relatedTarget)) card.hidePopover();
  });
  document.querySelector('main')?.append(card);

  return {
    show(call, note) {
      const label = call.getAttribute('aria-label') ?? call.textContent;
      // A call in the card itself: the card stays where it is.
      const stays = card.contains(call);
      name.textContent = label;
      card.ariaLabel = label;
      card.classList.toggle('of-translator', note.closest('.translators-notes') !== null);
      text.replaceChildren(...contentOf(note));
      copyAttribute(note, text, 'lang');
      copyAttribute(note, text, 'dir');
      toNote.href = call.hash;
      if (!stays) {
        if (card.matches(':popover-open')) card.hidePopover();
        // Not every browser gives the focus to a link that is clicked; it is to come back here.
        call.focus({ preventScroll: true });
        card.showPopover({ source: call });
        placeBeside(card, call);
      }
      card.focus({ preventScroll: true });
    },
  };
}

/** What a note says, without its ways back, and without ids that the page has already. */
function contentOf(note: Element): Node[] {
  const copy = note.cloneNode(true) as Element;
  for (const extra of copy.querySelectorAll('.note-back, .note-label')) extra.remove();
  for (const element of copy.querySelectorAll('[id]')) element.removeAttribute('id');
  return [...copy.childNodes];
}

function copyAttribute(from: Element, to: Element, name: string): void {
  const value = from.getAttribute(name);
  if (value === null) to.removeAttribute(name);
  else to.setAttribute(name, value);
}
