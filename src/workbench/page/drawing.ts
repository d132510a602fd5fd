/** Of the time, at most so much goes into drawing while somebody else wants the thread. */
const SHARE = 1 / 10;
/** What is on the screen is never older than this, however long a drawing takes. */
const LONGEST_MS = 1000;

/**
 * Lets drawing give way while the workbook is being changed: a sheet is drawn whole after every change, which for a full
 * screen takes longer than the change. What is passed over is still to be drawn at the next frame.
 * @param draw draws, where anything has changed
 * @param busy whether the thread is wanted for something else
 */
export function givingWay(draw: () => void, busy: () => boolean, now = () => performance.now()): () => void {
  let next = -Infinity;
  return () => {
    const begun = now();
    if (begun < next && busy()) return;
    draw();
    const ended = now();
    next = ended + Math.min(LONGEST_MS, (ended - begun) * (1 / SHARE - 1));
  };
}
