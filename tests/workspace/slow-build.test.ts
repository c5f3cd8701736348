import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync } from 'node:fs';
import { delimiter, join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { Desk, printed } from '../../packages/cli/src/testing/run-archive.ts';
import { root } from './clone.ts';

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => desk.remove());

/**
 * Starts the script with another program in the place of turbo: a true build of all packages would
 * write over what the other tests of this run are reading.
 */
function archiveWith(turbo: string, ...args: readonly string[]) {
  desk.write('bin/turbo', `#!/bin/sh\n${turbo}\n`);
  chmodSync(join(desk.dir, 'bin/turbo'), 0o755);
  return spawn(process.execPath, [join(root, 'tools/archive.js'), ...args], {
    cwd: root,
    env: {
      ...process.env,
      INIT_CWD: desk.dir,
      PATH: [join(desk.dir, 'bin'), process.env['PATH']].join(delimiter),
    },
  });
}

async function ended(child: ReturnType<typeof archiveWith>) {
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number];
  return { code, out, err };
}

describe('before a command, a clone builds its packages', () => {
  test('and says so on stderr when that takes a while; the result on stdout stays alone', async () => {
    const { code, out, err } = await ended(
      archiveWith(
        'sleep 1.5',
        'check',
        '--archive',
        join(root, 'packages/content'),
        '--format=json',
      ),
    );
    expect(err).toMatch(/^Building the packages: [^\n]+\nBuilt them in [\d.]+ s\.\n$/);
    expect(JSON.parse(out)).toHaveProperty('findings');
    expect(code).toBe(0);
  });

  test('in silence when there is next to nothing to do', async () => {
    expect(await ended(archiveWith('exit 0', '--version'))).toMatchObject({ code: 0, err: '' });
  });

  test('and shows what a build that fails has printed', async () => {
    const outcome = await ended(archiveWith('echo no; echo way >&2; exit 3', 'check'));
    expect(outcome).toEqual({ code: 3, out: '', err: 'no\nway\n' });
  });

  test.each([
    ['exec sleep 30'],
    // As turbo does it.
    ["trap 'kill $!; exit 0' INT; sleep 30 & wait"],
  ])('and stops at Ctrl-C with nothing more to say: %s', async (turbo) => {
    const child = archiveWith(`echo half; ${turbo}`, 'start');
    const outcome = ended(child);
    await printed(child, /Building/);
    child.kill('SIGINT');
    const { code, out, err } = await outcome;
    expect(code).toBe(130);
    expect(out).toBe('');
    expect(err).toMatch(/^Building the packages: [^\n]+\n$/);
  });

  test('and an older Node is told so before anything else', () => {
    const preload = `data:text/javascript,Object.defineProperty(process, 'versions', { value: { node: '20.20.2' } })`;
    const args = ['--import', preload, join(root, 'tools/archive.js'), 'check'];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(
      /^archive: This is Node 20\.20\.2, and [^\n]+\n {2}[^\n]+ npx --yes pnpm@12 [^\n]+\n$/,
    );
  });

  test('and names pnpm where turbo is not to be found', async () => {
    desk.write('empty', '');
    const child = spawn(process.execPath, [join(root, 'tools/archive.js'), 'check'], {
      cwd: root,
      env: { ...process.env, PATH: desk.dir },
    });
    const { code, err } = await ended(child);
    expect(code).toBe(1);
    expect(err).toMatch(/^archive: turbo could not be run .+\n {2}.+npx --yes pnpm@12 archive/);
    expect(err).not.toMatch(/^\s+at /m);
  });
});
