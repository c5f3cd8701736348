import type { ImportFinding } from '../finding.ts';
import type { PageBlock } from '../page.ts';
import type { LeftOut, Recognised } from '../types.ts';
import type { NumberedNote } from './notes/attach-notes.ts';

/** What is known of the document a page is thought to hold, where there is one. */
export interface Guide {
  readonly subtitle: boolean;
  readonly signature: boolean;
  readonly dateline: boolean;
}

/** A page with its parts told apart. Every block of the page is in one of them. */
export interface Recognition {
  readonly collection: string | undefined;
  readonly title: PageBlock | undefined;
  readonly subtitle: PageBlock | undefined;
  readonly body: readonly PageBlock[];
  readonly signature: PageBlock | undefined;
  readonly dateline: PageBlock | undefined;
  /** EDTF, from the page's own date. */
  readonly issued: string | undefined;
  readonly notes: readonly NumberedNote[];
  readonly leftOut: readonly LeftOut[];
  readonly recognised: readonly Recognised[];
  readonly warnings: readonly ImportFinding[];
  /** Indexes of main headings beyond the one that is the title. */
  readonly otherTitles: readonly PageBlock[];
}
