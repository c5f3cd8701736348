import { readFileSync } from 'node:fs';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { Desk, planted } from './testing/run-archive.ts';

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => desk.remove());

const LONG = 60_000;

test(
  'each planted fault is named with file, line and column, and the exit code is 1',
  () => {
    const { code, out } = desk.run('check', '--archive', planted);
    expect(code).toBe(1);
    const places: string[] = JSON.parse(readFileSync(`${planted}.json`, 'utf8'));
    expect(places.length).toBeGreaterThanOrEqual(20);
    for (const place of places.filter((each) => !each.includes(': info ')))
      expect(out).toContain(`/${place}\n`);
    expect(out).toContain('3 | ');
    expect(out).toMatch(/\^\^\^\^/);
    expect(out).toMatch(/\d+ errors, \d+ warnings, \d+ infos \(--all shows every one\)\.\n$/);
    expect(out).not.toContain('\u001B');
  },
  LONG,
);

test(
  '--format json prints one value and nothing else',
  () => {
    const { code, out, err } = desk.run('check', '--archive', planted, '--format', 'json');
    expect(code).toBe(1);
    expect(err).toBe('');
    const { findings } = JSON.parse(out) as { findings: object[] };
    expect(findings).toContainEqual(
      expect.objectContaining({ file: 'archive.json', pointer: '/issuer', severity: 'error' }),
    );
  },
  LONG,
);

test(
  'named files are shown alone, and a file outside the archive is refused',
  () => {
    desk.run('init', 'mine', '--languages', 'en');
    desk.write('mine/documents/bad.json', '{');
    desk.write('mine/redirects.json', '[]');
    const { out } = desk.run('check', '--archive', 'mine', 'mine/redirects.json');
    expect(out).toContain('mine/redirects.json:1:1: error schema');
    expect(out).not.toContain('bad.json');
    expect(desk.run('check', '--archive', 'mine', 'mine/README.md').code).toBe(2);
  },
  LONG,
);

test(
  'a broken archive.json is shown with its place',
  () => {
    desk.write('archive.json', '{\n  "id": 7\n}\n');
    expect(desk.run('check')).toMatchObject({
      code: 1,
      out: expect.stringMatching(/^archive\.json:2:9: error schema$/m),
    });
  },
  LONG,
);

test(
  'what a file holds cannot steer the terminal',
  () => {
    desk.run('init', '.', '--languages', 'en');
    desk.write('documents/\u001B[31mred.json', '{}');
    desk.write('collections/x.json', '{"id": "\\u001b[2J\u202E"}');
    const { code, out } = desk.run('check');
    expect(code).toBe(1);
    expect(out).not.toContain('\u001B');
    expect(out).not.toContain('\u202E');
  },
  LONG,
);

test(
  'in a clone of the workspace, the archive it is for is checked from anywhere in it',
  () => {
    desk.write('pnpm-workspace.yaml', '');
    desk.run('init', 'packages/content', '--languages', 'en');
    desk.write('docs/x.md', '');
    expect(desk.runIn('docs', 'check')).toMatchObject({
      code: 0,
      out: expect.stringContaining('no errors'),
    });
  },
  LONG,
);

test(
  'an archive in a workspace that has the schemas names them for editors',
  () => {
    desk.write('pnpm-workspace.yaml', '');
    desk.write('schemas/archive.json', '{}');
    desk.run('init', 'mine', '--languages', 'en');
    expect(desk.json('mine/archive.json')).toMatchObject({ $schema: '../schemas/archive.json' });
  },
  LONG,
);
