import { renderParts } from '@archive/render';
import type { Collection } from '@archive/schema';

import type { Neighbours } from '../archive/catalogue.ts';
import type { CompiledDocument, Version } from '../archive/compile-document.ts';
import { availability } from '../archive/entry.ts';
import type { Entry } from '../archive/entry.ts';
import { resolver } from '../archive/links.ts';
import { alternatesOf, isListed } from '../archive/listed.ts';
import { collectionPath, documentPath, homePath } from '../archive/paths.ts';
import type { Site } from '../archive/site.ts';
import type { Words } from '../archive/words.ts';
import { workOf } from '../archive/work.ts';
import { besideLink } from '../beside/beside-link.ts';
import { citationFormats } from '../citation/formats.ts';
import { byline } from '../templates/byline.ts';
import { colophon } from '../templates/colophon.ts';
import { contents } from '../templates/contents.ts';
import { dateText } from '../templates/date.ts';
import { lines, rendered } from '../templates/html.ts';
import { incompleteNotice } from '../templates/incomplete-notice.ts';
import { articleData, breadcrumbData } from '../templates/linked-data.ts';
import { masthead } from '../templates/masthead.ts';
import { metadata } from '../templates/metadata.ts';
import { neighbours } from '../templates/neighbours.ts';
import { outdatedId, outdatedPassages } from '../templates/outdated.ts';
import { pathNav } from '../templates/path.ts';
import { sourceLine } from '../templates/source-line.ts';
import { switcher } from '../templates/switcher.ts';
import { fill } from '../theme/template.ts';
import { makePage } from './page.ts';
import type { Page } from './page.ts';

/** A document and what stands around it. */
export interface DocumentFacts {
  readonly document: CompiledDocument;
  readonly entry: Entry;
  readonly collection: Collection;
  readonly around: Neighbours;
}

/** The page of one document in one language. */
export function documentPage(site: Site, version: Version, facts: DocumentFacts): Page {
  const { document, entry, collection, around } = facts;
  const { skeleton, original } = document;
  const { language } = version.text;
  const words = site.words(language);
  const state = availability(entry, language);
  const path = documentPath(language, collection.id, entry.id);
  const originalPath = documentPath(entry.originalLanguage, collection.id, entry.id);
  const hasOriginal = entry.languages.has(entry.originalLanguage);

  const { outdated } = version.standing;

  const parts = renderParts(
    { skeleton, text: version.text, fallback: original, outdated },
    {
      i18n: words.i18n,
      permalinks: true,
      mediaBase: site.href(''),
      directionOf: site.directionOf,
      formatsOf: site.formatsOf,
      resolve: resolver(site, language),
      changes: (id) => `#${outdatedId(id)}`,
    },
  );
  const work = workOf(site, document, entry, collection, version);
  const said = dateText(words, work.issued);
  const formats = citationFormats(work, said, site.downloads ? site.href(path) : undefined);
  const editPage = site.editPage?.(language, entry.id);
  const shared = { skeleton, availability: state };
  const texts = original === undefined ? [version.text] : [version.text, original];
  const { title } = work;
  const description = version.beginning;
  const above = steps(site, words, collection);

  const pieces = {
    header: rendered(parts.header),
    byline: byline(site, words, {
      ...shared,
      origin: version.origin,
      hasOriginal,
      standing: version.standing,
      beside: besideLink(site, words, document),
    }),
    notice: incompleteNotice(words, state, entry.originalLanguage),
    contents: contents(site, words, skeleton, texts),
    body: rendered(parts.body),
    closing: rendered(parts.closing),
    notes: lines(rendered(parts.notes), sourceLine(words, work)),
    outdated: outdatedPassages(words, version, editPage),
    colophon: colophon(site, words, {
      ...shared,
      collection,
      work,
      formats,
      editPage: editPage?.(),
      text: version,
    }),
    neighbours: neighbours(site, words, around),
    path: pathNav(site, words, above, title),
  };
  const main = fill(site.theme.templates.document, pieces, site, words);

  const listed = isListed(state);
  return makePage(
    site,
    words,
    {
      kind: 'document',
      scripts: ['reading'],
      path,
      title: title.text,
      description,
      work,
      metadata: metadata(work, formats),
      data: [articleData(site, work, entry, description), breadcrumbData(site, above, title, path)],
      alternates: listed ? alternatesOf(entry) : [],
      fallback: listed && hasOriginal ? originalPath : undefined,
      canonical: listed || !hasOriginal ? path : originalPath,
      unlisted: !listed,
      masthead: masthead(site, words, {
        collection: collection.id,
        heading: false,
        switcher: switcher(site, words, ({ tag }) => ({
          path: entry.languages.has(tag) ? documentPath(tag, collection.id, entry.id) : undefined,
          availability: availability(entry, tag),
        })),
      }),
      main,
    },
    site.downloads ? formats : [],
  );
}

function steps(site: Site, words: Words, { id }: Collection) {
  const { language } = words;
  const name = site.names(language).collections.get(id)?.name ?? { text: id, language };
  return [
    { path: homePath(language), name: words.phrase('archives') },
    { path: collectionPath(language, id), name },
  ];
}
