import { ME, type Photo } from '../../../src/domain/photo/photo.ts';

/** A photo record for tests: what a test does not care about is filled in. */
export function aPhoto(id: string, changes: Partial<Photo> = {}): Photo {
  return {
    id,
    file: {
      fingerprint: id.padEnd(64, '0'),
      name: `${id}.jpg`,
      format: 'jpeg',
      sizeBytes: 1000,
      widthPx: 3000,
      heightPx: 4000,
    },
    area: 'face',
    view: 'front',
    takenAt: { date: '2026-03-04', time: '10:22:31', source: 'exif' },
    person: ME,
    note: '',
    sample: false,
    addedAt: '2026-03-05T08:00:00.000Z',
    revision: 1,
    ...changes,
  };
}
