import { escapeHtml } from '@archive/render';

declare const safe: unique symbol;

/**
 * Text that is HTML already. A plain string is not: the compiler refuses it in {@link markup}, so
 * that nothing written by a person reaches a page without {@link text} having escaped it.
 */
export type Html = string & { readonly [safe]: true };

/** Nothing at all. */
export const nothing = '' as Html;

/**
 * Puts pieces of HTML together. It is not called `html`, for formatters would then set it as a
 * document of its own, and white space means something in it.
 *
 * @example
 * markup`<p>${text('1 < 2')}</p>`; // <p>1 &lt; 2</p>
 */
export function markup(strings: TemplateStringsArray, ...values: readonly (Html | number)[]): Html {
  let out = strings[0] ?? '';
  for (let i = 0; i < values.length; i += 1) out += `${values[i]}${strings[i + 1]}`;
  return out as Html;
}

/** Escapes text for an element or for an attribute in double quotation marks. */
export function text(raw: string): Html {
  return escapeHtml(raw) as Html;
}

/** Takes what `@archive/render` made for what it is: HTML. */
export function rendered(html: string): Html {
  return html as Html;
}

/** The pieces that are there, a line each. */
export function lines(...pieces: readonly Html[]): Html {
  let out = '';
  for (const piece of pieces) if (piece !== '') out += out === '' ? piece : `\n${piece}`;
  return out as Html;
}

/** A piece for each item, a line each or with something else between them. */
export function each<T>(
  items: Iterable<T>,
  piece: (item: T) => Html,
  separator: Html = '\n' as Html,
): Html {
  let out = '';
  let first = true;
  for (const item of items) {
    out += first ? piece(item) : separator + piece(item);
    first = false;
  }
  return out as Html;
}

/** A piece that is there only when there is something to say. */
export function when<T>(value: T | undefined, piece: (value: T) => Html): Html {
  return value === undefined ? nothing : piece(value);
}
