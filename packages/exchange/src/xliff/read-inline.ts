import { isSign } from '../inline/sign.ts';
import type { XmlElement } from '../xml/element.ts';

/** A text that was read, and the codes in it that are none of the archive's. */
export interface InlineText {
  text: string;
  /** What was dropped: the markup of another program, or the name and id of a code without any. */
  dropped: readonly string[];
}

/** Markup by its id, from a unit's original data. */
export type OriginalData = ReadonlyMap<string, string>;

/** The original data of a unit. */
export function readOriginalData(data: readonly XmlElement[]): OriginalData {
  return new Map(
    data.map((element) => [element.attributes.get('id') ?? '', inlineText(element, () => '')]),
  );
}

/**
 * Reads a source or target back into the text of a segment. Each code becomes the markup it stands
 * for; one that lost its data is what the code of the source with its id is. Annotations leave
 * their words; codes of another program go, and leave theirs.
 *
 * @param source - the source beside the target that is read, where it is one
 */
export function readInline(
  element: XmlElement,
  data: OriginalData,
  source?: XmlElement,
): InlineText {
  const dropped: string[] = [];
  const answers = source === undefined ? undefined : codesById(source);
  const markup = (code: XmlElement, attribute: string): string => {
    const own = code.attributes.get(attribute);
    const ref = own ?? answers?.get(nameOf(code))?.attributes.get(attribute);
    const found = ref === undefined ? undefined : data.get(ref);
    if (found !== undefined && isSign(found)) return found;
    if (found !== '') dropped.push(found ?? nameOf(code).trim());
    return '';
  };
  return { text: inlineText(element, markup), dropped };
}

function inlineText(
  element: XmlElement,
  markup: (code: XmlElement, attribute: string) => string,
): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return child;
      switch (child.name) {
        case 'cp':
          return codePoint(child.attributes.get('hex') ?? '');
        case 'ph':
        case 'sc':
        case 'ec':
          return markup(child, 'dataRef');
        case 'pc': {
          const start = markup(child, 'dataRefStart');
          return start + inlineText(child, markup) + markup(child, 'dataRefEnd');
        }
        default:
          return inlineText(child, markup);
      }
    })
    .join('');
}

function codesById(element: XmlElement): ReadonlyMap<string, XmlElement> {
  const codes = new Map<string, XmlElement>();
  const pending = [element];
  for (let next = pending.pop(); next !== undefined; next = pending.pop())
    for (const child of next.children) {
      if (typeof child === 'string') continue;
      codes.set(nameOf(child), child);
      pending.push(child);
    }
  return codes;
}

/** What a code and its counterpart in the other language have in common: an end has its start's id. */
function nameOf({ name, attributes }: XmlElement): string {
  return `${name} ${attributes.get('id') ?? attributes.get('startRef') ?? ''}`;
}

function codePoint(hex: string): string {
  if (!/^[0-9a-f]{1,8}$/i.test(hex)) return '';
  const number = Number.parseInt(hex, 16);
  return number <= 0x10ffff ? String.fromCodePoint(number) : '';
}
