import type { OverviewDocument, Session } from '../../api/index.ts';
import { useApp } from '../app/context.ts';
import { DocumentRow } from './document-row.tsx';
import { useRows } from './use-rows.ts';

interface OverviewTableProps {
  documents: readonly OverviewDocument[];
  languages: Session['languages'];
  titleOf: (document: OverviewDocument) => string;
}

/** Documents by languages; of many, those near what is seen. */
export function OverviewTable(props: OverviewTableProps): preact.JSX.Element {
  const { documents, languages, titleOf } = props;
  const { say } = useApp();
  const rows = useRows(documents.length);
  return (
    // A region that scrolls is reached by keyboard too.
    <div class="table-scroll" role="region" aria-label={say('overview')} tabIndex={0}>
      <table class="overview" aria-rowcount={documents.length + 1}>
        <thead>
          <tr>
            <th scope="col">{say('document')}</th>
            {languages.map((each) => (
              <th key={each.tag} scope="col" lang={each.tag}>
                {each.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={rows.ref}>
          {rows.before > 0 && (
            <tr class="gap" aria-hidden="true">
              <td height={rows.before} />
            </tr>
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
            <tr class="gap" aria-hidden="true">
              <td height={rows.after} />
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}
