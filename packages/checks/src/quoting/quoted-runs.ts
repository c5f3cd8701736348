/** Words between quotation marks, in their text. */
export interface QuotedRun {
  /** Without the marks. */
  start: number;
  end: number;
  text: string;
}

const CLOSING: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“',
  '«': '»',
  '»': '«',
  '‹': '›',
  '「': '」',
  '『': '』',
  '"': '"',
};
const OPENING = /[“„«»‹「『"]/g;
/** A quotation of a word or two is no quotation of a text. */
const LONGEST = 2000;

/** Finds what stands between quotation marks; of marks inside marks, the outer ones. */
export function quotedRuns(text: string): QuotedRun[] {
  const runs: QuotedRun[] = [];
  OPENING.lastIndex = 0;
  for (let mark = OPENING.exec(text); mark !== null; mark = OPENING.exec(text)) {
    const start = mark.index + 1;
    const closing = CLOSING[mark[0]] ?? '';
    const end = endOf(text, start, mark[0], closing);
    if (end === undefined) continue;
    runs.push({ start, end, text: text.slice(start, end) });
    OPENING.lastIndex = end + 1;
  }
  return runs;
}

function endOf(text: string, start: number, opening: string, closing: string): number | undefined {
  const last = Math.min(text.length, start + LONGEST);
  let depth = 1;
  for (let at = start; at < last; at++) {
    const character = text.charAt(at);
    if (character === closing || (opening === '„' && character === '”')) depth--;
    else if (character === opening && opening !== closing) depth++;
    if (depth === 0) return at;
  }
  return undefined;
}
