/**
 * The service worker: it runs only for readers who asked to keep pages. Pages come from the
 * network, and from what is kept when there is none; files with a hash in their names never change.
 */
import { keptOf, offlinePage } from './offline/caches.ts';
import type { WorkerScope } from './offline/worker-scope.ts';

const worker = self as unknown as WorkerScope;
const root = worker.registration.scope;
const kept = keptOf(root);
const HASHED = /\.[0-9a-f]{10}\.[a-z0-9]+$/;
const MOST_PAGES = 500;

worker.addEventListener('install', (event) => {
  event.waitUntil(keepNeeded());
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(forgetOldFiles().then(() => worker.clients.claim()));
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(root)) return;
  const { pathname } = new URL(request.url);
  if (HASHED.test(pathname)) event.respondWith(file(request));
  else if (request.mode === 'navigate' || request.destination === 'image')
    event.respondWith(page(request));
});

async function keepNeeded(): Promise<void> {
  const cache = await caches.open(kept.files);
  await cache.addAll(worker.site.needed.map((path) => new URL(path, root).href));
  await worker.skipWaiting();
}

/** What an earlier build of the site made; pages of then are shown with the files of now. */
async function forgetOldFiles(): Promise<void> {
  const current = new Set(worker.site.assets.map((path) => new URL(path, root).href));
  const cache = await caches.open(kept.files);
  for (const { url } of await cache.keys()) if (!current.has(url)) await cache.delete(url);
}

async function file(request: Request): Promise<Response> {
  const cache = await caches.open(kept.files);
  const found = await cache.match(request.url);
  if (found !== undefined) return found;
  try {
    const answer = await fetch(request);
    if (answer.ok) await cache.put(request.url, answer.clone());
    return answer;
  } catch (error) {
    // A page that was kept before the site changed.
    const { url = '' } = (await cache.keys()).find(({ url }) => sameFile(url, request.url)) ?? {};
    const now = await cache.match(url);
    if (now !== undefined) return now;
    throw error;
  }
}

function sameFile(one: string, other: string): boolean {
  return one.replace(HASHED, '') === other.replace(HASHED, '');
}

async function page(request: Request): Promise<Response> {
  const cache = await caches.open(kept.pages);
  const { origin, pathname } = new URL(request.url);
  const address = origin + pathname;
  try {
    const answer = await fetch(request);
    if (answer.ok && !answer.redirected) await keep(cache, address, answer.clone());
    return answer;
  } catch (error) {
    const found = await cache.match(address);
    if (found !== undefined) return found;
    if (request.mode !== 'navigate') throw error;
    const [language = ''] = address.slice(root.length).split('/', 1);
    const told = await apology(cache, [language, worker.site.defaultLanguage]);
    if (told === undefined) throw error;
    return told;
  }
}

/** Keeps a page, and in its language the page that tells of those that are not kept. */
async function keep(cache: Cache, address: string, answer: Response): Promise<void> {
  await cache.put(address, answer);
  const [language = ''] = address.slice(root.length).split('/', 1);
  const told = offlinePage(root, language);
  if (language !== '' && (await cache.match(told)) === undefined)
    await cache.add(told).catch(() => undefined);
  const addresses = await cache.keys();
  for (const { url } of addresses.slice(0, Math.max(0, addresses.length - MOST_PAGES)))
    await cache.delete(url);
}

async function apology(cache: Cache, languages: readonly string[]): Promise<Response | undefined> {
  for (const language of languages) {
    const found = await cache.match(offlinePage(root, language));
    if (found !== undefined) return found;
  }
  for (const { url } of await cache.keys())
    if (url.endsWith('/offline_page/')) return cache.match(url);
  return undefined;
}
