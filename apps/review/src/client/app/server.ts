import type { Finding } from '@archive/schema';

import type {
  Alignment,
  AlignRequest,
  AlignResponse,
  Changes,
  Concepts,
  ChangedDocument,
  DecisionRequest,
  Failure,
  FormerText,
  MemoryAnswer,
  Overview,
  SaveRequest,
  SaveResponse,
  Session,
  Submitted,
  SubmitRequest,
  WorkDocument,
  Words,
} from '../../api/index.ts';

/** What came of asking the server. `unreachable`: it did not answer at all. */
export type Answer<T> =
  | { ok: true; value: T }
  | { ok: false; failure: Failure | { code: 'unreachable'; message: string } };

/** Asks the server for what it has at a path. */
export async function ask<T>(path: string, method = 'GET', body?: unknown): Promise<Answer<T>> {
  try {
    const response = await fetch(`/api/${path}`, {
      method,
      ...(body !== undefined && {
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json' },
      }),
    });
    const value: unknown = await response.json();
    if (response.ok) return { ok: true, value: value as T };
    return { ok: false, failure: value as Failure };
  } catch (error) {
    return { ok: false, failure: { code: 'unreachable', message: String(error) } };
  }
}

const part = encodeURIComponent;
const work = (document: string, language: string): string =>
  `documents/${part(document)}/${part(language)}`;

/** Everything the page asks of the server. */
export const server = {
  session: () => ask<Session>('session'),
  words: (tag: string) => ask<Words>(`words/${part(tag)}`),
  overview: () => ask<Overview>('overview'),
  document: (document: string, language: string) => ask<WorkDocument>(work(document, language)),
  save: (document: string, language: string, request: SaveRequest) =>
    ask<SaveResponse>(work(document, language), 'PUT', request),
  decide: (document: string, language: string, request: DecisionRequest) =>
    ask<ChangedDocument>(`${work(document, language)}/decisions`, 'POST', request),
  findings: (document: string, language: string) =>
    ask<readonly Finding[]>(`${work(document, language)}/findings`),
  alignment: (document: string, language: string) =>
    ask<Alignment>(`align/${part(document)}/${part(language)}`),
  align: (document: string, language: string, request: AlignRequest) =>
    ask<AlignResponse>(`align/${part(document)}/${part(language)}`, 'PUT', request),
  memory: (query: Record<'text' | 'from' | 'to' | 'document' | 'segment', string>) =>
    ask<MemoryAnswer>(`memory?${new URLSearchParams(query)}`),
  concepts: () => ask<Concepts>('concepts'),
  history: (document: string, language: string, segment: string) =>
    ask<readonly FormerText[]>(`history/${part(document)}/${part(language)}/${part(segment)}`),
  changes: () => ask<Changes>('changes'),
  submit: (request: SubmitRequest) => ask<Submitted>('submit', 'POST', request),
};
