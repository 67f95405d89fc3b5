import { describe, expect, it } from 'vitest';
import type { Alignment } from '../../src/domain/alignment/alignment.ts';
import { apply, fromParts } from '../../src/domain/geometry/similarity.ts';
import { openStorage } from '../../src/storage/open-storage.ts';
import { aPhoto } from '../domain/photo/a-photo.ts';

const before = aPhoto('before');
const after = aPhoto('after');
const alignment: Alignment = {
  beforeId: before.id,
  afterId: after.id,
  afterToBefore: fromParts({ scale: 1.2, angleRad: 0.1, tx: 0.05, ty: -0.02 }),
  method: 'points',
  points: [{ from: { x: 0.1, y: 0.2 }, to: { x: 0.3, y: 0.4 } }],
  residualPx: 2,
  fingerprints: { before: before.file.fingerprint, after: after.file.fingerprint },
  algorithmVersion: 1,
  madeAt: '2026-03-05T08:00:00.000Z',
};

describe('alignments in IndexedDB', () => {
  const storage = openStorage(`alignments-${Date.now()}`);

  it('are kept one a pair, and read from either side', async () => {
    await storage.alignments.save(alignment);
    expect(await storage.alignments.find(before, after)).toEqual(alignment);
    const swapped = await storage.alignments.find(after, before);
    if (!swapped) throw new Error('not found from the other side');
    const there = apply(alignment.afterToBefore, { x: 0.7, y: 0.3 });
    const back = apply(swapped.afterToBefore, { x: there.x, y: there.y });
    expect(back.x).toBeCloseTo(0.7, 12);
    expect(back.y).toBeCloseTo(0.3, 12);
    expect(swapped.points[0]?.from).toEqual({ x: 0.3, y: 0.4 });
  });

  it('say nothing about other files', async () => {
    const other = { ...after, file: { ...after.file, fingerprint: 'f'.repeat(64) } };
    expect(await storage.alignments.find(before, other)).toBeNull();
  });

  it('are gone when they are removed, from either side', async () => {
    await storage.alignments.save(alignment);
    await storage.alignments.remove(after.id, before.id);
    expect(await storage.alignments.find(before, after)).toBeNull();
  });
});
