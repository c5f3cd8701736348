/**
 * Plants the corpus of faults in the starter archive and says which of them the rules find, and what
 * they find besides: `node --conditions=@archive/source packages/checks/scripts/corpus.ts`
 */
import { measure } from '../src/testing/corpus/measure.ts';
import { plantedFaults, starterFiles } from '../src/testing/corpus/read-corpus.ts';
import { reportOf } from '../src/testing/corpus/report.ts';

const measured = measure(starterFiles(), plantedFaults());
console.log(reportOf(measured));
if (measured.missed.length > 0) process.exitCode = 1;
