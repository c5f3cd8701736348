import type { Site } from '../archive/site.ts';

/** Where the file is, relative to the site's root. */
export const SECURITY_PATH = '.well-known/security.txt';

/**
 * How to tell the editors of a weakness (RFC 9116); none where archive.json names no way to reach
 * them that the standard knows.
 *
 * It has to expire within a year: on the first of the month in which the year is over, so that a
 * build differs from the one before once a month and not every day. `SOURCE_DATE_EPOCH` counts as
 * now where it is set.
 */
export function securityText(site: Site, now = today()): string | undefined {
  const { contact } = site.store.archive;
  if (contact === undefined || !/^(?:mailto:|https:\/\/|tel:)\S+$/i.test(contact)) return undefined;
  const expires = new Date(Date.UTC(now.getUTCFullYear() + 1, now.getUTCMonth(), 1));
  const lines = [
    `Contact: ${contact}`,
    `Expires: ${expires.toISOString().replace('.000', '')}`,
    `Preferred-Languages: ${site.languages.map(({ tag }) => tag).join(', ')}`,
  ];
  // Of another place than the root of a server nobody reads it.
  if (site.url !== undefined && new URL(site.url).pathname === '/')
    lines.push(`Canonical: ${site.address(SECURITY_PATH)}`);
  return `${lines.join('\n')}\n`;
}

/** What changes in it when nothing else does. */
export function monthNow(now = today()): string {
  return now.toISOString().slice(0, 'yyyy-mm'.length);
}

function today(): Date {
  const seconds = Number(process.env['SOURCE_DATE_EPOCH'] ?? Number.NaN);
  return Number.isSafeInteger(seconds) && seconds > 0 ? new Date(seconds * 1000) : new Date();
}
