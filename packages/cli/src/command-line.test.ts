import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { Desk } from './testing/run-archive.ts';

let desk: Desk;
beforeAll(() => {
  desk = new Desk();
});
afterAll(() => desk.remove());

describe('a command that is called wrongly', () => {
  test.each([
    [['chek'], 'Unknown command', 'Did you mean check?'],
    [['help', 'impot'], "Unknown command 'impot'", 'Did you mean import?'],
    [['check', '--rule', 'nope'], '"nope" is no rule', 'archive check --help'],
    [['check', '--fromat', 'json'], "Unknown option '--fromat'", 'Did you mean --format?'],
    [['check', '--format', 'xml'], 'Allowed choices are pretty, json', 'archive --help'],
    [['init'], "Missing required argument 'dir'", 'archive --help'],
    [['new', 'document'], "'--title <text>' not specified", 'archive --help'],
    [['check'], 'No archive was found', 'archive init DIR'],
    [['check', '--archive', 'none'], 'There is no archive in none', 'archive init none'],
    [['start', '--port', '99999'], '"99999" is no port', '--port 4321'],
    [['check', '--archive', ''], 'The value of --archive is empty', 'not set?'],
    [['init', ''], 'An argument is empty', 'not set?'],
    [['import', 'x.txt', '--id', 'A page'], '"A page" is no id', 'small letters'],
    [['import', 'x.txt', '--language', 'English'], '"English" is no language tag', 'pt-BR'],
    [['import', 'x.txt', '--issued', '2022-02-30'], '"2022-02-30" is no date', 'EDTF'],
  ])(
    '%j says what is wrong and what to do, and exits with 2',
    (args, message, help) => {
      const { code, out, err } = desk.run(...args);
      expect(code).toBe(2);
      expect(out).toBe('');
      expect(err).toContain(message);
      expect(err).toContain(help);
      expect(err).not.toMatch(/^\s+at /m);
    },
    20_000,
  );
});

describe('help', () => {
  test('of the program lists every command, and of a command shows an example', () => {
    const { code, out } = desk.run('--help');
    expect(code).toBe(0);
    for (const name of [
      'init',
      'new',
      'import',
      'sync',
      'status',
      'diff',
      'mark',
      'check',
      'build',
    ])
      expect(out).toMatch(new RegExp(`^  ${name} `, 'm'));
    expect(desk.run('import', '--help').out).toContain('Examples:');
  }, 20_000);

  test('the version is that of the package', () => {
    expect(desk.run('--version')).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    });
  }, 20_000);
});

test('a Node that is too old is told so in one sentence', () => {
  const { engines } = JSON.parse(
    readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
  ) as { engines: { node: string } };
  expect(engines.node).toBe('>=22.18');
  const bin = new URL('bin.ts', import.meta.url).pathname;
  const on = (version: string) => {
    const preload = `data:text/javascript,Object.defineProperty(process, 'versions', { value: { node: '${version}' } })`;
    const args = ['--conditions=@archive/source', '--import', preload, bin, '--version'];
    return spawnSync(process.execPath, args, { encoding: 'utf8' });
  };
  for (const version of ['20.20.2', '22.9.0', '22.17.1']) {
    const { status, stderr } = on(version);
    expect([version, status]).toEqual([version, 2]);
    expect(stderr).toMatch(
      /^archive: This is Node [\d.]+, and [^\n]* 22\.18 or later\.\n {2}[^\n]+\n$/,
    );
  }
  for (const version of ['22.18.0', '24.1.0']) expect(on(version).status).toBe(0);
}, 60_000);

test('a reader that goes away early is no fault', () => {
  const { status, stderr } = spawnSync(
    'sh',
    [
      '-c',
      `"$0" --conditions=@archive/source "$1" --help | head -c 1`,
      process.execPath,
      new URL('bin.ts', import.meta.url).pathname,
    ],
    { encoding: 'utf8' },
  );
  expect(status).toBe(0);
  expect(stderr).toBe('');
}, 20_000);
