/** Does all of some work that stands still after every step. @param step told what each step says */
export function finished<S, T>(work: Generator<S, T, void>, step?: (said: S) => void): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    step?.(value);
  }
}
