import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';

import { renderHtml, type RenderInput } from './index.ts';
import { colophon } from './testing/colophon.ts';
import { options } from './testing/one-block.ts';
import { arabic, english, french, skeleton } from './testing/sample.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
});

const documents: [string, RenderInput][] = [
  ['an original', { skeleton, text: english }],
  ['an incomplete translation', { skeleton, text: french, fallback: english }],
  ['an incomplete translation from right to left', { skeleton, text: arabic, fallback: english }],
  ['a translation with gaps', { skeleton, text: arabic }],
  ['a text with a colophon', { skeleton, text: french, fallback: english, colophon }],
  ['nothing at all', { skeleton, text: { language: 'en', segments: {} } }],
];

describe('HTML', () => {
  it.each(documents)('of %s is valid', async (_name, input) => {
    const more = { permalinks: true, resolve: (href: string) => `/en/${href}` };
    const article = renderHtml(input, { ...options, ...more });
    const page =
      '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>A page</title></head>' +
      `<body><main>${article}</main></body></html>\n`;
    const { results } = await validator.validateString(page);
    const messages = results.flatMap((result) => result.messages);
    expect(messages.map(({ line, message, ruleId }) => `${line} ${ruleId}: ${message}`)).toEqual(
      [],
    );
  });
});
