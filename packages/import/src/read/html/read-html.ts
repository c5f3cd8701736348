import type { Outcome } from '@archive/schema';

import type { PageText } from '../page-text.ts';
import { countText } from './count-text.ts';
import { framesetOf } from './frameset.ts';
import { HtmlReader } from './html-reader.ts';
import { mainElement } from './main-element.ts';
import { noteTargets } from './note-targets.ts';
import { parseFragment, parseHtml } from './parse-html.ts';
import { attribute, type HtmlDocument, type HtmlElement, isElement } from './tree.ts';

/**
 * Reads HTML of any age: what a browser makes of it, as blocks. Tables that lay out the page,
 * fonts and centring are looked through; two line breaks in a row part paragraphs.
 */
export function readHtml(text: string, name: string): Outcome<PageText> {
  const parsed = parseHtml(text, name);
  if (!parsed.ok) return parsed;
  const { document, warnings } = parsed.value;
  const frames = framesetOf(document, name);
  if (frames !== undefined) return { ok: false, findings: [frames] };
  const page = readTree(document, name, true);
  return { ok: true, value: { ...page, warnings: [...warnings, ...page.warnings] } };
}

/**
 * Reads HTML that is a part of something else, such as of a Markdown file.
 *
 * @param mayLayOut - whether its tables can be there for the layout
 */
export function readHtmlFragment(text: string, name: string, mayLayOut = true): Outcome<PageText> {
  const parsed = parseFragment(text, name);
  return parsed.ok ? { ok: true, value: readTree(parsed.value.document, name, mayLayOut) } : parsed;
}

function readTree(document: HtmlDocument, name: string, mayLayOut: boolean): PageText {
  const reader = new HtmlReader(name, noteTargets(document), mayLayOut, mainElement(document));
  reader.read(document);
  const { leftOut, recognised, warnings, title, date } = reader;
  return {
    blocks: reader.finish(),
    leftOut,
    recognised,
    warnings,
    declared: { title, language: declaredLanguage(document), date },
    ...countText(document),
  };
}

function declaredLanguage(document: HtmlDocument): string | undefined {
  const root = document.childNodes.find((node): node is HtmlElement => isElement(node));
  if (root === undefined) return undefined;
  const body = root.childNodes.find((node): node is HtmlElement => node.nodeName === 'body');
  const language =
    (body && attribute(body, 'lang')) ?? attribute(root, 'lang') ?? attribute(root, 'xml:lang');
  return language === '' ? undefined : language;
}
