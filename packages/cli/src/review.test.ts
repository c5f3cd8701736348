import { afterEach, beforeEach, expect, test } from 'vitest';

import { GitDesk } from './testing/git-desk.ts';
import { Desk } from './testing/run-archive.ts';

const LONG = 60_000;
let desk: GitDesk;
beforeEach(() => {
  desk = new GitDesk();
  desk.run('init', '.', '--languages', 'en,fr');
  desk.commit('Begin');
});
afterEach(() => desk.remove());

test.each(['nonsense', '--output=x'])(
  'a branch cannot be reviewed against %j: it is refused before anything is opened',
  (base) => {
    const { code, out, err } = desk.run('review', '--no-open', '--port', '0', `--base=${base}`);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toBe(
      `archive: Git knows no commit, branch or tag called "${base}" here.\n  See what there is with: git branch --all. Fetch what is missing with: git fetch\n`,
    );
  },
  LONG,
);

test(
  'without git there is nothing to compare with',
  () => {
    const alone = new Desk();
    alone.run('init', '.', '--languages', 'en', '--no-git');
    const ran = alone.run('review', '--no-open', '--port', '0', '--base', 'main');
    alone.remove();
    expect(ran).toMatchObject({ code: 1, out: expect.stringContaining('no git history') });
  },
  LONG,
);

test(
  'the help says how to review a branch',
  () => {
    expect(desk.run('review', '--help').out).toMatch(
      /--base <commit>[^]*archive review --base main/,
    );
  },
  LONG,
);
