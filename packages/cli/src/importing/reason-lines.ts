import type { Finding } from '@archive/schema';

import { figure } from '../terminal/count.ts';
import type { Imported } from './import-page.ts';
import { someNames } from './some-names.ts';

/**
 * Says of many files why some were not imported and what there was to say of others, the commonest
 * first: what is said of each file is far up by then.
 */
export function reasonLines(results: readonly Imported[]): string[] {
  if (results.length < 2) return [];
  const refused = results.flatMap((result) =>
    result.status === 'refused'
      ? rulesOf(
          result.file,
          result.findings.filter(({ severity }) => severity === 'error'),
        )
      : [],
  );
  const warned = results.flatMap((result) => {
    if (result.status === 'refused') return [];
    const { warnings } = result.status === 'imported' ? result.report : result;
    return rulesOf(result.file, warnings);
  });
  return [...lines('Not imported:', refused), ...lines('Warnings:', warned)];
}

interface Reason {
  readonly rule: string;
  readonly file: string;
}

function rulesOf(file: string, findings: readonly Finding[]): Reason[] {
  return [...new Set(findings.map(({ rule }) => rule))].map((rule) => ({ rule, file }));
}

function lines(heading: string, reasons: readonly Reason[]): string[] {
  if (reasons.length === 0) return [];
  const groups = [...Map.groupBy(reasons, ({ rule }) => rule)].toSorted(
    ([, one], [, other]) => other.length - one.length,
  );
  return [
    heading,
    ...groups.map(
      ([rule, all]) => `  ${figure(all.length)} ${rule}: ${someNames(all.map(({ file }) => file))}`,
    ),
  ];
}
