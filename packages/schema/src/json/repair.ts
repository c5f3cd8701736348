import { parseTree } from './parse-tree.ts';
import type { SyntaxFault, SyntaxFaultCode } from './syntax-fault.ts';

/** A file with more faults than this was not mistyped: it is something else. */
const most = 100;

/** A backslash before one of these is the markup's, which JSON wants doubled. */
const markupSign = /^\\[*[\](){}!#$%&+,.:;<=>?@^_`|~-]$/;

type Repair = (text: string, fault: SyntaxFault) => string | undefined;

const repairs: Partial<Record<SyntaxFaultCode, Repair>> = {
  'bad-escape': (text, fault) =>
    markupSign.test(text.slice(fault.start, fault.end))
      ? replaced(text, fault.start, fault.start, '\\')
      : undefined,
  'byte-order-mark': taken,
  'control-character': (text, fault) => {
    const escaped = JSON.stringify(text.slice(fault.start, fault.end)).slice(1, -1);
    return replaced(text, fault.start, fault.end, escaped);
  },
  'extra-comma': taken,
  'missing-comma': (text, fault) => {
    const end = text.slice(0, fault.start).trimEnd().length;
    return replaced(text, end, end, ',');
  },
  'odd-space': (text, fault) => replaced(text, fault.start, fault.end, ' '),
  'trailing-comma': taken,
  // In a list, where a text ends and the next begins is anyone's guess.
  'unescaped-quote': (text, fault) =>
    fault.inList === true ? undefined : replaced(text, fault.start, fault.start, '\\'),
};

/**
 * The text with its faults repaired, the first and those that come to light behind it. `undefined`
 * where one of them can be repaired in several ways, or only by taking out what somebody wrote:
 * a repair adds, changes or removes signs of JSON alone, and every text keeps its characters.
 */
export function repair(text: string, first: SyntaxFault): string | undefined {
  let repaired: string | undefined = text;
  let fault = first;
  for (let count = 0; count < most; count++) {
    repaired = repairs[fault.code]?.(repaired, fault);
    if (repaired === undefined) return undefined;
    const tree = parseTree(repaired);
    if (tree.ok) return tree.duplicates.length === 0 ? repaired : undefined;
    fault = tree.fault;
  }
  return undefined;
}

function taken(text: string, { start, end }: SyntaxFault): string {
  return replaced(text, start, end, '');
}

function replaced(text: string, start: number, end: number, by: string): string {
  return text.slice(0, start) + by + text.slice(end);
}
