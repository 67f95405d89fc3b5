import { describe, expect, it } from 'vitest';
import { type Alignment, reverseAlignment } from '../../src/domain/alignment/alignment.ts';
import { apply, fromParts } from '../../src/domain/geometry/similarity.ts';
import type { Photo } from '../../src/domain/photo/photo.ts';
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
    await storage.alignments.remove(after, before);
    expect(await storage.alignments.find(before, after)).toBeNull();
  });

  it('are kept apart by how the photos are shown, and none takes the place of another', async () => {
    const mirrored: Photo = { ...after, mirrored: true };
    const other: Alignment = { ...alignment, method: 'face', mirrored: { after: true }, likeness: 0.9 };
    await storage.alignments.save(alignment);
    expect(await storage.alignments.find(before, mirrored)).toBeNull();
    await storage.alignments.saveComputed(other);
    expect(await storage.alignments.find(before, mirrored)).toEqual(other);
    expect(await storage.alignments.find(mirrored, before)).toMatchObject({ mirrored: { before: true } });
    expect(await storage.alignments.find(before, after)).toEqual(alignment);
    await storage.alignments.remove(mirrored, before);
    expect(await storage.alignments.find(before, mirrored)).toBeNull();
    expect(await storage.alignments.find(before, after)).toEqual(alignment);
  });

  it('made by hand or chosen are never overwritten by a computation, whichever side it looks from', async () => {
    const computed: Alignment = { ...alignment, method: 'face', points: [], likeness: 0.8 };
    const fromAfter = reverseAlignment(computed, before.file, after.file);
    for (const kept of [
      alignment,
      { ...alignment, method: 'moved' as const },
      { ...computed, isConfirmed: true as const },
    ]) {
      await storage.alignments.save(kept);
      expect(await storage.alignments.saveComputed(computed)).toEqual({ ok: true });
      expect(await storage.alignments.saveComputed(fromAfter)).toEqual({ ok: true });
      expect(await storage.alignments.find(before, after)).toEqual(kept);
    }
  });

  it('that a computation made give way to a later one, and one confirmed for another face as well', async () => {
    const computed: Alignment = { ...alignment, method: 'face', points: [], likeness: 0.8 };
    await storage.alignments.save(computed);
    await storage.alignments.saveComputed({ ...computed, likeness: 0.9 });
    expect(await storage.alignments.find(before, after)).toMatchObject({ likeness: 0.9 });
    await storage.alignments.save({ ...computed, isConfirmed: true });
    const ofOtherFace: Alignment = { ...computed, faces: { after: { x: 0.2, y: 0.3 } }, likeness: 0.7 };
    await storage.alignments.saveComputed(ofOtherFace);
    expect(await storage.alignments.find(before, after)).toEqual(ofOtherFace);
  });
});
