import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import type { Project } from './project.ts';
import type { Subject } from './subject.ts';

/** What the compiler says of a program with a wrong id, where it takes the one with a right id. */
export interface Compiling {
  caught: boolean;
  /** The first error of the program with the wrong id. */
  message: string;
}

const compilerOptions = {
  strict: true,
  noEmit: true,
  module: 'nodenext',
  target: 'esnext',
  resolveJsonModule: true,
  skipLibCheck: true,
  types: [],
};

export function compile(subject: Subject, project: Project): Compiling {
  project.write('right.ts', subject.right);
  project.write('wrong.ts', subject.wrong);
  const files = ['right.ts', 'wrong.ts'];
  project.write('tsconfig.json', JSON.stringify({ compilerOptions, files }));
  const manifest = createRequire(import.meta.url).resolve('typescript/package.json');
  const { out } = project.node([join(dirname(manifest), 'bin/tsc'), '--pretty', 'false']);
  const errors = out.split('\n').filter((line) => /^\S/.test(line));
  const other = errors.find((line) => !line.startsWith('wrong.ts'));
  if (other !== undefined) throw new Error(`${subject.package}: ${other}`);
  const [message = ''] = errors;
  return { caught: errors.length > 0, message };
}
