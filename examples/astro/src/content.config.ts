import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';

import { archiveLoader } from './archive-loader.ts';

const documents = defineCollection({
  loader: archiveLoader(),
  schema: z.object({
    document: z.string(),
    language: z.string(),
    title: z.string(),
    originalLanguage: z.string(),
    /** In EDTF: a day, a month, a season or a year. */
    issued: z.string(),
    /** How many passages are not translated. */
    missing: z.number(),
  }),
});

export const collections = { documents };
