import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

import { lintWorkflows } from './lint-workflows.ts';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
interface Workflow {
  on: Record<string, unknown>;
  permissions: unknown;
  jobs: Record<string, { permissions?: unknown; steps: Step[] }>;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = new URL('../../.github/workflows/', import.meta.url);
const names = readdirSync(folder);
const textOf = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const workflowOf = (name: string): Workflow => parse(textOf(name)) as Workflow;
const stepsOf = (name: string): Step[] =>
  Object.values(workflowOf(name).jobs).flatMap(({ steps }) => steps);

test('actionlint finds nothing wrong with any of them', () => {
  expect(lintWorkflows(root)).toEqual({
    passes: true,
    says: expect.stringContaining(`Checking ${names.length} workflow file(s)`),
  });
});

test('actionlint finds a command into which somebody else could write', () => {
  const repository = mkdtempSync(join(tmpdir(), 'archive-workflows-'));
  mkdirSync(join(repository, '.github/workflows'), { recursive: true });
  writeFileSync(
    join(repository, '.github/workflows/x.yml'),
    textOf('pull-request.yml').replace('pnpm@12 test', 'echo ${{ github.head_ref }}'),
  );
  const { passes, says } = lintWorkflows(repository);
  rmSync(repository, { recursive: true });
  expect(passes).toBe(false);
  expect(says).toContain('potentially untrusted');
});

describe.each(names)('%s', (name) => {
  test('names each action by the commit it was looked at, with its version beside it', () => {
    const uses = textOf(name).match(/^.*\buses:.*$/gm) ?? [];
    expect(uses.length).toBeGreaterThan(0);
    for (const line of uses)
      expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('puts nothing that somebody else wrote into a command, and keeps no token in the clone', () => {
    const steps = stepsOf(name);
    expect(steps.filter(({ run }) => run?.includes('${{') === true)).toEqual([]);
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@') === true);
    for (const { with: inputs } of checkouts)
      expect(inputs).toMatchObject({ 'persist-credentials': false });
  });

  test('never runs a fork’s code with this repository’s rights', () => {
    const { on } = workflowOf(name);
    expect(Object.keys(on)).not.toContain('pull_request_target');
    expect(Object.keys(on)).not.toContain('workflow_run');
  });
});

test('a pull request may read this repository, and nothing else', () => {
  const { permissions, jobs } = workflowOf('pull-request.yml');
  expect(permissions).toEqual({ contents: 'read' });
  for (const job of Object.values(jobs)) expect(job.permissions).toBeUndefined();
  expect(JSON.stringify(jobs)).not.toContain('secrets');
});
