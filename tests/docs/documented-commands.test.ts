import { expect, test } from 'vitest';

import { commandsIn } from './documented-commands.ts';

const sh = (...lines: string[]): string => ['Text', '```sh', ...lines, '```'].join('\n');

test('each line between fences marked sh is a command; other fences hold none', () => {
  expect(commandsIn(`${sh('a', '', 'b')}\n\`\`\`\nc FILE…\n\`\`\``)).toEqual([
    { command: 'a', line: 3, block: 3 },
    { command: 'b', line: 5, block: 3 },
  ]);
});

test.each([
  ['a --b   # why', 'a --b'],
  ['# why', undefined],
  ['a "b # c" \'# d\' e#f \\# # why', 'a "b # c" \'# d\' e#f \\#'],
  ['a b\\"c', 'a b\\"c'],
  ["a 'b", "a 'b"],
])('of %j, what is commented is no part', (line, command) => {
  expect(commandsIn(sh(line))[0]?.command).toBe(command);
});

test('a backslash at the end of a line carries the command on', () => {
  expect(commandsIn(sh('a \\', '  b \\', '  c', 'd'))).toMatchObject([
    { command: 'a b c', line: 5 },
    { command: 'd', line: 6 },
  ]);
});
