import type { Comment } from '@archive/schema';

/**
 * A ledger's comment as a file shows it: the text, and who wrote it when.
 *
 * @example
 * ```ts
 * commentText({ text: 'Since when?', by: 'Ada', on: '2026-05-04' }); // 'Since when? (Ada, 2026-05-04)'
 * ```
 */
export function commentText({ text, by, on }: Comment): string {
  const signature = [by, on].filter((part) => part !== undefined).join(', ');
  return signature === '' ? text : `${text} (${signature})`;
}
