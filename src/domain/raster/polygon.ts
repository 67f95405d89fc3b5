/** Numbers in pairs: x and y of each corner in pixels, from pixel edges. */
export type Corners = readonly number[] | Float32Array;

/** Where the outline crosses the middle of row `y`, from left to right. */
function crossings(corners: Corners, y: number): number[] {
  const xs: number[] = [];
  for (let i = 0; i < corners.length; i += 2) {
    const j = (i + 2) % corners.length;
    const [ay = 0, by = 0] = [corners[i + 1], corners[j + 1]];
    if (ay <= y === by <= y) continue;
    const [ax = 0, bx = 0] = [corners[i], corners[j]];
    xs.push(ax + ((y - ay) / (by - ay)) * (bx - ax));
  }
  return xs.toSorted((a, b) => a - b);
}

/**
 * Sets every pixel of a mask (row by row, `width` across) whose middle lies within a closed outline to `value`. Even-odd where
 * the outline crosses itself; what lies off the mask is left out.
 */
export function fillPolygon(mask: Uint8Array, width: number, corners: Corners, value: number): void {
  const height = mask.length / width;
  let [top, bottom] = [height, 0];
  for (let i = 1; i < corners.length; i += 2) {
    top = Math.min(top, Math.floor(corners[i] ?? 0));
    bottom = Math.max(bottom, Math.ceil(corners[i] ?? 0));
  }
  for (let y = Math.max(0, top); y < Math.min(height, bottom); y++) {
    const xs = crossings(corners, y + 0.5);
    for (let k = 0; k + 1 < xs.length; k += 2) {
      const from = Math.max(0, Math.ceil((xs[k] ?? 0) - 0.5));
      const to = Math.min(width, Math.ceil((xs[k + 1] ?? 0) - 0.5));
      if (to > from) mask.fill(value, y * width + from, y * width + to);
    }
  }
}
