/**
 * Writes the corpus that the other benches read, to look at it or to use it elsewhere:
 * `node --conditions=@archive/source bench/corpus.ts DIR --documents 1000`
 */
import { LANGUAGES, writeCorpus } from './corpus/write-corpus.ts';
import { askedFor, countOf, misused } from './measure/asked-for.ts';

const { positionals, values } = askedFor({
  allowPositionals: true,
  options: {
    documents: { type: 'string', default: '1000' },
    languages: { type: 'string', default: LANGUAGES.join(',') },
    seed: { type: 'string', default: '1' },
  },
});
const [dir] = positionals;
if (dir === undefined)
  misused('Name the folder to write to: node bench/corpus.ts DIR [--documents N]');
const named = values.languages.split(',');
const languages = LANGUAGES.filter((language) => named.includes(language));
const unknown = named.filter((name) => !(LANGUAGES as readonly string[]).includes(name));
if (unknown.length > 0)
  misused(`There are no words in "${unknown.join(', ')}". Name some of ${LANGUAGES.join(', ')}.`);
const documents = countOf('documents', values.documents);
const seed = countOf('seed', values.seed);

const started = performance.now();
const { bundles, segments, bytes } = writeCorpus(dir, { documents, languages, seed });
const took = ((performance.now() - started) / 1000).toFixed(1);
console.log(
  `${bundles} bundles, ${segments} segments, ${(bytes / bundles / 1000).toFixed(1)} kB a bundle, in ${took} s`,
);
