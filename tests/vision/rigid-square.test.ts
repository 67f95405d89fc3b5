import { describe, expect, it } from 'vitest';
import { CANONICAL_FACE } from '../../src/domain/fairness/canonical-face.ts';
import { squareOfMesh } from '../../src/vision/fit-mesh.ts';
import { rigidSquare } from '../../src/vision/rigid-square.ts';

/** The canonical face on a photo: `scale` pixels between the eyes, turned clockwise, its eyes' middle at (x, y). */
function mesh({ scale = 100, turnDeg = 0, x = 400, y = 300, jaw = 0 } = {}): Float32Array {
  const [cos, sin] = [Math.cos((turnDeg * Math.PI) / 180), Math.sin((turnDeg * Math.PI) / 180)];
  const points = new Float32Array(CANONICAL_FACE.length);
  for (let i = 0; i < points.length; i += 3) {
    const u = ((CANONICAL_FACE[i] ?? 0) / 1000) * scale;
    const down = -((CANONICAL_FACE[i + 1] ?? 0) / 1000) * scale;
    // An open mouth takes what lies below the nose down with it.
    const v = down > 0.75 * scale ? down + jaw * scale : down;
    points.set([x + cos * u - sin * v, y + sin * u + cos * v, 0], i);
  }
  return points;
}

describe('the square of the rigid part of a face', () => {
  it('is the square of the mesh on a face at rest', () => {
    const [rigid, whole] = [rigidSquare(mesh()), squareOfMesh(mesh())];
    for (const key of ['x', 'y', 'side', 'angleRad'] as const) expect(rigid[key]).toBeCloseTo(whole[key], 2);
  });

  it('stays where it is when the mouth opens, as that of the whole mesh does not', () => {
    const [shut, open] = [mesh(), mesh({ jaw: 0.3 })];
    expect(rigidSquare(open)).toEqual(rigidSquare(shut));
    expect(squareOfMesh(open).side).toBeGreaterThan(squareOfMesh(shut).side * 1.05);
  });

  it('goes with the face: turned, grown and moved as that is', () => {
    const [here, there] = [rigidSquare(mesh()), rigidSquare(mesh({ scale: 250, turnDeg: 30, x: 700, y: 500 }))];
    expect(there.side).toBeCloseTo(here.side * 2.5, 2);
    expect(there.angleRad - here.angleRad).toBeCloseTo(Math.PI / 6, 5);
    const [dx, dy] = [(here.x - 400) * 2.5, (here.y - 300) * 2.5];
    expect(there.x).toBeCloseTo(700 + dx * Math.cos(Math.PI / 6) - dy * Math.sin(Math.PI / 6), 2);
    expect(there.y).toBeCloseTo(500 + dx * Math.sin(Math.PI / 6) + dy * Math.cos(Math.PI / 6), 2);
  });
});
