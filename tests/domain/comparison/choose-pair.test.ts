import { expect, test } from 'vitest';
import { defaultPair, latestOfSeries, pairWith, seriesOf } from '../../../src/domain/comparison/choose-pair.ts';
import { newestFirst } from '../../../src/domain/photo/library-order.ts';
import { ME, type Photo } from '../../../src/domain/photo/photo.ts';

function photo(id: string, date: string, subject: Partial<Photo> = {}): Photo {
  return {
    id,
    file: { fingerprint: id, name: `${id}.jpg`, format: 'jpeg', sizeBytes: 1, widthPx: 3, heightPx: 4 },
    takenAt: { date, source: 'exif' },
    area: 'face',
    view: 'front',
    person: ME,
    note: '',
    sample: false,
    addedAt: '2026-01-01T00:00:00Z',
    revision: 0,
    ...subject,
  };
}

const library = [
  photo('lone', '2026-06-01', { view: 'left-45' }),
  photo('latest', '2026-05-01'),
  photo('other', '2026-04-20', { person: 'p2' }),
  photo('middle', '2026-04-01'),
  photo('neck2', '2026-03-20', { area: 'neck' }),
  photo('first', '2026-03-01'),
  photo('neck1', '2026-02-01', { area: 'neck' }),
].toSorted(newestFirst);

test('first and latest of what was photographed last, passing over a photo that is alone', () => {
  const pair = defaultPair(library);
  expect([pair?.before.id, pair?.after.id]).toEqual(['first', 'latest']);
});

test('one’s own photos before samples, however late those were taken', () => {
  const samples = [
    photo('s1', '2026-07-01', { sample: true, person: 'sample' }),
    photo('s2', '2026-08-01', { sample: true, person: 'sample' }),
  ];
  const ids = (photos: readonly Photo[]) => {
    const pair = defaultPair(photos.toSorted(newestFirst));
    return [pair?.before.id, pair?.after.id];
  };
  expect(ids([...library, ...samples])).toEqual(['first', 'latest']);
  expect(ids([photo('alone', '2026-05-01'), ...samples])).toEqual(['s1', 's2']);
});

test('no pair without two photos that show the same', () => {
  expect(defaultPair([])).toBeNull();
  expect(defaultPair(library.filter((p) => ['lone', 'latest', 'other'].includes(p.id)))).toBeNull();
});

test('a chosen photo is paired within its own series, the earlier one before', () => {
  const ids = (id: string) => [pairWith(library, id)?.before.id, pairWith(library, id)?.after.id];
  expect(ids('middle')).toEqual(['middle', 'latest']);
  expect(ids('latest')).toEqual(['first', 'latest']);
  expect(ids('neck1')).toEqual(['neck1', 'neck2']);
  expect(pairWith(library, 'lone')).toBeNull();
  expect(pairWith(library, 'nobody')).toBeNull();
});

test('series', () => {
  const middle = library.find((p) => p.id === 'middle') as Photo;
  expect(seriesOf(library, middle).map((p) => p.id)).toEqual(['latest', 'middle', 'first']);
  expect(latestOfSeries(library).map((p) => p.id)).toEqual(['lone', 'latest', 'other', 'neck2']);
});
