import { join } from 'node:path';

import { Project } from './project.ts';
import type { Subject } from './subject.ts';

/** What a package says of the ids that an earlier release had and this one has no more. */
export interface Renames {
  gone: number;
  followed: number;
}

const IDS = `import { ids } from './ids.js';
console.log(JSON.stringify(ids));
`;

const FOLLOW = `import { readFileSync } from 'node:fs';
import { follow } from './follow.js';
const gone = JSON.parse(readFileSync(0, 'utf8'));
console.log(JSON.stringify(gone.filter((id) => follow(id))));
`;

export function followRenames(subject: Subject, project: Project): Renames {
  const now = ids(subject, project);
  const gone =
    subject.earlier === undefined
      ? now
      : ids(subject, new Project(join(project.dir, 'earlier'), subject.earlier)).filter(
          (id) => !now.includes(id),
        );
  project.write('follow.js', subject.follow);
  project.write('print-followed.js', FOLLOW);
  const followed = project.json(['print-followed.js'], JSON.stringify(gone)) as string[];
  return { gone: gone.length, followed: followed.length };
}

function ids(subject: Subject, project: Project): string[] {
  project.write('ids.js', subject.ids);
  project.write('print-ids.js', IDS);
  return project.json(['print-ids.js']) as string[];
}
