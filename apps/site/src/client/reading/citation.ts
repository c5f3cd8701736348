import { say } from '../shared/words.ts';
import { canCopy, copyButton } from './copy.ts';

/** Puts a button to copy it behind each way to cite the text. */
export function copyCitations(): void {
  if (!canCopy) return;
  for (const cited of document.querySelectorAll('.citation, .citation-format pre')) {
    const copy = copyButton(say('copy'), () => cited.textContent.trim());
    if (cited.id === '') cited.id = `page_cited_${++count}`;
    // "Copy" alone says little to those who hear one button after the other.
    copy.setAttribute('aria-describedby', cited.closest('details') ? summaryId(cited) : cited.id);
    cited.after(copy);
  }
}

let count = 0;

/** The id of what names a format. */
function summaryId(format: Element): string {
  const summary = format.closest('details')?.querySelector('summary');
  if (summary && summary.id === '') summary.id = `${format.id}_name`;
  return summary?.id ?? format.id;
}
