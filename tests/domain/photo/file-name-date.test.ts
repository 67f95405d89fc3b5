import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateFromFileName } from '../../../src/domain/photo/file-name-date.ts';
import { fromDayNumber, isPlainDate, toDayNumber } from '../../../src/domain/photo/plain-date.ts';

const day = { date: '2026-03-04', source: 'file-name' } as const;
const moment = { ...day, time: '10:22:33' } as const;

describe('the date in a file name', () => {
  it.each([
    'IMG_20260304_102233.jpg',
    'IMG20260304102233.jpg',
    'IMG_20260304_102233_1.jpg',
    'IMG_20260304_102233~2.jpg',
    'IMG_20260304_102233_BURST001_COVER.jpg',
    'MVIMG_20260304_102233.jpg',
    'PANO_20260304_102233.vr.jpg',
    '20260304_102233.heic',
    '20260304_102233(0).jpg',
    '20260304102233.jpg',
    'InShot_20260304_102233123.jpg',
    'C360_2026-03-04-10-22-33-123.jpg',
    'WP_20260304_10_22_33_Pro.jpg',
    'signal-2026-03-04-102233.jpg',
    'signal-2026-03-04-10-22-33-123.jpg',
    'photo_2026-03-04_10-22-33.jpg',
    'photo_7@04-03-2026_10-22-33.jpg',
    'viber_image_2026-03-04_10-22-33-123.jpg',
    'WhatsApp Image 2026-03-04 at 10.22.33.jpeg',
    'WhatsApp Image 2026-03-04 at 10.22.33 (1).jpeg',
    'WhatsApp Image 2026-03-04 at 10.22.33 AM.jpeg',
    'Screenshot_20260304-102233_Gallery.png',
    'Screenshot 2026-03-04 at 10.22.33.png',
    'Bildschirmfoto 2026-03-04 um 10.22.33.png',
    'Capture d’écran 2026-03-04 à 10.22.33.png',
    'Capture d’écran 2026-03-04 à 10.22.33.png',
    '2026-03-04 10.22.33.jpg',
    '2026-03-04 10.22.33-1.jpg',
    '2026-03-04T10:22:33.jpg',
    'DCIM/100ANDRO/DSC_20260304_102233.JPG',
  ])('finds the moment in %s', (name) => {
    expect(dateFromFileName(name)).toEqual(moment);
  });

  it.each([
    'IMG-20260304-WA0001.jpg',
    'IMG-20260304-WA0001(1).jpeg',
    '2026-03-04.jpg',
    'face 2026-03-04 left.jpg',
    '20260304.jpg',
    '20260304-left.heic',
    'before_2026.03.04.png',
    // No such minute: the day still stands as one.
    '2026-03-04 10.72.33.jpg',
  ])('finds the day alone in %s', (name) => {
    expect(dateFromFileName(name)).toEqual(day);
  });

  it.each([
    ['Screenshot 2026-03-04 at 9.05.07 PM.png', '21:05:07'],
    ['Screenshot 2026-03-04 at 9.05.07\u202fPM.png', '21:05:07'],
    ['Screenshot 2026-03-04 at 12.05.07 AM.png', '00:05:07'],
    ['Screenshot 2026-03-04 at 12.05.07 PM.png', '12:05:07'],
    ['WhatsApp Image 2026-03-04 at 1.05.07 am.jpeg', '01:05:07'],
  ])('reads the clock of twelve hours in %s', (name, time) => {
    expect(dateFromFileName(name)).toEqual({ ...day, time });
  });

  it('takes the time of Pixel phones and of epoch names for what it is, UTC', () => {
    expect(dateFromFileName('PXL_20260304_102233456.MP.jpg')).toEqual({ ...moment, offset: '+00:00' });
    const epoch = { date: '2023-11-14', time: '22:13:20', offset: '+00:00', source: 'file-name' };
    expect(dateFromFileName('FB_IMG_1700000000000.jpg')).toEqual(epoch);
    expect(dateFromFileName('mmexport1700000000000.jpg')).toEqual(epoch);
  });

  it.each([
    'IMG_1234.HEIC',
    'IMG_E4321.JPG',
    'DSC01234.JPG',
    'DSCN0042.JPG',
    'P1010001.JPG',
    '_MG_1234.JPG',
    '100_1234.JPG',
    'received_20260304123456789.jpeg',
    'Snapchat-1234567890.jpg',
    'image0.jpeg',
    '20261304.jpg',
    '20260231.jpg',
    '18991231.jpg',
    '120260304.jpg',
    'a20260304f.jpg',
    '5d20260304aa.jpg',
    '20231105-1234-4abc-9def-0123456789ab.jpg',
    '',
  ])('finds none in %s', (name) => {
    expect(dateFromFileName(name)).toBeNull();
  });

  const days = fc.integer({ min: toDayNumber('1990-01-01'), max: toDayNumber('2099-12-31') }).map(fromDayNumber);
  const two = (max: number) => fc.integer({ min: 0, max }).map((value) => String(value).padStart(2, '0'));

  it('finds every day and second in the names phones give', () => {
    fc.assert(
      fc.property(days, two(23), two(59), two(59), (date, hour, minute, second) => {
        const compact = date.replaceAll('-', '');
        const expected = { date, time: `${hour}:${minute}:${second}`, source: 'file-name' };
        expect(dateFromFileName(`IMG_${compact}_${hour}${minute}${second}.jpg`)).toEqual(expected);
        expect(dateFromFileName(`photo_${date}_${hour}-${minute}-${second}.jpg`)).toEqual(expected);
        expect(dateFromFileName(`WhatsApp Image ${date} at ${hour}.${minute}.${second}.jpeg`)).toEqual(expected);
        expect(dateFromFileName(`IMG-${compact}-WA0042.jpg`)).toEqual({ date, source: 'file-name' });
      }),
    );
  });

  it('makes no date of a number that is not as long as one', () => {
    const lengths = fc.constantFrom(1, 4, 5, 6, 7, 9, 10, 11, 12, 13, 15, 16, 18, 19, 20, 32);
    const digits = lengths.chain((length) => fc.stringMatching(new RegExp(`^\\d{${length}}$`)));
    fc.assert(
      fc.property(digits, (text) => {
        expect(dateFromFileName(`${text}.jpg`)).toBeNull();
      }),
      { numRuns: 2000 },
    );
  });

  it('makes no date of a random identifier', () => {
    fc.assert(
      fc.property(fc.uuid(), (id) => {
        expect(dateFromFileName(`${id}.jpg`)).toBeNull();
      }),
      { numRuns: 5000 },
    );
    const hash = fc.stringMatching(/^[0-9a-f]{40}$/).filter((text) => !/\d{14}/.test(text));
    fc.assert(
      fc.property(hash, (text) => {
        expect(dateFromFileName(`${text}.jpg`)).toBeNull();
      }),
      { numRuns: 2000 },
    );
  });

  it('gives nothing but days and times that exist, whatever the name', () => {
    const name = fc.stringMatching(/^[0-9 :._T-]{0,40}$/);
    fc.assert(
      fc.property(name, (text) => {
        const claim = dateFromFileName(text);
        if (!claim) return;
        expect(isPlainDate(claim.date)).toBe(true);
        expect(claim.date >= '1990-01-01' && claim.date < '2100').toBe(true);
        expect(claim.time ?? '00:00:00').toMatch(/^([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/);
      }),
      { numRuns: 3000 },
    );
  });
});
