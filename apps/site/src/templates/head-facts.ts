import type { Thing } from 'schema-dts';

import type { Alternate } from '../archive/listed.ts';
import type { Work } from '../archive/work.ts';
import type { Html } from './html.ts';

/** What a page tells machines about itself. */
export interface HeadFacts {
  /** Relative to the site's root. */
  readonly path: string;
  /** Without the archive's name. */
  readonly title: string;
  readonly description?: string;
  /** The same page in all its languages, its own included. */
  readonly alternates?: readonly Alternate[];
  /** The path of the page for readers of any other language. */
  readonly fallback?: string;
  /** The path of the page that stands for this one in search engines; its own when left out. */
  readonly canonical?: string;
  /** Whether search engines should leave it out. */
  readonly unlisted?: boolean;
  /** The path of the page that its readers are sent on to. */
  readonly sendsTo?: string;
  /** The text that it is the page of. */
  readonly work?: Work;
  /** What else its head says of that text. */
  readonly metadata?: Html;
  /** The scripts it loads beside the one of all pages, by the names of their modules in `src/client`. */
  readonly scripts?: readonly string[];
  /** The path of the file that these ask for first: it is fetched while they are. */
  readonly asked?: string;
  /** What it is in schema.org's words. */
  readonly data?: readonly Thing[];
}
