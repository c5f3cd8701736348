import type { Store } from '@archive/store';

import { pageFiles } from '../importing/page-files.ts';
import { hasErrors } from '../report-findings.ts';
import { misuse } from '../terminal/misuse.ts';
import { EXIT } from '../terminal/terminal.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { ALL_ENDINGS } from './format-files.ts';
import { importBundle } from './import-bundle.ts';
import type { BundleOptions } from './import-bundle.ts';
import { bundleReport, bundleSummary, reportBundle } from './report-bundle.ts';

/** Brings files of translations into the archive, one after the other; gives the exit code. */
export function importBundles(
  terminal: Terminal,
  store: Store,
  named: readonly string[],
  options: BundleOptions & { json?: boolean },
): number {
  const { files } = pageFiles(named, terminal.cwd, ALL_ENDINGS);
  if (files.length === 0)
    return misuse(
      terminal,
      `There is no file of translations in ${named.join(', ')}.`,
      'Such files end in .po, .xlf, .xliff, .tmx or .md.',
    );
  const dryRun = options.dryRun === true;
  const results = files.map((file) => {
    const imported = importBundle(store, file, terminal.cwd, options);
    if (!options.json) reportBundle(terminal, imported, dryRun);
    return imported;
  });
  if (options.json) terminal.out(JSON.stringify(bundleReport(results, dryRun), null, 2));
  else terminal.out(bundleSummary(results, dryRun));
  return results.some(({ findings }) => hasErrors(findings)) ? EXIT.findings : EXIT.ok;
}
