import { defineConfig } from 'tsup';

// @boundaries-ignore the build settings that all packages share
import base from '../../tsup.config.ts';

// scripts/build.ts has cleared dist and put the data there: the entry loads it piece by piece.
export default defineConfig({ ...base, clean: false, external: [/^\.\/data\//] });
