import { readdirSync, readFileSync } from 'node:fs';
import ExifReader from 'exifreader';
import { describe, expect, it } from 'vitest';
import { parseExifDate } from '../../src/media/metadata/exif-date.ts';
import { type Metadata, parseMetadata } from '../../src/media/metadata/parse-metadata.ts';
import { recogniseImage } from '../../src/media/recognise-image.ts';
import { hasTestdata, testdata } from '../rig/testdata.mjs';
import { bytesOf, image } from './image-files.ts';

function metadataOf(bytes: Uint8Array, name = 'photo.jpg', lastModified = 0): Metadata | null {
  const recognised = recogniseImage(bytes);
  return recognised.ok ? parseMetadata(recognised.image.header, name, lastModified) : null;
}

const claimOf = (metadata: Metadata | null, source: string) =>
  metadata?.dateClaims.find((claim) => claim.source === source);

describe('what a file tells about itself', () => {
  const moment = { date: '2026-03-04', time: '10:22:33', source: 'exif' };

  it.each(['jpg', 'png', 'webp', 'avif', 'heic'])('is found in dated.%s', (type) => {
    const metadata = metadataOf(image(`dated.${type}`));
    expect(claimOf(metadata, 'exif')).toEqual({ ...moment, offset: '+02:00' });
    expect(metadata?.hasLocation).toBe(false);
    expect(metadata?.camera).toEqual({
      make: 'Samelight',
      model: 'Test Camera',
      lens: 'Test Lens 26mm',
      focalLength35Mm: 26,
      flashFired: false,
      software: '1.0',
    });
  });

  it('is read from XMP alone, and an offset from the satellites', () => {
    const byXmp = claimOf(metadataOf(image('dated-by-xmp.jpg')), 'xmp');
    expect(byXmp).toEqual({ ...moment, offset: '+02:00', source: 'xmp' });
    const bySatellite = metadataOf(image('dated-by-satellite.jpg'));
    expect(claimOf(bySatellite, 'exif')).toEqual({ ...moment, time: '10:52:33', offset: '+05:30' });
    expect(bySatellite?.hasLocation).toBe(true);
  });

  it('is joined by the name and the time of the file', () => {
    const metadata = metadataOf(image('turn-1.jpg'), 'IMG-20260304-WA0001.jpg', new Date(2026, 4, 6).getTime());
    expect(metadata?.dateClaims).toEqual([
      { date: '2026-03-04', source: 'file-name' },
      { date: '2026-05-06', time: '00:00:00', source: 'file-time' },
    ]);
    expect(metadata?.camera).toBeUndefined();
  });
});

/** Names whose EXIF stands where this reader does not look: a PNG text chunk of ImageMagick's from before PNG had EXIF. */
const NOT_READ = new Set(['exifreader__test.png']);

describe.skipIf(!hasTestdata)('what real files tell', () => {
  // A skipped suite is read all the same.
  const folders = hasTestdata ? ['metadata', 'orientation', 'formats', 'heif_avif'] : [];
  const photos = folders.flatMap((folder) =>
    readdirSync(testdata(folder) ?? '')
      .filter((name) => /\.(jpe?g|png|webp|avif|hei[cf])$/i.test(name) && !NOT_READ.has(name))
      .map((name) => [name, `${testdata(folder)}/${name}`] as const),
  );

  /** The first date among EXIF's that another reader finds, in our words. */
  const independentDate = (bytes: Uint8Array) => {
    try {
      const { exif } = ExifReader.load(bytes.slice().buffer, { expanded: true });
      const texts = [exif?.DateTimeOriginal, exif?.DateTimeDigitized, exif?.DateTime].map((tag) => tag?.description);
      return texts.map(parseExifDate).find((date) => date !== null) ?? null;
    } catch {
      return null;
    }
  };

  it.each(photos)('agrees with another reader: %s', (_, path) => {
    const bytes = bytesOf(path);
    const metadata = metadataOf(bytes);
    if (!metadata) return;
    const claim = claimOf(metadata, 'exif');
    const ours = claim ? { date: claim.date, ...(claim.time ? { time: claim.time } : {}) } : null;
    expect(ours).toEqual(independentDate(bytes));
  });

  it('agrees with a third reader, in Java', () => {
    const name = 'Samsung_GT-I9000_(Galaxy_S).jpg';
    const written = readFileSync(testdata(`metadata/me_expected__${name}.txt`) ?? '', 'utf8');
    const value = (tag: string) => new RegExp(`\\] ${tag} = (.*)`).exec(written)?.[1]?.trim();
    const metadata = metadataOf(bytesOf(testdata(`metadata/me__${name}`) ?? ''));
    const claim = claimOf(metadata, 'exif');
    expect(`${claim?.date.replaceAll('-', ':')} ${claim?.time}`).toBe(value('Date/Time Original'));
    expect(metadata?.camera).toEqual({
      make: value('Make'),
      model: value('Model'),
      software: value('Software'),
      flashFired: value('Flash') !== 'Flash did not fire',
    });
  });

  it.each([
    ['metadata/immich__date-priority-test.jpg', { exif: '2023-02-02' }],
    ['heif_avif/me__IMG_1034.heic', { exif: '2018-02-05' }],
    ['heif_avif/exifsamples__iphone_13_pro_max.HEIC', { exif: '2022-02-16' }],
    ['metadata/exifsamples__32-lens_data.jpeg', { xmp: '2012-07-14' }],
    ['metadata/exiftool__XMP.jpg', { xmp: '2004-02-26' }],
  ])('%s is dated %j', (path, dates) => {
    const metadata = metadataOf(bytesOf(testdata(path) ?? ''));
    for (const [source, date] of Object.entries(dates)) expect(claimOf(metadata, source)?.date).toBe(date);
  });
});
