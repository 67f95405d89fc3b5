import { describe, expect, it } from 'vitest';
import { parseExifClaim, parseExifDate, parseOffset } from '../../src/media/metadata/exif-date.ts';
import { fileTimeClaim } from '../../src/media/metadata/parse-metadata.ts';
import { TiffTags } from '../../src/media/metadata/tiff-tags.ts';
import { parseXmpClaim, parseXmpDate } from '../../src/media/metadata/xmp-date.ts';
import { aTiff, type TiffToWrite } from './a-tiff.ts';

const claimOf = (directories: TiffToWrite) => {
  const tags = TiffTags.parse(aTiff(directories));
  return tags && parseExifClaim(tags);
};
const original = { tag: 0x9003, text: '2026:03:04 10:22:33' };
const digitized = { tag: 0x9004, text: '2026:03:05 11:00:00' };
const modified = { tag: 0x0132, text: '2026:05:06 07:08:09' };
const moment = { date: '2026-03-04', time: '10:22:33', source: 'exif' } as const;

describe('the EXIF date', () => {
  it('is the original’s, else the digitising, else the last change', () => {
    expect(claimOf({ image: [modified], exif: [original, digitized] })).toEqual(moment);
    expect(claimOf({ image: [modified], exif: [digitized] })?.date).toBe('2026-03-05');
    expect(claimOf({ image: [modified] })).toEqual({ date: '2026-05-06', time: '07:08:09', source: 'exif' });
    expect(claimOf({ image: [] })).toBeNull();
  });

  it.each([
    '0000:00:00 00:00:00',
    '    :  :     :  :  ',
    '2026:02:30 10:00:00',
    '2026:13:01 10:00:00',
    '',
    'yesterday',
  ])('is not “%s”', (text) => {
    expect(parseExifDate(text)).toBeNull();
    expect(claimOf({ exif: [{ tag: 0x9003, text }, digitized] })?.date).toBe('2026-03-05');
  });

  it.each([
    ['2026:03:04 10:22:33', '10:22:33'],
    ['2026-03-04 10:22:33', '10:22:33'],
    ['2026/03/04 10:22', '10:22:00'],
    ['2026:03:04T10:22:33+02:00', '10:22:33'],
    ['2026:03:04', undefined],
    ['2026:03:04 25:00:00', undefined],
    ['2026:03:04 10:61:00', undefined],
  ])('is read from “%s”', (text, time) => {
    expect(parseExifDate(text)).toEqual({ date: '2026-03-04', ...(time ? { time } : {}) });
  });

  it('has the offset that belongs to it', () => {
    const own = { tag: 0x9011, text: '+02:00' };
    const any = { tag: 0x9010, text: '-05:00' };
    expect(claimOf({ exif: [original, own, any] })).toEqual({ ...moment, offset: '+02:00' });
    expect(claimOf({ exif: [original, any] })).toEqual({ ...moment, offset: '-05:00' });
    expect(claimOf({ exif: [original, { tag: 0x9011, text: '   :  ' }] })).toEqual(moment);
  });

  it.each([
    ['+05:30', '+05:30'],
    ['+5:30', '+05:30'],
    ['-0330', '-03:30'],
    ['Z', '+00:00'],
    ['+15:00', undefined],
    ['05:30', undefined],
    ['', undefined],
  ])('reads the offset “%s” as %s', (text, offset) => expect(parseOffset(text)).toBe(offset));
});

