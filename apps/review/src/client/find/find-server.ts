import type {
  FindAnswer,
  Replaced,
  ReplaceRequest,
  Search,
  Sources,
  Step,
  Undone,
  UndoRequest,
} from '../../api/index.ts';
import { type Answer, ask } from '../app/server.ts';

const part = encodeURIComponent;

/** What finding and replacing asks of the server. */
export const findServer = {
  find: (language: string, search: Search): Promise<Answer<FindAnswer>> =>
    ask(`find/${part(language)}?${queryOf(search)}`),
  replace: (language: string, request: ReplaceRequest): Promise<Answer<Replaced>> =>
    ask(`find/${part(language)}`, 'POST', request),
  sources: (language: string, document: string): Promise<Answer<Sources>> =>
    ask(`find/${part(language)}/sources/${part(document)}`),
  steps: (language: string): Promise<Answer<readonly Step[]>> =>
    ask(`find/${part(language)}/steps`),
  undo: (language: string, request: UndoRequest): Promise<Answer<Undone>> =>
    ask(`find/${part(language)}/undo`, 'POST', request),
};

/** A search as the query of an address; what is left out is not asked for. */
export function queryOf(search: Search): URLSearchParams {
  const query = new URLSearchParams({ find: search.find });
  if (search.with !== '') query.set('with', search.with);
  for (const name of ['words', 'case', 'marks'] as const) if (search[name]) query.set(name, '1');
  for (const name of ['collection', 'document'] as const) {
    const value = search[name];
    if (value !== undefined) query.set(name, value);
  }
  return query;
}

/** The search that the query of an address stands for; nothing where it is none. */
export function searchOf(query: URLSearchParams): Search | undefined {
  const find = query.get('find');
  if (find === null) return undefined;
  const search: Search = {
    find,
    with: query.get('with') ?? '',
    words: query.has('words'),
    case: query.has('case'),
    marks: query.has('marks'),
  };
  for (const name of ['collection', 'document'] as const) {
    const value = query.get(name);
    if (value !== null) search[name] = value;
  }
  return search;
}
