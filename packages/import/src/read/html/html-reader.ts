import { canonicalTag } from '@archive/schema';

import type { ImportFinding } from '../../finding.ts';
import type { PageBlock } from '../../page.ts';
import { unmarked } from '../../rich-text/rich-text.ts';
import type { LeftOut, Recognised } from '../../types.ts';
import { leftOut } from '../left-out.ts';
import { BlockList, type Context } from './block-list.ts';
import { BLOCKS, LEFT_OUT, LISTS, MARKS } from './elements.ts';
import { decodeFragment } from './note-targets.ts';
import { RichBuilder } from './rich-builder.ts';
import { TableWatch } from './table-watch.ts';
import {
  attribute,
  type HtmlDocument,
  type HtmlElement,
  type HtmlNode,
  isElement,
  isHtml,
  isTemplate,
  isText,
  textOf,
} from './tree.ts';
import { wordItem } from './word-lists.ts';

type Visit = { readonly node: HtmlNode; readonly leaving: boolean };

/** Walks a page's tree once, in order, and collects its blocks. */
export class HtmlReader {
  readonly leftOut: LeftOut[] = [];
  readonly recognised: Recognised[] = [];
  readonly warnings: ImportFinding[] = [];
  title: string | undefined;
  date: string | undefined;
  readonly #text = new RichBuilder();
  readonly #blocks: BlockList;
  readonly #tables: TableWatch;
  /** Blocks that are notes, with the ids that call them. */
  readonly #notes: ReadonlyMap<HtmlElement, string>;
  readonly #called: ReadonlySet<string>;
  /** The block elements that are open, innermost last. */
  readonly #context: Context[] = [];
  readonly #main: HtmlElement | undefined;
  #groups = 0;
  /** The last list of Word's, and its number. */
  #wordList: { readonly name: string; readonly group: number } | undefined;
  #pre = 0;

  /** @param main - the element that holds the page's text, where it has one */
  constructor(
    name: string,
    notes: ReadonlyMap<HtmlElement, string>,
    mayLayOut: boolean,
    main: HtmlElement | undefined,
  ) {
    this.#notes = notes;
    this.#called = new Set(notes.values());
    this.#tables = new TableWatch(name, this.warnings, mayLayOut);
    this.#blocks = new BlockList(name, this.leftOut, this.warnings);
    this.#main = main;
    this.#blocks.isOutside = main !== undefined;
  }

  read(document: HtmlDocument): void {
    const visits: Visit[] = document.childNodes
      .map((node) => ({ node, leaving: false }))
      .toReversed();
    for (let visit = visits.pop(); visit !== undefined; visit = visits.pop()) {
      const { node, leaving } = visit;
      if (leaving) this.#leave(node);
      else if (isText(node)) this.#text.add(node.value, lineOf(node), this.#pre > 0);
      else if (isElement(node) && this.#enter(node)) {
        visits.push({ node, leaving: true });
        for (const child of node.childNodes.toReversed())
          visits.push({ node: child, leaving: false });
      }
    }
    this.#flush();
  }

  finish(): PageBlock[] {
    return this.#blocks.finish();
  }

  /** Whether its children are to be read. */
  #enter(element: HtmlElement): boolean {
    const tag = element.tagName;
    const reason = LEFT_OUT.get(tag);
    if (reason !== undefined && (isHtml(element) || reason === 'embedded')) {
      this.#leaveOut(element, reason);
      return false;
    }
    if (isTemplate(element)) {
      this.#leaveOut(element, 'embedded');
      return false;
    }
    if (tag === 'br') this.#break();
    else if (tag === 'img') this.#image(element);
    else if (tag === 'meta') this.#meta(element);
    else if (BLOCKS.has(tag)) this.#enterBlock(element);
    else if (tag === 'a' && this.#noteLink(element)) return false;
    else this.#enterInline(element);
    return true;
  }

