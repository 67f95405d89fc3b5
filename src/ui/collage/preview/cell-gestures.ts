import type { CellCrop } from '../../../domain/collage/collage.ts';
import { panCrop, zoomCrop } from '../../../domain/collage/crop.ts';
import type { PlannedCell } from '../../../domain/collage/plan-collage.ts';
import { distance, midpoint, type PagePoint } from '../../../domain/geometry/point.ts';
import { centre } from '../../../domain/geometry/rectangle.ts';

/** The place of the cell at a point of the page, or `null` where there is none. */
export function cellAt(cells: readonly PlannedCell[], point: PagePoint): number | null {
  const place = cells.findIndex(
    ({ area }) =>
      point.x >= area.x && point.y >= area.y && point.x < area.x + area.width && point.y < area.y + area.height,
  );
  return place === -1 ? null : place;
}

/** The four corners of a cell, where its handles are. */
export function cornersOf({ area }: PlannedCell): readonly PagePoint[] {
  const [right, bottom] = [area.x + area.width, area.y + area.height];
  return [
    { x: area.x, y: area.y },
    { x: right, y: area.y },
    { x: right, y: bottom },
    { x: area.x, y: bottom },
  ];
}

/** Whether a point is so near to a corner of the cell that its handle is meant. */
export function isOnHandle(cell: PlannedCell, point: PagePoint, reach: number): boolean {
  return cornersOf(cell).some((corner) => distance(corner, point) <= reach);
}

/** The picture of a cell as one, two fingers or the handle took hold of it. */
export interface Grip {
  readonly kind: 'hand' | 'handle';
  readonly cell: PlannedCell;
  readonly crop: CellCrop;
  /** Where the fingers were; one or two points of the page. */
  readonly from: readonly PagePoint[];
}

/** The crop after the fingers of a grip have moved: one drags, two drag and zoom, the handle zooms about the middle of the cell. */
export function cropOfGrip({ kind, cell, crop, from }: Grip, to: readonly PagePoint[]): CellCrop {
  const { scene, area } = cell;
  const [a, b, c, d] = [from[0], to[0], from[1], to[1]];
  if (!scene || !a || !b) return crop;
  const middle = centre(area);
  if (kind === 'handle') {
    return zoomCrop(scene, crop, distance(b, middle) / Math.max(1, distance(a, middle)));
  }
  if (!c || !d) return panCrop(scene, crop, b.x - a.x, b.y - a.y);
  const [before, after] = [midpoint(a, c), midpoint(b, d)];
  const factor = distance(b, d) / Math.max(1, distance(a, c));
  const zoomed = zoomCrop(scene, crop, factor, { x: before.x - middle.x, y: before.y - middle.y });
  return panCrop(scene, zoomed, after.x - before.x, after.y - before.y);
}

/** The crop after a turn of the wheel over a point of the page. */
export function cropOfWheel(cell: PlannedCell, crop: CellCrop, at: PagePoint, delta: number): CellCrop {
  if (!cell.scene) return crop;
  const middle = centre(cell.area);
  return zoomCrop(cell.scene, crop, Math.exp(-delta), { x: at.x - middle.x, y: at.y - middle.y });
}

/** The crop after a key, or `undefined` for a key that does nothing here; `null` takes the choice of a crop back. */
export function cropOfKey(cell: PlannedCell, key: string, isFar: boolean): CellCrop | null | undefined {
  const { scene, crop, area } = cell;
  if (!scene || !crop) return undefined;
  const step = isFar ? 0.1 : 0.02;
  const [dx, dy] = [area.width * step, area.height * step];
  const factor = isFar ? 1.5 : 1.1;
  switch (key) {
    // The picture goes where the arrow points, as it does under a finger.
    case 'ArrowLeft':
      return panCrop(scene, crop, -dx, 0);
    case 'ArrowRight':
      return panCrop(scene, crop, dx, 0);
    case 'ArrowUp':
      return panCrop(scene, crop, 0, -dy);
    case 'ArrowDown':
      return panCrop(scene, crop, 0, dy);
    case '+':
    case '=':
      return zoomCrop(scene, crop, factor);
    case '-':
    case '_':
      return zoomCrop(scene, crop, 1 / factor);
    case '0':
      return null;
    default:
      return undefined;
  }
}
