/** `GET /api/changes`: what would be submitted. */
export interface Changes {
  /** Paths in the archive folder. */
  files: readonly string[];
  /** In plain words, such as "Translate how-we-cite into Arabic". */
  summary: string;
}

/** `POST /api/submit`. */
export interface SubmitRequest {
  /** What the person says it is; the summary, if nothing. */
  message?: string;
  /** Who makes the commit, where git does not know a name. */
  by?: string;
}

/** What became of it. */
export interface Submitted {
  branch: string;
  commit: string;
  /** Whether it was pushed; false where there is no remote. */
  pushed: boolean;
  /** Where to ask for it to be taken in, where the remote's host is one that is known. */
  address?: string;
}
