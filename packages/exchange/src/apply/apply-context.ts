import type { SyncContext } from '@archive/translation';

/** How a file is to be taken. */
export interface ApplyContext extends Pick<SyncContext, 'by' | 'on' | 'textWithHash'> {
  /** The file's name as findings are to bear it. */
  file: string;
  /** The tag of the archive's language that the file is translated into. */
  language: string;
  /** The tag of the archive's language that it is translated from; where it is left out, as in `gather`. */
  from?: string;
  /** Takes what the file says where the archive says something else since the file left it. */
  theirs?: boolean;
}
