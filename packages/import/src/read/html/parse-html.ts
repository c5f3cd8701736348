import type { Outcome } from '@archive/schema';
import { defaultTreeAdapter, parse } from 'parse5';

import type { ImportFinding } from '../../finding.ts';
import { MOST_ATTRIBUTES, MOST_DEPTH, tooComplex } from '../limits.ts';
import { placeOf } from '../place.ts';
import { crowdedTag } from './crowded-tag.ts';
import { endingOf } from './cut-off.ts';
import type { HtmlDocument } from './tree.ts';

class TooDeep extends Error {}

/** A page's tree, and what about it leaves a doubt. */
export interface HtmlPage {
  readonly document: HtmlDocument;
  readonly warnings: readonly ImportFinding[];
}

/** Builds the tree of a page as browsers do; refuses what was cut off, and what takes too long to build. */
export function parseHtml(text: string, name: string): Outcome<HtmlPage> {
  const parsed = parseFragment(text, name);
  if (!parsed.ok) return parsed;
  const { document, cut } = parsed.value;
  if (cut !== undefined) return refused(truncated(name, 'ends inside a tag', cut));
  const ending = endingOf(document);
  if (ending === 'whole') return { ok: true, value: { document, warnings: [] } };
  const end = placeOf(text, text.length);
  if (ending === 'broken') return refused(truncated(name, 'ends in the middle of a text', end));
  return { ok: true, value: { document, warnings: [perhapsTruncated(name, end)] } };
}

interface Parsed {
  readonly document: HtmlDocument;
  /** Where the text ended, if that was inside a tag. */
  readonly cut: { line: number; column: number } | undefined;
}

/** Builds the tree of a piece of a page, which may break off anywhere. */
export function parseFragment(text: string, name: string): Outcome<Parsed> {
  const crowded = crowdedTag(text, MOST_ATTRIBUTES);
  if (crowded !== undefined) {
    const what = `an element with more than ${MOST_ATTRIBUTES} attributes`;
    return refused(tooComplex(name, what, placeOf(text, crowded)));
  }
  let depth = 0;
  let cut: Parsed['cut'];
  try {
    const document = parse(text, {
      sourceCodeLocationInfo: true,
      scriptingEnabled: false,
      onParseError(error) {
        if (CUT_OFF.has(error.code)) cut ??= { line: error.startLine, column: error.startCol };
      },
      treeAdapter: {
        ...defaultTreeAdapter,
        onItemPush() {
          depth++;
          if (depth > MOST_DEPTH) throw new TooDeep();
        },
        onItemPop() {
          depth--;
        },
      },
    });
    return { ok: true, value: { document, cut } };
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
    return refused(tooComplex(name, `more than ${MOST_DEPTH} elements inside each other`, {}));
  }
}

const CUT_OFF: ReadonlySet<string> = new Set([
  'eof-before-tag-name',
  'eof-in-cdata',
  'eof-in-comment',
  'eof-in-doctype',
  'eof-in-element-that-can-contain-only-text',
  'eof-in-script-html-comment-like-text',
  'eof-in-tag',
]);

function truncated(
  file: string,
  how: string,
  place: { line: number; column: number },
): ImportFinding {
  return {
    rule: 'truncated-page',
    severity: 'error',
    message: `${file} is cut off: it ${how}.`,
    help: 'Fetch or save the page again; if nothing is missing from its text, complete its markup (</body></html>) and import it again.',
    file,
    ...place,
  };
}

function perhapsTruncated(file: string, place: { line: number; column: number }): ImportFinding {
  return {
    rule: 'truncated-page',
    severity: 'warning',
    message: `${file} may be cut off: its last text has no end, nor have its html and body elements.`,
    help: 'Compare its end with the page in a browser; if something is missing, fetch or save it again.',
    file,
    ...place,
  };
}

function refused(finding: ImportFinding): Outcome<never> {
  return { ok: false, findings: [finding] };
}
