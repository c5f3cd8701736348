import type { Store } from '@archive/store';
import type { Coverage } from '@archive/translation';

import { figure } from '../terminal/count.ts';
import { visible } from '../terminal/visible.ts';
import { done, OVERVIEW, overview } from './overview.ts';
import type { Survey } from './survey.ts';

/** A survey as Markdown: a table of the languages, one of each language's documents, and what to translate next. */
export function statusMarkdown(store: Store, { languages, next }: Survey): string {
  const name = (tag: string): string => {
    const own = store.archive.languages.find((each) => each.tag === tag)?.name;
    return own === undefined ? `\`${tag}\`` : `${text(own)} (\`${tag}\`)`;
  };
  const counted = languages.filter(({ documents }) => documents.length > 0);
  const parts = [
    table(
      'Language',
      counted.map(({ language, coverage }) => [name(language), coverage]),
    ),
    ...counted.flatMap(({ language, documents }) => [
      `## ${name(language)}`,
      table(
        'Document',
        documents.map(({ document, coverage }) => [`\`${document}\``, coverage]),
      ),
    ]),
  ];
  if (next.length > 0)
    parts.push(
      '## To translate next',
      next
        .map(
          ({ language, document, coverage }) =>
            `1. \`${document}\`, ${name(language)}: ${figure(coverage.wordsLeft)} words left`,
        )
        .join('\n'),
    );
  return parts.join('\n\n');
}

function table(head: string, rows: readonly [string, Coverage][]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line([head, 'Done', ...OVERVIEW]),
    line([':--', ...Array.from({ length: OVERVIEW.length + 1 }, () => '--:')]),
    ...rows.map(([name, coverage]) =>
      line([name, `${Math.floor(done(coverage) * 100)}%`, ...overview(coverage).map(figure)]),
    ),
  ].join('\n');
}

/** A name as text, whatever signs it has. */
function text(name: string): string {
  return visible(name).replace(/[!-/:-@[-`{-~]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
