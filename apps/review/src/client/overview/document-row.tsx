import type { OverviewDocument, Session } from '../../api/index.ts';
import { inLanguage, useApp } from '../app/context.ts';
import { steady } from '../app/steady.tsx';
import { CellView } from './cell.tsx';

interface DocumentRowProps {
  document: OverviewDocument;
  /** In the language of the interface, else in its own. */
  title: string;
  languages: Session['languages'];
  /** Its place in the whole table, from 0. */
  place: number;
}

/** One document in the languages that are shown. */
export const DocumentRow = steady(function DocumentRow(props: DocumentRowProps) {
  const { document, languages } = props;
  const { session, tag, dateText } = useApp();
  const collection = session.collections.find(({ id }) => id === document.collection);
  return (
    // The first row is that of the names.
    <tr role="row" aria-rowindex={props.place + 2}>
      <th role="rowheader" scope="row">
        <bdi>{props.title}</bdi>
        <small>
          {dateText(document.issued)} · {inLanguage(collection?.names ?? {}, tag)}
        </small>
      </th>
      {languages.map((language) => (
        <CellView
          key={language.tag}
          cell={document.cells[language.tag]}
          document={document.id}
          language={language.tag}
          original={language.tag === document.originalLanguage}
        />
      ))}
    </tr>
  );
});
