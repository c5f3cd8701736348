import type { WorkDocument } from '../../api/index.ts';
import { useApp } from '../app/context.ts';
import { LanguageSelect } from '../app/language-select.tsx';
import { pathTo } from '../app/router.ts';
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
  const { say, languageName } = useApp();
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
        <LanguageSelect
          language={language}
          // To the same passage.
          pathTo={(tag) => pathTo(skeleton.id, tag) + location.hash}
        />
      </label>
    </>
  );
});
