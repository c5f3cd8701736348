import type { TreeNode } from '@archive/render';
import { createElement, type ReactNode } from 'react';

import { pictureAddress } from './pictures.ts';

/** Attributes that React names otherwise than HTML, of those that documents have. */
const PROPS: Readonly<Record<string, string>> = {
  class: 'className',
  datetime: 'dateTime',
  hreflang: 'hrefLang',
};

/**
 * Makes React elements of a rendered document. Texts are passed as texts: React escapes them, and
 * nothing is ever read as HTML. Attributes such as `lang`, `aria-label` and `data-state` have the
 * same names in both.
 *
 * @example
 * <main>{toReact(renderTree(document, { i18n }))}</main>
 */
export function toReact(node: TreeNode): ReactNode {
  if (typeof node === 'string') return node;
  const props = Object.entries(node.attributes).map(([name, value]) => [
    PROPS[name] ?? name,
    name === 'src' ? pictureAddress(value) : value,
  ]);
  return createElement(node.tag, Object.fromEntries(props), ...node.children.map(toReact));
}
