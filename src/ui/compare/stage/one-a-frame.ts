/** Work that waits for a frame of its own. */
type Work = () => void;

const waiting: Work[] = [];
let isScheduled = false;

function runNext(): void {
  waiting.shift()?.();
  isScheduled = waiting.length > 0;
  if (isScheduled) requestAnimationFrame(runNext);
}

/**
 * Runs pieces of work one a frame, in order. Giving a large bitmap to a canvas costs the page some milliseconds when the frame
 * is put together; two of them in one frame would be felt.
 */
export function oneAFrame(work: Work): void {
  waiting.push(work);
  if (isScheduled) return;
  isScheduled = true;
  requestAnimationFrame(runNext);
}
