import type { Mark } from '../../page.ts';
import type { LeftOutReason } from '../../types.ts';

/** Elements whose text is no prose of the page. */
export const LEFT_OUT: ReadonlyMap<string, LeftOutReason> = new Map([
  ['script', 'script'],
  ['style', 'style'],
  ['title', 'head'],
  ['iframe', 'embedded'],
  ['noframes', 'embedded'],
  ['noembed', 'embedded'],
  ['object', 'embedded'],
  ['canvas', 'embedded'],
  ['svg', 'embedded'],
  ['math', 'embedded'],
  ['audio', 'embedded'],
  ['video', 'embedded'],
  ['select', 'form'],
  ['textarea', 'form'],
  ['button', 'form'],
]);

/** Elements that begin and end a block; every other one stands in a line of text. */
export const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset ' +
    'figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li ' +
    'main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul xmp listing ' +
    'plaintext noscript'
  ).split(' '),
);

export const LISTS: ReadonlySet<string> = new Set(['ul', 'ol', 'dir', 'menu']);

export const MARKS: ReadonlyMap<string, Mark['type']> = new Map([
  ['b', 'strong'],
  ['strong', 'strong'],
  ['i', 'emphasis'],
  ['em', 'emphasis'],
  ['cite', 'emphasis'],
  ['dfn', 'emphasis'],
  ['sup', 'superscript'],
]);
