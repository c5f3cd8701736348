/** A package that holds data, and one item of it, as a program that uses it would write it. */
export interface Subject {
  /** The name by which a program imports it. */
  readonly package: string;
  /** What npm is told to install. */
  readonly install: readonly string[];
  /** An earlier release, to see what became of its ids; ours has none yet. */
  readonly earlier?: readonly string[];
  /** The item, in words. */
  readonly item: string;
  /** A module that exports `item`. */
  readonly program: string;
  /** The same for a bundler, where the package reads files as it runs. */
  readonly bundled?: string;
  /** A file of the package that holds the item's text and nothing else; the item as JSON where there is none. */
  readonly text?: string;
  /** A program with a right id, and one with a wrong id, in TypeScript. */
  readonly right: string;
  readonly wrong: string;
  /** A module that exports `ids`: those that are in use, or that were, where there is no earlier release. */
  readonly ids: string;
  /** A module that exports `follow`: what an id of earlier days has become, as far as the package says. */
  readonly follow: string;
}
