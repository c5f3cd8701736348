export type { ConcordanceOptions, Match, Origin, Passage, State, SuggestOptions } from './match.ts';
export { Memory } from './memory.ts';
export { openMemory } from './open-memory.ts';
export type { Progress, Refreshed } from './refresh/refresh.ts';
