export { run } from './run.ts';
export { processTerminal } from './terminal/process-terminal.ts';
export type { Style, Terminal } from './terminal/terminal.ts';
