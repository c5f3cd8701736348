const said = document.querySelector<HTMLElement>('#page_words')?.dataset ?? {};

/** A text in the page's language, by its key in the interface bundle. */
export function say(key: string): string {
  return said[key.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())] ?? '';
}
