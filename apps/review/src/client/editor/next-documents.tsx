import type { Ref } from 'preact';
import { useRef } from 'preact/hooks';

import type { WorkDocument } from '../../api/index.ts';
import { useApp } from '../app/context.ts';
import { follow, pathTo } from '../app/router.ts';
import { documentTitle } from '../overview/document-title.ts';
import { asksFor } from '../overview/filter.ts';
import { useOverview } from '../overview/use-overview.ts';
import { useCommands } from './use-commands.ts';
import type { Ways } from './ways.ts';

/**
 * Below a document in which nothing is left to translate: where there is more, in the same language.
 * A key follows the first of the links.
 */
export function NextDocuments(props: {
  document: WorkDocument;
  ways: Ways;
}): preact.JSX.Element | null {
  const { document, ways } = props;
  const { say, announce } = useApp();
  const first = useRef<HTMLAnchorElement>(null);
  useCommands((command) => {
    if (command !== 'next-document') return;
    if (first.current === null) announce(say('no-further'));
    else first.current.click();
  });
  const { language, skeleton } = document;
  if (language === skeleton.originalLanguage) return null;
  if (ways['next-missing'] + ways['next-outdated'] > 0) return null;
  return (
    <NextLinks
      document={skeleton.id}
      language={language}
      isReviewed={ways['next-review'] === 0}
      first={first}
    />
  );
}

interface NextLinksProps {
  document: string;
  language: string;
  /** Nothing is to be reviewed here any more, so that a reviewer goes on elsewhere too. */
  isReviewed: boolean;
  first: Ref<HTMLAnchorElement>;
}

function NextLinks(props: NextLinksProps): preact.JSX.Element {
  const { document: id, language, isReviewed } = props;
  const { say, tag, languageName } = useApp();
  const { overview } = useOverview();
  const documents = overview?.documents ?? [];
  const urgent = overview?.next.find(
    (each) => each.language === language && each.document !== id,
  )?.document;
  // On from this one, and then from the first.
  const place = documents.findIndex((each) => each.id === id) + 1;
  const toReview = [...documents.slice(place), ...documents.slice(0, place)].find((each) => {
    const cell = each.originalLanguage === language ? undefined : each.cells[language];
    return each.id !== id && cell !== undefined && asksFor(cell, 'review');
  })?.id;
  const ways = { 'what-next': urgent, 'review-next': isReviewed ? toReview : undefined };
  const links = Object.entries(ways).flatMap(([key, to]) => {
    const next = documents.find((each) => each.id === to);
    return next ? [{ key, next }] : [];
  });
  return (
    <p class="ways next-documents">
      {links.map(({ key, next }, index) => (
        <a
          key={key}
          ref={index === 0 ? props.first : null}
          href={pathTo(next.id, language)}
          onClick={follow}
        >
          {say(key, { title: documentTitle(next, tag), language: languageName(language) })}
        </a>
      ))}
    </p>
  );
}
