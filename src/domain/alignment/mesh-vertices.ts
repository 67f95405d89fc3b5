/** Vertices of the face mesh (MediaPipe's canonical face) by what they mark. Left and right are the person's own. */
export const VERTEX = {
  rightEyeOuter: 33,
  rightEyeInner: 133,
  leftEyeInner: 362,
  leftEyeOuter: 263,
  noseTip: 1,
  upperLip: 13,
  lowerLip: 14,
} as const;

/** The place of a vertex on a mesh of three numbers a vertex: x and y in whatever unit the mesh is in. */
export function vertexAt(points: Float32Array, vertex: number): { readonly x: number; readonly y: number } {
  return { x: points[vertex * 3] ?? 0, y: points[vertex * 3 + 1] ?? 0 };
}

/** The middles between the corners of the person's right and left eye, in the unit of the mesh. */
export function eyeCentres(points: Float32Array): {
  readonly right: { readonly x: number; readonly y: number };
  readonly left: { readonly x: number; readonly y: number };
} {
  const between = (a: number, b: number) => {
    const [p, q] = [vertexAt(points, a), vertexAt(points, b)];
    return { x: (p.x + q.x) / 2, y: (p.y + q.y) / 2 };
  };
  return {
    right: between(VERTEX.rightEyeOuter, VERTEX.rightEyeInner),
    left: between(VERTEX.leftEyeInner, VERTEX.leftEyeOuter),
  };
}

/** The distance between the middles of the eyes (IOD), in the unit of the mesh: the yardstick of everything on a face. */
export function eyeDistance(points: Float32Array): number {
  const { right, left } = eyeCentres(points);
  return Math.hypot(left.x - right.x, left.y - right.y);
}

/** How a face is turned on its photo: the angle of the line from the person's right to left eye, clockwise, in (−π, π]. */
export function rollOf(points: Float32Array): number {
  const { right, left } = eyeCentres(points);
  return Math.atan2(left.y - right.y, left.x - right.x);
}
