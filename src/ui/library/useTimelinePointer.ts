import { type MouseEvent, type PointerEvent, useRef } from 'react';
import type { PhotoId } from '../../domain/photo/photo.ts';
import type { Selection } from './useSelection.ts';

export interface TimelinePointerOptions {
  readonly selection: Selection;
  /** Whether a press selects rather than opens. */
  readonly isSelecting: boolean;
  readonly onStartSelecting: () => void;
}

/** How long a finger rests before that means “select”, in ms, and how far it may stray, in CSS pixels. */
const HOLD_MS = 450;
const STRAY_PX = 10;

interface Hold {
  readonly timer: ReturnType<typeof setTimeout>;
  readonly x: number;
  readonly y: number;
}

function photoIdOf(target: EventTarget): PhotoId | null {
  return (target as Element).closest<HTMLElement>('[data-photo]')?.dataset['photo'] ?? null;
}

/** A finger that rests on a photo starts selecting with it. */
function useHold(onHold: (id: PhotoId) => void) {
  const hold = useRef<Hold | null>(null);
  const hasHeld = useRef(false);
  const end = () => {
    if (hold.current) clearTimeout(hold.current.timer);
    hold.current = null;
  };
  return {
    /** Whether the press that just ended was a hold, which is not a click as well. */
    takeHeld: () => {
      const held = hasHeld.current;
      hasHeld.current = false;
      return held;
    },
    handlers: {
      onPointerDown: (event: PointerEvent) => {
        hasHeld.current = false;
        const id = photoIdOf(event.target);
        if (event.pointerType !== 'touch' || id === null) return;
        const timer = setTimeout(() => {
          hasHeld.current = true;
          onHold(id);
        }, HOLD_MS);
        hold.current = { timer, x: event.clientX, y: event.clientY };
      },
      onPointerMove: (event: PointerEvent) => {
        const start = hold.current;
        if (start && Math.hypot(event.clientX - start.x, event.clientY - start.y) > STRAY_PX) end();
      },
      onPointerUp: end,
      onPointerCancel: end,
      onContextMenu: (event: MouseEvent) => {
        // The long press has its meaning here; the menu of the picture would lie over it.
        if (hold.current) event.preventDefault();
      },
    },
  };
}

/** Selecting by mouse and finger: the circle, Ctrl and Shift, a long press, and any press once selecting has begun. */
export function useTimelinePointer({ selection, isSelecting, onStartSelecting }: TimelinePointerOptions) {
  const { takeHeld, handlers } = useHold((id) => {
    onStartSelecting();
    selection.toggle(id);
  });
  // In the capture phase, before the photo's own link hears of it.
  const onClickCapture = (event: MouseEvent) => {
    const id = photoIdOf(event.target);
    if (id === null) return;
    if (takeHeld()) return event.preventDefault();
    const isOnCircle = (event.target as Element).closest('[data-select]') !== null;
    if (event.shiftKey) selection.extendTo(id);
    else if (isOnCircle || isSelecting || event.ctrlKey || event.metaKey) selection.toggle(id);
    else return;
    event.preventDefault();
  };
  return { ...handlers, onClickCapture };
}
