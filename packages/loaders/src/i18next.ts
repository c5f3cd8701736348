export { backendFor, proseOptions } from './archive-backend.ts';
