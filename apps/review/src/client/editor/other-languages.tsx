import type { WorkDocument } from '../../api/index.ts';
import { useApp } from '../app/context.ts';
import { steady } from '../app/steady.tsx';

interface OtherLanguagesProps {
  document: WorkDocument;
  segment: string;
  source: string;
}

/** The same segment in the languages that stand neither left nor right. */
export const OtherLanguages = steady(function OtherLanguages(props: OtherLanguagesProps) {
  const { document, segment, source } = props;
  const { say, directionOf, languageName } = useApp();
  const others = document.languages.filter(
    (tag) => tag !== document.language && tag !== source && document.texts[tag]?.[segment],
  );
  return (
    <details class="aside">
      <summary>{say('other-languages')}</summary>
      {others.map((tag) => (
        <p key={tag}>
          <b>{languageName(tag)}</b>{' '}
          <span lang={tag} dir={directionOf(tag)}>
            {document.texts[tag]?.[segment]}
          </span>
        </p>
      ))}
    </details>
  );
});
