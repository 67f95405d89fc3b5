import { describe, expect, it } from 'vitest';
import { aJpeg, aSamelight } from './a-samelight.ts';

const outcomes = (samelight: ReturnType<typeof aSamelight>['samelight']) =>
  Object.fromEntries(
    (samelight.store.getState().importJob?.results ?? []).map(({ name, outcome }) => [name, outcome.kind]),
  );

describe('adding photos', () => {
  it('adds each content once, and one bad file never stops the batch', async () => {
    const { samelight, storage } = aSamelight();
    await samelight.open();
    const a = await aJpeg('a.jpg', 1);
    const twin = new File([a], 'twin.jpg', { lastModified: a.lastModified });
    const broken = new File(['this is no picture'], 'broken.jpg', { type: 'image/jpeg' });
    await samelight.importFiles([a, twin, broken, new File([], 'empty.png'), await aJpeg('b.jpg', 2)]);
    expect(samelight.store.getState().importJob?.state).toBe('finished');
    const kinds = outcomes(samelight);
    expect(kinds).toMatchObject({ 'broken.jpg': 'refused', 'empty.png': 'refused', 'b.jpg': 'added' });
    expect(new Set([kinds['a.jpg'], kinds['twin.jpg']])).toEqual(new Set(['added', 'already-there']));
    expect(samelight.store.getState().photos).toHaveLength(2);
    expect(await storage.photos.all()).toHaveLength(2);
  });

  it('keeps the original byte for byte and gives it back under its name', async () => {
    const { samelight } = aSamelight();
    await samelight.open();
    const file = await aJpeg('IMG_20260304_102231.jpg', 3);
    await samelight.importFiles([file]);
    const [photo] = samelight.store.getState().photos;
    const original = photo && (await samelight.original(photo, 'own'));
    if (!original?.ok) throw new Error('no original');
    expect(original.file.name).toBe('IMG_20260304_102231.jpg');
    expect(new Uint8Array(await original.file.arrayBuffer())).toEqual(new Uint8Array(await file.arrayBuffer()));
  });

  it('dates a photo from its name before its file time, and remembers both when they disagree', async () => {
    const { samelight } = aSamelight();
    await samelight.open();
    await samelight.importFiles([
      await aJpeg('IMG_20260304_102231.jpg', 4),
      await aJpeg('IMG_20260530_080000.jpg', 5),
      await aJpeg('plain.jpg', 6),
    ]);
    const byName = new Map(samelight.store.getState().photos.map((photo) => [photo.file.name, photo]));
    expect(byName.get('IMG_20260304_102231.jpg')?.takenAt).toMatchObject({
      date: '2026-03-04',
      time: '10:22:31',
      source: 'file-name',
    });
    expect(byName.get('IMG_20260304_102231.jpg')?.dateDoubt).toBeUndefined();
    // The file was last changed ten days before the day its name claims: somebody has to be asked.
    expect(byName.get('IMG_20260530_080000.jpg')?.dateDoubt?.map(({ source }) => source)).toEqual(['file-time']);
    expect(byName.get('plain.jpg')?.takenAt).toMatchObject({ date: '2026-05-20', source: 'file-time' });
  });

  it('knows what another tab adds meanwhile', async () => {
    const first = aSamelight();
    const second = aSamelight({ name: first.name });
    await Promise.all([first.samelight.open(), second.samelight.open()]);
    const files = await Promise.all(Array.from({ length: 12 }, (_, i) => aJpeg(`${i}.jpg`, 60 + i)));
    await Promise.all([first.samelight.importFiles(files), second.samelight.importFiles(files.toReversed())]);
    const kinds = [outcomes(first.samelight), outcomes(second.samelight)];
    for (const { name } of files)
      expect(new Set(kinds.map((one) => one[name]))).toEqual(new Set(['added', 'already-there']));
    expect(await first.storage.photos.all()).toHaveLength(12);
  });

  it('is there again when the library is opened anew', async () => {
    const first = aSamelight();
    await first.samelight.open();
    await first.samelight.importFiles([await aJpeg('a.jpg', 7)]);
    const second = aSamelight({ name: first.name });
    await second.samelight.open();
    expect(second.samelight.store.getState().photos.map(({ file }) => file.name)).toEqual(['a.jpg']);
    expect(
      await second.samelight.thumbnails.get(second.samelight.store.getState().photos[0]?.file.fingerprint ?? ''),
    ).toMatch(/^blob:/);
  });

  it('keeps what was added when it is cancelled, and nothing half-done', async () => {
    const { samelight, storage } = aSamelight();
    await samelight.open();
    const files = await Promise.all(Array.from({ length: 40 }, (_, i) => aJpeg(`${i}.jpg`, 100 + i)));
    const importing = samelight.importFiles(files);
    while ((samelight.store.getState().photos.length ?? 0) === 0)
      await new Promise((resolve) => setTimeout(resolve, 5));
    samelight.cancelImport();
    await importing;
    expect(samelight.store.getState().importJob?.state).toBe('cancelled');
    const stored = await storage.photos.all();
    expect(stored.map(({ id }) => id).toSorted()).toEqual(
      samelight.store
        .getState()
        .photos.map(({ id }) => id)
        .toSorted(),
    );
    for (const { file } of stored) expect(await storage.photos.original(file.fingerprint)).not.toBeNull();
  });
});

