import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { ReviewDesk } from '../testing/review-desk.ts';

let desk: ReviewDesk;
beforeEach(async () => {
  desk = new ReviewDesk();
  mkdirSync(join(desk.archive, 'media/maps'), { recursive: true });
  await desk.open();
});
afterEach(() => desk.remove());

function put(path: string, text: string): void {
  writeFileSync(join(desk.archive, path), text);
}

test('a picture of the archive is had as it is', async () => {
  put('media/maps/almaty 1.png', 'PNG');
  const answer = await desk.ask('/media/maps/almaty%201.png');
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe('image/png');
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  expect(await answer.text()).toBe('PNG');
});

test('a drawing can run nothing', async () => {
  put('media/map.svg', '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>');
  const answer = await desk.ask('/media/map.svg');
  expect(answer.headers.get('content-type')).toBe('image/svg+xml');
  const policy = answer.headers.get('content-security-policy');
  expect(policy).toContain('sandbox');
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('script-src');
});

test.each([
  '/media/none.png',
  '/media/page.html',
  '/media/maps',
  '/media/.hidden.png',
  '/media/..%2Farchive.json',
  '/media/..%2F..%2Foutside.png',
  '/media/%2e%2e/archive.json',
  '/media/a%00.png',
  '/media/%E0%A4%A',
  '/media/link.png',
])('%s is no picture', async (path) => {
  put('media/page.html', '<script>1</script>');
  put('media/.hidden.png', 'PNG');
  writeFileSync(join(desk.dir, 'outside.png'), 'PNG');
  symlinkSync(join(desk.dir, 'outside.png'), join(desk.archive, 'media/link.png'));
  expect((await desk.ask(path)).status).toBe(404);
});

test('a picture is for the browser that was let in', async () => {
  put('media/map.png', 'PNG');
  expect((await desk.ask('/media/map.png', { headers: { Cookie: '' } })).status).toBe(403);
});
