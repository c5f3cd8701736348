import type { Finding } from '@archive/schema';
import semver from 'semver';

import { type Bump, bumpOf, isAtLeast } from './bump.ts';
import type { Changes } from './changes/changes.ts';

/** A release that is about to be made. */
export interface Candidate {
  /** The name of the package that carries the archive. */
  package: string;
  /** The version it is to have. */
  version: string;
  /** The version that was published last; nothing for the first. */
  since: string | undefined;
  changes: Changes;
}

/**
 * What stands against a release: an id that was published and is gone without a redirect
 * (`vanished-id`), a version that says less than the change does (`version-behind`), or one that
 * does not come after the last (`version-order`).
 *
 * @example
 * judgeRelease({ package: '@archive/content', version: '1.4.1', since: '1.4.0', changes: { languages: { added: ['pt'] } } });
 * // [{ rule: 'version-behind', message: '1.4.1 says patch, and the change since 1.4.0 is minor.', … }]
 */
export function judgeRelease({ package: name, version, since, changes }: Candidate): Finding[] {
  const vanished = (changes.documents?.vanished ?? []).map((id) =>
    refusal(
      'vanished-id',
      `"${id}" was published and is gone, and no redirect says what became of it.`,
      'Write into redirects.json whether it was moved, split or withdrawn.',
    ),
  );
  if (semver.valid(version) === null)
    return [
      ...vanished,
      refusal('version-order', `"${version}" is no version.`, 'Write one such as 1.4.0.'),
    ];
  if (since === undefined) return vanished;
  const needed = bumpOf(changes);
  const given = moved(since, version);
  if (semver.lt(version, since))
    return [
      ...vanished,
      refusal(
        'version-order',
        `${version} does not come after ${since}, which is published.`,
        'Let the changesets move the version on: pnpm run version',
      ),
    ];
  if (isAtLeast(given, needed)) return vanished;
  const said = given === undefined ? 'is published already' : `says ${given}`;
  return [
    ...vanished,
    refusal(
      'version-behind',
      `${name} ${version} ${said}, and the change since ${since} is ${needed}.`,
      'Write the changeset with archive changeset, then let it move the version on.',
    ),
  ];
}

/** How far a version has moved on; a version before a release counts as the release it leads to. */
function moved(from: string, to: string): Bump | undefined {
  const [before, after] = [new semver.SemVer(from), new semver.SemVer(to)];
  if (semver.eq(before, after)) return undefined;
  if (after.major > before.major) return 'major';
  return after.minor > before.minor ? 'minor' : 'patch';
}

function refusal(rule: string, message: string, help: string): Finding {
  return { rule, severity: 'error', message, help };
}
