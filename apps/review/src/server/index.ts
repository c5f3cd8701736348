export { openReview } from './open-review.ts';
export type { OpenReview, ReviewOptions } from './open-review.ts';
