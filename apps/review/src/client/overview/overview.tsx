import { useEffect, useMemo, useState } from 'preact/hooks';

import type { OverviewDocument } from '../../api/index.ts';
import { useApp } from '../app/context.ts';
import { follow, pathTo, placeAt } from '../app/router.ts';
import { remember, setting } from '../app/settings.ts';
import { documentTitle } from './document-title.ts';
import { filtered, usableFilter } from './filter.ts';
import { Filters } from './filters.tsx';
import { OverviewTable } from './overview-table.tsx';
import { useOverview } from './use-overview.ts';

/** All documents in all languages. */
export function Overview(): preact.JSX.Element {
  const app = useApp();
  const { say, session, tag } = app;
  const { overview, problem } = useOverview();
  const [filter, setFilter] = useState(() => usableFilter(setting('filters'), session));

  useEffect(() => {
    document.title = say('tool');
  }, [say]);
  const titleOf = (each: OverviewDocument): string => documentTitle(each, tag);
  const documents = useMemo(
    () => (overview ? filtered(overview.documents, filter, titleOf, tag) : []),
    [overview, filter, tag],
  );
  const languages = useMemo(
    () =>
      session.languages.filter((each) => filter.language === '' || each.tag === filter.language),
    [session, filter.language],
  );
  if (problem !== '')
    return (
      <p class="problem" role="alert">
        {problem}
      </p>
    );
  const last = setting('at');
  // What was worked on may have been in another archive.
  const lastPlace = placeAt(last?.split('#')[0] ?? '');
  const canResume =
    'document' in lastPlace && overview?.documents.some(({ id }) => id === lastPlace.document);
  const next = overview?.next.find(
    (each) => filter.language === '' || each.language === filter.language,
  );
  const nextDocument = overview?.documents.find(({ id }) => id === next?.document);
  return (
    <>
      <div class="overview-head">
        <h1>{say('overview')}</h1>
        <p class="ways">
          {session.compareWith !== undefined && (
            <a href="/changes" onClick={follow}>
              {say('changes-against', { base: session.compareWith })}
            </a>
          )}
          {canResume === true && (
            <a href={last} onClick={follow}>
              {say('resume')}
            </a>
          )}
          {next && nextDocument && (
            <a href={pathTo(next.document, next.language)} onClick={follow}>
              {say('what-next', {
                title: titleOf(nextDocument),
                language: app.languageName(next.language),
              })}
            </a>
          )}
        </p>
      </div>
      {overview && (
        <Filters
          overview={overview}
          filter={filter}
          onFilter={(each) => {
            remember('filters', each);
            setFilter(each);
          }}
        />
      )}
      <p class="count" role="status">
        {overview && say('documents-shown', { n: documents.length, of: overview.documents.length })}
        {overview && overview.pending > 0 && ` ${say('pending', { n: overview.pending })}`}
      </p>
      {overview && overview.faulty.length > 0 && (
        <p class="problem">
          {say('overview-faulty')} <code dir="ltr">{overview.faulty.join(', ')}</code>
        </p>
      )}
      {overview ? (
        <OverviewTable documents={documents} languages={languages} titleOf={titleOf} />
      ) : (
        <p aria-busy="true" />
      )}
    </>
  );
}
