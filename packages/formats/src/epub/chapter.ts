import { renderTree } from '@archive/render';
import type { RenderInput, TreeElement, TreeNode } from '@archive/render';

import type { FormatOptions } from '../edition.ts';
import { addressOf } from '../xml.ts';
import { footnotes } from './footnotes.ts';
import { elements, textOf } from './xhtml.ts';

/** One document of a book. */
export interface Chapter {
  /** In the book's folder of texts. */
  readonly file: string;
  readonly title: string;
  /** Of the title. */
  readonly language: string;
  readonly tree: TreeElement;
  readonly ids: ReadonlySet<string>;
  /** Its uppermost headings. */
  readonly headings: readonly { id: string; title: string; language: string }[];
}

/**
 * Renders a document for a book.
 *
 * @param inBook - the files of the book's documents, by id
 * @param pictures - the paths of the pictures that the book has
 */
export function chapterOf(
  input: RenderInput,
  options: FormatOptions,
  inBook: ReadonlyMap<string, string>,
  pictures: ReadonlyMap<string, unknown>,
): Chapter {
  const rendered = renderTree(input, {
    ...options,
    mediaBase: '../',
    resolve: (href) => {
      const [id = '', fragment] = href.split('#', 2);
      const file = inBook.get(id);
      if (file === undefined) return options.resolve?.(href);
      return fragment === undefined ? file : `${file}#${fragment}`;
    },
  });
  const tree = footnotes(withPictures(rendered, pictures));
  const all = [...elements(tree)];
  const ids = new Set(all.flatMap(({ attributes: { id } }) => (id === undefined ? [] : [id])));
  const title = all.find(({ tag }) => tag === 'h1');
  const languageOf = (each?: TreeElement): string =>
    each?.attributes['lang'] ?? input.text.language;
  return {
    file: inBook.get(input.skeleton.id) ?? '',
    title: (title && textOf(withoutCalls(title))) || input.skeleton.id,
    language: languageOf(title),
    tree,
    ids,
    headings: all.flatMap((each) => {
      const { id } = each.attributes;
      const name = textOf(withoutCalls(each));
      return each.tag === 'h2' && id !== undefined && name !== ''
        ? [{ id, title: name, language: languageOf(each) }]
        : [];
    }),
  };
}

/** The same with links that lead somewhere: what is not in the book loses its fragment or its link. */
export function withLinks(chapter: Chapter, chapters: ReadonlyMap<string, Chapter>): TreeNode {
  const visit = (node: TreeNode): TreeNode => {
    if (typeof node === 'string') return node;
    const { tag, attributes } = node;
    const children = node.children.map(visit);
    const { href, cite, ...others } = attributes;
    if (tag === 'blockquote' && cite !== undefined) {
      const source = addressOf(cite);
      return {
        tag,
        attributes: source === undefined ? others : { ...others, cite: source },
        children,
      };
    }
    if (tag !== 'a' || href === undefined) return { ...node, children };
    const target = linkTarget(href, chapters);
    if (target !== undefined) return { tag, attributes: { ...attributes, href: target }, children };
    const { rel: _rel, ...rest } = others;
    return { tag: 'span', attributes: rest, children };
  };
  return visit(chapter.tree);
}

function linkTarget(href: string, chapters: ReadonlyMap<string, Chapter>): string | undefined {
  if (href.startsWith('#')) return href;
  const [file = '', fragment] = href.split('#', 2);
  const chapter = chapters.get(file);
  if (chapter === undefined) return addressOf(href);
  return fragment !== undefined && chapter.ids.has(fragment) ? href : file;
}

function withoutCalls(node: TreeElement): TreeElement {
  const children = node.children.flatMap((child): TreeNode[] => {
    if (typeof child === 'string') return [child];
    return child.attributes['class'] === 'note-call' ? [] : [withoutCalls(child)];
  });
  return { ...node, children };
}

/** A picture that is not there is replaced by its description. */
function withPictures(node: TreeElement, pictures: ReadonlyMap<string, unknown>): TreeElement {
  const children = node.children.map((child): TreeNode => {
    if (typeof child === 'string') return child;
    // Checkers and readers of older rules take headings alone in a group.
    if (child.tag === 'hgroup') return withPictures({ ...child, tag: 'div' }, pictures);
    if (child.tag !== 'img') return withPictures(child, pictures);
    const { loading: _loading, src = '', alt = '', ...attributes } = child.attributes;
    if (pictures.has(src.replace('../', '')))
      return { ...child, attributes: { ...attributes, src, alt } };
    const { width: _width, height: _height, ...rest } = attributes;
    return { tag: 'p', attributes: rest, children: [alt] };
  });
  return { ...node, children };
}
