import { once } from 'node:events';
import { renameSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { serve } from '../index.ts';
import type { RunningServer } from '../index.ts';
import { SiteFolder, temporaryFolder } from '../testing/site-folder.ts';

describe('a served site', () => {
  let site: SiteFolder;
  let server: RunningServer;
  beforeAll(async () => {
    site = new SiteFolder();
    await site.build({ basePath: '/' });
    writeFileSync(join(site.out, '..', 'secret.txt'), 'secret');
    server = await serve({ dir: site.out, port: 0 });
  });
  afterAll(() => server.close());

  /** Asks for a path exactly as it is written. */
  async function ask(path: string, method = 'GET') {
    const message = request({ host: '127.0.0.1', port: server.port, path, method }).end();
    const [response] = (await once(message, 'response')) as [IncomingMessage];
    response.setEncoding('utf8');
    let body = '';
    for await (const chunk of response) body += String(chunk);
    return { status: response.statusCode, headers: response.headers, body };
  }

  test('answers a folder with its page', async () => {
    const { status, headers, body } = await ask('/en/statements/charter/');
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['cache-control']).toBe('no-cache');
    expect(body).toBe(site.text('en/statements/charter/index.html'));
  });

  test('sends pages in as few bytes as the browser can take', async () => {
    const answer = await fetch(new URL('en/statements/charter/', server.url), {
      headers: { 'Accept-Encoding': 'gzip' },
    });
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    expect(answer.headers.get('vary')).toContain('Accept-Encoding');
    expect(await answer.text()).toBe(site.text('en/statements/charter/index.html'));
    const font = site.files().find((path) => path.endsWith('.woff2')) ?? '';
    const packed = await fetch(new URL(font, server.url), {
      headers: { 'Accept-Encoding': 'gzip' },
    });
    expect(packed.headers.get('content-encoding')).toBeNull();
  });

  test('leads to the folder when the slash at the end is missing', async () => {
    const { status, headers } = await ask('/en/statements');
    expect(status).toBe(301);
    expect(headers.location).toBe('/en/statements/');
  });

  test('never leads to another server', async () => {
    const { headers } = await ask('//en/statements');
    expect(headers.location ?? '').not.toMatch(/^\/\//);
  });

  test('answers with its own 404 page where there is nothing', async () => {
    const { status, headers, body } = await ask('/en/nothing/here/');
    expect(status).toBe(404);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(body).toBe(site.text('404.html'));
  });

  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/en/%2e%2e%2f%2e%2e%2fsecret.txt',
    '/..%5csecret.txt',
    '/%00',
    '/%',
    '/.archive-site.json',
  ])('gives nothing of what is not part of the site: %s', async (path) => {
    const { status, body } = await ask(path);
    expect(status).toBe(404);
    expect(body).not.toContain('secret');
  });

  test('lets files whose names hold a hash be kept for ever, and sets their types', async () => {
    const css = site.files().find((path) => path.endsWith('.css'));
    const { headers } = await ask(`/${css}`);
    expect(headers['content-type']).toBe('text/css; charset=utf-8');
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect((await ask('/media/plan.svg')).headers['content-type']).toBe('image/svg+xml');
    expect((await ask('/sitemap.xml')).headers['content-type']).toContain('application/xml');
  });

  test('sends a policy that allows nothing from elsewhere, with pages and errors alike', async () => {
    for (const path of ['/', '/nowhere', '/media/plan.svg']) {
      const { headers } = await ask(path);
      expect(headers['content-security-policy']).toContain("default-src 'none'");
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
      expect(headers['x-content-type-options']).toBe('nosniff');
    }
  });

  test('answers HEAD without a body, and refuses to be written to', async () => {
    expect(await ask('/en/', 'HEAD')).toMatchObject({ status: 200, body: '' });
    expect(await ask('/nowhere', 'HEAD')).toMatchObject({ status: 404, body: '' });
    const post = await ask('/en/', 'POST');
    expect(post.status).toBe(405);
    expect(post.headers.allow).toBe('GET, HEAD');
  });

  test('shows what has been built again under it', async () => {
    const page = join(site.out, 'de/vacant/index.html');
    renameSync(page, `${page}.kept`);
    expect((await ask('/de/vacant/')).status).toBe(404);
    renameSync(`${page}.kept`, page);
    expect((await ask('/de/vacant/')).status).toBe(200);
  });

  test('takes the next port when the one it is asked for is taken', async () => {
    const second = await serve({ dir: site.out, port: server.port });
    expect(second.port).toBeGreaterThan(server.port);
    expect(second.url).toBe(`http://localhost:${second.port}/`);
    expect((await fetch(`${second.url}fr/`)).status).toBe(200);
    await second.close();
  });
});

test('a site with a base path is served below it, and its root leads there', async () => {
  const site = new SiteFolder();
  await site.build();
  const server = await serve({ dir: site.out, port: 0 });
  expect(server.url).toBe(`http://localhost:${server.port}/papers/`);
  const root = await fetch(`http://localhost:${server.port}/`, { redirect: 'manual' });
  expect(root.headers.get('location')).toBe('/papers/');
  expect((await fetch(`${server.url}fr/`)).status).toBe(200);
  expect((await fetch(`http://localhost:${server.port}/fr/`)).status).toBe(404);
  await server.close();
});

test('an empty folder is served as a site without pages', async () => {
  const server = await serve({ dir: temporaryFolder(), port: 0 });
  const response = await fetch(server.url);
  expect(response.status).toBe(404);
  expect(await response.text()).toBe('There is no page at this address.\n');
  await server.close();
});

test('closing does not wait for connections that are kept open', async () => {
  const server = await serve({ dir: temporaryFolder(), port: 0 });
  const socket = connect(server.port, '127.0.0.1');
  await once(socket, 'connect');
  const closed = once(socket, 'close');
  await server.close();
  await closed;
  expect(socket.destroyed).toBe(true);
});
