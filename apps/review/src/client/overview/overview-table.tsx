import type { TargetedEvent } from 'preact';
import { useRef } from 'preact/hooks';

import type { OverviewDocument, Session } from '../../api/index.ts';
import { useApp } from '../app/context.ts';
import { DocumentRow } from './document-row.tsx';
import { useReturn } from './use-return.ts';
import { useRows } from './use-rows.ts';

interface OverviewTableProps {
  documents: readonly OverviewDocument[];
  languages: Session['languages'];
  titleOf: (document: OverviewDocument) => string;
}

/**
 * Documents by languages; of many, those near what is seen. The roles are said, since not every
 * browser takes a table that is laid out as a grid for a table.
 */
export function OverviewTable(props: OverviewTableProps): preact.JSX.Element {
  const { documents, languages, titleOf } = props;
  const { say } = useApp();
  const rows = useRows(documents.length);
  const table = useRef<HTMLTableElement>(null);
  useReturn(table, rows.from);
  // The head stays in sight, and so scrolls sideways by itself: what one does, the other does too.
  const goAlong = (event: TargetedEvent<HTMLElement>): void => {
    for (const part of table.current?.children ?? [])
      if (part.scrollLeft !== event.currentTarget.scrollLeft)
        part.scrollLeft = event.currentTarget.scrollLeft;
  };
  return (
    <table
      ref={table}
      class="overview documents"
      role="table"
      aria-label={say('overview')}
      aria-rowcount={documents.length + 1}
      style={{ '--languages': languages.length }}
    >
      {/* What scrolls is reached by keyboard too. */}
      <thead role="rowgroup" tabIndex={0} onScroll={goAlong}>
        <tr role="row" aria-rowindex={1}>
          <th role="columnheader" scope="col">
            {say('document')}
          </th>
          {languages.map((each) => (
            <th key={each.tag} role="columnheader" scope="col" lang={each.tag}>
              {each.name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody ref={rows.ref} role="rowgroup" onScroll={goAlong}>
        {rows.before > 0 && (
          <tr class="gap" aria-hidden="true" style={{ blockSize: `${rows.before}px` }} />
        )}
        {documents.slice(rows.from, rows.to).map((each, index) => (
          <DocumentRow
            key={each.id}
            document={each}
            title={titleOf(each)}
            languages={languages}
            place={rows.from + index}
          />
        ))}
        {rows.after > 0 && (
          <tr class="gap" aria-hidden="true" style={{ blockSize: `${rows.after}px` }} />
        )}
      </tbody>
    </table>
  );
}
