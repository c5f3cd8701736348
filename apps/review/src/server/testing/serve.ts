/** A process that serves an archive and prints its opening address: to be killed. */
import { openReview } from '../index.ts';

const [archive = '', clientDir = ''] = process.argv.slice(2);
const opened = await openReview({ archive, clientDir });
if (opened.ok) console.log(opened.value.openingUrl);
else console.error(opened.findings);
