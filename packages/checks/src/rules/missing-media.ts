import { nearest } from '../nearest.ts';
import { pointer } from '../pointer.ts';
import type { DocumentRule } from '../rule.ts';

/** The picture of every figure is there. */
export const missingMedia: DocumentRule = {
  id: 'missing-media',
  severity: 'error',
  description: 'The picture of every figure is a file of the media folder.',
  scope: 'document',
  sentences: {
    missing: {
      message: 'There is no file {{file}}.',
      help: 'Put the picture there, or correct its name.',
    },
  },
  *check({ skeleton }, { media }) {
    for (const [place, block] of skeleton.body.entries()) {
      if (block.type !== 'figure' || media.has(block.image.file)) continue;
      const { file } = block.image;
      yield {
        at: { pointer: pointer('body', place, 'image', 'file') },
        says: 'missing',
        values: { file },
        meant: nearest(file, media),
      };
    }
  },
};
