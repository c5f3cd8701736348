/** Puts a text where a JSON pointer leads to, if there is a text there. */
export function put(root: unknown, pointer: string, text: string): void {
  const { holder, key } = follow(root, pointer);
  if (holder !== undefined && typeof Reflect.get(holder, key) === 'string')
    Reflect.set(holder, key, text);
}

/** Takes out what JSON pointers lead to; the entries of a list from its end, so that the places hold. */
export function takeOut(root: unknown, pointers: readonly string[]): void {
  const places = pointers.map((pointer) => follow(root, pointer));
  const inLists = places.filter(({ holder }) => Array.isArray(holder));
  for (const { holder, key } of inLists.toSorted((a, b) => Number(b.key) - Number(a.key)))
    (holder as unknown[]).splice(Number(key), 1);
  for (const { holder, key } of places)
    if (holder !== undefined && !Array.isArray(holder)) Reflect.deleteProperty(holder, key);
}

interface Place {
  holder: object | undefined;
  key: string;
}

function follow(root: unknown, pointer: string): Place {
  const steps = pointer.split('/').slice(1).map(unescape);
  const key = steps.pop() ?? '';
  let holder: unknown = root;
  for (const step of steps)
    holder =
      isObject(holder) && Object.hasOwn(holder, step) ? Reflect.get(holder, step) : undefined;
  if (!isObject(holder) || !Object.hasOwn(holder, key)) return { holder: undefined, key };
  return { holder, key };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function unescape(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}
