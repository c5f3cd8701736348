import type { Finding } from '@archive/schema';

import type { Site } from '../archive/site.ts';
import { toldOf } from '../archive/told.ts';
import type { Told } from '../archive/told.ts';
import { besidePages } from '../beside/beside-pages.ts';
import { askForTargets } from '../downloads/targets.ts';
import type { OutputFolder } from '../output/output-folder.ts';
import { putPage } from '../output/put-page.ts';
import { documentPage } from '../pages/document-page.ts';
import { writeMedia } from './write-media.ts';

/** What was built of a document, and what that rested on. Plain data. */
export interface BuiltDocument {
  readonly told: Told;
  /** The ids of the other documents that its pages and downloads say something about. */
  readonly asked: readonly string[];
  /** The ids of the documents before and after it, where there are any. */
  readonly around: readonly (string | null)[];
  /** The files of the site that were written for it. */
  readonly files: readonly string[];
  readonly pages: number;
  /** The pictures it shows, with what tells whether they are the same. */
  readonly media: readonly (readonly [path: string, stamp: string])[];
  readonly findings: readonly Finding[];
}

/** Writes all pages of one document; `undefined` when it cannot be read or has no text at all. */
export function buildDocument(
  site: Site,
  out: OutputFolder,
  id: string,
): { built: BuiltDocument; trusted: readonly string[] } | undefined {
  const { catalogue } = site;
  const document = catalogue.document(id);
  const entry = catalogue.entry(id);
  const collection = catalogue.collectionOf(id);
  const facets = catalogue.facets.get(id);
  if (!document || !entry || !collection || !facets) return undefined;

  const files: string[] = [];
  let pages = 0;
  const {
    value: around,
    asked,
    trusted,
  } = catalogue.asking(() => {
    const found = catalogue.neighbours(id);
    for (const version of document.versions.values()) {
      const page = documentPage(site, version, { document, entry, collection, around: found });
      files.push(...putPage(out, page));
      pages += 1;
    }
    for (const page of site.beside ? besidePages(site, document, entry, collection) : []) {
      files.push(...putPage(out, page));
      pages += 1;
    }
    if (site.downloads) askForTargets(site, document);
    return found;
  });
  const media = writeMedia(site, out, document.skeleton);
  const built = {
    told: toldOf(document, entry, facets),
    asked: [...asked].filter((other) => other !== id),
    around: idsAround(around),
    files: [...files, ...media.files],
    pages,
    media: media.stamps,
    findings: [...document.findings, ...media.findings],
  };
  return { built, trusted: [...trusted] };
}

/** As they are kept of a document that was built. */
export function idsAround({ earlier, later }: ReturnType<Site['catalogue']['neighbours']>) {
  return [earlier?.id ?? null, later?.id ?? null];
}
