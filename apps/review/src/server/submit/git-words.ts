const WORDS: readonly (readonly [RegExp, string])[] = [
  [
    /index\.lock|cannot lock ref/i,
    'Another program is at work in this repository. Wait until it has ended, then try again.',
  ],
  [
    /non-fast-forward|fetch first|\[rejected\]/i,
    'The remote has work on this branch that is not here yet. Bring it in first, then submit again.',
  ],
  [
    /authentication|permission denied|could not read (username|password)|403|access denied/i,
    'The remote did not let you in. Look at how you sign in to it, then submit again.',
  ],
  [
    /could not resolve host|unable to access|connection|timed out|ETIMEDOUT/i,
    'The remote could not be reached. Look at the connection, then submit again.',
  ],
  [
    /does not appear to be a git repository|repository .*not found/i,
    'The remote repository is not where this one says it is.',
  ],
  [/remote rejected|hook declined/i, 'The remote does not take this branch.'],
  [/no space left/i, 'The disk is full.'],
];

/** What git complained of, in plain words. */
export function gitWords(complaint: string): string {
  const known = WORDS.find(([pattern]) => pattern.test(complaint))?.[1];
  if (known !== undefined) return known;
  const line = complaint
    .split('\n')
    .find((each) => /^(fatal|error):/.test(each))
    ?.replaceAll(/[\p{Cc}]/gu, ' ');
  return line === undefined ? 'Git could not do it.' : `Git says: ${line}`;
}
