import { markLeaves, type Report, type Token, type Trace } from './emphasis.ts';
import type { Inline } from './inline.ts';
import { nest } from './leaf.ts';
import { readDestination } from './link.ts';
import { MAX_SPANS, readLanguage } from './span.ts';

/** A `[` whose `]` has not come yet. */
export interface Bracket {
  /** Where it stands in the text. */
  offset: number;
  /** Where it stands among the tokens, as the text it is until its `]` says otherwise. */
  token: number;
  holdsLink: boolean;
  holdsNote: boolean;
  /** How many spans stand inside each other in it. */
  spans: number;
}

/** A text that is being read. */
export interface Scan {
  text: string;
  tokens: Token[];
  brackets: Bracket[];
  report: Report | undefined;
  trace: Trace | undefined;
}

export function openBracket(scan: Scan, index: number): number {
  const token = scan.tokens.push('[') - 1;
  scan.brackets.push({ offset: index, token, holdsLink: false, holdsNote: false, spans: 0 });
  return index + 1;
}

/** Makes a link or a span of everything since the `[`, or leaves both brackets as text. */
export function closeBracket(scan: Scan, index: number): number {
  const bracket = scan.brackets.pop();
  if (bracket !== undefined) {
    const next = scan.text.charAt(index + 1);
    const end =
      next === '('
        ? closeLink(scan, bracket, index)
        : next === '{'
          ? closeSpan(scan, bracket, index)
          : undefined;
    inherit(scan.brackets.at(-1), bracket);
    if (end !== undefined) return end;
  }
  scan.tokens.push(']');
  return index + 1;
}

function closeLink(scan: Scan, bracket: Bracket, index: number): number | undefined {
  const { offset } = bracket;
  const destination = readDestination(scan.text, index + 2);
  const { end } = destination;
  if ('problem' in destination) {
    scan.report?.(destination.problem, offset, end);
    return undefined;
  }
  // What stands inside wins: a note or a link that is written is never lost.
  if (bracket.holdsLink || bracket.holdsNote) {
    scan.report?.(bracket.holdsLink ? 'nested-link' : 'note-in-link', offset, end);
    return undefined;
  }
  const children = content(scan, bracket);
  if (isBlank(children)) {
    scan.report?.('empty-link', offset, end);
    return undefined;
  }
  if (scan.text.charAt(offset - 1) === '!') scan.report?.('unknown-markup', offset - 1, end);
  replace(scan, bracket, { type: 'link', href: destination.href, children });
  traceBrackets(scan, offset, index, end);
  scan.trace?.address?.(destination.href, index + 2, end - 1);
  bracket.holdsLink = true;
  return end;
}

function closeSpan(scan: Scan, bracket: Bracket, index: number): number | undefined {
  const { offset } = bracket;
  const attribute = readLanguage(scan.text, index + 1);
  if (attribute === undefined) {
    scan.report?.('malformed-span', offset, index + 2);
    return undefined;
  }
  const { language, end } = attribute;
  if (bracket.spans >= MAX_SPANS) {
    scan.report?.('too-deep', offset, end);
    return undefined;
  }
  const children = content(scan, bracket);
  if (isBlank(children)) {
    scan.report?.('malformed-span', offset, end);
    return undefined;
  }
  replace(scan, bracket, { type: 'span', language, children });
  traceBrackets(scan, offset, index, end);
  scan.trace?.span?.(offset, end);
  bracket.spans++;
  return end;
}

function content(scan: Scan, bracket: Bracket): Inline[] {
  return nest(markLeaves(scan.tokens.slice(bracket.token + 1), scan.report, scan.trace));
}

function replace(scan: Scan, bracket: Bracket, node: Token): void {
  scan.tokens.length = bracket.token;
  scan.tokens.push(node);
}

/** A `[`, and its `]` with what follows. */
function traceBrackets({ trace }: Scan, open: number, close: number, end: number): void {
  trace?.markup?.(open, open + 1);
  trace?.markup?.(close, end);
}

function inherit(around: Bracket | undefined, inside: Bracket): void {
  if (around === undefined) return;
  around.holdsLink ||= inside.holdsLink;
  around.holdsNote ||= inside.holdsNote;
  around.spans = Math.max(around.spans, inside.spans);
}

/** Nothing to see and nothing to press: white space and breaks alone. */
export function isBlank(inlines: readonly Inline[]): boolean {
  return inlines.every((inline) =>
    typeof inline === 'string' ? inline.trim() === '' : inline.type === 'break',
  );
}
