import type { WorkDocument } from '../../api/index.ts';
import { useApp } from '../app/context.ts';
import { go, pathTo } from '../app/router.ts';
import { steady } from '../app/steady.tsx';
import { sourceLanguages } from './sources.ts';

interface LanguageChoicesProps {
  document: WorkDocument;
  /** The language that was chosen to stand beside the segments; '' for none in particular. */
  source: string;
  onSource: (tag: string) => void;
}

/** Which language stands beside the texts, and which one is worked on. */
export const LanguageChoices = steady(function LanguageChoices(props: LanguageChoicesProps) {
  const { document } = props;
  const { skeleton, language } = document;
  const { say, session, languageName } = useApp();
  return (
    <>
      <label>
        {say('source')}
        <select
          value={props.source}
          onChange={(event) => {
            props.onSource(event.currentTarget.value);
          }}
        >
          <option value="">
            {say(language === skeleton.originalLanguage ? 'source-none' : 'source-own')}
          </option>
          {sourceLanguages(document).map((tag) => (
            <option key={tag} value={tag}>
              {languageName(tag)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say('target')}
        <select
          value={language}
          onChange={(event) => {
            // To the same passage.
            go(pathTo(skeleton.id, event.currentTarget.value) + location.hash);
          }}
        >
          {session.languages.map((each) => (
            <option key={each.tag} value={each.tag}>
              {languageName(each.tag)}
            </option>
          ))}
        </select>
      </label>
    </>
  );
});
