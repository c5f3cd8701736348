import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { printed } from '../../packages/cli/src/testing/run-archive.ts';
import { RunningScript, interrupted, root } from './clone.ts';

describe('`pnpm review` in a clone', () => {
  let review: RunningScript;
  let address: string;
  beforeAll(async () => {
    review = new RunningScript(root, 'review', '--no-open');
    const output = await printed(review.process, /Review at \S+ \(/);
    address = /Review at (\S+)/.exec(output)?.[1] ?? '';
  });
  afterAll(() => review.remove());

  test('prints an address that lets in whoever has it', async () => {
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:[0-9]+\/open\?key=[\w-]{43}$/);
    const opened = await fetch(address, { redirect: 'manual' });
    expect(opened.status).toBe(303);
    const Cookie = opened.headers.get('set-cookie')?.split(';')[0] ?? '';
    const page = await fetch(new URL('/', address), { headers: { Cookie } });
    expect(await page.text()).toContain('<script type="module"');
    const session = await fetch(new URL('/api/session', address), { headers: { Cookie } });
    expect(await session.json()).toMatchObject({ submits: true });
  });

  test('shows nobody else anything', async () => {
    expect((await fetch(new URL('/', address))).status).toBe(403);
  });

  test('ends at Ctrl-C with a word and without a trace', async () => {
    expect(interrupted).toContain(await review.interrupt());
    expect(review.output).toMatch(/^Stopped\.$/m);
    expect(review.output).not.toMatch(/^\s+at |Error|ELIFECYCLE/m);
  });
});
