/** One text of a bundle that may be faulty. */
export function textIn(bundle: string, segment: string): string | undefined {
  try {
    const value: unknown = JSON.parse(bundle);
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, segment))
      return undefined;
    const text: unknown = (value as Record<string, unknown>)[segment];
    return typeof text === 'string' ? text : undefined;
  } catch {
    return undefined;
  }
}
