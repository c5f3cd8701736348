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
