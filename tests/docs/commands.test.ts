import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { coveredElsewhere } from './covered-elsewhere.ts';
import { commandsIn } from './documented-commands.ts';
import { guides, root, textOf } from './documents.ts';
import { ScratchClone } from './scratch-clone.ts';

const all = guides.flatMap((document) =>
  commandsIn(textOf(document)).map((each) => ({ document, ...each })),
);
const elsewhere = new Set(coveredElsewhere.map(({ command }) => command));
const runHere = Map.groupBy(
  all.filter(({ command }) => !elsewhere.has(command)),
  ({ document }) => document,
);

test('the guides have commands', () => {
  expect([...runHere.keys()]).toEqual(expect.arrayContaining(['README.md', 'CONTRIBUTING.md']));
});

describe.each([...runHere])('what %s tells its readers to run ends well', (_, commands) => {
  let clone: ScratchClone;
  let block = 0;
  beforeAll(() => {
    clone = new ScratchClone();
    if (commands.some(({ command }) => /\bgit\b/.test(command))) clone.initialiseGit();
  });
  afterAll(() => clone.remove());

  // A row is an array, as names in objects are cut short where they are printed.
  test.each(commands.map((each) => [each.line, each.command, each.block] as const))(
    'line %i: %s',
    (_line, command, itsBlock) => {
      if (block !== itsBlock) clone.toRoot();
      block = itsBlock;
      const { code, output } = clone.run(command);
      expect(code, `It printed: ${output}`).toBe(0);
    },
  );
});

test('what the README of a new archive tells its readers to run ends well', () => {
  const clone = new ScratchClone();
  const page = '<h1>A call</h1><p>We meet on Sunday in the square.</p><p>10 January 2022</p>';
  const begin = `archive init mine && cd mine && echo 'Statements${page}' > page.html`;
  expect(clone.run(begin).code).toBe(0);
  const commands = commandsIn(clone.run('cat README.md').output).map(({ command }) => command);
  expect(commands).toContain('archive import page.html');
  // It serves until somebody stops it: tests/workspace/another-archive.test.ts.
  for (const command of commands.filter((each) => each !== 'archive start')) {
    const { code, output } = clone.run(command);
    expect(code, `${command}\n${output}`).toBe(0);
  }
  clone.remove();
});

test.each(coveredElsewhere)('$command is documented, and $by is there', ({ command, why, by }) => {
  expect(all.map((each) => each.command)).toContain(command);
  expect(why).not.toBe('');
  expect(existsSync(join(root, by))).toBe(true);
});

test('a command that is neither run nor said to be covered elsewhere fails', () => {
  const clone = new ScratchClone();
  const { code, output } = clone.run('npx --yes pnpm@12 format');
  expect(code).toBe(1);
  expect(output).toContain('name what covers it in tests/docs/covered-elsewhere.ts');
  expect(clone.run('npx --yes pnpm@12 archive chek')).toMatchObject({ code: 2 });
  clone.remove();
});
