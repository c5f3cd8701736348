/**
 * Puts a text in the place of what is selected in a field, as if it were typed there: the browser's
 * own undo gives back what was replaced.
 */
export function typeIn(area: HTMLTextAreaElement, text: string): void {
  area.focus();
  // Deprecated, and the only thing that the undo of every browser knows of.
  if (document.execCommand(text === '' ? 'delete' : 'insertText', false, text)) return;
  area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end');
  area.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** The same in the place of all that the field holds. */
export function typeOver(area: HTMLTextAreaElement, text: string): void {
  area.focus();
  area.select();
  typeIn(area, text);
}
