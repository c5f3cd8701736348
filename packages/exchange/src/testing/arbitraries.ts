import * as fc from 'fast-check';

const marks = ['*', '**', '***', '[', ']', '(', ')', '{', '}', '^', '\\', '[^n1]', '](a)'];
const more = [']{lang=fr}', '[^tn1]', '\\\n', '\n', '\r', '\r\n', '\n\n'];
const formats = ['"', "'", '<', '>', '&', ']]>', '&amp;', '&#10;', '<!-- p1 -->', '<!--', '-->'];
const others = ['# ', '- ', '> ', '1. ', '---\n', 'msgid "', '#, fuzzy', '$t(', '{{', '}}', '\\n'];
const plain = [
  ' ',
  '  ',
  '\t',
  '\u00A0',
  '\u3000',
  'a',
  'b-2',
  '。',
  '“',
  'ا',
  '\u0301',
  '🔥',
  'é',
  '界',
];
const unseen = ['\uFEFF', '\u202E', '\u2066', '\u2069', '\u200E', '\u2028', '\uFFFC', '\u00AD'];
const impossible = ['\0', '\u0007', '\u0085', '\u000C', '\uFFFE', '\uFFFF', '\uD800', '\uDC00'];

/** Text made mostly of what the grammar and the formats are made of. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.string({
    unit: fc.constantFrom(...[marks, more, formats, others, plain, unseen, impossible].flat()),
    maxLength: 40,
  }),
  fc.string({ unit: 'binary', maxLength: 40 }),
);
