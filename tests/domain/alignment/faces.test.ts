import { describe, expect, it } from 'vitest';
import { chooseFace, likeliestFace } from '../../../src/domain/alignment/choose-face.ts';
import { type Face, MESH_POINTS } from '../../../src/domain/alignment/face.ts';
import { FRAME_EYES_PX, faceFrame, upperVertices } from '../../../src/domain/alignment/face-frame.ts';
import { VERTEX } from '../../../src/domain/alignment/mesh-vertices.ts';
import { apply, fromParts, type Similarity } from '../../../src/domain/geometry/similarity.ts';
import { seeded } from '../raster/a-texture.ts';

/** A mesh whose eyes are 100 apart about (0, 0), its outline an oval, the base of the nose at (0, 60). */
function aMesh(place: Similarity<'frame', 'raster'>): Float32Array {
  const random = seeded(8);
  const points = new Float32Array(MESH_POINTS * 3);
  const put = (vertex: number, x: number, y: number) => {
    const at = apply(place, { x, y });
    points.set([at.x, at.y, 0], vertex * 3);
  };
  for (let vertex = 0; vertex < MESH_POINTS; vertex++) put(vertex, 160 * random() - 80, 200 * random() - 70);
  const outline = [
    10, 338, 297, 332, 284, 251, 389, 356, 454, 323, 361, 288, 397, 365, 379, 378, 400, 377, 152, 148, 176, 149, 150,
    136, 172, 58, 132, 93, 234, 127, 162, 21, 54, 103, 67, 109,
  ];
  for (const [i, vertex] of outline.entries()) {
    const angle = (2 * Math.PI * i) / outline.length;
    put(vertex, 100 * Math.sin(angle), 40 - 130 * Math.cos(angle));
  }
  put(VERTEX.rightEyeOuter, -70, 0);
  put(VERTEX.rightEyeInner, -30, 0);
  put(VERTEX.leftEyeInner, 30, 0);
  put(VERTEX.leftEyeOuter, 70, 0);
  put(2, 0, 60);
  return points;
}

const face = (x: number, y: number): Face => ({
  points: aMesh(fromParts({ scale: 0.001, angleRad: 0.1, tx: x, ty: y })),
  detectorScore: 0.9,
  meshScore: 1,
  quarterTurns: 0,
});

describe('the frame of a face', () => {
  const place = fromParts<'frame', 'raster'>({ scale: 1.7, angleRad: 0.4, tx: 300, ty: 200 });
  const mesh = aMesh(place);
  const frame = faceFrame(mesh);

  it('stands upright, with the eyes at a fixed distance', () => {
    expect(Math.hypot(frame.toBefore.a, frame.toBefore.b)).toBeCloseTo((1.7 * 100) / FRAME_EYES_PX, 5);
    expect(Math.atan2(frame.toBefore.b, frame.toBefore.a)).toBeCloseTo(0.4, 5);
  });

  it('counts what lies inside of the outline and above the base of the nose, and nothing else', () => {
    const { width, height, data } = frame.mask;
    expect([width % 4, height % 4]).toEqual([0, 0]);
    const toFace = (x: number, y: number) => {
      const at = apply(frame.toBefore, { x: x + 0.5, y: y + 0.5 });
      const { a, b, tx, ty } = place;
      const d = a * a + b * b;
      return [(a * (at.x - tx) + b * (at.y - ty)) / d, (a * (at.y - ty) - b * (at.x - tx)) / d] as const;
    };
    for (let y = 0; y < height; y += 5)
      for (let x = 0; x < width; x += 5) {
        const [u, v] = toFace(x, y);
        const inside = (u / 100) ** 2 + ((v - 40) / 130) ** 2;
        // The outline is drawn with straight lines, and pixels are what they are.
        if (Math.abs(inside - 1) < 0.06 || Math.abs(v - 60) < 2) continue;
        expect([u, v, data[y * width + x]]).toEqual([u, v, inside < 1 && v < 60 ? 1 : 0]);
      }
  });

  it('lines up over vertices above the base of the nose, however the face is turned', () => {
    const upper = upperVertices(mesh);
    expect(upper).toContain(VERTEX.leftEyeInner);
    expect(upper).toContain(10);
    expect(upper).not.toContain(152);
    expect(upperVertices(aMesh(fromParts({ scale: 0.5, angleRad: 3, tx: 0, ty: 0 })))).toEqual(upper);
  });
});

describe('the face that is meant', () => {
  const faces = [face(0.3, 0.4), face(0.7, 0.5)];

  it('is the most prominent one where nobody chose', () => {
    expect(chooseFace(faces)).toBe(faces[0]);
    expect(chooseFace([])).toBeNull();
  });

  it('is the one at the chosen place', () => {
    expect(chooseFace(faces, { x: 0.68, y: 0.55 })).toBe(faces[1]);
    expect(chooseFace(faces, { x: 0.31, y: 0.45 })).toBe(faces[0]);
  });

  it('is none where there is none near that place', () => {
    expect(chooseFace(faces, { x: 0.3, y: 0.95 })).toBeNull();
  });
});

describe('the face that is meant where nobody chose on this photo', () => {
  const sized = (x: number, scale: number): Face => ({
    ...face(x, 0.5),
    points: aMesh(fromParts({ scale, angleRad: 0, tx: x, ty: 0.5 })),
  });
  const [large, small] = [sized(0.25, 0.0012), sized(0.7, 0.0009)];

  it('is the one near the choice on another photo, unless it is much the smaller', () => {
    expect(likeliestFace([large, small], { x: 0.68, y: 0.52 })).toBe(small);
    expect(likeliestFace([large, small], { x: 0.3, y: 0.5 })).toBe(large);
    expect(likeliestFace([large, sized(0.45, 0.0003)], { x: 0.4, y: 0.5 })).toBe(large);
    expect(likeliestFace([], { x: 0.4, y: 0.5 })).toBeNull();
  });
});
