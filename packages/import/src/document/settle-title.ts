import { plain } from '@archive/markup';

import type { ImportFinding } from '../finding.ts';
import type { Page, PageBlock } from '../page.ts';
import type { Recognition } from '../recognise/recognition.ts';
import { unmarked } from '../rich-text/rich-text.ts';
import { toSegment, toInlines } from '../rich-text/to-inlines.ts';

export type Settled =
  | { readonly ok: true; readonly recognition: Recognition; readonly title: string }
  | { readonly ok: false; readonly finding: ImportFinding };

/** Makes sure that a page has one title: its own, or else the one its head declares. */
export function settleTitle(page: Page, recognition: Recognition): Settled {
  const [other] = recognition.otherTitles;
  if (recognition.title !== undefined && other !== undefined) {
    const titles = [recognition.title, ...recognition.otherTitles];
    return refused(
      'two-titles',
      `${page.name} has ${titles.length} titles: ${titles.slice(0, 3).map(quoted).join(', ')}${titles.length > 3 ? ' …' : ''}.`,
      'Divide it into one page a document, or make the others headings of the second level (h2, ##).',
      page,
      other.line,
    );
  }
  if (recognition.title !== undefined) {
    return { ok: true, recognition, title: plainTitle(recognition.title) };
  }
  const declared = page.declared.title;
  const entry = recognition.leftOut.find(
    ({ reason, text }) => reason === 'head' && text.replaceAll(/\s+/g, ' ') === declared,
  );
  if (declared === undefined || entry === undefined) {
    return refused(
      'no-title',
      `${page.name} begins with a paragraph and has no title.`,
      'Put the title on a line of its own at the top.',
      page,
      recognition.body[0]?.line,
    );
  }
  const title: PageBlock = {
    type: 'heading',
    level: 1,
    content: unmarked(declared),
    line: entry.line,
  };
  const leftOut = recognition.leftOut.filter((one) => one !== entry);
  return { ok: true, recognition: { ...recognition, title, leftOut }, title: declared };
}

function plainTitle(block: PageBlock): string {
  return plain(toInlines(block.content)).replaceAll(/\s+/g, ' ').trim();
}

function quoted(block: PageBlock): string {
  return `“${toSegment(block.content).slice(0, 60)}”`;
}

function refused(
  rule: 'two-titles' | 'no-title',
  message: string,
  help: string,
  page: Page,
  line: number | undefined,
): Settled {
  return { ok: false, finding: { rule, severity: 'error', message, help, file: page.name, line } };
}
