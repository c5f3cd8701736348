import { request } from 'node:http';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { openReview } from '../index.ts';
import { ReviewDesk } from '../testing/review-desk.ts';

const desk = new ReviewDesk();
beforeAll(() => desk.open());
afterAll(() => desk.remove());

const PLACE = '/api/documents/a-note/fr';
const SAVE = { texts: { p1: { text: 'Autre chose.', base: 'Six morts.' } } };

/** Asks with headers that `fetch` would not let through. */
function askRaw(
  path: string,
  headers: Readonly<Record<string, string>>,
  method = 'GET',
  body = '',
): Promise<number | undefined> {
  const port = desk.review?.port;
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method, headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    asked.once('error', reject);
    asked.end(body);
  });
}

test('the opening address gives a strict cookie and leads to a clean address', async () => {
  const answer = await fetch(desk.review?.openingUrl ?? '', { redirect: 'manual' });
  expect(answer.status).toBe(303);
  expect(answer.headers.get('location')).toBe('/');
  const cookie = answer.headers.get('set-cookie') ?? '';
  expect(cookie).toMatch(/^archive-review-[0-9]+=[\w-]{43};/);
  expect(cookie).toContain('HttpOnly');
  expect(cookie).toContain('SameSite=Strict');
  expect(cookie).not.toContain(new URL(desk.review?.openingUrl ?? '').searchParams.get('key'));
});

test.each(['', '?key=', '?key=wrong', '?other=1'])('"/open%s" opens nothing', async (query) => {
  const answer = await fetch(`${desk.review?.url}open${query}`, { redirect: 'manual' });
  expect(answer.status).toBe(403);
  expect(answer.headers.get('set-cookie')).toBeNull();
});

test.each(['/', '/index.html', '/api/session', '/api/overview', PLACE, '/nothing'])(
  '%s is nobody’s without the cookie',
  async (path) => {
    expect((await desk.ask(path, { headers: { Cookie: '' } })).status).toBe(403);
    const wrong = `${desk.cookie.split('=')[0]}=wrong`;
    expect((await desk.ask(path, { headers: { Cookie: wrong } })).status).toBe(403);
  },
);

test('a browser that is not let in reads a sentence, a page of the tool hears why', async () => {
  const asPage = { Cookie: '', 'Sec-Fetch-Dest': 'document' };
  const read = await desk.ask('/', { headers: asPage });
  expect(read.headers.get('content-type')).toMatch(/^text\/plain/);
  expect(await read.text()).toMatch(/^Open the address that `archive review` printed/);
  const heard = await desk.ask(PLACE, { headers: { Cookie: '' } });
  expect(await heard.json()).toMatchObject({ code: 'not-let-in' });
});

test('the key in the place of the cookie is refused', async () => {
  const key = new URL(desk.review?.openingUrl ?? '').searchParams.get('key');
  const Cookie = `${desk.cookie.split('=')[0]}=${key}`;
  expect((await desk.ask('/api/session', { headers: { Cookie } })).status).toBe(403);
});

test('the cookie of a tool on another port is refused', async () => {
  const { archive, clientDir } = desk;
  const other = await openReview({ archive, clientDir });
  if (!other.ok) throw new Error('It did not open.');
  const answer = await fetch(`${other.value.url}api/session`, { headers: { Cookie: desk.cookie } });
  const renamed = desk.cookie.replace(/[0-9]+=/, `${other.value.port}=`);
  const again = await fetch(`${other.value.url}api/session`, { headers: { Cookie: renamed } });
  await other.value.close();
  expect([answer.status, again.status]).toEqual([403, 403]);
});

test.each(['evil.example', 'localhost', '127.0.0.1:1', '127.0.0.1.evil.example', '[::1]'])(
  'the name %s is not the tool’s',
  async (Host) => {
    expect(await askRaw('/api/session', { Host, Cookie: desk.cookie })).toBe(403);
    const key = new URL(desk.review?.openingUrl ?? '').search;
    expect(await askRaw(`/open${key}`, { Host })).toBe(403);
  },
);

test('localhost with the port is the tool’s', async () => {
  const Host = `localhost:${desk.review?.port}`;
  expect(await askRaw('/api/session', { Host, Cookie: desk.cookie })).toBe(200);
});

