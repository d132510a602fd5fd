/** Work that may be interrupted at each `yield`; its result comes at the end. */
export type Steps<T> = Generator<void, T>;

/** Milliseconds that a slice of work holds the page: enough for little overhead, too short to look frozen. */
const SLICE_MS = 100;

/** All steps in one go. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** All steps, with turns for the page in between. */
export async function inSlices<T>(steps: Steps<T>): Promise<T> {
  let ends = performance.now() + SLICE_MS;
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() < ends) continue;
    await new Promise((resolve) => setTimeout(resolve));
    ends = performance.now() + SLICE_MS;
  }
}
