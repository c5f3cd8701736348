/** A function that works each answer out once: for what every page asks again, with few arguments. */
export function remembered<T>(work: (key: string) => T): (key: string) => T {
  const answers = new Map<string, T>();
  return (key) => {
    let answer = answers.get(key);
    if (answer === undefined) {
      answer = work(key);
      answers.set(key, answer);
    }
    return answer;
  };
}

/** The same for things, each as long as it is there. */
export function rememberedOf<K extends object, T>(work: (thing: K) => T): (thing: K) => T {
  const answers = new WeakMap<K, { readonly answer: T }>();
  return (thing) => {
    let known = answers.get(thing);
    if (known === undefined) answers.set(thing, (known = { answer: work(thing) }));
    return known.answer;
  };
}

const LIMIT = 1000;

/** The same for answers without end, such as words with figures in them: it forgets all when it is full. */
export function recent<T>(): (key: string, work: () => T) => T {
  const answers = new Map<string, T>();
  return (key, work) => {
    let answer = answers.get(key);
    if (answer === undefined) {
      answer = work();
      if (answers.size >= LIMIT) answers.clear();
      answers.set(key, answer);
    }
    return answer;
  };
}
