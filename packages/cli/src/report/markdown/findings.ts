import type { Finding } from '@archive/schema';
import { beginning, inert, showName } from '@archive/workflow';

import { count } from '../../terminal/count.ts';
import type { FindingsChange } from '../report.ts';

const MOST_ADDED = 30;
const MOST_CLEARED = 10;
const LONGEST = 300;
/** So many characters of a list leave room for the texts. */
const MOST_CHARACTERS = 15_000;

/** What the change breaks and what it puts right. Texts that are still to be translated are counted elsewhere. */
export function findingLists({ added, cleared }: FindingsChange): string[] {
  const [worse = [], better = []] = [added, cleared].map((findings) =>
    findings.filter(({ severity }) => severity !== 'info').toSorted(errorsFirst),
  );
  return [
    ...(worse.length > 0 ? ['## To be put right', list(worse, MOST_ADDED, true)] : []),
    ...(better.length > 0 ? ['## Put right', list(better, MOST_CLEARED, false)] : []),
  ];
}

function list(findings: readonly Finding[], most: number, advises: boolean): string {
  const lines: string[] = [];
  let left = MOST_CHARACTERS;
  for (const finding of findings.slice(0, most)) {
    const line = `- ${showFinding(finding, advises)}`;
    left -= line.length;
    if (left < 0) break;
    lines.push(line);
  }
  const more = findings.length - lines.length;
  if (more > 0) lines.push(`- and ${count(more, 'more finding')}`);
  return lines.join('\n');
}

function showFinding({ severity, message, help, ...place }: Finding, advises: boolean): string {
  const advice = advises ? ` ${inert(beginning(help, LONGEST))}` : '';
  return `**${severity}** in ${placeOf(place)}: ${inert(beginning(message, LONGEST))}${advice}`;
}

function placeOf({ file, line, segment }: Pick<Finding, 'file' | 'line' | 'segment'>): string {
  const path = showName(file ?? 'the archive');
  const where = line === undefined ? path : `${path}, line ${line}`;
  return segment === undefined ? where : `${where} (${showName(segment)})`;
}

function errorsFirst(a: Finding, b: Finding): number {
  return Number(a.severity !== 'error') - Number(b.severity !== 'error');
}
