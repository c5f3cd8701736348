import type { Overview } from '../../api/index.ts';
import { inLanguage, useApp } from '../app/context.ts';
import { countTasks, type Filter, TASKS } from './filter.ts';

interface FiltersProps {
  overview: Overview;
  filter: Filter;
  onFilter: (filter: Filter) => void;
}

/** Which documents to show, and in which order. */
export function Filters({ overview, filter, onFilter }: FiltersProps): preact.JSX.Element {
  const { say, session, tag } = useApp();
  const counts = countTasks(overview.documents, filter);
  const select = (
    name: keyof Filter,
    options: readonly (readonly [string, string])[],
  ): preact.JSX.Element => (
    <label>
      {say(`filter-${name}`)}
      <select
        value={filter[name]}
        onChange={(event) => {
          onFilter({ ...filter, [name]: event.currentTarget.value });
        }}
      >
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <form
      class="filters"
      role="search"
      aria-label={say('filters')}
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <label>
        {say('filter-title')}
        <input
          type="search"
          dir="auto"
          autoComplete="off"
          value={filter.title}
          onInput={(event) => {
            onFilter({ ...filter, title: event.currentTarget.value });
          }}
        />
      </label>
      {select('collection', [
        ['', say('all')],
        ...session.collections.map(({ id, names }) => [id, inLanguage(names, tag) || id] as const),
      ])}
      {select('language', [
        ['', say('all')],
        ...session.languages.map((each) => [each.tag, each.name] as const),
      ])}
      {select('task', [
        ['', say('all')],
        ...TASKS.map(
          (task) => [task, say('counted', { what: say(`task-${task}`), n: counts[task] })] as const,
        ),
      ])}
      {select('sort', [
        ['archive', say('sort-archive')],
        ['title', say('sort-title')],
        ['left', say('sort-left')],
      ])}
    </form>
  );
}
