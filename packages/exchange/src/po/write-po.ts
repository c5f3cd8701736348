import { po, type GetTextTranslation } from 'gettext-parser';

import { writeBase } from '../base.ts';
import { commentText } from '../comment-text.ts';
import type { ExchangeDocument, ExchangeSegment } from '../exchange-document.ts';
import { fullName } from '../ids.ts';
import { codesToKeep } from '../inline/codes-to-keep.ts';
import { EXPORTED } from './exported.ts';
import { holds } from './holds.ts';
import { quote } from './quote.ts';

/**
 * Writes a document as a PO file: an entry for each segment with its name as msgctxt, its role and
 * the codes to keep and what it leaves with as extracted comments, the ledger's comments as translator's comments. A
 * translation that is initial, or whose source has moved on, is fuzzy; what the source was, where it
 * is known, stands in `#|`.
 *
 * Segments that PO cannot hold are left out: see `holds`.
 *
 * @returns the file; nothing where the document has no text to translate
 */
export function writePo({
  document,
  from,
  language,
  segments,
}: ExchangeDocument): string | undefined {
  const entries = segments.filter(
    ({ source, text }) => source !== '' && holds(source) && holds(text),
  );
  if (from === undefined || entries.length === 0) return undefined;
  const translations = Object.fromEntries(
    entries.map((segment) => {
      const entry = entryOf(document, segment);
      return [entry.msgctxt, { [entry.msgid]: entry }];
    }),
  );
  const headers = {
    'Project-Id-Version': document,
    // The same archive gives the same file: what was done when, the ledger knows.
    'PO-Revision-Date': '',
    'Last-Translator': '',
    'Language-Team': '',
    Language: language.replaceAll('-', '_'),
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=UTF-8',
    'Content-Transfer-Encoding': '8bit',
    'X-Source-Language': from,
    'X-Archive-Document': document,
    'X-Archive-Language': language,
  };
  return po.compile({ charset: 'utf-8', headers, translations }).toString();
}

function entryOf(
  document: string,
  segment: ExchangeSegment,
): GetTextTranslation & { msgctxt: string } {
  const { id, role, source, text, state, outdated, previous, comments } = segment;
  const keep = codesToKeep(source);
  const entry = {
    msgctxt: fullName(document, id),
    msgid: source,
    msgstr: [text],
    comments: {
      translator: comments.map(commentText).join('\n'),
      extracted: [
        role,
        ...(keep === '' ? [] : [`Keep as it is: ${keep}`]),
        EXPORTED + writeBase('po', segment),
      ].join('\n'),
    },
  };
  const isFuzzy = text !== '' && (outdated || state === 'initial');
  if (!isFuzzy) return entry;
  const before = previous !== undefined && holds(previous) ? { previous: quote(previous) } : {};
  return { ...entry, comments: { ...entry.comments, flag: 'fuzzy', ...before } };
}
