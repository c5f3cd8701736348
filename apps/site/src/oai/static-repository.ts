import { escapeHtml } from '@archive/render';
import type { Collection, Rights } from '@archive/schema';

import { conceptName } from '../archive/concept-name.ts';
import { titleIn } from '../archive/entry.ts';
import { licenseOf } from '../archive/license.ts';
import { listedLanguages } from '../archive/listed.ts';
import { documentPath } from '../archive/paths.ts';
import type { Site } from '../archive/site.ts';
import type { Told } from '../archive/told.ts';
import { dayOf, later } from '../browse/day.ts';
import type { Releases } from '../browse/releases.ts';
import { TextPile } from '../output/text-pile.ts';
import { element, repository } from './repository-xml.ts';

/** Where the file is, relative to the site's root. */
export const OAI_PATH = 'oai.xml';

/**
 * The documents of a site for those who harvest metadata by OAI-PMH: a record of each in Dublin
 * Core, in one file, as its Static Repositories are
 * (https://www.openarchives.org/OAI/2.0/guidelines-static-repository.htm). It has to name the
 * site's address and somebody's mail address: without them there is no file.
 */
export class StaticRepository {
  readonly #site: Site;
  readonly #releases: Releases;
  readonly #admin: string | undefined;
  readonly #host: string;
  readonly #records = new TextPile();
  #earliest: string | undefined;

  constructor(site: Site, releases: Releases) {
    this.#site = site;
    this.#releases = releases;
    this.#admin = site.url === undefined ? undefined : mailAddress(site.store.archive.contact);
    this.#host = site.url === undefined ? '' : new URL(site.url).hostname;
  }

  /** Takes note of a document. */
  add(told: Told, collection: Collection): void {
    const { entry } = told;
    if (this.#admin === undefined || listedLanguages(entry).length === 0) return;
    const on = this.#changedOn(told);
    if (this.#earliest === undefined || on < this.#earliest) this.#earliest = on;
    this.#records.add(
      `<oai:record>
<oai:header>
<oai:identifier>oai:${escapeHtml(`${this.#host}:${entry.id}`)}</oai:identifier>
<oai:datestamp>${on}</oai:datestamp>
</oai:header>
<oai:metadata>
<oai_dc:dc xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/" xmlns:dc="http://purl.org/dc/elements/1.1/" xsi:schemaLocation="http://www.openarchives.org/OAI/2.0/oai_dc/ http://www.openarchives.org/OAI/2.0/oai_dc.xsd">
${this.#elements(told, collection).join('\n')}
</oai_dc:dc>
</oai:metadata>
</oai:record>
`,
    );
  }

  /** The file, if there is one. A repository has at least one record. */
  xml(): Uint8Array | undefined {
    if (this.#admin === undefined || this.#earliest === undefined) return undefined;
    return repository(
      {
        name: this.#site.names(this.#site.defaultLanguage).archive.text,
        address: this.#site.address(OAI_PATH),
        admin: this.#admin,
        earliest: this.#earliest,
      },
      this.#records,
    );
  }

  /** The elements of a record: the original's first where each language has its own. */
  #elements({ entry, facets, texts, ...told }: Told, collection: Collection): string[] {
    const site = this.#site;
    const original = entry.originalLanguage;
    const listed = listedLanguages(entry);
    const languages = [
      ...listed.filter((tag) => tag === original),
      ...listed.filter((tag) => tag !== original),
    ];
    // Names of concepts in the language of the record's first title.
    const [own = site.defaultLanguage] = languages;
    const summary = texts.get(own)?.summary;
    const names = (ids: readonly string[]) => ids.map((id) => conceptName(site, id, own));
    const rights = told.rights ?? collection.rights ?? site.store.archive.rights;
    const translators = languages.flatMap((tag) => texts.get(tag)?.translators ?? []);
    return [
      ...languages.map((tag) => element('title', titleIn(entry, tag))),
      ...names(facets.issuer).map((name) => element('publisher', name)),
      ...[...new Set(translators)].map((name) => element('contributor', name)),
      ...names(facets.subject).map((name) => element('subject', name)),
      ...names(facets.place).map((name) => element('coverage', name)),
      ...(summary === undefined ? [] : [element('description', { text: summary, language: own })]),
      element('date', entry.issued),
      element('type', 'Text'),
      ...languages.map((tag) =>
        element('identifier', site.address(documentPath(tag, entry.collection, entry.id))),
      ),
      ...languages.map((tag) => element('language', tag)),
      ...told.sources.map((source) => element('source', source)),
      ...(rights === undefined ? [] : [element('rights', rightsOf(rights))]),
    ];
  }

  #changedOn({ entry, modified, texts }: Told): string {
    let on = dayOf(entry.issued);
    if (modified !== undefined) on = later(on, dayOf(modified));
    for (const [language, { on: worked }] of texts) {
      on = later(on, worked);
      on = later(on, this.#releases.changedOn(language, entry.id));
    }
    return on;
  }
}

function rightsOf({ license }: Rights): string {
  const { name, url } = licenseOf(license);
  return url ?? name;
}

/** The mail address of a contact; none where it is something else. */
function mailAddress(contact: string | undefined): string | undefined {
  const found = /^mailto:([^\s?@]+@[^\s?@]+\.[^\s?@]+)(?:\?|$)/i.exec(contact ?? '');
  return found?.[1];
}
