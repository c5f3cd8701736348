/** The link that a click follows here: not in another tab or window, and not to be kept as a file. */
export function followed(event: MouseEvent, selector: string): HTMLAnchorElement | undefined {
  if (event.defaultPrevented || event.button !== 0) return undefined;
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return undefined;
  if (!(event.target instanceof Element)) return undefined;
  return event.target.closest<HTMLAnchorElement>(selector) ?? undefined;
}
