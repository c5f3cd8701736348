import { formatDate, renderTime } from '@archive/render';
import type { Translate } from '@archive/render';

import type { Words } from '../archive/words.ts';
import { rendered } from './html.ts';
import type { Html } from './html.ts';

/** A date in the words of the page's language, with what machines can read of it. */
export function date(words: Words, edtf: string): Html {
  return rendered(renderTime(edtf, words.language, translate(words)));
}

/** A date in the words of the page's language. */
export function dateText(words: Words, edtf: string): string {
  return formatDate(edtf, words.language, translate(words));
}

function translate(words: Words): Translate {
  return (key, values) => words.i18n.t(key, values ?? {});
}
