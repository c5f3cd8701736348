export type { ArchiveResources } from './data/resources.d.ts';
export { archiveBackend, proseOptions } from './archive-backend.ts';
