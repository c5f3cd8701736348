// Generated from schemas/ by scripts/generate.ts. Change the schemas, then run it again.

/**
 * Small letters, digits and single hyphens. No underscore: importers of i18next bundles read a trailing _one or _other as a plural form. The word constructor is not one: every JavaScript object answers to it. Nor are con, prn, aux, nul, com0 to com9 and lpt0 to lpt9: Windows has no files of these names.
 */
export type Id = string;
/**
 * A BCP 47 language tag in its canonical letter case, such as fr, pt-BR or zh-Hant.
 */
export type LanguageTag = string;
/**
 * The path of a file with a piece of HTML.
 */
export type Template = string;
/**
 * The id of a segment, unique in its document. tn followed by a number is kept for translators' notes.
 */
export type SegmentId = string;
/**
 * A date in the Extended Date/Time Format, levels 0 and 1: 2022-01-10, 2022-01, 2022, 2022-21 (spring), 202X, 1984? (uncertain), 2004-06~ (about), 1964/2008, 1985-04-12/.. (and on), 1985/ (end unknown). Beyond this pattern, days have to exist and intervals may not end before they begin.
 */
export type Edtf = string;
/**
 * One block of the body.
 */
export type Block = Heading | Paragraph | Quote | List | Verse | Figure | Separator;
/**
 * @minItems 1
 */
export type ListItems = ListItem[];
/**
 * @minItems 1
 */
export type SegmentIds = SegmentId[];
/**
 * The first 16 hexadecimal digits of the SHA-256 of the text as UTF-8, in NFC, runs of white space as one space.
 */
export type Hash = string;
export type SegmentRef = Id;
/**
 * A calendar day.
 */
export type Day = string;
/**
 * @minItems 1
 */
export type Terms = Term[];
/**
 * What became of one id.
 */
export type Redirect = Moved | Split | Withdrawn;
/**
 * As in Semantic Versioning.
 */
export type Version = string;

/**
 * The root file of an archive, archive.json: what the archive is, which languages it is kept in, and what holds for every document that says nothing else. Its name and its description are text, so they live in locales/<tag>/archive.json.
 */
export interface Archive {
  /**
   * Where an editor finds this schema.
   */
  $schema?: string;
  /**
   * The archive's own id, used in exports and identifiers.
   */
  id: Id;
  /**
   * Where the site is published; a final slash makes no difference. Canonical links and alternates are absolute when it is given.
   */
  url?: string;
  /**
   * Where translators send changes. Without it no page of the site leads there.
   */
  repository?: string;
  /**
   * How to reach the editors. Without it the site names no contact and has no security.txt, and without a mailto: address no OAI-PMH repository.
   */
  contact?: string;
  /**
   * The language of the site's front page; one of `languages`.
   */
  defaultLanguage: LanguageTag;
  /**
   * Every language the archive is kept in, in the order in which switchers list them.
   *
   * @minItems 1
   */
  languages: Language[];
  /**
   * The glossary concept that issues a document which names no issuer (Dublin Core publisher).
   */
  issuer?: Id;
  rights?: Rights;
  theme?: Theme;
}
export interface Language {
  tag: LanguageTag;
  /**
   * The language's name in the language itself (its autonym).
   */
  name: string;
  /**
   * Only where it cannot be told from the tag's script.
   */
  direction?: 'ltr' | 'rtl';
  /**
   * By which tag dates and figures are written, where it is another one: en-GB writes 1 August 1994 for a language whose tag is en. It is a tag of the same language.
   */
  formats?: LanguageTag;
}
/**
 * Under which terms a text may be used (Dublin Core rights).
 */
export interface Rights {
  /**
   * An SPDX identifier such as CC-BY-4.0, or the address of the licence.
   */
  license: string;
  /**
   * The glossary concept that holds the rights.
   */
  holder?: Id;
}
/**
 * How the site looks, where it is to look otherwise than by itself. The files lie in the archive's folder theme.
 */
export interface Theme {
  /**
   * A stylesheet that is added to the site's own.
   */
  style?: string;
  templates?: Templates;
}
/**
 * Pieces of HTML in place of the site's own, by what they are for.
 */
