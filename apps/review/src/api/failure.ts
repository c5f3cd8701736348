/** What every refusal says, with a status of 4xx or 5xx. */
export interface Failure {
  /** A key of the review words: `failure-<code>`. */
  code:
    | 'bad-request'
    | 'not-let-in'
    | 'not-found'
    | 'too-large'
    | 'archive-faulty'
    | 'text-changed'
    | 'not-decidable'
    | 'write-failed'
    | 'git-failed'
    | 'unknown-revision';
  /** What went wrong, in English, for the case that there are no words for it. */
  message: string;
  /** The files it is about, each with the line. */
  places?: readonly string[];
}
