import type { TreeElement, TreeNode } from '@archive/render';

import { element, escapeXml } from '../xml.ts';

/** Writes a tree of HTML as XHTML: every element closed, `lang` said in XML's way too. */
export function xhtml(node: TreeNode): string {
  if (typeof node === 'string') return escapeXml(node);
  const { tag, attributes, children } = node;
  const { lang, ...others } = attributes;
  const all = lang === undefined ? others : { lang, 'xml:lang': lang, ...others };
  const content = children.map(xhtml).join('');
  // A reading system that takes it for HTML would not see `<p/>` closed.
  if (content === '' && !VOID.has(tag)) return element(tag, all, ' ').replace('> <', '><');
  return element(tag, all, content);
}

const VOID: ReadonlySet<string> = new Set(['br', 'hr', 'img']);

/** The elements of a tree that are looked for, in reading order. */
export function* elements(node: TreeNode): Generator<TreeElement> {
  if (typeof node === 'string') return;
  yield node;
  for (const child of node.children) yield* elements(child);
}

/** The text of a tree on one line. */
export function textOf(node: TreeNode): string {
  const all = (each: TreeNode): string => {
    if (typeof each === 'string') return each;
    return each.tag === 'br' ? ' ' : each.children.map(all).join('');
  };
  return all(node).replaceAll(/\s+/g, ' ').trim();
}

/** A page of the book. */
export function pageOf(page: {
  language: string;
  direction: string;
  title: string;
  style: string;
  body: string;
}): string {
  const { language, direction, title, style, body } = page;
  const tag = escapeXml(language);
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${tag}" xml:lang="${tag}" dir="${direction}">
<head>
<title>${escapeXml(title)}</title>
<link rel="stylesheet" type="text/css" href="${style}"/>
</head>
<body>
${body}
</body>
</html>
`;
}
