import { problems } from '@archive/markup';
import type { MarkupProblemCode } from '@archive/markup';

import type { SegmentRule, Sentences } from '../rule.ts';
import { shortened } from '../text/shortened.ts';
import { stretch } from '../text/stretch.ts';
import { TRAIT } from '../text/traits.ts';

/** What each problem is called; stars are another rule's. */
const sentences: Readonly<Record<Exclude<MarkupProblemCode, 'unbalanced-emphasis'>, Sentences>> = {
  'unclosed-link': {
    message: 'The link "{{markup}}" has no ")" at its end.',
    help: 'Write [text](address), with no space in the address.',
  },
  'forbidden-link': {
    message: '"{{markup}}" is no link: its address is of a kind that is not allowed.',
    help: "Write an address that begins with https://, http:// or mailto:, #p3, a document's id, or media/…, with no space in it.",
  },
  'empty-link': {
    message: '"{{markup}}" is no link: it has no text, or no address.',
    help: 'Write [text](address), or take it out.',
  },
  'nested-link': {
    message: 'A link stands inside the link "{{markup}}".',
    help: 'Leave one of the two.',
  },
  'note-in-link': {
    message: 'A note is called inside the link "{{markup}}".',
    help: 'Put the call behind the link: [text](address)[^n1].',
  },
  'malformed-note': {
    message: '"{{markup}}" calls no note.',
    help: 'Write [^n1], with the id of the note; \\[ for a bracket that is meant.',
  },
  'malformed-span': {
    message: '"{{markup}}" marks no language.',
    help: 'Write [words]{lang=fr}, with the tag of the language.',
  },
  'too-deep': {
    message: 'Too many languages are marked inside each other here.',
    help: 'Mark each stretch of words with its own language, beside each other.',
  },
  'unknown-markup': {
    message: '"{{markup}}" is no markup here, and is shown as it stands.',
    help: 'Write *emphasis*, **strong** or [text](address); a backslash before a sign that is meant.',
  },
};

/** What looks like markup and is not is shown to readers as it was typed. */
export const unknownMarkup: SegmentRule = {
  id: 'unknown-markup',
  severity: 'warning',
  description: 'What looks like markup is markup that the archive knows.',
  scope: 'segment',
  holds: TRAIT.square | TRAIT.foreignMarkup,
  sentences,
  *check(segment) {
    for (const { code, offset, length } of problems(segment.text)) {
      if (code === 'unbalanced-emphasis') continue;
      const markup = shortened(segment.text.slice(offset, offset + length));
      yield { at: stretch(segment, offset, length), says: code, values: { markup } };
    }
  },
};
