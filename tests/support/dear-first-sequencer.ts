import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Where the files lie that start programs, servers and browsers, the dearest first. */
const DEAR = ['/tests/', '/packages/cli/', '/apps/'];

/**
 * Begins with the files that take long. The order that Vitest has of its own comes from the run
 * before, and in a fresh clone there was none: a dear file that begins last would be waited for
 * with all other workers idle.
 */
export default class DearFirstSequencer extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // oxlint-disable-next-line unicorn/no-array-sort -- The sequencer's own, which is no array.
    const sorted = await super.sort(files);
    return sorted.toSorted((one, other) => rank(one) - rank(other));
  }
}

function rank({ moduleId, project }: TestSpecification): number {
  const path = moduleId.slice(project.vitest.config.root.length);
  const place = DEAR.findIndex((folder) => path.startsWith(folder));
  return place === -1 ? DEAR.length : place;
}