test.each([
  ['no Origin', { Origin: '' }],
  ['another Origin', { Origin: 'http://evil.example' }],
  ['no page’s Origin', { Origin: 'null' }],
  ['another port', { Origin: 'http://127.0.0.1:1' }],
  ['another site', { 'Sec-Fetch-Site': 'cross-site' }],
  ['a neighbour', { 'Sec-Fetch-Site': 'same-site' }],
])('a post from %s writes nothing', async (_, headers) => {
  const answer = await desk.ask(PLACE, { method: 'PUT', body: SAVE, headers });
  expect(answer.status).toBe(403);
  expect((await desk.document('fr')).texts['fr']?.['p1']).toBe('Six morts.');
});

test('another site’s page may not read', async () => {
  const headers = { 'Sec-Fetch-Site': 'cross-site' };
  expect((await desk.ask('/api/session', { headers })).status).toBe(403);
});

test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', ''])(
  'a body of type "%s" is not taken',
  async (type) => {
    const headers = { 'Content-Type': type };
    expect((await desk.ask(PLACE, { method: 'PUT', body: SAVE, headers })).status).toBe(415);
  },
);

test.each(['DELETE', 'PATCH', 'OPTIONS'])('%s is no method here', async (method) => {
  expect((await desk.ask(PLACE, { method })).status).toBe(405);
});

test('a method in a header or an address changes nothing', async () => {
  const headers = { 'X-HTTP-Method-Override': 'PUT', 'X-Method-Override': 'PUT' };
  const answer = await desk.ask(`${PLACE}?_method=PUT`, { method: 'POST', body: SAVE, headers });
  expect(answer.status).toBe(404);
  expect((await desk.document('fr')).texts['fr']?.['p1']).toBe('Six morts.');
});

test('more than 1 MiB is not taken, told or not', async () => {
  const text = 'a'.repeat(1024 * 1024);
  const body = { texts: { p1: { text, base: 'Six morts.' } } };
  const answer = await desk.ask(PLACE, { method: 'PUT', body });
  expect(answer.status).toBe(413);
  expect(await answer.json()).toMatchObject({ code: 'too-large' });
  const Host = `127.0.0.1:${desk.review?.port}`;
  const headers = {
    Host,
    Origin: `http://${Host}`,
    Cookie: desk.cookie,
    'Content-Type': 'application/json',
    'Transfer-Encoding': 'chunked',
  };
  expect(await askRaw(PLACE, headers, 'PUT', JSON.stringify(body))).toBe(413);
});

test.each([
  '/api/documents/..%2F..%2Farchive/fr',
  '/api/documents/a-note/..%2Ffr',
  '/api/documents/a-note/__proto__',
  '/api/documents/__proto__/fr',
  '/api/documents/constructor/fr',
  '/api/documents/a-note%00/fr',
  '/api/history/a-note/fr/__proto__',
  '/api/history/a-note/fr/..%2Ftitle',
  '/api/words/..%2F..%2Farchive',
  '/api/words/__proto__',
  '/..%2Farchive%2Farchive.json',
  '/%2e%2e/archive/archive.json',
  '/../archive/archive.json',
])('%s leads nowhere', async (path) => {
  expect(await askRaw(path, { Host: `127.0.0.1:${desk.review?.port}`, Cookie: desk.cookie })).toBe(
    404,
  );
});

test.each(['__proto__', 'constructor', 'toString', 'tn9', '../title', 'p9'])(
  'a text cannot be saved as %s',
  async (segment) => {
    const body = `{"texts":{"${segment}":{"text":"x","base":""}}}`;
    expect((await desk.ask(PLACE, { method: 'PUT', body })).status).toBe(404);
  },
);

test.each([
  '',
  '{',
  '[]',
  '{}',
  'null',
  '{"texts":[]}',
  '{"texts":{"p1":"x"}}',
  '{"texts":{"p1":{"text":1,"base":""}}}',
  '{"texts":{},"by":1}',
])('the body %s is refused', async (body) => {
  expect((await desk.ask(PLACE, { method: 'PUT', body })).status).toBe(400);
});

test('every answer forbids what is not the tool’s own', async () => {
  for (const path of ['/', '/api/session', '/api/nothing']) {
    const { headers } = await desk.ask(path);
    expect(headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; script-src 'self';/,
    );
    expect(headers.get('content-security-policy')).not.toContain('unsafe');
    expect(headers.get('access-control-allow-origin')).toBeNull();
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cache-control')).toBe('no-store');
  }
});

test('a place in the tool gets the page', async () => {
  const answer = await desk.ask('/documents/a-note/fr');
  expect(answer.headers.get('content-type')).toContain('text/html');
  expect(await answer.text()).toContain('<title>Review</title>');
});
