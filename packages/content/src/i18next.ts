export type { ArchiveResources } from './data/resources.d.ts';
export { archiveBackend } from './archive-backend.ts';
export { proseOptions } from '@archive/loaders/i18next';
