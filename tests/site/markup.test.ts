import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';

import { archives, useSite } from './built-sites.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // What comes from the site's own server needs no proof that it does.
    'require-sri': ['error', { target: 'crossorigin' }],
    // A title is as long as its author made it.
    'long-title': 'off',
  },
});

describe.each(Object.entries(archives))('the pages of the %s archive', (_, archive) => {
  const site = useSite(archive);

  test('are valid HTML', async () => {
    expect(site.pages.length).toBeGreaterThan(20);
    const faults: string[] = [];
    for (const page of site.pages) {
      const report = await validator.validateString(site.html(page), page);
      for (const { messages } of report.results)
        for (const { ruleId, message, line } of messages)
          faults.push(`${page}:${line} ${ruleId}: ${message}`);
    }
    expect(faults).toEqual([]);
  });
});