  #leave(node: HtmlNode): void {
    if (!isElement(node)) return;
    const tag = node.tagName;
    if (!BLOCKS.has(tag)) {
      this.#text.close(node);
      return;
    }
    this.#flush();
    if (node === this.#main) this.#blocks.isOutside = true;
    const cells = this.#tables.leave(tag, this.#blocks.progress);
    if (cells !== undefined) this.#blocks.markCells(cells);
    if (this.#context.at(-1)?.owner === node) this.#context.pop();
    if (isPre(tag)) this.#pre--;
  }

  #enterBlock(element: HtmlElement): void {
    const tag = element.tagName;
    this.#flush();
    if (element === this.#main) this.#blocks.isOutside = false;
    this.#tables.enter(tag, lineOf(element), this.#blocks.progress);
    if (isPre(tag)) this.#pre++;
    const outer = this.#context.at(-1);
    const heading = /^h([1-6])$/.exec(tag)?.[1];
    if (heading !== undefined) {
      this.#context.push({ ...outer, owner: element, type: 'heading', level: Number(heading) });
    } else if (LISTS.has(tag)) {
      if (outer?.depth === undefined) this.#groups++;
      const depth = outer?.depth === undefined ? 0 : outer.depth + 1;
      this.#context.push({
        ...outer,
        owner: element,
        depth,
        ordered: tag === 'ol',
        list: outer?.list ?? this.#groups,
      });
    } else if (this.#notes.has(element)) {
      const label = this.#notes.get(element);
      this.#context.push({ owner: element, type: 'note', label, item: element });
    } else if (tag === 'li') {
      const depth = outer?.depth ?? 0;
      this.#context.push({ ...outer, owner: element, type: 'item', depth, item: element });
    } else if (tag === 'blockquote') {
      this.#groups++;
      this.#context.push({ ...outer, owner: element, type: 'quote', quote: this.#groups });
    } else if (tag === 'nav' || attribute(element, 'role') === 'navigation') {
      this.#context.push({ ...outer, owner: element, navigation: true });
    } else if (tag === 'p') {
      this.#enterWordItem(element, outer);
    } else if (tag === 'hr') {
      this.#blocks.add({ type: 'separator', content: unmarked(''), line: lineOf(element) });
    }
  }

  /** Word's lists are paragraphs that follow each other. */
  #enterWordItem(element: HtmlElement, outer: Context | undefined): void {
    const item = wordItem(element);
    if (item === undefined || outer?.type !== undefined) return;
    const { depth, ordered, marker, list } = item;
    // An inner list may have a name of its own.
    if (this.#wordList === undefined || (depth === 0 && list !== this.#wordList.name)) {
      this.#groups++;
      this.#wordList = { name: list, group: this.#groups };
    }
    const { group } = this.#wordList;
    const context = { type: 'item', depth, ordered, marker, list: group, item: element } as const;
    this.#context.push({ ...outer, owner: element, ...context });
  }

  #enterInline(element: HtmlElement): void {
    const mark = MARKS.get(element.tagName);
    if (mark !== undefined) this.#text.open(element, { type: mark });
    else if (element.tagName === 'a') {
      const href = attribute(element, 'href')?.trim();
      if (href !== undefined && href !== '') this.#text.open(element, { type: 'link', href });
    } else {
      const language = canonicalTag(attribute(element, 'lang') ?? '');
      if (language !== undefined) this.#text.open(element, { type: 'span', language });
    }
    if (element.tagName === 'time') this.date ??= attribute(element, 'datetime');
  }

  /** A link from the text to a note, or back: its text is the note's mark. */
  #noteLink(element: HtmlElement): boolean {
    const href = attribute(element, 'href') ?? '';
    if (!href.startsWith('#')) return false;
    const label = this.#context.at(-1)?.label;
    const target = decodeFragment(href);
    const isCall = label === undefined && this.#called.has(target);
    const text = textOf(element).trim();
    if (!isCall && (label === undefined || /\p{L}/u.test(text))) return false;
    if (isCall) this.#text.call(target);
    this.recognised.push({
      text,
      as: isCall ? 'note-call' : 'note-mark',
      value: label ?? target,
      line: lineOf(element),
    });
    return true;
  }

  #image(element: HtmlElement): void {
    const alternative = attribute(element, 'alt') ?? '';
    const file = attribute(element, 'src')?.slice(0, 100) ?? '';
    if (alternative.trim() === '' && file === '') return;
    const entry = leftOut(alternative, 'image', lineOf(element));
    this.leftOut.push(entry);
  }

  #meta(element: HtmlElement): void {
    const name = (attribute(element, 'name') ?? attribute(element, 'property') ?? '').toLowerCase();
    if (DATE_NAMES.has(name)) this.date ??= attribute(element, 'content');
  }

  #leaveOut(element: HtmlElement, reason: LeftOut['reason']): void {
    const text = textOf(element);
    if (element.tagName === 'title' && isHtml(element))
      this.title ??= text.trim().replaceAll(/\s+/g, ' ');
    if (text.trim() !== '') this.leftOut.push(leftOut(text.trim(), reason, lineOf(element)));
  }

  /** Two line breaks in a row part paragraphs. */
  #break(): void {
    this.#text.break();
    if (this.#text.endsInEmptyLine && this.#pre === 0) this.#flush();
  }

  #flush(): void {
    if (this.#text.isEmpty) return;
    const { line } = this.#text;
    const content = this.#text.take();
    const context = this.#context.at(-1);
    if (this.#pre > 0) this.#blocks.addPreformatted(content, context, line);
    else this.#blocks.addText(content, context, line);
  }
}

const DATE_NAMES = new Set([
  'date',
  'dc.date',
  'dcterms.issued',
  'dc.date.issued',
  'article:published_time',
]);

function isPre(tag: string): boolean {
  return tag === 'pre' || tag === 'xmp' || tag === 'listing' || tag === 'plaintext';
}

function lineOf(node: HtmlNode): number | undefined {
  return node.sourceCodeLocation?.startLine;
}
