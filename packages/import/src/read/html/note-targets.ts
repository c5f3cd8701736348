import { BLOCKS } from './elements.ts';
import {
  attribute,
  type HtmlDocument,
  type HtmlElement,
  type HtmlNode,
  isElement,
  textOf,
} from './tree.ts';

/** The mark of a note is a number or a sign; in the note, a full stop may follow. */
const MARK = /^[[(]?[\p{N}*†‡§]{1,4}[\])]?\.?$/u;
/** Blocks of text that may hold one note. */
const HOLDERS: ReadonlySet<string> = new Set(['p', 'div', 'dd', 'aside']);

/** A mark that links to another block of its page. */
interface MarkLink {
  readonly mark: string;
  /** The id or name it leads to. */
  readonly id: string;
  readonly from: HtmlElement;
  readonly to: HtmlElement;
  /** Its place among the links of the page. */
  readonly order: number;
}

/**
 * The blocks that are notes, with the id by which each is called: the list items that a mark
 * links to; and other blocks that begin with a mark, which links back to where it is called.
 */
export function noteTargets(document: HtmlDocument): ReadonlyMap<HtmlElement, string> {
  const links = markLinks(document);
  const linksIn = Map.groupBy(links, ({ from }) => from);
  const notes = new Map<HtmlElement, string>();
  for (const [block, all] of Map.groupBy(links, ({ to }) => to)) {
    const calls = all.filter(({ mark }) => !mark.endsWith('.'));
    const [id, ...others] = new Set(calls.map((call) => call.id));
    const own = attribute(block, 'id');
    if (block.tagName === 'li' && own !== undefined && calls.some((call) => call.id === own)) {
      notes.set(block, own);
    } else if (id !== undefined && others.length === 0 && HOLDERS.has(block.tagName)) {
      const back = linksIn.get(block)?.find(({ mark }) => begins(block, mark));
      const isAnswer = calls.some(({ from, order }) => from === back?.to && order < back.order);
      if (isAnswer) notes.set(block, id);
    }
  }
  return notes;
}

/** Links whose text is a mark, in the order of the page. */
function markLinks(document: HtmlDocument): MarkLink[] {
  const anchors = new Map<string, HtmlElement>();
  const links: HtmlElement[] = [];
  const nodes: HtmlNode[] = document.childNodes.toReversed();
  for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
    if (!isElement(node)) continue;
    const isLink = node.tagName === 'a';
    for (const id of [attribute(node, 'id'), isLink ? attribute(node, 'name') : undefined])
      if (id !== undefined && !anchors.has(id)) anchors.set(id, node);
    if (isLink && attribute(node, 'href')?.startsWith('#') === true) links.push(node);
    for (const child of node.childNodes.toReversed()) nodes.push(child);
  }
  return links.flatMap((link, order) => {
    const mark = textOf(link).trim();
    const id = decodeFragment(attribute(link, 'href') ?? '');
    const anchor = anchors.get(id);
    if (anchor === undefined || !MARK.test(mark)) return [];
    const from = blockOf(link);
    const to = blockOf(anchor);
    return from === undefined || to === undefined || from === to
      ? []
      : [{ mark, id, from, to, order }];
  });
}

/** The innermost block an element is in, or is. */
function blockOf(element: HtmlElement): HtmlElement | undefined {
  let node: HtmlElement['parentNode'] = element;
  while (node !== null && !('tagName' in node && BLOCKS.has(node.tagName)))
    node = 'parentNode' in node ? node.parentNode : null;
  return node !== null && 'tagName' in node ? node : undefined;
}

/** Whether a block is a mark and a text. */
function begins(block: HtmlElement, mark: string): boolean {
  const text = textOf(block).trim();
  return text.startsWith(mark) && /^(?![.:)\]]).*\p{L}/su.test(text.slice(mark.length));
}

export function decodeFragment(href: string): string {
  try {
    return decodeURIComponent(href.slice(1));
  } catch {
    return href.slice(1);
  }
}
