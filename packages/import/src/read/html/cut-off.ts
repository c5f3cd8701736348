import { type HtmlDocument, type HtmlElement, type HtmlNode, isElement, isText } from './tree.ts';

/** Elements that nobody leaves open at the end of a page. */
const CLOSED = new Set(
  'a b big center div em font h1 h2 h3 h4 h5 h6 i ol small span strong sub sup table u ul'.split(
    ' ',
  ),
);
const ENDS = /[.!?…։؟।。！？:;»”"’')\]\p{Nd}]\s*$/u;

/**
 * Whether the last text of a page breaks off: in the middle of a sentence, inside an element that
 * is never closed though others of its kind are, or that always is.
 */
export function breaksOff(document: HtmlDocument): boolean {
  const open: HtmlElement[] = [];
  let last = lastWithText(document.childNodes);
  while (last !== undefined && isElement(last)) {
    if (
      last.sourceCodeLocation?.startTag !== undefined &&
      last.sourceCodeLocation.endTag === undefined
    )
      open.push(last);
    last = lastWithText(last.childNodes);
  }
  if (last === undefined || !isText(last) || ENDS.test(last.value)) return false;
  if (open.some((element) => CLOSED.has(element.tagName))) return true;
  const paragraph = open.find((element) => element.tagName === 'p');
  return paragraph !== undefined && closesParagraphs(document);
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
