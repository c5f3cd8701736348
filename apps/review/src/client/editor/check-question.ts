import type { Concept, Skeleton } from '@archive/schema';

import type { SessionLanguage } from '../../api/index.ts';

/** What the worker is asked: one document with the text as it is being written. */
export interface CheckQuestion {
  skeleton: Skeleton;
  language: string;
  texts: Readonly<Record<string, Readonly<Record<string, string>>>>;
  concepts: readonly Concept[];
  languages: readonly SessionLanguage[];
  messages: Readonly<Record<string, string>>;
}
