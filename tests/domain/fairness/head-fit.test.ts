import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CANONICAL_FACE } from '../../../src/domain/fairness/canonical-face.ts';
import { estimateExpression } from '../../../src/domain/fairness/estimate-expression.ts';
import { estimatePose } from '../../../src/domain/fairness/estimate-pose.ts';
import { fitHead } from '../../../src/domain/fairness/head-fit.ts';
import { MARK } from '../../../src/domain/fairness/mesh-regions.ts';

interface Held {
  readonly yawDeg: number;
  readonly pitchDeg: number;
  readonly rollDeg: number;
  readonly near: number;
}

/** The canonical face held so, as a mesh: written with plain trigonometry, apart from the code under test. */
function meshHeld({ yawDeg, pitchDeg, rollDeg, near }: Held, eyeDistance = 0.1): Float32Array {
  const [y, p, r] = [yawDeg, pitchDeg, rollDeg].map((deg) => (deg * Math.PI) / 180) as [number, number, number];
  const out = new Float32Array(CANONICAL_FACE.length);
  for (let i = 0; i < out.length; i += 3) {
    const [fx, fy, fz] = [0, 1, 2].map((k) => (CANONICAL_FACE[i + k] ?? 0) / 1000) as [number, number, number];
    // To the person's left, which is to the right of the photo; then chin up; then clockwise on the photo.
    const [x1, z1] = [fx * Math.cos(y) + fz * Math.sin(y), fz * Math.cos(y) - fx * Math.sin(y)];
    const [y2, z2] = [fy * Math.cos(p) + z1 * Math.sin(p), z1 * Math.cos(p) - fy * Math.sin(p)];
    const grown = 1 + near * z2;
    const [px, py] = [x1 * grown, -y2 * grown];
    out[i] = 0.4 + eyeDistance * (px * Math.cos(r) - py * Math.sin(r));
    out[i + 1] = 0.5 + eyeDistance * (px * Math.sin(r) + py * Math.cos(r));
    out[i + 2] = -eyeDistance * z2;
  }
  return out;
}

const angle = (most: number) => fc.double({ min: -most, max: most, noNaN: true });

test('the head of a mesh is found as it is held', () => {
  const held = fc.record({
    yawDeg: angle(45),
    pitchDeg: angle(30),
    rollDeg: angle(170),
    near: fc.double({ min: 0, max: 0.15, noNaN: true }),
  });
  fc.assert(
    fc.property(held, (one) => {
      const fit = fitHead(meshHeld(one));
      if (!fit) throw new Error('no fit');
      expect(fit.scale).toBeCloseTo(0.1, 4);
      expect(fit.perspective).toBeCloseTo(one.near, 3);
      const pose = estimatePose(fit);
      expect(pose.rollDeg).toBeCloseTo(one.rollDeg, 1);
      // The pose is calibrated: proportional to what the mesh says.
      const straight = fitHead(meshHeld({ ...one, yawDeg: 10, pitchDeg: 10 }));
      const unit = straight && estimatePose(straight);
      expect(pose.yawDeg).toBeCloseTo((one.yawDeg * (unit?.yawDeg ?? 0)) / 10, 1);
      expect(pose.pitchDeg).toBeCloseTo((one.pitchDeg * (unit?.pitchDeg ?? 0)) / 10, 1);
    }),
    { numRuns: 60 },
  );
});

test('a mesh of no extent has no head', () => {
  expect(fitHead(new Float32Array(CANONICAL_FACE.length))).toBeNull();
});

test('expression is measured on the face turned to the front', () => {
  const still = { yawDeg: 0, pitchDeg: 0, rollDeg: 0, near: 0 };
  const measure = (held: Held, change: (mesh: Float32Array) => void = () => undefined) => {
    const mesh = meshHeld(held);
    change(mesh);
    const fit = fitHead(mesh);
    if (!fit) throw new Error('no fit');
    return estimateExpression(fit, mesh);
  };
  const rest = measure(still);
  const turned = measure({ yawDeg: 20, pitchDeg: -12, rollDeg: 9, near: 0 });
  for (const part of ['mouthOpening', 'mouthCorners', 'eyeOpening', 'browHeight'] as const)
    expect(turned[part]).toBeCloseTo(rest[part], 3);

  // The lower lip 0.2 eye distances lower: of a face about 1.8 eye distances from eyes to chin.
  const open = measure(still, (mesh) => {
    mesh[MARK.lowerLip * 3 + 1] = (mesh[MARK.lowerLip * 3 + 1] ?? 0) + 0.02;
  });
  expect(open.mouthOpening - rest.mouthOpening).toBeCloseTo(0.2 / 1.807, 3);
  const smiling = measure(still, (mesh) => {
    for (const corner of [MARK.rightMouthCorner, MARK.leftMouthCorner])
      mesh[corner * 3 + 1] = (mesh[corner * 3 + 1] ?? 0) - 0.01;
  });
  expect(smiling.mouthCorners - rest.mouthCorners).toBeCloseTo(0.1 / 1.807, 3);
});