export interface Templates {
  /**
   * The body of every page.
   */
  page?: Template;
  /**
   * The head of every page.
   */
  masthead?: Template;
  /**
   * What stands between the two on the page of a document.
   */
  document?: Template;
  /**
   * The foot of every page.
   */
  footer?: Template;
}
/**
 * One collection of documents, collections/<id>.json (the target of Dublin Core isPartOf). Its name and description in each language live in locales/<tag>/collections.json under the keys <id> and <id>-description.
 */
export interface Collection {
  /**
   * Where an editor finds this schema.
   */
  $schema?: string;
  id: Id;
  /**
   * Its place among the collections; those without one follow, by id.
   */
  order?: number;
  /**
   * The order in which its documents are listed, by date of issue.
   */
  sort?: 'newest-first' | 'oldest-first';
  rights?: Rights;
}
/**
 * The skeleton of one document, documents/<id>.json: its metadata and the order of its blocks, without prose. Each block names the segments that hold its text; a segment id is given once and never renumbered.
 */
export interface Skeleton {
  /**
   * Where an editor finds this schema.
   */
  $schema?: string;
  id: Id;
  /**
   * The collection it belongs to (Dublin Core isPartOf).
   */
  collection: Id;
  originalLanguage: LanguageTag;
  /**
   * When it was issued (Dublin Core issued).
   */
  issued: Edtf;
  /**
   * When the original was last corrected (Dublin Core modified).
   */
  modified?: Edtf;
  /**
   * The glossary concept that issued it (Dublin Core publisher).
   */
  issuer?: Id;
  /**
   * Glossary concepts of kind place (Dublin Core spatial).
   */
  places?: Id[];
  /**
   * Glossary concepts (Dublin Core subject).
   */
  subjects?: Id[];
  rights?: Rights;
  /**
   * What it was taken from (Dublin Core source).
   */
  sources?: Source[];
  /**
   * Other documents of this archive it stands in a relation to.
   */
  relations?: Relation[];
  title: SegmentId;
  subtitle?: SegmentId;
  body: Block[];
  /**
   * The author's notes, in order. A translator's own notes stand in that language's bundle alone, as tn1, tn2 and so on.
   */
  notes?: Note[];
  signature?: SegmentId;
  /**
   * The line of place and date as it stands in the document (TEI dateline); `issued` holds its value.
   */
  dateline?: SegmentId;
}
export interface Heading {
  type: 'heading';
  id: SegmentId;
  /**
   * 2 to 6; level 1 is the title.
   */
  level: number;
}
export interface Paragraph {
  type: 'paragraph';
  id: SegmentId;
}
/**
 * A block quotation of one or more paragraphs.
 */
export interface Quote {
  type: 'quote';
  segments: SegmentIds;
  /**
   * The segment that names who is quoted.
   */
  attribution?: SegmentId;
  /**
   * The document of this archive that is quoted.
   */
  document?: Id;
}
export interface List {
  type: 'list';
  ordered?: boolean;
  items: ListItems;
}
export interface ListItem {
  id: SegmentId;
  /**
   * Whether the items inside are numbered.
   */
  ordered?: boolean;
  /**
   * A list inside this item.
   */
  items?: ListItems;
}
/**
 * Verse: one segment a stanza, one line a line.
 */
export interface Verse {
  type: 'verse';
  segments: SegmentIds;
  attribution?: SegmentId;
}
/**
 * A picture with its description and caption.
 */
