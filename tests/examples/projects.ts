import { afterAll, beforeAll } from 'vitest';

import { publishPackages } from '../support/published-packages.ts';
import type { Registry } from '../support/registry.ts';
import { Project } from './example.ts';

/**
 * What is not an example: the files of packages as a CDN has them, two bundlers, and two runtimes
 * beside Node.
 */
const BESIDE = {
  '@archive/content': '*',
  '@archive/loaders': '*',
  '@archive/render': '*',
  '@rollup/plugin-node-resolve': '^16.0.3',
  '@rollup/plugin-terser': '^1.0.2',
  bun: '^1.4.5',
  deno: '^2.9.6',
  esbuild: '^0.28.2',
  i18next: '^27.1.2',
  rollup: '^4.68.7',
};

/** Every project that the tests of a file look at. */
const PROJECTS = {
  astro: (registry: Registry) => Project.copy('astro', registry),
  beside: (registry: Registry) => Project.of(BESIDE, registry),
  node: (registry: Registry) => Project.copy('node', registry),
  'own-archive': (registry: Registry) => Project.copy('own-archive', registry),
  react: (registry: Registry) => Project.copy('react', registry),
};

export type ProjectName = keyof typeof PROJECTS;

/**
 * Publishes the packages into a registry once, and installs each project from it, all at the same
 * time. Gives them to the tests by name.
 */
export function useProjects(timeout: number): (name: ProjectName) => Project {
  const projects = new Map<string, Project>();
  let registry: Registry | undefined;
  beforeAll(async () => {
    const published = await publishPackages();
    registry = published;
    for (const [name, make] of Object.entries(PROJECTS)) projects.set(name, make(published));
    await Promise.all([...projects.values()].map((project) => project.install()));
  }, timeout);
  afterAll(async () => {
    for (const project of projects.values()) project.remove();
    await registry?.stop();
  });
  return (name) => {
    const project = projects.get(name);
    if (project === undefined) throw new Error(`The project "${name}" is not installed.`);
    return project;
  };
}
