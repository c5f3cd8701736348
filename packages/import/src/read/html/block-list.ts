import type { ImportFinding } from '../../finding.ts';
import type { PageBlock, PageBlockType, RichText } from '../../page.ts';
import { countVisible } from '../../rich-text/count.ts';
import { join, lines, slice, trim } from '../../rich-text/rich-text.ts';
import type { LeftOut } from '../../types.ts';
import { readText } from '../text/read-text.ts';

/** What the elements around a text say of it. */
export interface Context {
  readonly owner: object;
  readonly type?: PageBlockType;
  readonly level?: number;
  readonly depth?: number;
  readonly ordered?: boolean;
  /** Numbers the outermost list. */
  readonly list?: number;
  readonly item?: object;
  /** Of an item: the bullet or number its text begins with. */
  readonly marker?: string;
  readonly quote?: number;
  readonly navigation?: boolean;
  /** Of a note: the id its calls name. */
  readonly label?: string;
}

interface Entry {
  block: PageBlock;
  readonly parts: RichText[];
  readonly item: object | undefined;
}

/** Beyond this share of a page's text, `<blockquote>` was used to indent it. */
const MOST_QUOTED = 0.6;

/** Collects blocks; several paragraphs of one list item become one block with line breaks. */
export class BlockList {
  readonly #name: string;
  readonly #leftOut: LeftOut[];
  readonly #warnings: ImportFinding[];
  readonly #entries: Entry[] = [];
  #visible = 0;
  /** Whether what comes next stands beside the page's main element. */
  isOutside = false;

  constructor(name: string, leftOut: LeftOut[], warnings: ImportFinding[]) {
    this.#name = name;
    this.#leftOut = leftOut;
    this.#warnings = warnings;
  }

  /** How many blocks and visible characters there are so far. */
  get progress(): { blocks: number; visible: number } {
    return { blocks: this.#entries.length, visible: this.#visible };
  }

  /** Says of the blocks from a number on that they are cells of a table. */
  markCells(from: number): void {
    for (const entry of this.#entries.slice(from)) entry.block = { ...entry.block, cell: true };
  }

  add(block: PageBlock): void {
    this.#push(block, undefined);
  }

  addText(untrimmed: RichText, context: Context | undefined, line: number | undefined): void {
    const whole = trim(untrimmed);
    if (whole.text === '' && whole.marks.length === 0) return;
    const visible = countVisible(whole.text);
    this.#visible += visible;
    const last = this.#entries.at(-1);
    const type = context?.type ?? 'paragraph';
    const isHolder = type === 'item' || type === 'note';
    const { content, marker } = withoutMarker(whole, context?.marker);
    if (isHolder && last?.item !== undefined && last.item === context?.item) {
      last.parts.push(content);
      return;
    }
    const block: PageBlock = {
      type,
      content,
      line,
      ...(type === 'heading' && { level: context?.level }),
      ...(type === 'item' && {
        depth: context?.depth ?? 0,
        ordered: context?.ordered ?? false,
        group: context?.list ?? 0,
        ...(marker !== undefined && { marker }),
      }),
      ...(type === 'note' && { label: context?.label }),
      ...(type === 'quote' && { group: context?.quote }),
      ...((context?.navigation === true || isLinkBar(content)) && { navigation: true }),
    };
    this.#push(block, isHolder ? context?.item : undefined);
  }

  #push(block: PageBlock, item: object | undefined): void {
    const placed = this.isOutside ? { ...block, outside: true } : block;
    this.#entries.push({ block: placed, parts: [block.content], item });
  }

  /** Text whose line ends count: a whole page of plain text may stand in one such element. */
  addPreformatted(content: RichText, context: Context | undefined, line: number | undefined): void {
    if (content.marks.length === 0 && context?.type === undefined) {
      const { blocks, leftOut, warnings } = readText(content.text, this.#name);
      for (const block of blocks) this.add({ ...block, line });
      for (const entry of leftOut) this.#leftOut.push(entry);
      for (const entry of warnings) this.#warnings.push(entry);
      this.#visible += countVisible(content.text);
      return;
    }
    let paragraph: RichText[] = [];
    const end = (): void => {
      this.addText(join(paragraph, '\n'), context, line);
      paragraph = [];
    };
    for (const one of lines(content)) {
      if (one.text.trim() === '') end();
      else paragraph.push(trim(one));
    }
    end();
  }

  finish(): PageBlock[] {
    const blocks = this.#entries.map(({ block, parts }) =>
      parts.length === 1
        ? block
        : { ...block, content: join(parts, '\n'), joins: parts.length - 1 },
    );
    const quoted = blocks.filter((block) => block.type === 'quote');
    const length = quoted.reduce((sum, block) => sum + countVisible(block.content.text), 0);
    if (length <= this.#visible * MOST_QUOTED) return blocks;
    return blocks.map((block) =>
      block.type === 'quote' ? { ...block, type: 'paragraph', group: undefined } : block,
    );
  }
}

/** An item that is nothing but its marker keeps it as text. */
function withoutMarker(
  whole: RichText,
  marker: string | undefined,
): { content: RichText; marker?: string } {
  if (marker === undefined || !whole.text.startsWith(marker)) return { content: whole };
  const content = trim(slice(whole, marker.length));
  return content.text === '' ? { content: whole } : { content, marker };
}

/** Two or more links with nothing but separators between them. */
function isLinkBar(content: RichText): boolean {
  const links = content.marks.filter((mark) => mark.type === 'link');
  if (links.length < 2) return false;
  let end = 0;
  for (const link of links.toSorted((a, b) => a.start - b.start)) {
    if (/[\p{L}\p{N}]/u.test(content.text.slice(end, link.start))) return false;
    end = Math.max(end, link.end);
  }
  return !/[\p{L}\p{N}]/u.test(content.text.slice(end));
}
