/**
 * The service worker: it runs only for readers who asked to keep pages. Pages come from the
 * network, and from what is kept when there is none; files with a hash in their names never change.
 */
import { isOfflinePage, keptOf, offlinePage } from './offline/caches.ts';
import type { FetchEvent, WorkerScope } from './offline/worker-scope.ts';

const worker = self as unknown as WorkerScope;
const root = worker.registration.scope;
const kept = keptOf(root);
const HASHED = /\.[0-9a-f]{10}\.[a-z0-9]+$/;
const MOST_PAGES = 500;
const GONE = [404, 410];

worker.addEventListener('install', (event) => {
  event.waitUntil(keepNeeded().then(keepApologies));
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(forgetOldFiles().then(() => worker.clients.claim()));
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(root)) return;
  const path = new URL(request.url).pathname.slice(new URL(root).pathname.length);
  // Pieces of the search index have hashes too: without a network nobody searches, and old ones would stay.
  if (path.startsWith('assets/') && HASHED.test(path)) event.respondWith(file(event));
  else if (request.mode === 'navigate' || request.destination === 'image')
    event.respondWith(page(event));
});

async function keepNeeded(): Promise<void> {
  const cache = await caches.open(kept.files);
  await cache.addAll(worker.site.needed.map((path) => new URL(path, root).href));
  await worker.skipWaiting();
}

/** Who follows a link offline to a language never read before is told so in that language. */
async function keepApologies(): Promise<void> {
  const cache = await caches.open(kept.pages);
  const pages = worker.site.languages.map((language) => offlinePage(root, language));
  await Promise.allSettled(pages.map((address) => cache.add(address)));
}

/** What an earlier build of the site made; pages of then are shown with the files of now. */
async function forgetOldFiles(): Promise<void> {
  const current = new Set(worker.site.assets.map((path) => new URL(path, root).href));
  const cache = await caches.open(kept.files);
  for (const { url } of await cache.keys()) if (!current.has(url)) await cache.delete(url);
}

async function file(event: FetchEvent): Promise<Response> {
  const { request } = event;
  const found = await caches.match(request.url, { cacheName: kept.files });
  if (found !== undefined) return found;
  const cache = await open(kept.files);
  try {
    const answer = await fetch(request);
    if (cache && answer.ok) later(event, cache.put(request.url, answer.clone()));
    return answer;
  } catch (error) {
    // A page that was kept before the site changed.
    const older = (await cache?.keys()) ?? [];
    const now = older.find(({ url }) => sameFile(url, request.url));
    const instead = now && (await cache?.match(now));
    if (instead !== undefined) return instead;
    throw error;
  }
}

/** Goes on beside the answer, which a device that is full does not spoil. */
function later(event: FetchEvent, work: Promise<unknown>): void {
  event.waitUntil(work.catch(() => undefined));
}

/** A cache that is there: none is made again for a reader who had all deleted. */
async function open(name: string): Promise<Cache | undefined> {
  return (await caches.has(name)) ? caches.open(name) : undefined;
}

function sameFile(one: string, other: string): boolean {
  return one.replace(HASHED, '') === other.replace(HASHED, '');
}

async function page(event: FetchEvent): Promise<Response> {
  const { request } = event;
  const cache = await open(kept.pages);
  const { origin, pathname } = new URL(request.url);
  const address = origin + pathname;
  try {
    const answer = await fetch(request);
    if (cache && answer.ok && !answer.redirected)
      later(event, keep(cache, address, answer.clone()));
    // What was taken back is not shown without a network either.
    if (cache && GONE.includes(answer.status)) later(event, cache.delete(address));
    return answer;
  } catch (error) {
    const found = await cache?.match(address);
    if (found !== undefined) return found;
    if (request.mode !== 'navigate') throw error;
    const [language = ''] = address.slice(root.length).split('/', 1);
    const told = cache && (await apology(cache, [language, worker.site.defaultLanguage]));
    if (told === undefined) throw error;
    return told;
  }
}

/** Keeps a page, and in its language the page that tells of those that are not kept. */
async function keep(cache: Cache, address: string, answer: Response): Promise<void> {
  await cache.put(address, answer);
  const [language = ''] = address.slice(root.length).split('/', 1);
  const told = offlinePage(root, language);
  if (address.endsWith('/') && language !== '' && (await cache.match(told)) === undefined)
    await cache.add(told).catch(() => undefined);
  const pages = (await cache.keys()).filter(({ url }) => !isOfflinePage(url));
  for (const { url } of pages.slice(0, Math.max(0, pages.length - MOST_PAGES)))
    await cache.delete(url);
}

async function apology(cache: Cache, languages: readonly string[]): Promise<Response | undefined> {
  for (const language of languages) {
    const found = await cache.match(offlinePage(root, language));
    if (found !== undefined) return found;
  }
  const any = (await cache.keys()).find(({ url }) => isOfflinePage(url));
  return any && cache.match(any);
}
