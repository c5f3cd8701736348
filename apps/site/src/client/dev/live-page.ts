/** The page that is open, which follows what the server has of it. */
export class LivePage {
  /** As it came, before scripts added anything. */
  #source = read();

  /** Shows what it has become: the passages that differ, or, where that is not all, all of it anew. */
  async follow(): Promise<void> {
    const [was, is] = [await this.#source, await read()];
    this.#source = Promise.resolve(is);
    // Where no text differs, it is a picture, or what the page says of itself.
    const isText = sameFiles(was, is) && !was.body.isEqualNode(is.body);
    if (isText && replaceWhatDiffers(was, is)) document.title = is.title;
    // The reader stays at the same place.
    else location.reload();
  }
}

async function read(): Promise<Document> {
  const response = await fetch(location.href);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}

/** Whether two versions of a page have the same styles and scripts; this script is of each version. */
function sameFiles(was: Document, is: Document): boolean {
  const files = (page: Document): string =>
    [...page.querySelectorAll('link[rel="stylesheet"], script[src]:not([src^="/_dev/"])')]
      .map((element) => element.outerHTML)
      .join();
  return files(was) === files(is);
}

/**
 * Puts each element with an id that differs in its place, the smallest there are.
 *
 * @param was Becomes what the page is now.
 * @returns Whether the page is now as it should be: not where an element without an id differs.
 */
function replaceWhatDiffers(was: Document, is: Document): boolean {
  // From the end: what is in an element comes before the element.
  for (const now of [...is.body.querySelectorAll('[id]')].toReversed()) {
    const before = was.getElementById(now.id);
    if (before === null || before.isEqualNode(now)) continue;
    document.getElementById(now.id)?.replaceWith(now.cloneNode(true));
    before.replaceWith(now.cloneNode(true));
  }
  return was.body.isEqualNode(is.body);
}
