export type { ConcordanceOptions, Match, Origin, Passage, State, SuggestOptions } from './match.ts';
export type { Memory } from './memory.ts';
export { openMemory } from './open-memory.ts';
export type { Progress, Refreshed } from './refresh/refresh.ts';
