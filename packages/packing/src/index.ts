export { catalogueJson } from './catalogue.ts';
export { checksums } from './checksums.ts';
export { readContent } from './content.ts';
export type { Content, ContentDocument } from './content.ts';
export { dataFiles } from './data-files.ts';
export { fill } from './fill.ts';
export { put } from './put.ts';
export { writePackage } from './write-package.ts';
export type { PackagePlace } from './write-package.ts';
