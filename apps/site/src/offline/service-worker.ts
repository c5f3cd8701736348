import type { Site } from '../archive/site.ts';
import { MOST_ALTERNATES } from '../templates/most-alternates.ts';

/** Where the service worker is: it is asked for again, so that its name holds no hash. */
export const SERVICE_WORKER_PATH = 'sw.js';

/** The scripts without which a kept page would lack something. */
const READING = ['site', 'reading', 'kept'];

/** The service worker's script, told first which files the site has. */
export function serviceWorker({ assets, languages, defaultLanguage }: Site): string {
  const files = {
    assets: [...assets.files.keys()],
    needed: [
      assets.stylesheet,
      assets.icon,
      ...READING.flatMap((name) => assets.scripts.get(name) ?? []),
    ],
    // With more, a reader would fetch hundreds of pages to see one of them.
    languages: languages.length > MOST_ALTERNATES ? [] : languages.map(({ tag }) => tag),
    defaultLanguage,
  };
  return `self.site=${JSON.stringify(files)};\n${assets.serviceWorker}`;
}
