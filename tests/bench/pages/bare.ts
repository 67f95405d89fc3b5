// A page of the app's own origin for the bench: bare loops to compare with, and a way to fill the library.
import { ME, type Photo } from '../../../src/domain/photo/photo.ts';
import { fromDayNumber } from '../../../src/domain/photo/plain-date.ts';
import { openStorage } from '../../../src/storage/open-storage.ts';

function ask<T>(worker: Worker, message: unknown): Promise<T> {
  return new Promise((resolve, reject) => {
    worker.addEventListener('message', ({ data }) => resolve(data as T), { once: true });
    worker.addEventListener('error', ({ message: text }) => reject(new Error(text)), { once: true });
    worker.postMessage(message);
  });
}

const picked = () => [...(document.querySelector('input')?.files ?? [])];

/** Milliseconds for all picked files, over as many workers as asked for. */
async function bareImport(workers: number): Promise<number> {
  const queue = picked();
  const pool = Array.from(
    { length: workers },
    () => new Worker(new URL('./bare-import.worker.ts', import.meta.url), { type: 'module' }),
  );
  await Promise.all(pool.map((worker) => ask(worker, queue[0])));
  const started = performance.now();
  await Promise.all(
    pool.map(async (worker) => {
      for (let file = queue.shift(); file; file = queue.shift()) await ask(worker, file);
    }),
  );
  const elapsed = performance.now() - started;
  for (const worker of pool) worker.terminate();
  return elapsed;
}

/** Milliseconds from the request to the encoded bytes. */
async function bareCollage(side: number): Promise<number> {
  const worker = new Worker(new URL('./bare-collage.worker.ts', import.meta.url), { type: 'module' });
  const started = performance.now();
  await ask(worker, { photos: picked().slice(0, 4), side });
  const elapsed = performance.now() - started;
  worker.terminate();
  return elapsed;
}

function record(index: number, fingerprint: string): Photo {
  return {
    id: crypto.randomUUID(),
    file: {
      fingerprint,
      name: `IMG_${index}.jpg`,
      format: 'jpeg',
      sizeBytes: 3_000_000,
      widthPx: 3000,
      heightPx: 4000,
    },
    area: 'face',
    view: 'front',
    // Four photos a day, back from the summer of 2026.
    takenAt: { date: fromDayNumber(20_636 - Math.floor(index / 4)), time: `10:0${index % 4}:00`, source: 'exif' },
    person: ME,
    note: '',
    sample: false,
    addedAt: new Date(1_780_000_000_000 + index).toISOString(),
    revision: 1,
  };
}

/** Fills the library with records and thumbnails through the real storage; originals are a few bytes. */
async function fillLibrary(count: number, thumbnail: number[]): Promise<void> {
  const storage = openStorage();
  const bytes = new Uint8Array(thumbnail).buffer;
  for (let start = 0; start < count; start += 250) {
    const group = Array.from({ length: Math.min(250, count - start) }, (_, i) => {
      const fingerprint = (start + i).toString(16).padStart(64, '0');
      return { photo: record(start + i, fingerprint), original: new ArrayBuffer(16), thumbnail: bytes };
    });
    const written = await storage.photos.add(group);
    if (!written.ok) throw new Error(`not filled: ${written.reason}`);
  }
  storage.close();
}

/** Saves a collage of the newest four photos, square, and answers with its id. */
async function saveSquareCollage(side: number): Promise<string> {
  const storage = openStorage();
  const photos = await storage.photos.newest(4);
  const id = crypto.randomUUID();
  await storage.collages.save(
    {
      id,
      layout: 'two-by-two',
      cells: photos.map((photo) => ({ photoId: photo.id, text: '' })),
      oneCrop: true,
      crop: null,
      page: 'custom',
      customPx: { width: side, height: side },
      captions: { date: true, daysSinceFirst: true, text: false },
      title: '',
      watermark: '',
      background: '#ffffff',
      spacing: 0.02,
      updatedAt: new Date().toISOString(),
    },
    null,
  );
  storage.close();
  return id;
}

Object.assign(window, { bareImport, bareCollage, fillLibrary, saveSquareCollage });
