import { turnAbout } from '../../../domain/comparison/move-after.ts';
import type { CanvasPoint } from '../../../domain/geometry/point.ts';
import { distance } from '../../../domain/geometry/point.ts';
import type { Size } from '../../../domain/geometry/rectangle.ts';
import { about, type Similarity } from '../../../domain/geometry/similarity.ts';
import type { Drag } from '../stage/gestures.ts';
import type { StageControl } from '../stage/stage-control.ts';
import { StageTarget } from '../stage/stage-target.ts';

/** The handles that are dragged round the middle of the stage. */
export type Handle = 'turn' | 'scale';

const INSET_PX = 40;
const REACH_PX = 30;

/** Where the handles stand: at the top and in the lower right corner, always in sight. */
export function handlePlaces({ width, height }: Size): Readonly<Record<Handle, CanvasPoint>> {
  return { turn: { x: width / 2, y: INSET_PX }, scale: { x: width - INSET_PX, y: height - INSET_PX } };
}

function movementBy(
  handle: Handle,
  pivot: CanvasPoint,
  from: CanvasPoint,
  to: CanvasPoint,
): Similarity<'canvas', 'canvas'> {
  if (handle === 'turn') return about(pivot, 1, turnAbout(pivot, from, to));
  return about(pivot, distance(pivot, to) / Math.max(1, distance(pivot, from)), 0);
}

/** Moving the after photo: by its handles, else as on every stage whose photos are not linked. */
export class MoveTarget extends StageTarget {
  readonly #control: StageControl;
  readonly #onHandle: (handle: Handle | null, at: CanvasPoint | null) => void;

  /** @param onHandle while a handle is dragged: which one, and where it is */
  constructor(control: StageControl, onHandle: (handle: Handle | null, at: CanvasPoint | null) => void) {
    super(control);
    this.#control = control;
    this.#onHandle = onHandle;
  }

  override press(at: CanvasPoint, event: PointerEvent): Drag | null {
    const places = handlePlaces(this.#control.state.stage);
    const handle = (['turn', 'scale'] as const).find((name) => distance(places[name], at) <= REACH_PX);
    return handle ? this.#dragHandle(handle, at) : super.press(at, event);
  }

  #dragHandle(handle: Handle, from: CanvasPoint): Drag {
    const pivot = this.#control.middle;
    let last = from;
    this.#onHandle(handle, from);
    return {
      move: (at) => {
        this.#control.moveAfter(movementBy(handle, pivot, last, at));
        last = at;
        this.#onHandle(handle, at);
      },
      end: () => {
        this.#onHandle(null, null);
        if (last !== from) this.#control.letGoOfAfter();
      },
    };
  }
}
