import { expect, test } from 'vitest';

import { leanCss } from './lean-css.ts';

test('a stylesheet loses its comments, its margins and its empty lines', () => {
  expect(
    leanCss('/* Why. */\na {\n  color: red;\n\n  /* And\n     this. */\n  margin: 0;\n}\n'),
  ).toBe('a {\ncolor: red;\nmargin: 0;\n}\n');
});

test('what stands in quotation marks keeps every sign', () => {
  const css = `a::before { content: '/* no  comment */'; quotes: "\\"" '\\''; }`;
  expect(leanCss(css)).toBe(css);
});
