import { type HtmlDocument, type HtmlElement, type HtmlNode, isElement, isText } from './tree.ts';

/** Elements within a line of text. */
const PHRASES = 'a b big em font i small span strong sub sup u'.split(' ');
const IN_LINE: ReadonlySet<string> = new Set(PHRASES);
/** Elements that nobody leaves open at the end of a page. */
const CLOSED: ReadonlySet<string> = new Set([
  ...PHRASES,
  ...'center div h1 h2 h3 h4 h5 h6 ol table ul'.split(' '),
]);
const PAGE: ReadonlySet<string> = new Set(['html', 'body']);
const ENDS = /[.!?…։؟।။！？:;»”"’')\]\p{Nd}]\s*$/u;

/** How a page ends: as pages do, in a way that leaves a doubt, or in the middle of a text. */
export type Ending = 'whole' | 'doubtful' | 'broken';

/**
 * Looks at the last text of a page. It breaks off where neither its sentence nor its block has an
 * end, in an element that always is closed, or whose like are closed elsewhere on the page. Where
 * html and body have no end tags, as HTML allows, one of the two is enough for a doubt.
 */
export function endingOf(document: HtmlDocument): Ending {
  const { text, around } = lastText(document);
  if (text === undefined) return 'whole';
  const isEnded =
    ENDS.test(text) || around.some((element) => isClosed(element) && !IN_LINE.has(element.tagName));
  const isLeftOpen = around.some(
    (element) =>
      isOpen(element) &&
      (CLOSED.has(element.tagName) || (element.tagName === 'p' && closesParagraphs(document))),
  );
  if (isLeftOpen && !isEnded) return 'broken';
  const page = around.filter(({ tagName }) => PAGE.has(tagName));
  const isPageOpen = page.some(isOpen) && !page.some(isClosed);
  return isPageOpen && (isLeftOpen || !isEnded) ? 'doubtful' : 'whole';
}

/** The last text and the elements around it, outermost first; no text where something else is last. */
function lastText(document: HtmlDocument): { text: string | undefined; around: HtmlElement[] } {
  const around: HtmlElement[] = [];
  let last = lastWithText(document.childNodes);
  while (last !== undefined && isElement(last)) {
    around.push(last);
    last = lastWithText(last.childNodes);
  }
  return { text: last !== undefined && isText(last) ? last.value : undefined, around };
}

/** Whether it begins with a tag of its own and never ends. */
function isOpen({ sourceCodeLocation: place }: HtmlElement): boolean {
  return place?.startTag !== undefined && place.endTag === undefined;
}

function isClosed({ sourceCodeLocation: place }: HtmlElement): boolean {
  return place?.endTag !== undefined;
}

function lastWithText(nodes: readonly HtmlNode[]): HtmlNode | undefined {
  return nodes.findLast((node) => isElement(node) || (isText(node) && node.value.trim() !== ''));
}

/** Whether all other paragraphs of the page have their end tags. */
function closesParagraphs(document: HtmlDocument): boolean {
  let closed = 0;
  let left = 0;
  const nodes: HtmlNode[] = [...document.childNodes];
  for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
    if (!isElement(node)) continue;
    if (node.tagName === 'p' && node.sourceCodeLocation?.endTag === undefined) left++;
    else if (node.tagName === 'p') closed++;
    for (const child of node.childNodes) nodes.push(child);
  }
  return closed > 0 && left === 1;
}
