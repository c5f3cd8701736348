/**
 * Writes the corpus that the other benches read, to look at it or to use it elsewhere:
 * `node --conditions=@archive/source bench/corpus.ts DIR --documents 1000`
 */
import { parseArgs } from 'node:util';

import { LANGUAGES, writeCorpus } from './corpus/write-corpus.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    documents: { type: 'string', default: '1000' },
    languages: { type: 'string', default: LANGUAGES.join(',') },
    seed: { type: 'string', default: '1' },
  },
});
const [dir] = positionals;
if (dir === undefined) {
  console.error('Name the folder to write to: node bench/corpus.ts DIR [--documents N]');
  process.exitCode = 2;
} else {
  const started = performance.now();
  const languages = values.languages.split(',');
  const seed = Number(values.seed);
  const corpus = writeCorpus(dir, { documents: Number(values.documents), languages, seed });
  const took = ((performance.now() - started) / 1000).toFixed(1);
  const { bundles, segments, bytes } = corpus;
  console.log(
    `${bundles} bundles, ${segments} segments, ${(bytes / bundles / 1000).toFixed(1)} kB a bundle, in ${took} s`,
  );
}
