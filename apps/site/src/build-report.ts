import type { Finding } from '@archive/schema';

/** What to build, and where. */
export interface BuildOptions {
  /** The archive folder. */
  archive: string;
  /** The archive folder whose interface words are inherited: the starter's. It may be the same. */
  base?: string;
  /** The folder the site is written to. It is made if it is not there. */
  out: string;
  /**
   * Whether files are overwritten that lie in that folder where the site's go, and that no earlier
   * build wrote. Default: no; then nothing is built.
   */
  force?: boolean;
  /**
   * Whether the texts are written in other formats too, to be downloaded: EPUB, TEI, Markdown, plain
   * text and JSON. Default: no.
   */
  downloads?: boolean;
  /** Whether there are pages that show each text beside another language's. Default: no. */
  beside?: boolean;
  /** Whether the texts can be searched: an index of each language, and a page that reads it. Default: no. */
  search?: boolean;
  /**
   * Whether there is a picture of each text, collection and home in each language, to be shown where
   * its page is shared. They have to be found from elsewhere: there are none without `url`. Default: no.
   */
  cards?: boolean;
  /** The path that links start with, for a site below another. Default: that of `url`, or `/`. */
  basePath?: string;
  /** The address of the site's root, for what has to be absolute. Default: that of archive.json. */
  url?: string;
}

/** How far a build has come. */
export interface Progress {
  /** What is being written: the documents' own pages first. */
  part: 'documents' | 'lists' | 'downloads' | 'search' | 'cards';
  /** How many of the part are done or begun. */
  done: number;
  total: number;
}

/** What a build did. */
export interface BuildReport {
  /** How many pages the site has. */
  pages: number;
  /** How long it took, in milliseconds. */
  ms: number;
  /** How many files were written because they were not there or differed. */
  written: number;
  /** How many files were there already, byte by byte. */
  unchanged: number;
  /** How many files of an earlier build were removed. */
  removed: number;
  /**
   * What was wrong with the archive. With an error among them, what could be read was built, and
   * nothing was removed; where archive.json itself is wrong, nothing was written either.
   */
  findings: readonly Finding[];
}
