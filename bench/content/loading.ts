import { spawnSync } from 'node:child_process';

import { millisecondsOf, quantile } from '../measure/clock.ts';
import type { Project } from './project.ts';
import type { Subject } from './subject.ts';

/** What it takes a fresh program to have the item. */
export interface Loading {
  /** From before the import until the item is there. */
  ms: number;
  /** The same, of the processor: what else the machine does matters less to it. */
  cpuMs: number;
  /** By the clock, as so many times what the first subject took in the same round. */
  timesFirst: number;
  /** The whole program's time, as so many times that of a program that does nothing. */
  timesNothing: number;
  /** What the heap has grown by, after garbage is collected. */
  heapBytes: number;
}

const PROBE = `gc();
const before = process.memoryUsage().heapUsed;
const cpu = process.cpuUsage();
const started = performance.now();
const { item } = await import('./item.js');
const ms = performance.now() - started;
const { user, system } = process.cpuUsage(cpu);
gc();
const heapBytes = process.memoryUsage().heapUsed - before;
if (item === undefined) throw new Error('There is no such item.');
console.log(JSON.stringify({ ms, cpuMs: (user + system) / 1000, heapBytes }));
`;

/** A subject with the project that it is installed in. */
interface InProject {
  readonly subject: Subject;
  readonly project: Project;
}

/** Loads every subject's item in turn, a program each, so that what else the machine does falls on all. */
export function measureLoading<T extends InProject>(
  subjects: readonly T[],
  runs: number,
): (T & { loading: Loading })[] {
  for (const { subject, project } of subjects) {
    project.write('item.js', subject.program);
    project.write('probe.js', PROBE);
  }
  const rounds = Array.from({ length: runs }, (_, round) => {
    const nothing = timeOfNothing();
    const loaded: Loading[] = [];
    // Each round begins with another: who comes first may find the machine in another state.
    const first = round % subjects.length;
    const order = [...subjects.entries()];
    for (const [at, { project }] of [...order.slice(first), ...order.slice(0, first)])
      loaded[at] = load(project, nothing);
    return loaded.map((each) => ({ ...each, timesFirst: each.ms / (loaded[0]?.ms ?? each.ms) }));
  });
  return subjects.map((subject, at) => {
    const middle = (of: (one: Loading) => number): number =>
      quantile(rounds.flatMap((round) => round[at] ?? []).map(of), 0.5);
    const loading = {
      ms: middle(({ ms }) => ms),
      cpuMs: middle(({ cpuMs }) => cpuMs),
      timesFirst: middle(({ timesFirst }) => timesFirst),
      timesNothing: middle(({ timesNothing }) => timesNothing),
      heapBytes: middle(({ heapBytes }) => heapBytes),
    };
    return { ...subject, loading };
  });
}

function load(project: Project, nothing: number): Loading {
  const { code, out, wallMs } = project.node(['--expose-gc', 'probe.js']);
  if (code !== 0) throw new Error(out);
  const measured = JSON.parse(out) as Pick<Loading, 'ms' | 'cpuMs' | 'heapBytes'>;
  return { ...measured, timesFirst: 1, timesNothing: wallMs / nothing };
}

/** What the start and the end of a program take, in milliseconds. */
function timeOfNothing(): number {
  return millisecondsOf(() => spawnSync(process.execPath, ['--expose-gc', '--eval', '']));
}
