// An HTML entity for the zero-width space: it keeps a platform from making a link, a mention or a
// picture of what stands on both sides of it.
const APART = '&#8203;';

// The cursor, the direction of what follows, and the end of a line are for the report to decide.
const UNSEEN = /[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/gu;

/**
 * A text as Markdown that shows just this text: no markup, no HTML, no mention of anybody, no link.
 * Line breaks become `<br>`, so that it may stand in a table.
 *
 * @example
 * inert('*Ask @ada*'); // '\\*Ask @&#8203;ada\\*'
 */
export function inert(text: string): string {
  return text
    .split(/\r\n|[\n\r]/)
    .map(inertLine)
    .join('<br>');
}

// What means something in HTML or Markdown, and what begins a mention, a reference, an address or
// an emoji. Each is looked at once, so that what stands in its place is left alone.
const SPEAKING = /[&<>\\`*_~[\](){}|!$^=@#]|:\/\/|:(?=[\w+-])|www\.|GH-/gi;

function inertLine(line: string): string {
  return line.replaceAll(UNSEEN, '\uFFFD').replaceAll(SPEAKING, (found) => {
    if (found === '&') return '&amp;';
    if (found === '<') return '&lt;';
    if (found === '>') return '&gt;';
    if (/^[@#:]$/.test(found)) return found + APART;
    if (found.length > 1) return found.slice(0, -1) + APART + found.slice(-1);
    return `\\${found}`;
  });
}
