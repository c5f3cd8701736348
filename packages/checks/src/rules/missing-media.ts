import { pointer } from '../pointer.ts';
import type { DocumentRule } from '../rule.ts';
import { suggest } from '../wording.ts';

/** The picture of every figure is there. */
export const missingMedia: DocumentRule = {
  id: 'missing-media',
  severity: 'error',
  description: 'The picture of every figure is a file of the media folder.',
  scope: 'document',
  *check({ skeleton }, { media }) {
    for (const [place, block] of skeleton.body.entries()) {
      if (block.type !== 'figure' || media.has(block.image.file)) continue;
      yield {
        at: { pointer: pointer('body', place, 'image', 'file') },
        message: `There is no file ${block.image.file}.`,
        help: suggest(block.image.file, media, 'Put the picture there, or correct its name.'),
      };
    }
  },
};
