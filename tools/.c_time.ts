import { rmSync } from 'node:fs';
import { buildSite } from '../apps/site/src/index.ts';
for (let i = 0; i < 3; i++) for (const beside of [false, true]) {
  rmSync('/dev/shm/c_site', { recursive: true, force: true });
  const r = await buildSite({ archive: process.argv[2], base: '/work/main/packages/content', out: '/dev/shm/c_site', beside });
  console.log(beside, r.pages, Math.round(r.ms));
}
rmSync('/dev/shm/c_site', { recursive: true, force: true });
