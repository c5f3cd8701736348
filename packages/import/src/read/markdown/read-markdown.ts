import type { Outcome } from '@archive/schema';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';

import type { PageBlock } from '../../page.ts';
import { countCharacters, countVisible } from '../../rich-text/count.ts';
import { unmarked } from '../../rich-text/rich-text.ts';
import { leftOut } from '../left-out.ts';
import { tooComplex } from '../limits.ts';
import type { PageText } from '../page-text.ts';
import { countMarkdown } from './count-markdown.ts';
import { frontMatter } from './front-matter.ts';
import { MarkdownReader } from './markdown-reader.ts';
import { templateCode } from './template-code.ts';

/** In one paragraph; each of them is compared with all before it. */
const MOST_MARKS = 2000;
/** One inside the other. */
const MOST_QUOTES = 100;
/** Between the cells of one table. */
const MOST_PIPES = 10_000;
/** Jekyll's posts are dated by the names of their files. */
const NAMED_DATE = /^\d{4}-\d{2}-\d{2}(?=-)/;
const PARAGRAPH_END = /\n[ \t]*\r?\n/;
const MARK = /[*_[\]]/g;
const NESTED = new RegExp(
  String.raw`(?:[ \t]*>){${MOST_QUOTES}}|(?:[-*+][ \t]+){${MOST_QUOTES}}|^[ \t]{${4 * MOST_QUOTES}}[ \t]*[-*+\d]`,
  'm',
);

/** Reads Markdown (CommonMark with footnotes and tables). */
export function readMarkdown(text: string, name: string): Outcome<PageText> {
  const complex = complexity(text);
  if (complex !== undefined) return { ok: false, findings: [tooComplex(name, complex, {})] };
  const read = frontMatter(text, name);
  if (!read.ok) return read;
  const matter = read.value;
  // The lines stay where they are.
  const body = matter.text.replaceAll(/[^\n]/g, '') + text.slice(matter.text.length);
  const root = fromMarkdown(body, {
    extensions: [gfmFootnote(), gfmTable()],
    mdastExtensions: [gfmFootnoteFromMarkdown(), gfmTableFromMarkdown()],
  });
  const reader = new MarkdownReader(name);
  reader.read(root);
  const counted = countMarkdown(root);
  const { blocks, title } = titled(reader.blocks, matter.declared.title);
  const head = matter.text.replaceAll('\r\n', '\n').replace(title, '');
  if (head !== '') reader.leftOut.unshift(leftOut(head.trim(), 'front-matter', 1));
  return {
    ok: true,
    value: {
      blocks,
      leftOut: reader.leftOut,
      recognised: reader.recognised,
      warnings: [...reader.warnings, ...templateCode(body, name)],
      declared: { ...matter.declared, date: matter.declared.date ?? NAMED_DATE.exec(name)?.[0] },
      characters: counted.characters + countCharacters(title) + countCharacters(head),
      visible: counted.visible + countVisible(title) + countVisible(head),
    },
  };
}

/**
 * Puts the title of the front matter over a text that does not begin with the only main heading,
 * as generators of sites do: other main headings are parts of it.
 *
 * @returns what of the front matter became a block, too
 */
function titled(
  blocks: readonly PageBlock[],
  title: string | undefined,
): { blocks: readonly PageBlock[]; title: string } {
  const mains = blocks.filter(({ type, level }) => type === 'heading' && level === 1);
  if (title === undefined || (mains.length === 1 && mains[0] === blocks[0]))
    return { blocks, title: '' };
  const heading: PageBlock = { type: 'heading', level: 1, content: unmarked(title), line: 1 };
  const below = mains.length === 0 ? blocks : blocks.map(oneLevelDown);
  return { blocks: [heading, ...below], title };
}

function oneLevelDown(block: PageBlock): PageBlock {
  return block.type === 'heading'
    ? { ...block, level: Math.min(6, (block.level ?? 1) + 1) }
    : block;
}

/** What about a page would take its reader long; nobody writes such pages by hand. */
function complexity(text: string): string | undefined {
  if (NESTED.test(text)) return `more than ${MOST_QUOTES} quotations or lists inside each other`;
  const paragraphs = text.split(PARAGRAPH_END);
  if (paragraphs.some((paragraph) => (paragraph.match(MARK)?.length ?? 0) > MOST_MARKS))
    return `a paragraph with more than ${MOST_MARKS} marks of Markdown`;
  const isVast = paragraphs.some((paragraph) => paragraph.split('|').length > MOST_PIPES);
  return isVast ? `a table with more than ${MOST_PIPES} cells` : undefined;
}