describe('an offset from the satellites’ time', () => {
  const gps = (date: string, hour: number, minute: number, second = 0) => [
    { tag: 0x001d, text: date },
    { tag: 0x0007, type: 5, numbers: [hour, 1, minute, 1, second, 1] } as const,
  ];
  const offset = (...at: Parameters<typeof gps>) => claimOf({ exif: [original], gps: gps(...at) })?.offset;

  it('is taken when it is a multiple of a quarter of an hour', () => {
    expect(offset('2026:03:04', 8, 22, 33)).toBe('+02:00');
    expect(offset('2026:03:04', 4, 37, 30)).toBe('+05:45');
    expect(offset('2026:03:04', 15, 20, 40)).toBe('-05:00');
    expect(offset('2026:03:03', 20, 22, 33)).toBe('+14:00');
    expect(offset('2026:03:04', 10, 22, 33)).toBe('+00:00');
  });

  it('is not taken from a position that is old or a day that is wrong', () => {
    expect(offset('2026:03:04', 8, 15)).toBeUndefined();
    expect(offset('2026:03:06', 8, 22)).toBeUndefined();
    expect(offset('2026:03:04', 27, 22)).toBeUndefined();
    expect(offset('0000:00:00', 8, 22)).toBeUndefined();
  });

  it('does not overrule an offset that is written', () => {
    const written = { tag: 0x9011, text: '+01:00' };
    expect(claimOf({ exif: [original, written], gps: gps('2026:03:04', 8, 22, 33) })?.offset).toBe('+01:00');
  });
});

describe('the XMP date', () => {
  const packet = (inside: string) =>
    new TextEncoder().encode(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF>${inside}</rdf:RDF></x:xmpmeta>`);
  const xmp = { date: '2026-03-04', time: '10:22:33', source: 'xmp' };
  const exifNs = 'xmlns:exif="http://ns.adobe.com/exif/1.0/"';

  it('stands in an attribute or an element, under any prefix', () => {
    expect(parseXmpClaim(packet(`<rdf:D ${exifNs} exif:DateTimeOriginal="2026-03-04T10:22:33"/>`))).toEqual(xmp);
    const element = `<rdf:D xmlns:n1='http://ns.adobe.com/exif/1.0/'><n1:DateTimeOriginal>2026-03-04T10:22:33.45+01:00</n1:DateTimeOriginal>`;
    expect(parseXmpClaim(packet(element))).toEqual({ ...xmp, offset: '+01:00' });
  });

  it('is the shutter’s before the editor’s', () => {
    const both = `xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmp:CreateDate="2026-05-05" ${exifNs} exif:DateTimeOriginal="2026-03-04T10:22:33"`;
    expect(parseXmpClaim(packet(`<rdf:D ${both}/>`))).toEqual(xmp);
  });

  it('is read from UTF-16 too', () => {
    const text = `<rdf:D xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" photoshop:DateCreated="2026-03-04"/>`;
    const wide = new Uint8Array(Buffer.from(text, 'utf16le').swap16());
    expect(parseXmpClaim(wide)).toEqual({ date: '2026-03-04', source: 'xmp' });
  });

  it('does not belong to another namespace', () => {
    expect(parseXmpClaim(packet(`<rdf:D xmlns:exif="urn:x" exif:DateTimeOriginal="2026-03-04"/>`))).toBeNull();
    expect(parseXmpClaim(new Uint8Array())).toBeNull();
  });

  it.each([
    ['2026-03-04T10:22Z', { ...xmp, time: '10:22:00', offset: '+00:00' }],
    ['2026-03-04', { date: '2026-03-04', source: 'xmp' }],
    ['2026:03:04 10:22:33', xmp],
    ['2026-03', null],
    ['2026', null],
    ['0000-00-00T00:00:00', null],
    ['2026-02-30', null],
  ])('is read from “%s”', (text, claim) => expect(parseXmpDate(text)).toEqual(claim));

  it('is found in a megabyte of nonsense without delay', () => {
    const nonsense = 'xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:DateTimeOriginal = '.repeat(15_000);
    const before = performance.now();
    parseXmpClaim(new TextEncoder().encode(nonsense));
    expect(performance.now() - before).toBeLessThan(1000);
  });
});

describe('the file’s own time', () => {
  it('is told in the local zone', () => {
    const at = new Date(2026, 2, 4, 10, 22, 33);
    expect(fileTimeClaim(at.getTime())).toEqual({ date: '2026-03-04', time: '10:22:33', source: 'file-time' });
  });

  it.each([0, -1, Number.NaN, 9e15])('is none when it is %s', (ms) => expect(fileTimeClaim(ms)).toBeNull());
});
