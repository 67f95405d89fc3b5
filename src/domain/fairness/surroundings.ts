import { LINEAR_OF_BYTE } from '../raster/colour.ts';
import type { Raster } from '../raster/raster.ts';
import type { FacePlace } from './face-patch.ts';
import type { LinearColour } from './photo-traits.ts';

/** Side of one cell around a face, in eye distances. */
export const CELL = 0.4;
/** How far the grid reaches from the middle between the eyes, in eye distances. */
const REACH = { across: 5.2, up: 4, down: 2 } as const;

/** The head with its hair, and what the shoulders cover, in eye distances. */
const HEAD = { across: 1.7, up: 2.4 } as const;

/** Middles of the cells, in eye distances from the middle between the eyes, y down: those that neither head nor shoulders cover. */
export const CELLS: readonly { readonly x: number; readonly y: number }[] = makeCells();

function makeCells(): { x: number; y: number }[] {
  const cells: { x: number; y: number }[] = [];
  for (let y = -REACH.up; y <= REACH.down + 1e-9; y += CELL) {
    for (let x = -REACH.across; x <= REACH.across + 1e-9; x += CELL) {
      const isHead = Math.abs(x) < HEAD.across && y > -HEAD.up;
      // Shoulders fall off towards the sides.
      const isShoulder = y > 1.2 && Math.abs(x) < 4 && y > 0.9 + Math.abs(x) * 0.25;
      if (!isHead && !isShoulder) cells.push({ x, y });
    }
  }
  return cells;
}

/** A channel this bright may have been brighter; a place with more such pixels than that tells no colour. */
const CLIPPED_BYTE = 251;
const MOST_CLIPPED = 2;

/** Mean colour of a square of a photo, by 5 × 5 of its pixels; `null` where it is not wholly on the photo, or burnt out. */
function squareColour({ width, height, data }: Raster, cx: number, cy: number, side: number): LinearColour | null {
  if (cx < side / 2 || cy < side / 2 || cx > width - side / 2 || cy > height - side / 2) return null;
  const sum = [0, 0, 0] as [number, number, number];
  let clipped = 0;
  for (let k = 0; k < 25; k++) {
    const x = Math.min(width - 1, Math.floor(cx + (((k % 5) - 2) / 5) * side));
    const y = Math.min(height - 1, Math.floor(cy + ((Math.floor(k / 5) - 2) / 5) * side));
    const at = (y * width + x) * 4;
    if (Math.max(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0) >= CLIPPED_BYTE) clipped++;
    for (const c of [0, 1, 2] as const) sum[c] += LINEAR_OF_BYTE[data[at + c] ?? 0] ?? 0;
  }
  return clipped > MOST_CLIPPED ? null : [sum[0] / 25, sum[1] / 25, sum[2] / 25];
}

/**
 * Colours around a face, one for each of {@link CELLS}. The grid grows with the face but does not lean with it, since rooms do not.
 */
export function estimateSurroundings(raster: Raster, { eyes, eyeDistance }: FacePlace): (LinearColour | null)[] {
  const longPx = Math.max(raster.width, raster.height);
  const unitPx = eyeDistance * longPx;
  return CELLS.map(({ x, y }) =>
    squareColour(raster, eyes.x * longPx + x * unitPx, eyes.y * longPx + y * unitPx, CELL * unitPx),
  );
}
