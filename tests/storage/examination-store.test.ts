import { describe, expect, it } from 'vitest';
import type { PhotoTraits } from '../../src/domain/fairness/photo-traits.ts';
import type { Photo } from '../../src/domain/photo/photo.ts';
import { openStorage } from '../../src/storage/open-storage.ts';
import { aPhoto } from '../domain/photo/a-photo.ts';

const photo = aPhoto('one');
const { fingerprint } = photo.file;
const traits: PhotoTraits = { fingerprint, version: 1, widthPx: 960, heightPx: 1280, face: null, tiles: [] };
const examination = (first: number) => ({
  faces: {
    fingerprint,
    version: 1,
    faces: [
      {
        points: Float32Array.from({ length: 468 * 3 }, (_, i) => first + i / 1000),
        detectorScore: 0.9,
        meshScore: 0.8,
        quarterTurns: 1 as const,
      },
    ],
  },
  traits,
});

describe('examinations in IndexedDB', () => {
  const storage = openStorage(`examinations-${Date.now()}`);
  const { examinations } = storage;

  it('come back as they were, numbers and all', async () => {
    await examinations.save(photo, examination(0.25));
    const [found] = await examinations.find([photo]);
    expect(found).toEqual(examination(0.25));
    expect(found?.faces.faces[0]?.points).toBeInstanceOf(Float32Array);
  });

  it('are of the photo as it is shown and of the chosen face, and answer in the order asked for', async () => {
    const mirrored: Photo = { ...photo, mirrored: true };
    const other: Photo = { ...photo, face: { x: 0.3, y: 0.4 } };
    expect(await examinations.find([mirrored, photo, aPhoto('two')])).toEqual([null, examination(0.25), null]);
    await examinations.save(mirrored, examination(0.75));
    expect(await examinations.find([mirrored, photo])).toEqual([examination(0.75), examination(0.25)]);
    expect(await examinations.find([other])).toEqual([null]);
    await examinations.save(other, examination(0.5));
    expect(await examinations.find([other, photo])).toEqual([examination(0.5), null]);
  });

  it('go with their photo', async () => {
    const gone = aPhoto('gone', { deletedAt: '2026-03-06T08:00:00.000Z' });
    await storage.photos.add([{ photo: gone, original: new ArrayBuffer(1), thumbnail: new ArrayBuffer(1) }]);
    await examinations.save(gone, examination(0.1));
    await examinations.save({ ...gone, mirrored: true }, examination(0.2));
    expect(await storage.photos.remove([gone.id])).toEqual({ ok: true });
    expect(await examinations.find([gone, { ...gone, mirrored: true }])).toEqual([null, null]);
  });
});