export interface Figure {
  type: 'figure';
  image: Image;
  /**
   * The segment that says in words what the picture shows.
   */
  alt: SegmentId;
  caption?: SegmentId;
}
export interface Image {
  /**
   * A file under the archive's media folder.
   */
  file: string;
  /**
   * In CSS pixels.
   */
  width: number;
  /**
   * In CSS pixels.
   */
  height: number;
}
export interface Separator {
  type: 'separator';
}
export interface Note {
  id: SegmentId;
  /**
   * The mark it bears in the document where that is not its number, such as an asterisk.
   */
  label?: string;
}
export interface Source {
  /**
   * import: a file `archive import` read; publication: something printed; web: a page.
   */
  type: 'import' | 'publication' | 'web';
  title?: string;
  url?: string;
  /**
   * The name of the imported file, without its folder.
   */
  file?: string;
  /**
   * Of the imported file's bytes: the same page imported again changes nothing.
   */
  sha256?: string;
  language?: LanguageTag;
  /**
   * When it was read.
   */
  retrieved?: Edtf;
}
export interface Relation {
  /**
   * A Dublin Core relation.
   */
  type: 'references' | 'replaces' | 'isReplacedBy' | 'isVersionOf' | 'relation';
  document: Id;
}
/**
 * One language's text of one document, locales/<tag>/documents/<id>.json, and the same shape for locales/<tag>/archive.json and locales/<tag>/collections.json: flat i18next JSON v4, segment id to text. The text may hold the inline markup of docs/markup.md. There is no metadata in it: translation platforms would offer it for translation. An empty text counts as not yet translated.
 */
export interface Bundle {
  [k: string]: string;
}
/**
 * One language's words of the interface, locales/<tag>/interface.json, or of what checks find, locales/<tag>/messages.json: flat i18next JSON v4 with interpolation ({{name}}) and plural forms (key_one, key_other).
 */
export interface InterfaceBundle {
  [k: string]: string;
}
/**
 * What is known about each translated segment of one document in one language, ledgers/<tag>/<id>.json. Kept by the commands, like a lock file; nobody needs to edit it.
 */
export interface Ledger {
  /**
   * Where an editor finds this schema.
   */
  $schema?: string;
  document: Id;
  language: LanguageTag;
  segments: {
    [k: string]: LedgerRecord;
  };
  /**
   * Translations of segments the document no longer has, kept until someone drops them.
   */
  obsolete?: {
    [k: string]: string;
  };
  suppressions?: Suppression[];
}
/**
 * What is known about one translated segment.
 */
export interface LedgerRecord {
  /**
   * The language it was translated from; another than the original's in a relay translation.
   */
  from: LanguageTag;
  /**
   * Of the source text it was made from.
   */
  source: Hash;
  /**
   * Of the translation the state speaks of.
   */
  target: Hash;
  /**
   * As in XLIFF 2.1.
   */
  state: 'initial' | 'translated' | 'reviewed' | 'final';
  /**
   * Who made or reviewed it last.
   */
  by?: string;
  on?: Day;
  /**
   * The source as it was, once it has moved on.
   */
  sourceText?: string;
  match?: Match;
  /**
   * Changes of the source that need no new translation, each one exact pair.
   */
  cosmetic?: Cosmetic[];
  comments?: Comment[];
}
/**
 * How an imported translation was aligned with the source.
 */
export interface Match {
  /**
   * split: one source block stood as several in the translation; merged: several stood as one.
   */
  type: 'one-to-one' | 'split' | 'merged';
  /**
   * The other segments whose text stands here.
   */
  with?: SegmentRef[];
  confidence: number;
}
export interface Cosmetic {
  before: Hash;
  after: Hash;
  reason?: string;
  /**
   * This language wants a new translation all the same.
   */
  refused?: boolean;
  by?: string;
  on?: Day;
}
export interface Comment {
  text: string;
  by?: string;
  on?: Day;
}
/**
 * A finding that is right to ignore here.
 */
export interface Suppression {
  rule: Id;
  segment: Id;
  reason: string;
  by?: string;
  on?: Day;
}
/**
 * One concept of the glossary, glossary/<id>.json, with its terms in each language (a TBX concept entry). Documents name issuers, places and subjects by concept; pages show the preferred term.
 */
export interface Concept {
  /**
   * Where an editor finds this schema.
   */
  $schema?: string;
  id: Id;
  kind: 'person' | 'place' | 'organisation' | 'term';
  /**
   * What it is, by language.
   */
  definition?: TextsByLanguage;
  /**
   * Terms by language, the preferred one first.
   */
  terms: {
    [k: string]: Terms;
  };
  /**
   * Addresses of the same concept elsewhere, such as Wikidata.
   */
  sameAs?: string[];
}
export interface TextsByLanguage {
  [k: string]: string;
}
export interface Term {
  term: string;
  /**
   * Administrative status, as in TBX.
   */
  status: 'preferred' | 'admitted' | 'deprecated';
  /**
   * Inflected and other written forms that are this term.
   */
  forms?: string[];
  note?: string;
}
/**
 * What became of ids that were once published, redirects.json. There are no chains: each target is a document of today.
 */
