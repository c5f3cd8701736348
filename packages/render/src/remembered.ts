/*
 * More languages than any archive has. A cache that hostile tags could fill without end is a leak.
 */
const LIMIT = 500;

/**
 * Remembers what a function made of each key. For what Intl makes: a DateTimeFormat takes longer
 * to make than a page to render.
 */
export function remembered<Value extends {} | null>(
  make: (key: string) => Value,
): (key: string) => Value {
  const made = new Map<string, Value>();
  return (key) => {
    let value = made.get(key);
    if (value === undefined) {
      value = make(key);
      if (made.size >= LIMIT) made.clear();
      made.set(key, value);
    }
    return value;
  };
}
