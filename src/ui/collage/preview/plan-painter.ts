import type { Drawn, PictureFailure } from '../../../app/ports.ts';
import type { PlannedCollage } from '../../../domain/collage/plan-collage.ts';
import type { DrawPlan } from '../../../domain/comparison/draw-plan.ts';

type DrawPlanDeed = (plan: DrawPlan, scale: number, signal: AbortSignal) => Promise<Drawn<ImageBitmap>>;

/** What was asked for: a plan, and how many pixels of the canvas a pixel of the page takes. */
interface Wanted {
  readonly planned: PlannedCollage;
  readonly scale: number;
}

export interface PlanPainter {
  /** Draws a plan onto the canvas as soon as the drawing before it is done; of those asked for meanwhile, the last one. */
  paint(planned: PlannedCollage, scale: number): void;
  close(): void;
}

export interface PainterNews {
  /** The canvas shows this plan now; `tookMs` since the drawing began. */
  readonly onPainted: (planned: PlannedCollage, tookMs: number) => void;
  readonly onFailed: (planned: PlannedCollage, reason: PictureFailure) => void;
}

/** Draws plans in the worker, one at a time, and shows them on a canvas without copying a pixel. The canvas is `aria-busy` meanwhile. */
export function createPlanPainter(canvas: HTMLCanvasElement, drawPlan: DrawPlanDeed, news: PainterNews): PlanPainter {
  const context = canvas.getContext('bitmaprenderer');
  const closing = new AbortController();
  let waiting: Wanted | null = null;
  let isDrawing = false;

  const drawOne = async ({ planned, scale }: Wanted) => {
    const began = performance.now();
    const drawn = await drawPlan(planned.plan, scale, closing.signal);
    if (closing.signal.aborted) {
      if (drawn.ok) drawn.value.close();
    } else if (drawn.ok) {
      // The canvas does not take the bitmap's size over by itself; what reads from it goes by its own.
      canvas.width = drawn.value.width;
      canvas.height = drawn.value.height;
      context?.transferFromImageBitmap(drawn.value);
      news.onPainted(planned, performance.now() - began);
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
  return {
    paint: (planned, scale) => {
      waiting = { planned, scale };
      if (!isDrawing) void drawAll();
    },
    close: () => closing.abort(),
  };
}
