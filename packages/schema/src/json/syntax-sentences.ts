import type { Sentences } from '../say.ts';
import type { SyntaxFaultCode } from './syntax-fault.ts';

/** The likely causes; a tab is a control character that people do type. */
export type SyntaxCase = SyntaxFaultCode | 'tab';

/** What is said of a text that is not JSON, by its likely cause; `{{found}}` is what stands there. */
export const syntaxSentences: Readonly<Record<SyntaxCase, Sentences>> = {
  'after-end': {
    message: 'Something follows after the end of the data.',
    help: 'A file holds one object. Remove what follows, or move it inside the last brace.',
  },
  'bad-escape': {
    message: '{{found}} means nothing in JSON.',
    help: 'To write a backslash in a text, as in the markup \\*, write two: \\\\*.',
  },
  'bad-number': {
    message: '{{found}} is not a number as JSON writes them.',
    help: 'Write digits alone, such as 5 or 0.5, with neither a plus sign nor zeros before them; put anything else in quotation marks.',
  },
  'byte-order-mark': {
    message: 'The file begins with a byte order mark, which JSON does not allow.',
    help: 'Save the file as "UTF-8 without BOM".',
  },
  comment: {
    message: 'A comment stands here, and JSON has none.',
    help: 'Remove it.',
  },
  'conflict-marker': {
    message: 'Two people changed this in different ways, and git kept both.',
    help: 'Of the two versions between <<<<<<< and >>>>>>>, keep one, and remove the three lines of marks.',
  },
  'control-character': {
    message: 'A text holds a character that cannot be seen ({{found}}).',
    help: 'Remove it.',
  },
  tab: {
    message: 'A text holds a character that cannot be seen ({{found}}).',
    help: 'Write a space, or \\t for a tab.',
  },
  'curly-quotes': {
    message: 'Typographic quotation marks ({{found}}) stand where JSON needs straight ones.',
    help: 'Put the text in straight quotation marks: "…". Inside a text, typographic ones are right.',
  },
  empty: {
    message: 'The file is empty.',
    help: 'Put an object into it, {} at least, or remove the file.',
  },
  'extra-comma': {
    message: 'A comma stands here with nothing before it.',
    help: 'Remove it.',
  },
  'missing-colon': {
    message: 'A colon is missing after the name of a property.',
    help: 'Write a colon between the name and its value: "name": "value".',
  },
  'missing-comma': {
    message: 'A comma is missing before this.',
    help: 'Put a comma after what stands before it, most often at the end of the line above.',
  },
  'missing-value': {
    message: 'A property has no value here.',
    help: 'Write its value after the colon; "" is an empty text.',
  },
  'not-text': {
    message: 'The file is not UTF-8 text here.',
    help: 'Save it as UTF-8. If it is a picture or a word processor’s document, it is the wrong file.',
  },
  'odd-space': {
    message: 'A space of another kind ({{found}}) stands outside the texts.',
    help: 'Replace it by an ordinary space. Inside a text it is right.',
  },
  'single-quotes': {
    message: 'Single quotation marks stand where JSON needs double ones.',
    help: 'Put names and texts in double quotation marks: "…".',
  },
  'too-deep': {
    message: 'Lists and objects lie too deep in each other here.',
    help: 'No file of an archive needs more than a few levels of lists and objects: take some levels out.',
  },
  'trailing-comma': {
    message: 'A comma stands after the last entry.',
    help: 'Remove it: in JSON a comma only ever stands between two entries.',
  },
  'unclosed-list': {
    message: 'The list that begins here never ends.',
    help: 'Write a closing bracket ] after its last entry. If the file breaks off, take it from an earlier version.',
  },
  'unclosed-object': {
    message: 'The object that begins here never ends.',
    help: 'Write a closing brace } after its last entry. If the file breaks off, take it from an earlier version.',
  },
  'unclosed-text': {
    message: 'The text that begins here does not end on its line.',
    help: 'Write a quotation mark " at its end. A line break inside a text is written \\n.',
  },
  'unescaped-quote': {
    message: 'A quotation mark inside a text ends it here, too early.',
    help: 'Write \\" for a straight quotation mark inside a text, or a typographic one such as “ or «.',
  },
  unexpected: {
    message: '{{found}} cannot stand here.',
    help: 'Remove it, or look for a missing quotation mark, comma or bracket before it.',
  },
  'unknown-word': {
    message: '{{found}} is no value in JSON.',
    help: 'Write true or false in small letters, leave the property out if it has no value, or put a text in quotation marks.',
  },
  'unquoted-key': {
    message: 'The name {{found}} has no quotation marks.',
    help: 'Put names of properties in double quotation marks: "name".',
  },
  'unquoted-text': {
    message: 'The text that begins with {{found}} has no quotation mark before it.',
    help: 'Put texts in double quotation marks: "…".',
  },
  'wrong-bracket': {
    message: '{{found}} closes something that was opened with another bracket.',
    help: 'A list begins with [ and ends with ]; an object begins with { and ends with }.',
  },
};
