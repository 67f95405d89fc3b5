import type { Evidence } from '../../../domain/fairness/check.ts';
import type { CanvasPoint } from '../../../domain/geometry/point.ts';
import { apply, type Similarity } from '../../../domain/geometry/similarity.ts';

/** Length of an arrow's head, in CSS px, and how far each side of it stands off the shaft, in radians. */
const HEAD_PX = 12;
const HEAD_RAD = 0.45;

const place = ({ x, y }: CanvasPoint) => `${x.toFixed(1)} ${y.toFixed(1)}`;

function outline(points: readonly CanvasPoint[]): string {
  return points.length === 0 ? '' : `M${points.map(place).join('L')}Z`;
}

function arrow(from: CanvasPoint, to: CanvasPoint): string {
  const back = Math.atan2(from.y - to.y, from.x - to.x);
  const barb = (angle: number) => place({ x: to.x + HEAD_PX * Math.cos(angle), y: to.y + HEAD_PX * Math.sin(angle) });
  return `M${place(from)}L${place(to)}M${barb(back - HEAD_RAD)}L${place(to)}L${barb(back + HEAD_RAD)}`;
}

/** What a check looked at, as the path of an SVG in CSS px of a pane. `view`: where the photo lies on it. */
export function evidencePath(evidence: readonly Evidence[], view: Similarity<'photo', 'canvas'>): string {
  return evidence
    .map((one) =>
      one.kind === 'region'
        ? outline(one.outline.map((point) => apply(view, point)))
        : arrow(apply(view, one.from), apply(view, one.to)),
    )
    .join('');
}
