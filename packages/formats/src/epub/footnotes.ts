import type { TreeElement, TreeNode } from '@archive/render';

/**
 * Makes footnotes of EPUB from the notes of a page: reading systems show them where they are called.
 * A list's own numbers are not seen there, so that each is written before its note.
 */
export function footnotes(node: TreeElement): TreeElement {
  const children = node.children.flatMap((child): TreeNode[] => {
    if (typeof child === 'string') return [child];
    const { role } = child.attributes;
    if (role === 'doc-endnotes') return [section(child)];
    if (role === 'doc-noteref')
      return [{ ...child, attributes: { ...child.attributes, 'epub:type': 'noteref' } }];
    return [footnotes(child)];
  });
  return { ...node, children };
}

function section({ tag, attributes, children }: TreeElement): TreeElement {
  const { role: _role, ...others } = attributes;
  return {
    tag,
    attributes: { ...others, 'epub:type': 'footnotes' },
    children: children.flatMap((child): TreeNode[] => {
      if (typeof child === 'string' || child.tag !== 'ol') return [child];
      const items = child.children.filter((each) => typeof each !== 'string');
      return items.map((item, index) => aside(item, index + 1, child.attributes['type'] === 'a'));
    }),
  };
}

function aside(item: TreeElement, position: number, lettered: boolean): TreeElement {
  const { value, ...attributes } = item.attributes;
  const isLabelled = attributes['class']?.split(' ').includes('note-labelled') ?? false;
  const mark = value ?? (lettered ? letter(position) : String(position));
  const label: TreeNode[] = isLabelled
    ? []
    : [{ tag: 'span', attributes: { class: 'note-label' }, children: [mark] }, ' '];
  const text: TreeElement = { tag: 'p', attributes: {}, children: [...label, ...item.children] };
  return {
    tag: 'aside',
    attributes: { ...attributes, 'epub:type': 'footnote', role: 'doc-footnote' },
    children: [footnotes(text)],
  };
}

/** a, b, … z, aa, ab: as a list with letters counts. */
function letter(number: number): string {
  const rest = number - 1;
  const before = Math.floor(rest / 26);
  return (before > 0 ? letter(before) : '') + String.fromCodePoint(0x61 + (rest % 26));
}
