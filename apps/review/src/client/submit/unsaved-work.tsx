import { useEffect, useState } from 'preact/hooks';

import { useApp } from '../app/context.ts';
import { follow, pathToAlign, pathToSegment } from '../app/router.ts';
import { type DraftPlace, draftPlaces } from '../drafts/drafts.ts';

/** Leads to what was typed and not saved: nobody is to think that it is handed in with the rest. */
export function UnsavedWork({ onLeave }: { onLeave: () => void }): preact.JSX.Element | null {
  const { say, session, languageName } = useApp();
  const [places, setPlaces] = useState<readonly DraftPlace[]>([]);
  useEffect(() => {
    const look = async (): Promise<void> => {
      // Where a browser keeps none, the editor says so.
      setPlaces(
        await draftPlaces({ folder: session.folder, archive: session.archive.id }).catch(() => []),
      );
    };
    void look();
  }, [session]);
  // One for each document in a language; the first passage is where to go on.
  const links = new Map(places.toReversed().map((place) => linkTo(place, languageName)));
  if (links.size === 0) return null;
  return (
    <div class="problem">
      <p>{say('submit-unsaved')}</p>
      <ul>
        {[...links].map(([name, path]) => (
          <li key={name}>
            <a
              href={path}
              onClick={(event) => {
                follow(event);
                onLeave();
              }}
            >
              <bdi>{name}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What it is called, and where it is. Arrangements and comments are kept beside the texts: `align/…`, `comment/…`. */
function linkTo(
  { document, language, segment }: DraftPlace,
  languageName: (tag: string) => string,
): readonly [string, string] {
  const id = document.split('/').at(-1) ?? document;
  const path = document.startsWith('align/')
    ? pathToAlign(id, language)
    : pathToSegment(id, language, segment);
  return [`${id} · ${languageName(language)}`, path];
}
