import type { Cell } from '../../api/index.ts';
import { useApp } from '../app/context.ts';
import { follow, pathTo } from '../app/router.ts';

interface CellProps {
  cell: Cell | undefined;
  document: string;
  language: string;
  original: boolean;
}

/** One document in one language: how far it has come, and what is to be done, as bar and as text. */
export function CellView({ cell, document, language, original }: CellProps): preact.JSX.Element {
  const { say, languageName } = useApp();
  const facts: string[] = [];
  if (cell && !original) {
    if (cell.outdated > 0) facts.push(say('cell-outdated', { n: cell.outdated }));
    const toReview = cell.translated - cell.reviewed;
    if (toReview > 0) facts.push(say('cell-review', { n: toReview }));
  }
  const found = cell?.findings;
  if (found && found.errors > 0) facts.push(say('cell-errors', { n: found.errors }));
  if (found && found.warnings > 0) facts.push(say('cell-warnings', { n: found.warnings }));
  return (
    <td role="cell" class={original ? 'original' : undefined}>
      <a href={pathTo(document, language)} onClick={follow}>
        <span class="hidden">{languageName(language)}: </span>
        {original || cell === undefined ? (
          <span class="share">{say(original ? 'original' : 'cell-uncounted')}</span>
        ) : (
          <>
            <span class="share">
              {say('cell-share', { n: cell.translated, of: cell.segments })}
            </span>
            {/* A picture each would be painted one by one, and a thousand documents no longer scroll. */}
            <span
              class="coverage"
              style={{
                '--translated': `${(100 * cell.translated) / (cell.segments || 1)}%`,
                '--reviewed': `${(100 * cell.reviewed) / (cell.segments || 1)}%`,
              }}
            />
          </>
        )}
        <span class="facts">
          {facts.map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
        </span>
      </a>
    </td>
  );
}
