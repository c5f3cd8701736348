import type { Finding, Outcome } from '@archive/schema';
import { po, type GetTextTranslation } from 'gettext-parser';

import { finding, warning } from '../finding.ts';
import { parseFullName } from '../ids.ts';
import { quoted } from '../quoted.ts';
import type { ReadFile, ReturnedDocument, ReturnedSegment } from '../returned.ts';
import { checkLines, type LineFault } from './check-lines.ts';
import { exportedIn } from './exported.ts';
import { PoHeader } from './po-header.ts';
import { splitEntries, type RawEntry } from './split-entries.ts';

/** A translation has one text here, and a language six plural forms at most. */
const MOST_KEYS = 200;

/**
 * Reads a PO file: what it says of each document and segment, whichever program wrote it last.
 *
 * @param file - its name as findings are to bear it
 * @returns what it says, or why it cannot be read: `po-syntax`, `exchange-language`
 */
export function readPo(text: string, file: string): Outcome<ReadFile> {
  const findings: Finding[] = [];
  const entries: { entry: GetTextTranslation; at: RawEntry }[] = [];
  let header: PoHeader | undefined;
  for (const at of splitEntries(text.replaceAll('\r\n', '\n'))) {
    const parsed = parseEntry(at, file);
    if (!parsed.ok) return parsed;
    for (const entry of parsed.value) {
      if (entry.msgid === '' && entry.msgctxt === undefined)
        header ??= new PoHeader(entry.msgstr[0] ?? '');
      else entries.push({ entry, at });
    }
  }
  const language = header?.language;
  if (header === undefined || language === undefined)
    return {
      ok: false,
      findings: [
        finding(
          'exchange-language',
          'The file does not say which language it is translated into.',
          'Its header needs a line such as "Language: fr\\n".',
          { file, line: 1, column: 1 },
        ),
      ],
    };

  const documents = new Map<string, ReturnedSegment[]>();
  for (const { entry, at } of entries) {
    const name = parseFullName(entry.msgctxt ?? '');
    if (name === undefined) {
      findings.push(nameless(entry, { file, line: at.keyLine, column: 1 }));
      continue;
    }
    const segments = documents.get(name.document) ?? [];
    documents.set(name.document, segments);
    segments.push({ ...segmentOf(entry, header, at), id: name.segment });
  }
  const { from, by } = header;
  return {
    ok: true,
    value: {
      documents: [...documents].map(([document, segments]): ReturnedDocument => ({
        format: 'po',
        document,
        from,
        language,
        by,
        segments,
      })),
      findings,
    },
  };
}

function parseEntry({ text, line }: RawEntry, file: string): Outcome<GetTextTranslation[]> {
  const parts = text.split(/\bmsg(?:id|str|ctxt)/, MOST_KEYS + 1).length;
  const fault =
    parts > MOST_KEYS
      ? { line, column: 1, message: 'the entry has far too many parts' }
      : checkLines(text, line);
  if (fault !== undefined) return syntaxFault(fault, file);
  // Without its own validation, which takes `valueOf` for a text that stands there twice.
  const { translations } = po.parse(text);
  return { ok: true, value: Object.values(translations).flatMap((each) => Object.values(each)) };
}

function syntaxFault({ line, column, message }: LineFault, file: string): Outcome<never> {
  return {
    ok: false,
    findings: [
      finding(
        'po-syntax',
        `The PO file cannot be read: ${message}.`,
        'Put a backslash before a quotation mark inside a text, and quotation marks around each line of one.',
        { file, line, column },
      ),
    ],
  };
}

function segmentOf(
  { msgid, msgstr, comments = {} }: GetTextTranslation,
  { keepsFlags }: PoHeader,
  { keyLine }: RawEntry,
): Omit<ReturnedSegment, 'id'> {
  const flags = (comments.flag ?? '').split(/[\s,]+/);
  const isFuzzy = flags.includes('fuzzy');
  const written = comments.translator?.trim() ?? '';
  return {
    text: msgstr[0],
    source: msgid,
    base: exportedIn(comments.extracted),
    ...(isFuzzy || keepsFlags ? { claim: { type: isFuzzy ? 'unfinished' : 'done' } as const } : {}),
    comments: written === '' ? [] : [written],
    line: keyLine,
    column: 1,
  };
}

function nameless(
  { msgctxt, msgid }: GetTextTranslation,
  place: { file: string; line: number; column: number },
): Finding {
  return warning(
    'exchange-segment',
    msgctxt === undefined
      ? `The entry ${quoted(msgid)} does not say which segment it is: it has no msgctxt.`
      : `The entry's msgctxt ${quoted(msgctxt)} is not the name of a segment, as "a-note:p1" is.`,
    'It was left out.',
    place,
  );
}
