/**
 * Does something at each call, but never twice at a time: what is asked for meanwhile is done once,
 * when the work at hand is done.
 *
 * @param failed Takes what the work throws.
 */
export function oneAtATime(
  work: () => Promise<void>,
  failed: (error: unknown) => void,
): { call: () => void; idle: () => Promise<void> } {
  let isAsked = false;
  let running: Promise<void> | undefined;
  const run = async (): Promise<void> => {
    while (isAsked) {
      isAsked = false;
      await work().catch(failed);
    }
    running = undefined;
  };
  return {
    call: () => {
      isAsked = true;
      running ??= run();
    },
    idle: () => running ?? Promise.resolve(),
  };
}
