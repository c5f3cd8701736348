import { expect, test } from 'vitest';

import { changed, checkWith, linesWith } from '../testing/check-with.ts';
import { missingTheme } from './missing-theme.ts';

const archiveWith = (theme: object): object => changed('archive.json', { theme });

test('accepts a theme whose files are there, and an archive without one', () => {
  expect(linesWith(missingTheme)).toEqual([]);
  expect(
    linesWith(missingTheme, {
      'archive.json': archiveWith({
        style: 'theme/style.css',
        templates: { footer: 'theme/parts/footer.html' },
      }),
      'theme/style.css': '',
      'theme/parts/footer.html': '',
    }),
  ).toEqual([]);
});

test('names a stylesheet and a template that are not there, and the file most like it', () => {
  const files = {
    'archive.json': archiveWith({
      style: 'theme/styles.css',
      templates: { footer: 'theme/footer.html' },
    }),
    'theme/style.css': '',
  };
  expect(linesWith(missingTheme, files)).toEqual([
    'archive.json:16:14 There is no file theme/styles.css.',
    'archive.json:18:17 There is no file theme/footer.html.',
  ]);
  expect(checkWith(missingTheme, files)[0]?.help).toContain('Did you mean "theme/style.css"?');
});
