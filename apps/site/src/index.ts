export { addressOf } from './address.ts';
export { buildSite } from './build-site.ts';
export type { BuildOptions, BuildReport, Progress } from './build-report.ts';
export type { RunningServer } from './serve/open-server.ts';
export { serve, type ServeOptions } from './serve/serve.ts';
export type { Fault } from './serve/live/open-pages.ts';
export { serveLive, type LiveServer } from './serve/live/serve-live.ts';