export interface Redirects {
  /**
   * Where an editor finds this schema.
   */
  $schema?: string;
  redirects: Redirect[];
}
export interface Moved {
  from: Id;
  type: 'moved';
  to: Id;
  on?: Day;
}
export interface Split {
  from: Id;
  type: 'split';
  /**
   * @minItems 2
   */
  to: Id[];
  on?: Day;
}
export interface Withdrawn {
  from: Id;
  type: 'withdrawn';
  reason: string;
  on?: Day;
}
/**
 * What each published version changed, changes.json. Written when a release is prepared, by comparing with the version before; nobody needs to edit it. A part in which nothing changed is left out.
 */
export interface ReleaseHistory {
  /**
   * Where an editor finds this schema.
   */
  $schema?: string;
  /**
   * The newest first.
   */
  releases: Release[];
}
/**
 * One version, held against the one before.
 */
export interface Release {
  version: Version;
  /**
   * The day it was prepared on.
   */
  on: Day;
  /**
   * The version before; left out for the first.
   */
  since?: Version;
  schemas?: SchemaChange[];
  documents?: DocumentChanges;
  /**
   * Of documents that both versions have, by language.
   */
  texts?: TextsChange[];
  languages?: TagChanges;
  collections?: IdChanges;
  /**
   * Of the glossary.
   */
  concepts?: IdChanges;
  /**
   * Paths below the media folder.
   */
  media?: NameChanges;
  /**
   * Of the archive, its collections and the interface, by language.
   */
  names?: NamesChange[];
}
/**
 * What became of one schema.
 */
export interface SchemaChange {
  /**
   * The name of its file, without `.json`.
   */
  schema: string;
  /**
   * Why it rejects what it accepted, each with a JSON Pointer.
   */
  narrowed?: string[];
  /**
   * What it accepts that it rejected.
   */
  widened?: string[];
}
/**
 * What became of documents, their texts aside.
 */
export interface DocumentChanges {
  added?: AddedDocument[];
  /**
   * Their metadata, or the order of their blocks.
   */
  changed?: Id[];
  moved?: MovedDocument[];
  split?: SplitDocument[];
  withdrawn?: WithdrawnDocument[];
  /**
   * Gone, and no redirect says where to.
   */
  vanished?: Id[];
}
export interface AddedDocument {
  id: Id;
  /**
   * That it can be read in, the original's first.
   */
  languages: LanguageTag[];
}
export interface MovedDocument {
  from: Id;
  to: Id;
}
export interface SplitDocument {
  from: Id;
  to: Id[];
}
export interface WithdrawnDocument {
  id: Id;
  reason: string;
}
/**
 * What became of a document's texts in one language.
 */
export interface TextsChange {
  document: Id;
  language: LanguageTag;
  /**
   * Given where this is the language it was written in.
   */
  original?: true;
  /**
   * `state`: the texts are the same, and what is known about them is not.
   */
  type: 'added' | 'changed' | 'removed' | 'state';
  /**
   * Left out where all of them came or went.
   */
  segments?: IdChanges;
  /**
   * Segments whose state is another, or which became outdated or are so no longer.
   */
  states?: Id[];
}
/**
 * What became of one file of names.
 */
export interface NamesChange {
  language: LanguageTag;
  /**
   * Such as `collections`.
   */
  namespace: string;
  added?: string[];
  changed?: string[];
  removed?: string[];
}
/**
 * What came, changed and went, by id.
 */
export interface IdChanges {
  added?: Id[];
  changed?: Id[];
  removed?: Id[];
}
/**
 * Languages that came and went.
 */
export interface TagChanges {
  added?: LanguageTag[];
  removed?: LanguageTag[];
}
/**
 * What came, changed and went, by name.
 */
export interface NameChanges {
  added?: string[];
  changed?: string[];
  removed?: string[];
}
