import type { Site } from '../archive/site.ts';

/** Everyone may read everything; the sitemap is named where its address is known. */
export function robots(site: Site): string {
  const sitemap = site.url === undefined ? '' : `\nSitemap: ${site.address('sitemap.xml')}\n`;
  return `User-agent: *\nDisallow:\n${sitemap}`;
}
