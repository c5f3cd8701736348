/**
 * How deep lists and objects may lie in each other. Real files need ten or so; the limit keeps
 * a hostile one from exhausting the stack of whatever walks it.
 */
export const maxDepth = 100;
