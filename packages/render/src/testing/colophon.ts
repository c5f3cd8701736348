import type { Colophon } from '../index.ts';

/** A colophon with names in another language, links, and text that would like to be markup. */
export const colophon: Colophon = {
  title: 'About this <text>',
  facts: [
    { label: 'Text', values: [['Translated from *French*'], ['# Translated by A. B.']] },
    {
      label: 'Rights',
      values: [
        [
          '© ',
          { type: 'span', language: 'ar', children: ['المحررون'] },
          ', ',
          { type: 'link', href: 'https://example.org/by/4.0/', children: ['CC BY 4.0'] },
        ],
      ],
    },
  ],
  source: [
    'Archive · Version 1.2.0',
    { type: 'break' },
    { type: 'link', href: 'https://example.org/a_b/', children: ['https://example.org/a_b/'] },
  ],
};
