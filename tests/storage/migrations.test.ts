import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import type { Alignment } from '../../src/domain/alignment/alignment.ts';
import { identity } from '../../src/domain/geometry/similarity.ts';
import { openStorage } from '../../src/storage/open-storage.ts';
import { aPhoto } from '../domain/photo/a-photo.ts';

const [before, after] = [aPhoto('before'), aPhoto('after')];
const alignment: Alignment = {
  beforeId: before.id,
  afterId: after.id,
  afterToBefore: identity(),
  method: 'moved',
  points: [],
  fingerprints: { before: before.file.fingerprint, after: after.file.fingerprint },
  algorithmVersion: 1,
  madeAt: '2026-03-05T08:00:00.000Z',
};

/** A library as version 1 left it, written down here so that it does not change with the program. */
async function libraryOfVersion1(name: string) {
  const database = await openDB(name, 1, {
    upgrade(fresh) {
      const photos = fresh.createObjectStore('photos', { keyPath: 'id' });
      photos.createIndex('fingerprint', 'fingerprint', { unique: true });
      photos.createIndex('newest', 'newest');
      photos.createIndex('binned', 'binned');
      for (const store of ['originals', 'thumbnails']) fresh.createObjectStore(store, { keyPath: 'fingerprint' });
      for (const store of ['people', 'comparisons', 'collages']) fresh.createObjectStore(store, { keyPath: 'id' });
      fresh.createObjectStore('alignments', { keyPath: 'pair' }).createIndex('photo', 'pair', { multiEntry: true });
      fresh.createObjectStore('settings', { keyPath: 'name' });
    },
  });
  for (const [index, photo] of [before, after].entries()) {
    const { fingerprint } = photo.file;
    await database.put('photos', { id: photo.id, photo, fingerprint, newest: [index, 0] });
    await database.put('originals', { fingerprint, bytes: new Uint8Array([1, 2, index]).buffer });
    await database.put('thumbnails', { fingerprint, bytes: new Uint8Array([9, index]).buffer });
  }
  await database.put('alignments', { pair: ['after', 'before'], alignment });
  await database.put('settings', {
    name: 'defaults',
    value: { person: 'me', subject: { area: 'neck', view: 'front' } },
  });
  database.close();
}

describe('a library of version 1', () => {
  it('keeps all it held, and can keep examinations', async () => {
    const name = `version-1-${Date.now()}`;
    await libraryOfVersion1(name);
    const storage = openStorage(name);
    expect(await storage.photos.all()).toEqual([before, after]);
    expect(new Uint8Array((await storage.photos.original(after.file.fingerprint)) ?? [])).toEqual(
      new Uint8Array([1, 2, 1]),
    );
    expect((await storage.photos.thumbnails([before.file.fingerprint])).size).toBe(1);
    expect(await storage.settings.defaults()).toMatchObject({ subject: { area: 'neck' } });
    expect(await storage.alignments.find(before, after)).toEqual(alignment);
    expect(await storage.examinations.find([before])).toEqual([null]);
    storage.close();
  });

  it('is climbed once: opened again, it is as it was', async () => {
    const name = `version-1-again-${Date.now()}`;
    await libraryOfVersion1(name);
    const first = openStorage(name);
    await first.alignments.save({ ...alignment, mirrored: { after: true } });
    first.close();
    const second = openStorage(name);
    expect(await second.alignments.find(before, after)).toEqual(alignment);
    expect(await second.alignments.find(before, { ...after, mirrored: true })).toMatchObject({ method: 'moved' });
    second.close();
  });
});
