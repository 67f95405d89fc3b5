/**
 * [Note: Moved without layering anew] Chromium hands a changed transform straight to the compositor only where the element has a running or
 * paused animation of its transform; else it layers the whole page anew for each step, a quarter of the time of a frame. Other engines would
 * only lose by it (WebKitGTK does not blend what is animated), and no feature tells them apart, so what Chromium alone has must.
 */
const isChromium = 'userAgentData' in globalThis.navigator;

/** Slides an element away from where it lies, across or down, in CSS px. */
export interface Slide {
  to(x: number, y: number): void;
  /** Leaves the element where it lies. */
  end(): void;
}

/** An animation goes so far either way, a millisecond a pixel; a power of two, so that no place is rounded. */
const REACH_PX = 16_384;

function framesOf(isDown: boolean): Keyframe[] {
  return [-REACH_PX, REACH_PX].map((px) => ({
    transform: isDown ? `translate(0px, ${px}px)` : `translate(${px}px, 0px)`,
  }));
}

/** A standing animation that is put at another time for each step: of what an element looks like nothing else is reckoned anew. */
function slideByAnimation(element: Element): Slide {
  const animation = element.animate(framesOf(false), { duration: 2 * REACH_PX, fill: 'both' });
  animation.pause();
  animation.currentTime = REACH_PX;
  let [at, isDown] = [0, false];
  return {
    to: (x, y) => {
      if (isDown !== (y !== 0) && (x !== 0 || y !== 0)) {
        isDown = y !== 0;
        if (animation.effect instanceof KeyframeEffect) animation.effect.setKeyframes(framesOf(isDown));
      }
      if (at !== x + y) animation.currentTime = REACH_PX + x + y;
      at = x + y;
    },
    end: () => animation.cancel(),
  };
}

function slideByStyle({ style }: HTMLElement): Slide {
  return {
    to: (x, y) => {
      const transform = x === 0 && y === 0 ? '' : `translate(${x}px, ${y}px)`;
      if (style.transform !== transform) style.transform = transform;
    },
    end: () => {
      style.transform = '';
    },
  };
}

/** How an element is slid at the least cost. Only one way at a time: across or down. */
export function slideOf(element: HTMLElement): Slide {
  return isChromium ? slideByAnimation(element) : slideByStyle(element);
}

/** Lets the transforms in the styles of elements be changed at little cost, until the answer is called. */
export function movedDirectly(elements: readonly Element[]): () => void {
  if (!isChromium) return () => {};
  const animations = elements.map((element) => {
    // It adds nothing to where they are.
    const animation = element.animate([{ transform: 'none' }, { transform: 'none' }], {
      duration: 1,
      composite: 'add',
    });
    animation.pause();
    return animation;
  });
  return () => {
    for (const animation of animations) animation.cancel();
  };
}
