import { keptOf, offlinePage } from '../offline/caches.ts';
import { button } from '../shared/button.ts';
import { root } from '../shared/place.ts';
import { say } from '../shared/words.ts';

/** Lets a reader ask for pages to be kept for reading offline. Without being asked, nothing is. */
export function offerOffline(): void {
  const foot = document.querySelector('body > footer');
  // A browser keeps nothing for an address that others could answer for.
  if (foot === null || !isSecureContext || !('serviceWorker' in navigator)) return;
  const place = document.createElement('p');
  place.className = 'offline';
  // It is there before it says anything else, so that what it says is heard.
  place.ariaLive = 'polite';
  foot.append(place);
  // What is not there, or was withdrawn, cannot be kept; what is kept can be given up anywhere.
  const isLost = document.body.classList.contains('lost');
  const show = (isKept: boolean, hadFocus = false): void => {
    if (isLost && !isKept) {
      place.replaceChildren();
      return;
    }
    const press = isKept
      ? button(say('forget-offline'), 'offline-forget', () => {
          forget().then(() => show(false, true), fail);
        })
      : button(say('keep-offline'), 'offline-keep', () => {
          keep().then(() => show(true, true), fail);
        });
    place.replaceChildren(...(isKept ? [`${say('keeping-offline')} `, press] : [press]));
    if (hadFocus) press.focus();
  };
  const fail = (): void => place.replaceChildren(say('offline-failed'));
  registration().then(
    (found) => show(found !== undefined),
    () => place.remove(),
  );
}

/** The worker of this site, not that of another at the same origin. */
async function registration(): Promise<ServiceWorkerRegistration | undefined> {
  const found = await navigator.serviceWorker.getRegistration(root);
  return found?.scope === root.href ? found : undefined;
}

/** From now on, pages are kept as they are opened; this one was opened before. */
async function keep(): Promise<void> {
  const kept = keptOf(root.href);
  await navigator.serviceWorker.register(new URL('sw.js', root), { scope: root.pathname });
  const { origin, pathname } = location;
  const pages = await caches.open(kept.pages);
  await pages.addAll([offlinePage(root.href, document.documentElement.lang)]);
  await pages.add(origin + pathname);
  const files = await caches.open(kept.files);
  const needed = performance.getEntriesByType('resource').map(({ name }) => name);
  const own = needed.filter((name) => name.startsWith(`${root.href}assets/`));
  await files.addAll([...new Set(own)]);
  await pages.addAll([...document.images].map(({ src }) => src).filter(isOwn));
}

async function forget(): Promise<void> {
  const found = await registration();
  await found?.unregister();
  const kept = keptOf(root.href);
  await Promise.all([caches.delete(kept.pages), caches.delete(kept.files)]);
}

function isOwn(address: string): boolean {
  return address.startsWith(root.href);
}
