import { afterEach, describe, expect, it } from 'vitest';
import { openStorage } from '../../src/storage/open-storage.ts';
import { aPhoto } from '../domain/photo/a-photo.ts';

const opened: { name: string; close(): void }[] = [];
let count = 0;

/** Real storage in a database of its own: files of one run share an origin. */
function freshStorage() {
  count += 1;
  const name = `photo-store-${Date.now()}-${count}`;
  const storage = openStorage(name);
  opened.push({ name, close: storage.close });
  return storage;
}

afterEach(() => {
  for (const { name, close } of opened.splice(0)) {
    close();
    indexedDB.deleteDatabase(name);
  }
});

const bytes = (...values: number[]) => new Uint8Array(values).buffer;
const add = (storage: ReturnType<typeof freshStorage>, ...photos: ReturnType<typeof aPhoto>[]) =>
  storage.photos.add(
    photos.map((photo) => ({ photo, original: bytes(1, 2, 3, photo.id.length), thumbnail: bytes(9) })),
  );

const day = (id: string, date: string, time?: string) =>
  aPhoto(id, { takenAt: { date, ...(time ? { time } : {}), source: 'exif' } });

describe('photos in IndexedDB', () => {
  it('gives back an original byte for byte', async () => {
    const storage = freshStorage();
    const photo = aPhoto('a');
    const original = crypto.getRandomValues(new Uint8Array(50_000)).buffer;
    expect(await storage.photos.add([{ photo, original, thumbnail: bytes(9) }])).toEqual({ ok: true });
    expect(new Uint8Array((await storage.photos.original(photo.file.fingerprint)) ?? bytes())).toEqual(
      new Uint8Array(original),
    );
  });

  it('lists the newest first, in pages and as a whole', async () => {
    const storage = freshStorage();
    await add(
      storage,
      day('b', '2026-03-04', '09:00:00'),
      day('d', '2024-02-29'),
      day('a', '2026-03-04', '10:00:00'),
      day('c', '2025-12-31'),
    );
    expect((await storage.photos.all()).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
    expect((await storage.photos.newest(2)).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('adds all photos or none', async () => {
    const storage = freshStorage();
    await add(storage, aPhoto('a'));
    const twin = { ...aPhoto('z'), file: aPhoto('a').file };
    expect((await add(storage, aPhoto('b'), twin)).ok).toBe(false);
    expect((await storage.photos.all()).map(({ id }) => id)).toEqual(['a']);
    expect(await storage.photos.original(aPhoto('b').file.fingerprint)).toBeNull();
  });

  it('finds a photo by the content of its file, in the bin too', async () => {
    const storage = freshStorage();
    await add(storage, aPhoto('a'));
    await storage.photos.update([{ ...aPhoto('a'), revision: 2, deletedAt: '2026-04-01T00:00:00.000Z' }]);
    expect((await storage.photos.byFingerprint(aPhoto('a').file.fingerprint))?.id).toBe('a');
    expect(await storage.photos.all()).toEqual([]);
    expect((await storage.photos.binned()).map(({ id }) => id)).toEqual(['a']);
  });

  it('refuses to overwrite what somebody else changed meanwhile', async () => {
    const storage = freshStorage();
    await add(storage, aPhoto('a'), aPhoto('b'));
    expect(await storage.photos.update([{ ...aPhoto('a'), note: 'first', revision: 2 }])).toEqual({ ok: true });
    const late = [
      { ...aPhoto('b'), note: 'late', revision: 2 },
      { ...aPhoto('a'), note: 'late', revision: 2 },
    ];
    expect(await storage.photos.update(late)).toEqual({ ok: false, reason: 'stale' });
    expect((await storage.photos.byIds(['a', 'b'])).map(({ note }) => note)).toEqual(['first', '']);
  });

  it('removes for good only from the bin, with everything that belongs to the photo', async () => {
    const storage = freshStorage();
    await add(storage, aPhoto('a'), aPhoto('b'));
    expect((await storage.photos.remove(['a'])).ok).toBe(false);
    await storage.photos.update([{ ...aPhoto('a'), revision: 2, deletedAt: '2026-04-01T00:00:00.000Z' }]);
    expect(await storage.photos.remove(['a'])).toEqual({ ok: true });
    expect(await storage.photos.original(aPhoto('a').file.fingerprint)).toBeNull();
    expect((await storage.photos.thumbnails([aPhoto('a').file.fingerprint, aPhoto('b').file.fingerprint])).size).toBe(
      1,
    );
    expect((await storage.photos.all()).map(({ id }) => id)).toEqual(['b']);
  });

  it('still has everything after it was closed and opened again', async () => {
    const storage = freshStorage();
    await add(storage, aPhoto('a'));
    storage.close();
    expect((await storage.photos.all()).map(({ id }) => id)).toEqual(['a']);
  });
});
