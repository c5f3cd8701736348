import { HIDDEN } from '@archive/store';

import { MERGE_ATTRIBUTES } from '../../merge/install-merge-driver.ts';
import type { Dependencies } from './dependencies.ts';
import { packageManifest } from './package-manifest.ts';
import type { PackageNaming } from './package-manifest.ts';
import { repositoryReadme } from './repository-readme.ts';
import { pullRequestWorkflow, releaseWorkflow } from './workflows.ts';

const IGNORED = `node_modules/
.env*

# Made from the archive: its site, its package.
${HIDDEN}/
dist/
public/
*.tgz
`;

const ATTRIBUTES = `# Text is stored and checked out with LF everywhere: hashes of segments rest on it.
* text=auto eol=lf

package-lock.json linguist-generated -diff
ledgers/** linguist-generated

`;

/** Changesets version a package that is not published too, and leave a tag at each version. */
const CHANGESETS = {
  changelog: '@changesets/cli/changelog',
  commit: false,
  access: 'public',
  baseBranch: 'main',
  privatePackages: { version: true, tag: true },
};

/**
 * What makes a repository of its own of an archive folder, as path and text. All that could ever
 * change is depended upon: the commands, the site, the review tool, the schemas, the interface's words.
 */
export function repositoryFiles(
  naming: PackageNaming,
  dependencies: Dependencies,
): Map<string, string> {
  return new Map([
    ['package.json', packageManifest(naming, dependencies)],
    ['README.md', repositoryReadme(naming)],
    ['.gitignore', IGNORED],
    ['.gitattributes', ATTRIBUTES + MERGE_ATTRIBUTES],
    ['.changeset/config.json', `${JSON.stringify(CHANGESETS, null, 2)}\n`],
    ['.github/workflows/pull-request.yml', pullRequestWorkflow()],
    ['.github/workflows/release.yml', releaseWorkflow()],
  ]);
}

/** The same for an archive that lies in a repository or a workspace around it. */
export function folderFiles(readme: string): Map<string, string> {
  return new Map([
    ['README.md', readme],
    ['.gitignore', `${HIDDEN}/\n`],
    ['.gitattributes', MERGE_ATTRIBUTES],
  ]);
}
