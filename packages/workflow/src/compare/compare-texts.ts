import { diffWords } from '@archive/translation';
import type { WordChange } from '@archive/translation';

import type { TextChange } from './document-report.ts';

type Texts = Readonly<Record<string, string>>;

/** The texts that differ between two bundles, in the order in which they are read. */
export function compareTexts(before: Texts, after: Texts, language: string): TextChange[] {
  const names = new Set([...Object.keys(after), ...Object.keys(before)]);
  const changes: TextChange[] = [];
  for (const segment of names) {
    const [was, is] = [textOf(before, segment), textOf(after, segment)];
    if (was === is) continue;
    changes.push({ segment, before: was, after: is, words: wordsOf(was, is, language) });
  }
  return changes;
}

/** A text that says something: an empty one is yet to be written. */
export function textOf(texts: Texts | undefined, name: string): string | undefined {
  const text = texts !== undefined && Object.hasOwn(texts, name) ? texts[name] : undefined;
  return text === undefined || text.trim() === '' ? undefined : text;
}

function wordsOf(
  before: string | undefined,
  after: string | undefined,
  language: string,
): readonly WordChange[] {
  if (before === undefined) return [{ type: 'added', text: after ?? '' }];
  if (after === undefined) return [{ type: 'removed', text: before }];
  return diffWords(before, after, language);
}
