import { describe, expect, it } from 'vitest';
import { aJpeg, aSamelight } from './a-samelight.ts';
import { anExaminer, PROPOSAL, soon } from './an-examiner.ts';

const never = new AbortController().signal;

async function aLibrary(names: readonly string[], seed: number, watched = anExaminer()) {
  const { samelight, storage, name } = aSamelight({ examiner: watched.examiner });
  await samelight.open();
  await samelight.importFiles(await Promise.all(names.map((file, i) => aJpeg(file, seed + i))));
  const photos = samelight.store.getState().photos.toReversed();
  const [first] = photos;
  if (!first) throw new Error('no photos');
  return { samelight, storage, name, photos, first, ...watched };
}

const NAMES = [
  'IMG_20260101_100000.jpg',
  'IMG_20260201_100000.jpg',
  'IMG_20260301_100000.jpg',
  'IMG_20260401_100000.jpg',
];

describe('a series', () => {
  it('is examined and lined up one after the other, and says which photos could not be', async () => {
    const watched = anExaminer();
    const { samelight, storage, photos, first } = await aLibrary(NAMES, 2000, watched);
    watched.answers.align = (_before, { fingerprint }) =>
      fingerprint === photos[2]?.file.fingerprint ? { ok: true, value: null } : { ok: true, value: PROPOSAL };
    const steps: (string | undefined)[] = [];
    const stop = samelight.store.subscribe(({ seriesJob }) => {
      const step = seriesJob && `${seriesJob.done}/${seriesJob.total} ${seriesJob.state}`;
      if (step && steps.at(-1) !== step) steps.push(step);
    });
    await samelight.alignSeries(first);
    stop();
    expect(steps).toEqual(['0/3 running', '1/3 running', '2/3 running', '3/3 running', '3/3 finished']);
    expect(samelight.store.getState().seriesJob?.failed).toEqual([photos[2]?.id]);
    const lying = await Promise.all(photos.slice(1).map((photo) => storage.alignments.find(first, photo)));
    expect(lying.map((alignment) => alignment?.method)).toEqual(['face', undefined, 'face']);
    expect((await storage.examinations.find(photos)).every((found) => found !== null)).toBe(true);
    samelight.closeSeries();
    expect(samelight.store.getState().seriesJob).toBeNull();
  });

  it('stops when it is cancelled and keeps what was found', async () => {
    const watched = anExaminer();
    const { samelight, storage, photos, first } = await aLibrary(NAMES, 2100, watched);
    let count = 0;
    watched.answers.align = () => {
      count += 1;
      if (count === 2) samelight.cancelSeries();
      return { ok: true, value: PROPOSAL };
    };
    await samelight.alignSeries(first);
    expect(samelight.store.getState().seriesJob).toMatchObject({ state: 'cancelled', done: 1 });
    const lying = await Promise.all(photos.slice(1).map((photo) => storage.alignments.find(first, photo)));
    expect(lying.filter((alignment) => alignment !== null).length).toBeGreaterThan(0);
    expect(watched.aligned).toHaveLength(2);
  });
});

describe('imported photos', () => {
  it('are examined when the import is over, not while it runs, once each', async () => {
    const watched = anExaminer();
    let whileRunning = 0;
    const { samelight, storage, photos } = await (async () => {
      const { examiner } = watched;
      const { samelight: one, storage: store } = aSamelight({
        examiner: {
          ...examiner,
          examine: (...args) => {
            if (one.store.getState().importJob?.state === 'running') whileRunning += 1;
            return examiner.examine(...args);
          },
        },
      });
      await one.open();
      await one.importFiles(await Promise.all(NAMES.map((file, i) => aJpeg(file, 2200 + i))));
      return { samelight: one, storage: store, photos: one.store.getState().photos };
    })();
    await soon(async () =>
      expect((await storage.examinations.find(photos)).every((found) => found !== null)).toBe(true),
    );
    expect(whileRunning).toBe(0);
    expect(watched.examined).toHaveLength(4);
    expect(samelight.store.getState().examinations).toBe(4);
  });

  it('are compared with the last of their view, and told in the result list', async () => {
    const { samelight, photos } = await aLibrary(NAMES.slice(0, 2), 2300);
    await soon(() => expect(samelight.store.getState().importJob?.findings.size).toBe(1));
    const [finding] = samelight.store.getState().importJob?.findings.values() ?? [];
    expect(finding).toMatchObject({ photoId: photos[1]?.id, withLast: { lastId: photos[0]?.id } });
  });

  it('found by an older version are examined again when they are needed', async () => {
    const { samelight, storage, photos, examined } = await aLibrary(NAMES.slice(0, 1), 2400);
    const [photo] = photos;
    if (!photo) throw new Error('no photo');
    await soon(() => expect(examined).toHaveLength(1));
    await samelight.facesOf(photo, never);
    expect(examined).toHaveLength(1);
    const [kept] = await storage.examinations.find([photo]);
    if (!kept) throw new Error('not examined');
    await storage.examinations.save(photo, { ...kept, traits: { ...kept.traits, version: 0 } });
    await samelight.facesOf(photo, never);
    expect(examined).toHaveLength(2);
  });
});

describe('photos of a collage', () => {
  it('are lined up with their reference and judged, each by itself', async () => {
    const { samelight, storage, photos, first } = await aLibrary(NAMES, 2500);
    const judged = await samelight.judgeWith(first, photos.slice(1), never);
    expect([...judged.keys()]).toEqual(photos.slice(1).map(({ id }) => id));
    expect([...judged.values()].every((one) => one.ok)).toBe(true);
    const lying = await Promise.all(photos.slice(1).map((photo) => storage.alignments.find(first, photo)));
    expect(lying.every((alignment) => alignment?.method === 'face')).toBe(true);
  });
});
