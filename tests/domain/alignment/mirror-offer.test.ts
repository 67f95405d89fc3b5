import { expect, test } from 'vitest';
import { offerMirroring } from '../../../src/domain/alignment/mirror-offer.ts';
import { aPhoto } from '../photo/a-photo.ts';

const byLens = (id: string, lens: string) => aPhoto(id, { file: { ...aPhoto(id).file, camera: { lens } } });
const [before, after] = [aPhoto('before'), aPhoto('after')];
const selfie = byLens('selfie', 'iPhone 12 front camera 2.71mm f/2.2');
const back = byLens('back', 'iPhone 12 back dual wide camera 4.2mm f/1.6');

test('a mirroring that makes the difference is taken back', () => {
  expect(offerMirroring({ ...before, mirrored: true }, after)).toEqual({ side: 'before', mirrored: false });
  expect(offerMirroring(before, { ...after, mirrored: true })).toEqual({ side: 'after', mirrored: false });
});

test('the photo of a front camera is the one to be mirrored, else the later one', () => {
  expect(offerMirroring(selfie, back)).toEqual({ side: 'before', mirrored: true });
  expect(offerMirroring(back, selfie)).toEqual({ side: 'after', mirrored: true });
  expect(offerMirroring(selfie, selfie)).toEqual({ side: 'after', mirrored: true });
  expect(offerMirroring(before, after)).toEqual({ side: 'after', mirrored: true });
  expect(offerMirroring({ ...before, mirrored: true }, { ...after, mirrored: true })).toEqual({
    side: 'after',
    mirrored: false,
  });
});
