import { shellWord } from '../../terminal/shell-word.ts';
import { visible } from '../../terminal/visible.ts';

/** How to go on, from where the caller is. */
export function nextSteps(
  place: string,
  outer: string | undefined,
  hasManifest: boolean,
): string[] {
  const shown = visible(shellWord(place));
  if (outer !== undefined)
    return [
      `It lies in ${visible(outer)}, so it was given no repository and no package.json of its own.`,
      'Bring pages in, then look at it:',
      `  archive import --archive ${shown} FILE…\n  archive start --archive ${shown}`,
    ];
  return [
    ...(hasManifest
      ? ['The package.json that was there was left alone: add @archive/cli and @archive/content.']
      : []),
    'Install its tools, bring pages in, then look at it:',
    ...(place === '.' ? [] : [`  cd ${shown}`]),
    '  npm install\n  npm run archive -- import FILE…\n  npm start',
  ];
}
