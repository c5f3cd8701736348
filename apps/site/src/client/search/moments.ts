/** Waits until what was begun before had its turn, and fetches what it has to fetch. */
export function soon(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

/** Waits until the page was shown as it is now. One that nobody sees is shown once somebody does. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

// Where a browser does not tell that it has nothing to do: most have by then.
const CALM = 500;

/** Waits until the browser has nothing else to do. */
export function idle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve());
    else setTimeout(resolve, CALM);
  });
}
