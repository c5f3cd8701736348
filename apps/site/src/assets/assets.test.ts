import { expect, test } from 'vitest';

import { plainTheme } from '../theme/theme.ts';
import { loadAssets } from './assets.ts';

const families = (arabic: string): string[] => {
  const { ownStyle } = loadAssets(plainTheme, [
    { tag: 'en', name: 'English' },
    { tag: 'ar-EG', name: arabic },
  ]);
  return [...ownStyle.matchAll(/font-family:\s*'(Amiri [A-Z]\w+)'/g)].map(([, name = '']) => name);
};

test('the name of the Arabic language has a slice of its own, if it is spelled with its letters', () => {
  expect(families('العربية')).toContain('Amiri Autonym');
  expect(families('عربي')).toContain('Amiri Autonym');
  // A letter of another file would not join the others.
  expect(families('العربيّة')).not.toContain('Amiri Autonym');
  expect(families('المصرية')).toEqual(['Amiri Letters', 'Amiri Names']);
});
