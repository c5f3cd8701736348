import { isAllowedHref } from '@archive/markup';

import type { ImportFinding } from '../finding.ts';
import type { Mark, PageBlock } from '../page.ts';

const ABSOLUTE = /^(?:https?:|mailto:)/i;

/** Blocks with the links a document can have, and what became of the others. */
export interface Linked {
  readonly blocks: PageBlock[];
  readonly warnings: ImportFinding[];
}

/**
 * Keeps links to other sites and to documents of the archive. What leads to files beside the
 * page, to a place on it, or runs a script, leads nowhere from a document: the text stays, the
 * link goes, and its address is named.
 */
export function keepLinks(
  blocks: readonly PageBlock[],
  documents: ReadonlySet<string>,
  file: string,
): Linked {
  const warnings: ImportFinding[] = [];
  const kept = blocks.map((block) => {
    if (!block.content.marks.some((mark) => mark.type === 'link')) return block;
    const marks = block.content.marks.filter((mark) => {
      if (mark.type !== 'link' || leadsSomewhere(mark, documents)) return true;
      const finding = droppedLink(mark, block, file);
      if (finding !== undefined) warnings.push(finding);
      return false;
    });
    return { ...block, content: { ...block.content, marks } };
  });
  return { blocks: kept, warnings };
}

function leadsSomewhere({ href = '' }: Mark, documents: ReadonlySet<string>): boolean {
  if (!isAllowedHref(href)) return false;
  return ABSOLUTE.test(href) || documents.has(href.split('#')[0] ?? '');
}

function droppedLink(mark: Mark, block: PageBlock, file: string): ImportFinding | undefined {
  const { href = '' } = mark;
  // Marks of notes and links to the top of the page.
  if (href.startsWith('#')) return undefined;
  const text = block.content.text.slice(mark.start, mark.end).slice(0, 60);
  const address = href.slice(0, 200);
  const isRelative = isAllowedHref(href);
  return {
    rule: isRelative ? 'relative-link' : 'forbidden-link',
    severity: 'warning',
    message: `The link of “${text}” in ${file} was dropped, as ${isRelative ? 'it leads to a file beside the page' : 'documents may not link there'}: ${address}`,
    help: isRelative
      ? 'Once that page is in the archive, link to its document id.'
      : 'Link to an http or https address, or leave it as text.',
    file,
    line: block.line,
  };
}
