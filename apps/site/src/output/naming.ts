/**
 * Does something with a file. An error of the system that does not say which file it is about, as when
 * the disk is full, says so then.
 */
export function naming<T>(file: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (error instanceof Error && 'syscall' in error && !('path' in error))
      Object.assign(error, { path: file });
    throw error;
  }
}
