import { homePath } from '../archive/paths.ts';
import type { Words } from '../archive/words.ts';
import { text } from '../templates/html.ts';
import type { Html } from '../templates/html.ts';
import type { SlotOf, TemplateName, TEXTS } from './slots.ts';

/** A template that is ready to be filled. */
export interface Template<T extends TemplateName> {
  readonly parts: readonly Part<SlotOf<T>>[];
  readonly end: string;
}

/** One template for each piece of a page. */
export type Templates = { readonly [T in TemplateName]: Template<T> };

/** The HTML before a slot, and the slot. */
interface Part<S extends string> {
  readonly before: string;
  readonly hole: Hole<S>;
  /** What follows it, unless there is nothing to fill it with: the end of its line, if it has one to itself. */
  readonly after: string;
}

/** What is put into a slot: a piece of the page, a word of the interface, or a text that is the same on all pages of a language. */
export type Hole<S extends string> =
  | { readonly type: 'piece'; readonly name: S }
  | { readonly type: 'word'; readonly key: string }
  | { readonly type: 'text'; readonly name: (typeof TEXTS)[number] }
  | { readonly type: 'fixed'; readonly value: string };

/** What a template has to know of the site it is filled for: a site has its templates, and is no part of them. */
interface Root {
  readonly basePath: string;
  href(path: string): string;
}

/** Where a slot is in a source, and what it is for. */
export interface PlacedHole<S extends string> {
  readonly hole: Hole<S>;
  readonly start: number;
  readonly end: number;
}

/** Cuts a source at its slots, once, so that filling it is no more than joining strings. */
export function compile<T extends TemplateName>(
  source: string,
  holes: readonly PlacedHole<SlotOf<T>>[],
): Template<T> {
  const parts: Part<SlotOf<T>>[] = [];
  let from = 0;
  for (const { hole, start, end } of holes) {
    const hasLine = (start === 0 || source[start - 1] === '\n') && source[end] === '\n';
    parts.push({ before: source.slice(from, start), hole, after: hasLine ? '\n' : '' });
    from = hasLine ? end + 1 : end;
  }
  return { parts, end: source.slice(from) };
}

/**
 * Fills a template.
 *
 * @param pieces HTML that is ready: whatever people wrote in it has been escaped.
 */
export function fill<T extends TemplateName>(
  { parts, end }: Template<T>,
  pieces: Readonly<Record<SlotOf<T>, Html>>,
  site: Root,
  words: Words,
): Html {
  let out = '';
  for (const { before, hole, after } of parts) {
    const value = hole.type === 'piece' ? pieces[hole.name] : shortText(hole, site, words);
    out += value === '' ? before : before + value + after;
  }
  // Templates are the archive's own, and checked; what fills them is HTML.
  return (out + end) as Html;
}

function shortText(
  hole: Exclude<Hole<never>, { type: 'piece' }>,
  site: Root,
  words: Words,
): string {
  if (hole.type === 'fixed') return text(site.href(hole.value));
  if (hole.type === 'word') return text(words.say(hole.key));
  switch (hole.name) {
    case 'language':
      return text(words.language);
    case 'direction':
      return words.direction;
    case 'home':
      return text(site.href(homePath(words.language)));
    case 'root':
      return text(site.basePath);
  }
}
