import type { RenderInput, RenderOptions } from '@archive/render';

/** What there is to say of a text, or of a book of several, with names in its own language. */
export interface EditionFacts {
  /** A URN that stays the same in all versions: see `stableUrn`. */
  readonly identifier: string;
  /** On one line. */
  readonly title: string;
  /** Of the title, which may not be translated. */
  readonly titleLanguage?: string;
  /** A BCP 47 tag. */
  readonly language: string;
  /** The language's own name. */
  readonly languageName?: string;
  readonly originalLanguage?: string;
  /** Of a translation: the address of the original's page, or else its identifier. */
  readonly original?: string;
  /** The languages it was translated from. */
  readonly translatedFrom?: readonly string[];
  /** How the text stands, a sentence each in its own language: how much is translated, reviewed, outdated. */
  readonly standing?: readonly string[];
  /** ISO 8601: a year, a month or a day. */
  readonly issued?: string;
  /** The day of the last change, as `2022-01-10`. */
  readonly modified: string;
  readonly issuer?: string;
  readonly translators: readonly string[];
  readonly collection?: string;
  readonly archive: string;
  /** Of the archive. */
  readonly version?: string;
  /** Of its page. */
  readonly address?: string;
  readonly license?: { readonly name: string; readonly url?: string };
  readonly holder?: string;
  readonly places: readonly string[];
  readonly subjects: readonly string[];
  /** Who worked on the translation and when, the latest first. */
  readonly revisions: readonly Revision[];
}

/** A day's work on a translation by one person. */
export interface Revision {
  /** As `2022-01-10`. */
  readonly on: string;
  readonly by?: string;
  /** The furthest state that any of the passages of that day has. */
  readonly state: 'initial' | 'translated' | 'reviewed' | 'final';
}

/** A document in one language, with what there is to say of it. */
export interface Edition extends RenderInput {
  readonly facts: EditionFacts;
}

/** Labels and links; the addresses that `resolve` gives have to be absolute. */
export type FormatOptions = Pick<RenderOptions, 'i18n' | 'resolve' | 'directionOf'>;
