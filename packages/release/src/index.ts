export { type Bump, bumpOf, isAtLeast } from './bump.ts';
export type { Changes } from './changes/changes.ts';
export { compareReleases, type ReleaseSide } from './changes/compare-releases.ts';
export {
  type ChangesetFile,
  changesetFile,
  type ChangesetParts,
  isComputed,
} from './changeset/changeset.ts';
export { type Declared, declaredBump } from './changeset/declared-bump.ts';
export { type Candidate, judgeRelease } from './judge-release.ts';
export { lastRelease, type LastReleaseOptions } from './registry/last-release.ts';
export { PublishedArchive } from './registry/published-archive.ts';
export { compareSchemas, type SchemaComparison } from './schemas/compare-schemas.ts';
export { isTranslation } from './is-translation.ts';
export { describeChanges, type NameDocument } from './words/describe-changes.ts';
