import { MARKS } from '../html/elements.ts';
import type { RichBuilder } from '../html/rich-builder.ts';

/** HTML tags between the words of Markdown: the marks of some are kept, the rest is looked through. */
export class InlineTags {
  readonly #text: RichBuilder;
  /** Elements that are open, innermost last. */
  readonly #open: { readonly tag: string }[] = [];

  constructor(text: RichBuilder) {
    this.#text = text;
  }

  add(html: string): void {
    const [, slash, name = ''] = /^<(\/?)([a-z]+)/i.exec(html) ?? [];
    const tag = name.toLowerCase();
    const type = MARKS.get(tag);
    if (tag === 'br') this.#text.break();
    else if (type === undefined) return;
    else if (slash === '') {
      const owner = { tag };
      this.#open.push(owner);
      this.#text.open(owner, { type });
    } else {
      const index = this.#open.findLastIndex((owner) => owner.tag === tag);
      const [owner] = index === -1 ? [] : this.#open.splice(index, 1);
      if (owner !== undefined) this.#text.close(owner);
    }
  }
}
