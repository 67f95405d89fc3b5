import { type RefCallback, type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { PictureFailure } from '../../../app/ports.ts';
import type { PlannedCollage } from '../../../domain/collage/plan-collage.ts';
import { useSamelight } from '../../photo/SamelightContext.ts';
import { movedCells } from './moved-cells.ts';
import type { StageHandle } from './PreviewStage.tsx';
import { createPlanPainter, type PlanPainter } from './plan-painter.ts';

export interface Painting {
  /** The canvas that is painted on, once it is there. */
  readonly canvas: HTMLCanvasElement | null;
  /** Given to the canvas as its ref. */
  readonly setCanvas: RefCallback<HTMLCanvasElement>;
  /** Given to the stage on top of it. */
  readonly stage: RefObject<StageHandle | null>;
  /** Whether the canvas shows anything yet. */
  readonly isPainted: boolean;
  /** Shows a plan that a gesture has come to, at once as far as painted pixels go, and paints it. */
  readonly showMoving: (planned: PlannedCollage) => void;
}

interface Easel {
  readonly canvas: HTMLCanvasElement;
  readonly painter: PlanPainter;
}

/** Keeps a canvas painted with the present plan, and what moves on top of it in step until the painting has caught up. */
export function usePainter(
  planned: PlannedCollage | null,
  scale: number | null,
  onFailed: (planned: PlannedCollage, reason: PictureFailure) => void,
): Painting {
  const { pictures } = useSamelight();
  const [easel, setEasel] = useState<Easel | null>(null);
  const [isPainted, setIsPainted] = useState(false);
  const stage = useRef<StageHandle>(null);
  const painted = useRef<PlannedCollage | null>(null);
  const now = useRef<PlannedCollage | null>(null);
  const failed = useRef(onFailed);
  useEffect(() => {
    failed.current = onFailed;
  });

  const catchUp = useCallback(() => {
    const moved = painted.current && now.current ? movedCells(painted.current, now.current) : null;
    stage.current?.show(moved ?? []);
  }, []);

  const setCanvas = useCallback(
    (canvas: HTMLCanvasElement | null) => {
      if (!canvas) return undefined;
      const painter = createPlanPainter(canvas, pictures.drawPlan, {
        onPainted: (plan) => {
          painted.current = plan;
          setIsPainted(true);
          catchUp();
        },
        onFailed: (plan, reason) => failed.current(plan, reason),
      });
      setEasel({ canvas, painter });
      return () => painter.close();
    },
    [pictures, catchUp],
  );

  useEffect(() => {
    if (!planned || scale === null || !easel) return;
    now.current = planned;
    catchUp();
    easel.painter.paint(planned, scale);
  }, [planned, scale, easel, catchUp]);

  const showMoving = useCallback(
    (moving: PlannedCollage) => {
      if (scale === null) return;
      now.current = moving;
      catchUp();
      easel?.painter.paintMoving(moving, scale);
    },
    [scale, easel, catchUp],
  );
  return { canvas: easel?.canvas ?? null, setCanvas, stage, isPainted, showMoving };
}
