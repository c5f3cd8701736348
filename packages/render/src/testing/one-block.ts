import { parseBundle } from '@archive/markup';
import type { Block, Skeleton } from '@archive/schema';

import type { RenderInput, RenderOptions } from '../index.ts';
import { wordsOfTheInterface } from './words.ts';

export const options: RenderOptions = { i18n: wordsOfTheInterface() };

/** A document of a few blocks, with the texts it needs. */
export function documentOf(
  body: Block[],
  text: Record<string, string>,
  more: Partial<Skeleton> & { language?: string } = {},
): RenderInput {
  const { language = 'en', ...rest } = more;
  const skeleton: Skeleton = {
    id: 'a-document',
    collection: 'statements',
    originalLanguage: 'en',
    issued: '2022-01-10',
    title: 'title',
    body,
    ...rest,
  };
  return { skeleton, text: parseBundle(language, { title: 'Title', ...text }) };
}

/** A document of one paragraph. */
export function paragraph(
  text: string,
  more?: Partial<Skeleton> & { language?: string },
): RenderInput {
  return documentOf([{ type: 'paragraph', id: 'p1' }], { p1: text }, more);
}
