export { buildSite } from './build-site.ts';
export type { BuildOptions, BuildReport } from './build-report.ts';
export { serve, type RunningServer, type ServeOptions } from './serve/serve.ts';
