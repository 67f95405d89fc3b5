/** As long as two presses may lie apart to be one double click, and as far. */
const APART_MS = 400;
const APART_PX = 6;

const PRESSED = 'button, a, input, label, select, [role]';
const FOLLOWING = ['mousedown', 'pointerup', 'mouseup', 'click', 'dblclick'] as const;

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/**
 * Stops the second half of a double click where the first took away what it was meant for: it would act on whatever lies beneath. Many people double
 * click everything. Lasts until `signal` is aborted.
 */
export function stopOrphanedClicks(signal: AbortSignal): void {
  let pressed: { readonly element: Element | null; readonly event: PointerEvent } | null = null;
  let isStopping = false;
  const down = (event: PointerEvent) => {
    const isSecond =
      pressed !== null &&
      event.timeStamp - pressed.event.timeStamp < APART_MS &&
      Math.hypot(event.clientX - pressed.event.clientX, event.clientY - pressed.event.clientY) < APART_PX;
    isStopping = isSecond && pressed?.element?.isConnected === false;
    const element = event.target instanceof Element ? event.target.closest(PRESSED) : null;
    // The third press of a triple click is as little meant for what lies beneath as the second.
    pressed = { element: isStopping ? (pressed?.element ?? null) : element, event };
    if (isStopping) stop(event);
  };
  const rest = () => {
    isStopping = false;
  };
  addEventListener('pointerdown', down, { capture: true, signal });
  // Clicks that keys and programs make belong to no press.
  addEventListener('keydown', rest, { capture: true, signal });
  const follow = (event: MouseEvent) => {
    if (isStopping && (event.type !== 'click' || event.detail !== 0)) stop(event);
  };
  for (const name of FOLLOWING) addEventListener(name, follow, { capture: true, signal });
}
