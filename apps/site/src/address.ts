import { isSiteAddress } from '@archive/schema';
import type { Finding, Outcome } from '@archive/schema';

import type { Address } from './archive/site.ts';

/**
 * Works out where a site is published.
 *
 * @param url The address of the site's root, if it is known.
 * @param basePath The path its links start with; that of `url` when left out, or else `/`.
 */
export function addressOf(url: string | undefined, basePath: string | undefined): Outcome<Address> {
  if (url !== undefined && !isSiteAddress(url)) return { ok: false, findings: [notAnAddress(url)] };
  const parsed = url === undefined ? undefined : new URL(url);
  const path = (basePath ?? parsed?.pathname ?? '/').replace(/^[/\\]+/, '');
  // The URL parser escapes what has to be escaped, and folds `..`.
  const trimmed = new URL(`/${path}`, 'http://localhost').pathname.replaceAll(/^\/+|\/+$/g, '');
  return {
    ok: true,
    value: {
      basePath: trimmed === '' ? '/' : `/${trimmed}/`,
      url: parsed && `${parsed.origin}${parsed.pathname}`.replace(/\/+$/, ''),
    },
  };
}

function notAnAddress(url: string): Finding {
  return {
    rule: 'url-invalid',
    severity: 'error',
    message: `${JSON.stringify(url)} is not the address of a site.`,
    help: 'Give an address that starts with https:// or http://, such as https://archive.example, with no ?, # or user name in it.',
  };
}
