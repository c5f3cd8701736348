import type { Search } from '../../api/index.ts';
import { inLanguage, useApp } from '../app/context.ts';
import { LanguageSelect } from '../app/language-select.tsx';
import { pathToFind } from '../app/router.ts';

interface FindFormProps {
  language: string;
  search: Search;
  onChange: (change: Partial<Search>) => void;
  onSubmit: () => void;
}

/** What to look for, where, and what to put in its place. */
export function FindForm({
  language,
  search,
  onChange,
  onSubmit,
}: FindFormProps): preact.JSX.Element {
  const { say, session, tag, directionOf } = useApp();
  const text = (name: 'find' | 'with', longest: number): preact.JSX.Element => (
    <label>
      {say(name === 'find' ? 'find-what' : 'find-with')}
      <input
        type="text"
        name={name}
        value={search[name]}
        maxLength={longest}
        lang={language}
        dir={directionOf(language)}
        autoComplete="off"
        autocapitalize="off"
        spellcheck={name === 'with'}
        onInput={(event) => {
          onChange({ [name]: event.currentTarget.value });
        }}
      />
    </label>
  );
  const tick = (name: 'words' | 'case' | 'marks'): preact.JSX.Element => (
    <label class="tick">
      <input
        type="checkbox"
        name={name}
        checked={search[name]}
        onChange={(event) => {
          onChange({ [name]: event.currentTarget.checked });
        }}
      />
      {say(`find-${name}`)}
    </label>
  );
  return (
    <form
      class="find-form"
      role="search"
      aria-label={say('find-replace')}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <div class="find-texts">
        {text('find', 300)}
        {text('with', 1000)}
      </div>
      <div class="find-options">
        <label>
          {say('filter-language')}
          <LanguageSelect
            language={language}
            pathTo={(other) => pathToFind(other) + location.search}
          />
        </label>
        <label>
          {say('find-where')}
          <select
            value={search.document === undefined ? (search.collection ?? '') : '.'}
            onChange={(event) => {
              const { value } = event.currentTarget;
              if (value === '.') return;
              onChange({ document: undefined, collection: value === '' ? undefined : value });
            }}
          >
            <option value="">{say('find-everywhere')}</option>
            {session.collections.map(({ id, names }) => (
              <option key={id} value={id}>
                {inLanguage(names, tag) || id}
              </option>
            ))}
            {search.document !== undefined && <option value=".">{search.document}</option>}
          </select>
        </label>
        {tick('words')}
        {tick('case')}
        {tick('marks')}
        <button type="submit">{say('find-what')}</button>
      </div>
      <p class="help">{say('find-help')}</p>
    </form>
  );
}