describe('an import that something comes in the way of', () => {
  it('says so of a storage that fails, even where it cannot be asked any more', async () => {
    const { samelight, storage } = aSamelight();
    await samelight.open();
    Object.assign(storage.photos, {
      add: async () => ({ ok: false, reason: 'failed' }),
      byFingerprint: () => Promise.reject(new Error('the database is gone')),
    });
    await samelight.importFiles([await aJpeg('a.jpg', 30)]);
    expect(samelight.store.getState().importJob?.results.map(({ outcome }) => outcome)).toEqual([
      { kind: 'refused', refusal: 'storage-failed' },
    ]);
  });

  it('is one import with what is added while a cancelled one settles', async () => {
    const { samelight, storage } = aSamelight();
    await samelight.open();
    const files = await Promise.all(Array.from({ length: 12 }, (_, i) => aJpeg(`${i}.jpg`, 200 + (i % 6))));
    const first = samelight.importFiles(files);
    samelight.cancelImport();
    const [a, b] = [await aJpeg('a.jpg', 31), await aJpeg('b.jpg', 32)];
    await Promise.all([first, samelight.importFiles([a]), samelight.importFiles([b])]);
    expect(outcomes(samelight)).toEqual({ 'a.jpg': 'added', 'b.jpg': 'added' });
    expect(samelight.store.getState().importJob?.state).toBe('finished');
    expect((await storage.photos.all()).map(({ file }) => file.name)).toEqual(
      expect.arrayContaining(['a.jpg', 'b.jpg']),
    );
  });
});

describe('the bin', () => {
  it('takes photos out of the library, gives them back, and lets go of them only when it is emptied', async () => {
    const { samelight, storage } = aSamelight();
    await samelight.open();
    await samelight.importFiles([await aJpeg('a.jpg', 8), await aJpeg('b.jpg', 9)]);
    const [a, b] = samelight.store.getState().photos;
    if (!a || !b) throw new Error('two photos expected');
    await samelight.moveToBin([a.id, b.id]);
    expect(samelight.store.getState().photos).toEqual([]);
    await samelight.store.getState().notices.at(-1)?.undo?.();
    expect(samelight.store.getState().photos).toHaveLength(2);
    await samelight.moveToBin([a.id]);
    await samelight.importFiles([await aJpeg('again.jpg', a.file.name === 'a.jpg' ? 8 : 9)]);
    expect(outcomes(samelight)).toEqual({ 'again.jpg': 'in-bin' });
    await samelight.emptyBin();
    expect(await storage.photos.original(a.file.fingerprint)).toBeNull();
    expect(await storage.photos.original(b.file.fingerprint)).not.toBeNull();
    expect((await storage.photos.all()).map(({ id }) => id)).toEqual([b.id]);
  });
});

describe('samples', () => {
  it('come in under a person of their own and leave without touching anything else', async () => {
    const sample = {
      file: await aJpeg('sample.jpg', 10),
      takenAt: { date: '2026-02-03', time: '09:00:00', source: 'person' as const },
      subject: { area: 'face' as const, view: 'front' as const },
      note: '',
    };
    const { samelight, storage } = aSamelight({ samples: [sample] });
    await samelight.open();
    await samelight.importFiles([await aJpeg('mine.jpg', 11)]);
    await samelight.addSamples();
    expect(samelight.store.getState().photos.find(({ sample: isSample }) => isSample)).toMatchObject({
      person: 'sample',
      takenAt: { date: '2026-02-03' },
    });
    await samelight.removeSamples();
    expect((await storage.photos.all()).map(({ file }) => file.name)).toEqual(['mine.jpg']);
  });
});
