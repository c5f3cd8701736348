import { html, parseFragment } from 'parse5';
import type { DefaultTreeAdapterMap, ParserError } from 'parse5';

import type { PlacedHole } from './template.ts';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** Something wrong at a place of a template. */
interface TemplateFault {
  readonly offset: number;
  readonly message: string;
  readonly help: string;
}

/** Elements that need no end tag: void ones, and those that the next one ends. */
const OPEN = new Set(
  'area base br col embed hr img input link meta source track wbr li dt dd p option'.split(' '),
);

/** Finds HTML that a browser would read otherwise than it looks, and what the site’s policy forbids. */
export function templateFaults(
  source: string,
  holes: readonly PlacedHole<string>[],
): TemplateFault[] {
  const faults: TemplateFault[] = [];
  const root = parseFragment(source, {
    sourceCodeLocationInfo: true,
    onParseError: ({ code, startOffset }: ParserError) => {
      faults.push({
        offset: startOffset,
        message: `This is not well-formed HTML: ${code.replaceAll('-', ' ')}.`,
        help: 'Close every element and every attribute in the order in which they were opened.',
      });
    },
  });
  const ends = new Set<number>();
  for (const element of elementsIn(root)) {
    faults.push(...elementFaults(element, holes));
    const end = element.sourceCodeLocation?.endTag?.startOffset;
    if (end !== undefined) ends.add(end);
  }
  for (const { index, 0: tag } of source.matchAll(/<\/[a-z][a-z0-9-]*/gi))
    if (!ends.has(index))
      faults.push({
        offset: index,
        message: `${tag}> closes no element that is open here.`,
        help: 'Take it away, or open the element in this template.',
      });
  return faults;
}

function* elementsIn(node: Node): Generator<Element> {
  if ('tagName' in node) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsIn(child);
}

function* elementFaults(
  { tagName, attrs, namespaceURI, sourceCodeLocation }: Element,
  holes: readonly PlacedHole<string>[],
): Generator<TemplateFault> {
  // One that the parser has put in itself has no place.
  if (!sourceCodeLocation) return;
  const { startTag, endTag, startOffset: offset, endOffset } = sourceCodeLocation;
  const isHtml = namespaceURI === html.NS.HTML;
  if (endTag === undefined && isHtml && !OPEN.has(tagName))
    yield {
      offset,
      message: `The element <${tagName}> is not closed.`,
      help: `Write </${tagName}> where it ends, in this template.`,
    };
  const value = (name: string): string | undefined =>
    attrs.find((attribute) => attribute.name === name)?.value;
  if (tagName === 'style' || (tagName === 'script' && value('src') === undefined))
    yield {
      offset,
      message: `The site’s Content-Security-Policy lets no <${tagName}> in a page have any effect.`,
      help:
        tagName === 'style'
          ? 'Put the rules into the stylesheet of the theme.'
          : 'Put the script into a file beside the template and write <script type="module" src="{{file name.js}}"></script>.',
    };
  for (const { name, value: held } of attrs) {
    const at = sourceCodeLocation.attrs?.[name]?.startOffset ?? offset;
    if (name === 'style' || name.startsWith('on'))
      yield {
        offset: at,
        message: `The site’s Content-Security-Policy lets no attribute ${name} have any effect.`,
        help: `Put it into the ${name === 'style' ? 'stylesheet' : 'script'} of the theme.`,
      };
    if (['src', 'srcset', 'poster', 'data'].includes(name) && /^\s*(?:[a-z]+:|\/\/)/i.test(held))
      yield {
        offset: at,
        message: 'The site loads nothing from elsewhere.',
        help: 'Put the file into the folder theme and name it with {{file name}}.',
      };
  }
  const tagEnd = startTag?.endOffset ?? endOffset;
  const values = Object.entries(sourceCodeLocation.attrs ?? {}).filter(
    ([name]) => !name.includes('{{'),
  );
  for (const { hole, start, end } of holes) {
    if (start < offset || end > tagEnd) continue;
    const isInValue = values.some(([, at]) => at.startOffset < start && end <= at.endOffset);
    if (hole.type !== 'piece' && isInValue) continue;
    yield {
      offset: start,
      message:
        hole.type === 'piece'
          ? `{{${hole.name}}} is a piece of the page and cannot stand in a tag.`
          : 'A slot in a tag stands in the value of an attribute.',
      help: 'Put it between tags, or into quotation marks behind an attribute’s name.',
    };
  }
}
