import type { Comment, Finding } from '@archive/schema';
import type { Coverage, WordChange } from '@archive/translation';
import type { State } from '@archive/workflow';

/** `GET /api/compare`: what the work tree's branch changes, text by text, without the texts. */
export interface BranchOutline {
  /** What it is compared with: its name, and the commit from which the two have parted. */
  base: { name: string; commit: string };
  /** Who made the branch's commits. */
  authors: readonly string[];
  /** In the archive's order. */
  languages: readonly BranchLanguage[];
  /** Changed files that hold no texts of a language, as paths. */
  otherFiles: readonly { path: string; status: 'added' | 'modified' | 'removed' | 'renamed' }[];
}

/** What changed in one language. */
export interface BranchLanguage {
  tag: string;
  /** The language's name in itself. */
  name: string;
  direction: 'ltr' | 'rtl';
  parts: readonly BranchPart[];
}

/** Where a text stands: in a document, or in a file of names such as `collections`. */
export interface PartPlace {
  kind: 'document' | 'names';
  id: string;
  language: string;
}

/** One document, or one file of names, in one language. */
export interface BranchPart extends PartPlace {
  /** The document's title; empty for a file of names. */
  title: string;
  /** Whether this is the language it was written in. */
  original: boolean;
  /** Whether a faulty file stood in the way of a comparison. */
  unreadable: boolean;
  /** How far the translation was, and is. */
  before?: Coverage;
  after?: Coverage;
  /** What changed, in reading order. */
  texts: readonly TextAsIs[];
}

/** A text with what tells whether it is still the same. */
export interface TextAsIs {
  segment: string;
  /** The hash of the text as it is now, of an empty one where it is gone. */
  hash: string;
}

/** `GET /api/compare/:kind/:id/:language`: one part with its texts, old and new. */
export interface BranchTexts extends BranchPart {
  texts: readonly BranchText[];
}

/** One changed text, or one of which something else is known now. */
export interface BranchText extends TextAsIs {
  change: 'new' | 'edited' | 'removed' | 'same';
  /** From the old text to the new one. */
  words: readonly WordChange[];
  /** What it was made from; by word, where that was changed since. */
  source?: { language: string; words: readonly WordChange[] };
  /** Left out for originals, translators' notes and names. */
  state?: { before?: State; after?: State };
  /** Who gave it the state, and when. */
  by?: string;
  on?: string;
  comments: readonly Comment[];
  /** Whether it can be approved, sent back or commented on. */
  decidable: boolean;
  findings: readonly Finding[];
}

/** `POST /api/compare/comment`: what was looked at, and what was decided. */
export interface CommentRequest {
  looked: readonly LookedAt[];
}

/** A text that was looked at, as it was then. */
export interface LookedAt extends PartPlace, TextAsIs {
  decision?: 'approved' | 'sent-back' | 'valid';
}

/** What the review came to, as Markdown for a comment on a pull request. */
export interface CommentAnswer {
  markdown: string;
}
