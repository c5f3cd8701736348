let region: HTMLElement | undefined;

/**
 * Gets ready to tell something to those who do not see the page change: what tells it has to be
 * there before it has something to tell.
 */
export function prepareToAnnounce(): void {
  if (region !== undefined) return;
  region = document.createElement('div');
  region.className = 'said';
  region.role = 'status';
  document.querySelector('main')?.append(region);
}

/** Tells it. */
export function announce(text: string): void {
  if (region !== undefined) region.textContent = text;
}
