/* Anything but what HTML holds as it is: most texts are looked through once, and left alone. */
const SPECIAL = /[^\t\n !#-%(-;=?-~\u00a0-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd]/;

/* Anything but the UTF-16 units that HTML holds as they are; surrogates have to be looked at in pairs. */
const QUESTIONABLE = /[^\t\n -~\u00a0-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd]/;
/* What HTML cannot hold, not even as a reference: controls, and what will never be a character. */
const IMPOSSIBLE = /[[\p{Cc}\p{NChar}]--[\t\n]]/gv;
const LINE_ENDS = /\r\n?/g;

/**
 * Escapes text for HTML, in an element or in an attribute in quotation marks of either kind.
 * Characters that no HTML document can hold (NUL and other controls, lone surrogates) become
 * U+FFFD; carriage returns become newlines, as in every HTML parser.
 *
 * @param text - any text
 * @returns HTML that reads as this text
 *
 * @example
 * ```ts
 * escapeHtml('<b> & "c"'); // '&lt;b&gt; &amp; &quot;c&quot;'
 * ```
 */
export function escapeHtml(text: string): string {
  if (!SPECIAL.test(text)) return text;
  const possible = QUESTIONABLE.test(text) ? withoutImpossible(text) : text;
  // One sign after the other, references first: quicker than to ask at each what it becomes.
  return possible
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

function withoutImpossible(text: string): string {
  const lines = text.replaceAll(LINE_ENDS, '\n');
  // Mostly that was all there was to it.
  if (!QUESTIONABLE.test(lines)) return lines;
  return lines.toWellFormed().replaceAll(IMPOSSIBLE, '\ufffd');
}
