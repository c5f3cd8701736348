import { describe, expect, test } from 'vitest';

import { archives, useSite } from './built-sites.ts';

describe.each(Object.entries(archives))(
  'what search engines learn of the %s archive',
  (_, archive) => {
    const site = useSite(archive);

    test('is of each page they may list what it is and what it has', () => {
      const listed = site.pages.filter((path) => !site.html(path).includes('content="noindex"'));
      expect(listed.length).toBeGreaterThan(0);
      for (const pattern of [
        /<html lang="[^"]+"/,
        /<title>[^<]+<\/title>/,
        /<meta name="viewport" content="width=device-width/,
      ])
        expect(listed.filter((path) => !pattern.test(site.html(path)))).toEqual([]);
      // A document of a few short lines has nothing to be described by; nor have later parts of a list.
      const described = listed.filter(
        (path) => /<body class="(?:home|list)">/.test(site.html(path)) && !/page_\d+\/$/.test(path),
      );
      const description = /<meta name="description" content="[^"]+">/;
      expect(described.filter((path) => !description.test(site.html(path)))).toEqual([]);
    });
  },
);
