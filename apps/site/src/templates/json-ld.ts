import type { Thing } from 'schema-dts';

import { rendered } from './html.ts';
import type { Html } from './html.ts';

// A program that reads HTML ends the element at `</script`, and takes `<!--` for a beginning.
const RISKY = /[<>&\u2028\u2029]/g;

/**
 * What a page is, in schema.org's words, as a block of data: it is no script, is not run, and no
 * Content-Security-Policy has to let it through.
 */
export function jsonLd(nodes: readonly Thing[]): Html {
  const json = JSON.stringify({ '@context': 'https://schema.org', '@graph': nodes });
  const safe = json.replaceAll(
    RISKY,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return rendered(`<script type="application/ld+json">${safe}</script>`);
}
