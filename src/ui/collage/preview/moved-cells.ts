import { commonToPage } from '../../../domain/collage/crop.ts';
import type { PlannedCollage } from '../../../domain/collage/plan-collage.ts';
import type { Rectangle } from '../../../domain/geometry/rectangle.ts';

/** A cell whose picture has moved since the canvas was painted: where its painted picture belongs now. */
export interface MovedCell {
  readonly place: number;
  readonly cell: Rectangle<'page'>;
  readonly to: Rectangle<'page'>;
}

/**
 * The cells of a plan that differ from a painted plan in their crop alone, and where on the page what was painted belongs now.
 * `null` where more than crops differ, so that moving pixels would show something else.
 */
export function movedCells(painted: PlannedCollage, now: PlannedCollage): readonly MovedCell[] | null {
  if (painted.cells.length !== now.cells.length) return null;
  const moved: MovedCell[] = [];
  for (const [place, cell] of now.cells.entries()) {
    const before = painted.cells[place];
    const { area } = cell;
    if (!before || before.photo !== cell.photo || JSON.stringify(before.area) !== JSON.stringify(area)) return null;
    if (!cell.crop || !cell.scene || !before.crop || cell.crop === before.crop) continue;
    const from = commonToPage(cell.scene, before.crop, area);
    const to = commonToPage(cell.scene, cell.crop, area);
    const k = to.a / from.a;
    const rectangle = {
      x: k * (area.x - from.tx) + to.tx,
      y: k * (area.y - from.ty) + to.ty,
      width: k * area.width,
      height: k * area.height,
    };
    moved.push({ place, cell: area, to: rectangle });
  }
  return moved;
}
