import { isAllowedHref, type Inline, type Link } from '@archive/markup';

import type { InlineFormat } from '../outline/format.ts';
import { writeEmphasis } from './emphasis.ts';
import { escapeMarkdown } from './escape-markdown.ts';

/** Writes inlines for the inside of a block; `lineBreak` is what a break becomes. */
export function inlineMarkdown(
  inlines: readonly Inline[],
  format: InlineFormat,
  lineBreak: string,
  before = '',
  after = '',
): string {
  let text = '';
  // The end of what is written so far, by itself: to ask the whole text for it would copy it each time.
  let tail = before;
  for (const [index, inline] of inlines.entries()) {
    const next = firstCharacter(inlines[index + 1]) ?? after;
    const piece = writePiece(inline, format, lineBreak, tail, next);
    text += piece;
    tail = (tail + piece).slice(-2);
  }
  return text;
}

function writePiece(
  inline: Inline,
  format: InlineFormat,
  lineBreak: string,
  before: string,
  after: string,
): string {
  if (typeof inline === 'string') return escapeMarkdown(inline);
  switch (inline.type) {
    case 'emphasis':
    case 'strong': {
      // Its own edges are stars or tags: punctuation, both.
      const inner = inlineMarkdown(inline.children, format, lineBreak, '*', '*');
      return writeEmphasis(inline.type, inner, before, after);
    }
    case 'break':
      return lineBreak;
    case 'note':
      return writeCall(inline.id, format);
    case 'link':
      return writeLink(inline, format, lineBreak);
    case 'span':
      return inlineMarkdown(inline.children, format, lineBreak, before, after);
    default:
      return inline satisfies never;
  }
}

/* What stars take for a letter: no white space and no punctuation, so that they play safe. */
const ANY_LETTER = 'a';

/** What the next piece begins with; undefined where there is none, and the text around it goes on. */
function firstCharacter(inline: Inline | undefined): string | undefined {
  if (inline === undefined) return undefined;
  if (typeof inline === 'string') return [...escapeMarkdown(inline.slice(0, 2))][0] ?? ANY_LETTER;
  if (inline.type === 'break') return '\n';
  return inline.type === 'note' ? '[' : ANY_LETTER;
}

function writeCall(id: string, format: InlineFormat): string {
  const { hasNote, mark } = format.call(id);
  return hasNote ? `[^${id}]` : `<sup>${escapeMarkdown(mark)}</sup>`;
}

function writeLink({ children, href }: Link, format: InlineFormat, lineBreak: string): string {
  const isInternal = !/^(?:https?|mailto):/i.test(href);
  const address = isInternal ? format.resolve(href) : href;
  if (address === undefined || !isAllowedHref(href)) {
    return inlineMarkdown(children, format, lineBreak, '[', ']');
  }
  return `[${inlineMarkdown(children, format, lineBreak, '[', ']')}](${writeAddress(address)})`;
}

/** Angle brackets hold everything but themselves, line ends, and what looks like a reference. */
export function writeAddress(address: string): string {
  const escaped = address
    .replaceAll(/[<>\\\s]/g, (character) => encodeURIComponent(character))
    .replaceAll(/&(?=#?[a-z0-9]+;)/gi, '&amp;');
  return /[()]/.test(escaped) ? `<${escaped}>` : escaped;
}
