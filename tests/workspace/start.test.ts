import { once } from 'node:events';
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { RunningScript, interrupted, root } from './clone.ts';

describe('`pnpm start` in a clone, at a port that is taken', () => {
  let other: Server;
  let taken: number;
  let start: RunningScript;
  let address: string;
  beforeAll(async () => {
    other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    taken = (other.address() as AddressInfo).port;
    start = new RunningScript(root, 'start', '--port', String(taken));
    address = await start.address();
  });
  afterAll(() => {
    start.remove();
    other.close();
  });

  test('says how long the pages took to build, and how long with the packages', () => {
    const pages = Number(/Built \d+ pages in ([\d.]+) s/.exec(start.output)?.[1]);
    const whole = Number(/Packages and pages took ([\d.]+) s\./.exec(start.output)?.[1]);
    expect(pages).toBeGreaterThan(0);
    expect(whole).toBeGreaterThan(pages);
  });

  test('takes the next free port, says so, and prints the address', () => {
    expect(start.output).toContain(`Port ${taken} is taken; this is the next free one.`);
    expect(Number(new URL(address).port)).toBeGreaterThan(taken);
  });

  test('answers there with the archive of the clone', async () => {
    const front = await fetch(address);
    expect(front.status).toBe(200);
    const page = await fetch(new URL('en/statements/', address));
    expect(await page.text()).toContain('<html lang="en"');
  });

  test('ends at Ctrl-C with a word and without a trace', async () => {
    expect(interrupted).toContain(await start.interrupt());
    expect(start.output).toMatch(/^Stopped\.$/m);
    expect(start.output).not.toMatch(/^\s+at |Error|ELIFECYCLE/m);
    await expect(fetch(address)).rejects.toThrow('fetch failed');
  });
});

test('what is wrong with the call is said as ever, and the script ends with 2', async () => {
  const start = new RunningScript(root, 'start', '--port', 'http');
  const [code] = (await once(start.process, 'close')) as [number];
  expect(code).toBe(2);
  expect(start.output).toContain('archive: "http" is no port.\n  Give a number');
  expect(start.output).not.toMatch(/^\s+at /m);
});
