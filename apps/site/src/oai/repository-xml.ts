import { escapeHtml } from '@archive/render';

import type { Phrase } from '../archive/phrase.ts';
import type { TextPile } from '../output/text-pile.ts';

/** What a repository says of itself. */
export interface RepositoryFacts {
  readonly name: string;
  /** Of the file. */
  readonly address: string;
  /** A mail address. */
  readonly admin: string;
  /** The day of the oldest record. */
  readonly earliest: string;
}

const OAI = 'http://www.openarchives.org/OAI/2.0/';

/** Writes the file of a Static Repository around its records. */
export function repository(facts: RepositoryFacts, records: TextPile): Uint8Array {
  return records.bytes(
    `<?xml version="1.0" encoding="UTF-8"?>
<Repository xmlns="${OAI}static-repository" xmlns:oai="${OAI}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${OAI}static-repository ${OAI}static-repository.xsd">
<Identify>
<oai:repositoryName>${escapeHtml(facts.name)}</oai:repositoryName>
<oai:baseURL>${escapeHtml(facts.address)}</oai:baseURL>
<oai:protocolVersion>2.0</oai:protocolVersion>
<oai:adminEmail>${escapeHtml(facts.admin)}</oai:adminEmail>
<oai:earliestDatestamp>${facts.earliest}</oai:earliestDatestamp>
<oai:deletedRecord>no</oai:deletedRecord>
<oai:granularity>YYYY-MM-DD</oai:granularity>
</Identify>
<ListMetadataFormats>
<oai:metadataFormat>
<oai:metadataPrefix>oai_dc</oai:metadataPrefix>
<oai:schema>${OAI}oai_dc.xsd</oai:schema>
<oai:metadataNamespace>${OAI}oai_dc/</oai:metadataNamespace>
</oai:metadataFormat>
</ListMetadataFormats>
<ListRecords metadataPrefix="oai_dc">
`,
    `</ListRecords>
</Repository>
`,
  );
}

/** An element of Dublin Core; a text in a known language says which. */
export function element(name: string, value: string | Phrase): string {
  if (typeof value === 'string') return `<dc:${name}>${escapeHtml(value)}</dc:${name}>`;
  const { text, language } = value;
  return `<dc:${name} xml:lang="${escapeHtml(language)}">${escapeHtml(text)}</dc:${name}>`;
}
