import type { CommonPoint } from '../geometry/point.ts';
import type { Size } from '../geometry/rectangle.ts';
import { invert, type Similarity } from '../geometry/similarity.ts';

/** A photo lying in common space: its size in its own photo space (long side 1) and its place. */
export interface LaidPhoto {
  readonly size: Size;
  readonly toCommon: Similarity<'photo', 'common'>;
}

/** All points with `nx·x + ny·y ≤ d`. */
interface HalfPlane {
  readonly nx: number;
  readonly ny: number;
  readonly d: number;
}

// Keeps a window that exactly fits a photo from being refused for rounding; far below a thousandth of a pixel.
const TOLERANCE = 1e-9;
// Larger than anything a photo (long side 1) is ever laid out to.
const FAR = 1e3;

/**
 * Where the middle of an axis-parallel window must lie so that the window lies wholly on the photo: the photo's four edges,
 * each moved inwards by the window's reach in that direction.
 */
function windowLimits({ size, toCommon }: LaidPhoto, window: Size): readonly HalfPlane[] {
  const { a, b, tx, ty } = invert(toCommon);
  const [hw, hh] = [window.width / 2, window.height / 2];
  const reachU = Math.abs(a) * hw + Math.abs(b) * hh;
  const reachV = Math.abs(b) * hw + Math.abs(a) * hh;
  return [
    { nx: -a, ny: b, d: tx - reachU + TOLERANCE },
    { nx: a, ny: -b, d: size.width - tx - reachU + TOLERANCE },
    { nx: -b, ny: -a, d: ty - reachV + TOLERANCE },
    { nx: b, ny: a, d: size.height - ty - reachV + TOLERANCE },
  ];
}

function excess({ nx, ny, d }: HalfPlane, p: CommonPoint): number {
  return nx * p.x + ny * p.y - d;
}

/** Cuts a convex polygon at a half-plane (Sutherland & Hodgman 1974). */
function cut(polygon: readonly CommonPoint[], plane: HalfPlane): CommonPoint[] {
  return polygon.flatMap((p, i) => {
    const q = polygon[(i + 1) % polygon.length] ?? p;
    const [atP, atQ] = [excess(plane, p), excess(plane, q)];
    const crossing = () => {
      const t = atP / (atP - atQ);
      return { x: p.x + t * (q.x - p.x), y: p.y + t * (q.y - p.y) };
    };
    if (atP <= 0) return atQ <= 0 ? [p] : [p, crossing()];
    return atQ <= 0 ? [crossing()] : [];
  });
}

/** The convex polygon of all places where the middle of a window may lie so that every photo fills the window; empty where there is none. */
export function coveredCentres(photos: readonly LaidPhoto[], window: Size): readonly CommonPoint[] {
  const everything: readonly CommonPoint[] = [
    { x: -FAR, y: -FAR },
    { x: FAR, y: -FAR },
    { x: FAR, y: FAR },
    { x: -FAR, y: FAR },
  ];
  return photos.flatMap((photo) => windowLimits(photo, window)).reduce(cut, everything);
}

function nearestOnEdge(p: CommonPoint, a: CommonPoint, b: CommonPoint): CommonPoint {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length2 = dx * dx + dy * dy;
  const t = length2 > 0 ? Math.min(1, Math.max(0, ((p.x - a.x) * dx + (p.y - a.y) * dy) / length2)) : 0;
  return { x: a.x + t * dx, y: a.y + t * dy };
}

/** The point of a convex polygon, as {@link coveredCentres} gives it, that is nearest to `p`: `p` itself when it lies inside. `null` for an empty one. */
export function nearestWithin(polygon: readonly CommonPoint[], p: CommonPoint): CommonPoint | null {
  const edges = polygon.map((a, i) => ({ a, b: polygon[(i + 1) % polygon.length] ?? a }));
  const inside = ({ a, b }: { a: CommonPoint; b: CommonPoint }) =>
    (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x) >= 0;
  if (edges.length > 2 && edges.every(inside)) return p;
  return edges
    .map(({ a, b }) => nearestOnEdge(p, a, b))
    .reduce<CommonPoint | null>(
      (best, q) => (best && Math.hypot(best.x - p.x, best.y - p.y) <= Math.hypot(q.x - p.x, q.y - p.y) ? best : q),
      null,
    );
}

/**
 * How large a window of the given shape can be, as a share of it (at most 1), so that somewhere every photo fills it; 0 where
 * the photos have no place in common. Found by halving, to 1e-9.
 */
export function largestCoveredShare(photos: readonly LaidPhoto[], window: Size): number {
  const fits = (share: number) =>
    coveredCentres(photos, { width: window.width * share, height: window.height * share }).length > 0;
  if (fits(1)) return 1;
  let [low, high] = [0, 1];
  for (let step = 0; step < 30; step += 1) {
    const middle = (low + high) / 2;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return low;
}
