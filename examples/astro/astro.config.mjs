import { defineConfig } from 'astro/config';

export default defineConfig({
  // Where the pages will be: the addresses of other languages are written in full.
  site: 'https://archive.example',
});
