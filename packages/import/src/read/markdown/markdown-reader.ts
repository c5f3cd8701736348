import type { Definition, List, Nodes, Root } from 'mdast';

import type { ImportFinding } from '../../finding.ts';
import type { PageBlock } from '../../page.ts';
import { join, trim, unmarked } from '../../rich-text/rich-text.ts';
import type { LeftOut, Recognised } from '../../types.ts';
import { flattenedTable } from '../flattened-table.ts';
import { readHtmlFragment } from '../html/read-html.ts';
import { RichBuilder } from '../html/rich-builder.ts';
import { leftOut } from '../left-out.ts';
import { InlineTags } from './inline-tags.ts';
import { isTextBlock } from './text-block.ts';

/** The row under the head of a table, as a line of text. */
const DELIMITER_ROW = /^[ \t]*(?=[^\n]*\|)[|:\- \t]*-[|:\- \t]*$/gm;

/** What the nodes around a text say of it. */
interface Context {
  readonly owner: Nodes;
  readonly block: Omit<PageBlock, 'content'>;
  /** The item or note that later paragraphs are added to. */
  readonly holder?: Nodes;
}

interface Visit {
  readonly node: Nodes;
  readonly leaving: boolean;
  /** In a line of text. */
  readonly inLine: boolean;
}

/** Walks a Markdown tree once, in order, and collects its blocks. */
export class MarkdownReader {
  readonly blocks: PageBlock[] = [];
  readonly leftOut: LeftOut[] = [];
  readonly recognised: Recognised[] = [];
  readonly warnings: ImportFinding[] = [];
  readonly #name: string;
  readonly #definitions = new Map<string, Definition>();
  readonly #text = new RichBuilder();
  readonly #tags = new InlineTags(this.#text);
  readonly #context: Context[] = [];
  #lastHolder: Nodes | undefined;
  #groups = 0;

  constructor(name: string) {
    this.#name = name;
  }

  read(root: Root): void {
    this.#define(root);
    const visits: Visit[] = [{ node: root, leaving: false, inLine: false }];
    for (let visit = visits.pop(); visit !== undefined; visit = visits.pop()) {
      const { node, leaving } = visit;
      if (leaving) {
        this.#leave(node);
        continue;
      }
      if (visit.inLine) this.#enterInline(node);
      else this.#enterBlock(node);
      if (!('children' in node)) continue;
      visits.push({ ...visit, leaving: true });
      const inLine = visit.inLine || isTextBlock(node);
      for (const child of node.children.toReversed()) {
        visits.push({ node: child, leaving: false, inLine });
      }
    }
  }

  /** Addresses may stand anywhere in the file. */
  #define(root: Root): void {
    const nodes: Nodes[] = [root];
    for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
      if (node.type === 'definition' && !this.#definitions.has(node.identifier)) {
        this.#definitions.set(node.identifier, node);
      }
      if ('children' in node) for (const child of node.children) nodes.push(child);
    }
  }

  #enterBlock(node: Nodes): void {
    const outer = this.#context.at(-1);
    const line = lineOf(node);
    if (node.type === 'heading') {
      this.#context.push({ owner: node, block: { type: 'heading', level: node.depth } });
    } else if (node.type === 'blockquote') {
      this.#groups++;
      this.#context.push({ owner: node, block: { type: 'quote', group: this.#groups } });
    } else if (node.type === 'list') {
      this.#enterList(node, outer);
    } else if (node.type === 'listItem') {
      const block = outer?.block ?? { type: 'paragraph' };
      this.#context.push({ owner: node, block, holder: node });
    } else if (node.type === 'footnoteDefinition') {
      const block = { type: 'note', label: node.identifier } as const;
      this.#context.push({ owner: node, block, holder: node });
    } else if (node.type === 'thematicBreak') {
      this.blocks.push({ type: 'separator', content: unmarked(''), line });
    } else if (node.type === 'code') {
      this.#text.add(node.value, line, true);
      this.#flush();
    } else if (node.type === 'table') {
      this.warnings.push(flattenedTable(this.#name, node.children.length, line));
      this.#context.push({ owner: node, block: { type: 'paragraph', cell: true } });
    } else if (node.type === 'html') {
      this.#htmlBlock(node.value, line);
    }
  }

  #enterList(node: List, outer: Context | undefined): void {
    const isInner = outer?.block.type === 'item';
    if (!isInner) this.#groups++;
    const depth = isInner ? (outer.block.depth ?? 0) + 1 : 0;
    const group = isInner ? outer.block.group : this.#groups;
    const ordered = node.ordered === true;
    this.#context.push({ owner: node, block: { type: 'item', depth, group, ordered } });
  }

  #enterInline(node: Nodes): void {
    const line = lineOf(node);
    if (node.type === 'text') this.#addText(node.value, line);
    else if (node.type === 'inlineCode') this.#text.add(node.value, line);
    else if (node.type === 'break') this.#text.break();
    else if (node.type === 'emphasis' || node.type === 'strong') {
      this.#text.open(node, { type: node.type });
    } else if (node.type === 'link') this.#text.open(node, { type: 'link', href: node.url });
    else if (node.type === 'linkReference') {
      const href = this.#definitions.get(node.identifier)?.url;
      if (href !== undefined) this.#text.open(node, { type: 'link', href });
    } else if (node.type === 'footnoteReference') this.#text.call(node.identifier);
    else if (node.type === 'image' || node.type === 'imageReference') {
      this.leftOut.push(leftOut(node.alt ?? '', 'image', line));
    } else if (node.type === 'html') this.#tags.add(node.value);
  }

  /** A row of dashes under a head that has other columns makes no table, and no text either. */
  #addText(value: string, line: number | undefined): void {
    let from = 0;
    for (const row of value.matchAll(DELIMITER_ROW)) {
      this.#text.add(value.slice(from, row.index), line);
      this.leftOut.push(leftOut(row[0].trim(), 'rule', line));
      this.warnings.push(flattenedTable(this.#name, value.split('\n').length - 1, line));
      from = row.index + row[0].length;
    }
    this.#text.add(value.slice(from), line);
  }

  #leave(node: Nodes): void {
    this.#text.close(node);
    if (isTextBlock(node)) this.#flush();
    if (this.#context.at(-1)?.owner === node) this.#context.pop();
  }

  #htmlBlock(value: string, line: number | undefined): void {
    const page = readHtmlFragment(value, this.#name);
    if (!page.ok) {
      this.leftOut.push(leftOut(value, 'embedded', line));
      return;
    }
    const block = this.#context.at(-1)?.block;
    for (const inner of page.value.blocks) this.blocks.push({ ...inner, ...block, line });
    for (const entry of page.value.leftOut) this.leftOut.push(entry);
    for (const entry of page.value.recognised) this.recognised.push(entry);
    for (const entry of page.value.warnings) this.warnings.push(entry);
  }

  #flush(): void {
    if (this.#text.isEmpty) return;
    const { line } = this.#text;
    const content = trim(this.#text.take());
    if (content.text === '' && content.marks.length === 0) return;
    const context = this.#context.at(-1);
    const last = this.blocks.at(-1);
    const holder = context?.holder;
    if (holder !== undefined && holder === this.#lastHolder && last !== undefined) {
      this.blocks[this.blocks.length - 1] = {
        ...last,
        content: join([last.content, content], '\n'),
        joins: (last.joins ?? 0) + 1,
      };
      return;
    }
    this.#lastHolder = holder;
    this.blocks.push({ type: 'paragraph', ...context?.block, content, line });
  }
}

function lineOf(node: Nodes): number | undefined {
  return node.position?.start.line;
}
