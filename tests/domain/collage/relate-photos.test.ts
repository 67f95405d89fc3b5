import { describe, expect, test } from 'vitest';
import { unaligned } from '../../../src/domain/alignment/alignment.ts';
import { relatePhotos } from '../../../src/domain/collage/relate-photos.ts';
import { compose, invert, type Similarity } from '../../../src/domain/geometry/similarity.ts';
import type { Photo } from '../../../src/domain/photo/photo.ts';
import { alignmentOf, photoOf } from './a-collage.ts';

const [a, b, c, d] = [1, 2, 3, 4].map((i) => photoOf(i, { widthPx: 3000 + i * 100, heightPx: 4000 })) as [
  Photo,
  Photo,
  Photo,
  Photo,
];
const photos = new Map([a, b, c, d].map((photo) => [photo.id, photo]));
const bOnA: Similarity<'photo', 'common'> = { a: 0.9, b: 0.1, tx: 0.02, ty: -0.03 };
const cOnB: Similarity<'photo', 'common'> = { a: 1.1, b: -0.2, tx: -0.04, ty: 0.05 };

/** The numbers of a way, for comparing: rounded to far below a thousandth of a pixel. */
function rounded(way: { a: number; b: number; tx: number; ty: number } | undefined) {
  return way && [way.a, way.b, way.tx, way.ty].map((value) => Number(value.toFixed(9)) + 0);
}

describe('laying photos on the reference', () => {
  test('knows which photos were lined up with it, over however many others', () => {
    const linedUp = (...alignments: ReturnType<typeof alignmentOf>[]) =>
      [...relatePhotos(a, photos, alignments)].flatMap(([id, { isLinedUp }]) => (isLinedUp ? [id] : []));
    expect(linedUp()).toEqual(['p1']);
    expect(linedUp(alignmentOf(b, c, cOnB))).toEqual(['p1']);
    expect(linedUp(alignmentOf(b, c, cOnB), alignmentOf(a, b, bOnA))).toEqual(['p1', 'p2', 'p3']);
  });

  test('as the person lined them up, over other photos where need be, else centred', () => {
    const places = relatePhotos(a, photos, [alignmentOf(b, c, cOnB), alignmentOf(a, b, bOnA)]);
    expect(rounded(places.get('p1')?.toCommon)).toEqual(rounded({ a: 1, b: 0, tx: 0, ty: 0 }));
    expect(rounded(places.get('p2')?.toCommon)).toEqual(rounded(bOnA));
    expect(rounded(places.get('p3')?.toCommon)).toEqual(
      rounded(compose(bOnA, cOnB as unknown as Similarity<'photo', 'photo'>)),
    );
    expect(rounded(places.get('p4')?.toCommon)).toEqual(rounded(unaligned(a.file, d.file)));
  });

  test('an alignment is followed both ways', () => {
    expect(rounded(relatePhotos(b, photos, [alignmentOf(a, b, bOnA)]).get('p1')?.toCommon)).toEqual(
      rounded(invert(bOnA)),
    );
  });

  test('photos lined up with each other stay together, though neither was with the reference', () => {
    const places = relatePhotos(a, photos, [alignmentOf(b, c, cOnB)]);
    const centred = unaligned(a.file, b.file);
    expect(rounded(places.get('p2')?.toCommon)).toEqual(rounded(centred));
    expect(rounded(places.get('p3')?.toCommon)).toEqual(
      rounded(compose(centred, cOnB as unknown as Similarity<'photo', 'photo'>)),
    );
  });

  test('a way made for another file says nothing', () => {
    const old = { ...alignmentOf(a, b, bOnA), fingerprints: { before: 'f1', after: 'other' } };
    expect(rounded(relatePhotos(a, photos, [old]).get('p2')?.toCommon)).toEqual(rounded(unaligned(a.file, b.file)));
  });
});
