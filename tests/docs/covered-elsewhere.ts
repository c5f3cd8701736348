/** A documented command that commands.test.ts does not run. */
export interface CoveredElsewhere {
  /** The command as it is written, without what is commented behind it. */
  readonly command: string;
  readonly why: string;
  /** The file, below the root, that runs it instead. */
  readonly by: string;
}

/** Commands that install, serve for ever, or run the whole suite; whatever is not here is run. */
export const coveredElsewhere: readonly CoveredElsewhere[] = [
  {
    command: 'npx --yes pnpm@12 start',
    why: 'It serves until somebody stops it.',
    by: 'tests/workspace/start.test.ts',
  },
  {
    command: 'npx --yes pnpm@12 review',
    why: 'It serves until somebody stops it.',
    by: 'tests/workspace/review.test.ts',
  },
  {
    command: 'archive dev --open',
    why: 'It serves until somebody stops it.',
    by: 'packages/cli/src/dev.test.ts',
  },
  {
    command: 'archive build --url https://archive.example.org --out public',
    why: 'All parts of the site of the starter archive take long to make.',
    by: 'packages/cli/src/site.test.ts',
  },
  {
    command: 'archive changeset',
    why: 'It compares with a branch of a repository.',
    by: 'packages/cli/src/changeset.test.ts',
  },
  {
    command: 'archive changeset --released',
    why: 'It asks the registry what is published.',
    by: 'tests/release/content-release.test.ts',
  },
  {
    command: 'archive diff-release',
    why: 'It asks the registry what is published.',
    by: 'tests/release/content-release.test.ts',
  },
  {
    command: 'npm install @archive/content',
    why: 'It installs from a registry.',
    by: 'tests/examples/examples.test.ts',
  },
  {
    command: 'npx --yes pnpm@12 test',
    why: 'It runs every test, this one too.',
    by: '.ci/run',
  },
  {
    command: 'npx @archive/cli init our-letters --name "Our letters" --languages en,fr',
    why: 'It fetches the command from a registry.',
    by: 'tests/workspace/own-repository.test.ts',
  },
  {
    command: 'cd our-letters && npm install',
    why: 'It installs the packages from a registry.',
    by: 'tests/workspace/own-repository.test.ts',
  },
  {
    command: 'npm start',
    why: 'It serves until somebody stops it.',
    by: 'tests/workspace/own-repository.test.ts',
  },
  {
    command: 'npm run check',
    why: 'It needs the packages installed.',
    by: 'tests/workspace/own-repository.test.ts',
  },
  {
    command: 'npm run sync',
    why: 'It needs the packages installed.',
    by: 'tests/workspace/own-repository.test.ts',
  },
  {
    command: 'npm run build',
    why: 'It needs the packages installed.',
    by: 'tests/workspace/own-repository.test.ts',
  },
  {
    command: 'npm run package',
    why: 'It needs the packages installed.',
    by: 'tests/workspace/own-repository.test.ts',
  },
  {
    command: 'npm update',
    why: 'It asks the registry what is new.',
    by: 'tests/workspace/own-repository.test.ts',
  },
  {
    command: 'npm run review',
    why: 'It serves until somebody stops it.',
    by: 'tests/workspace/review.test.ts',
  },
];
