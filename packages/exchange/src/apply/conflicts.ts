import type { Finding } from '@archive/schema';

import type { ExchangeDocument } from '../exchange-document.ts';
import { finding } from '../finding.ts';
import type { Returned } from './changed-texts.ts';

/** So much of a text is shown whole; of a longer one, so much from a little before the difference. */
const SHOWN = 160;
const BEFORE = 24;

/** The texts that were changed in the archive and in the file since it left: the archive's are kept. */
export function conflicts(
  segments: ReadonlyMap<string, Returned>,
  { document, language }: ExchangeDocument,
  file: string,
): Finding[] {
  return [...segments.values()]
    .filter(({ merge }) => merge === 'conflict')
    .map(({ segment: { id, line, column }, known, said }) => {
      const [ours, theirs] = apart(known.text, said);
      return finding(
        'exchange-conflict',
        known.text === ''
          ? `${document}:${id} was taken out of the archive and changed in the file since it was exported. The file has ${theirs}.`
          : `${document}:${id} was changed in the archive and in the file since it was exported. The archive has ${ours}, the file ${theirs}.`,
        `The archive's was kept. To take the file's, import it again with --theirs; or write what it is to be into locales/${language}/documents/${document}.json.`,
        { file, line, column, document, language, segment: id },
      );
    });
}

/** Two texts in quotation marks, each on one line, so that their difference can be seen. */
function apart(...texts: [string, string]): [string, string] {
  const [one, other] = [lettersOf(texts[0]), lettersOf(texts[1])];
  const first = one.findIndex((letter, index) => letter !== other[index]);
  const from = first === -1 ? one.length : first;
  return [shown(one, from), shown(other, from)];
}

function lettersOf(text: string): string[] {
  return Array.from(text.replaceAll(/\s+/g, ' ').trim());
}

function shown(letters: readonly string[], difference: number): string {
  const start = letters.length <= SHOWN ? 0 : Math.max(0, difference - BEFORE);
  const end = start + SHOWN;
  return `"${start > 0 ? '…' : ''}${letters.slice(start, end).join('')}${end < letters.length ? '…' : ''}"`;
}
