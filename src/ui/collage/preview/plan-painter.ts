import type { Drawn, PictureFailure } from '../../../app/ports.ts';
import type { PlannedCollage } from '../../../domain/collage/plan-collage.ts';
import type { DrawPlan } from '../../../domain/comparison/draw-plan.ts';

/** A gesture goes on at half the pixels where a drawing takes longer than this. */
const SLOW_MS = 60;
/** While a gesture moves painted pixels, a new painting begins only so often, and leaves as much time free as it takes. */
const REPAINT_MS = 90;

type DrawPlanDeed = (plan: DrawPlan, scale: number, signal: AbortSignal) => Promise<Drawn<ImageBitmap>>;

/** What was asked for: a plan, and how many pixels of the canvas a pixel of the page takes. */
interface Wanted {
  readonly planned: PlannedCollage;
  readonly scale: number;
}

export interface PlanPainter {
  /** Draws a plan onto the canvas as soon as the drawing before it is done; of those asked for meanwhile, the last one. */
  paint(planned: PlannedCollage, scale: number): void;
  /** The same for a plan of a gesture that goes on: not as often, and with fewer pixels where drawing is slow. */
  paintMoving(planned: PlannedCollage, scale: number): void;
  close(): void;
}

export interface PainterNews {
  /** The canvas shows this plan now. */
  readonly onPainted: (planned: PlannedCollage) => void;
  readonly onFailed: (planned: PlannedCollage, reason: PictureFailure) => void;
}

/** Draws plans in the worker, one at a time, and shows them on a canvas without copying a pixel. The canvas is `aria-busy` meanwhile. */
export function createPlanPainter(canvas: HTMLCanvasElement, drawPlan: DrawPlanDeed, news: PainterNews): PlanPainter {
  const context = canvas.getContext('bitmaprenderer');
  const closing = new AbortController();
  let waiting: Wanted | null = null;
  let isDrawing = false;
  let began = 0;
  let tookMs = 0;
  let later: ReturnType<typeof setTimeout> | undefined;

  const drawOne = async ({ planned, scale }: Wanted) => {
    began = performance.now();
    const drawn = await drawPlan(planned.plan, scale, closing.signal);
    if (closing.signal.aborted) {
      if (drawn.ok) drawn.value.close();
    } else if (drawn.ok) {
      // The canvas does not take the bitmap's size over by itself; what reads from it goes by its own.
      canvas.width = drawn.value.width;
      canvas.height = drawn.value.height;
      context?.transferFromImageBitmap(drawn.value);
      tookMs = performance.now() - began;
      news.onPainted(planned);
    } else {
      news.onFailed(planned, drawn.reason);
    }
  };
  const drawAll = async () => {
    isDrawing = true;
    canvas.ariaBusy = 'true';
    try {
      while (waiting && !closing.signal.aborted) {
        const next = waiting;
        waiting = null;
        await drawOne(next);
      }
    } catch (error) {
      if (!closing.signal.aborted) throw error;
    } finally {
      isDrawing = false;
      canvas.ariaBusy = 'false';
    }
  };
  const paint = (planned: PlannedCollage, scale: number) => {
    clearTimeout(later);
    waiting = { planned, scale };
    if (!isDrawing) void drawAll();
  };
  return {
    paint,
    paintMoving: (planned, scale) => {
      clearTimeout(later);
      const wait = began + Math.max(REPAINT_MS, 2 * tookMs) - performance.now();
      later = setTimeout(paint, Math.max(0, wait), planned, tookMs > SLOW_MS ? scale / 2 : scale);
    },
    close: () => {
      clearTimeout(later);
      closing.abort();
    },
  };
}
