import { expect, test } from 'vitest';

import { languageNames } from './language-names.ts';

test('a language that only the archive has a name for is called so', () => {
  const own: Record<string, string> = { 'de-x-simple': 'Leichte Sprache', fr: 'Français' };
  const name = languageNames('it', (tag) => own[tag]);
  expect(['fr', 'de-x-simple', 'en-x-other', 'qaa'].map(name)).toEqual([
    'francese',
    'Leichte Sprache',
    'en-x-other',
    'qaa',
  ]);
});
