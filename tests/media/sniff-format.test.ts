import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sniffFormat } from '../../src/media/sniff-format.ts';
import { hasTestdata, testdata } from '../rig/testdata.mjs';
import { aTiff } from './a-tiff.ts';
import { bytesOf, image, latin1 } from './image-files.ts';

const ftyp = (major: string, ...compatible: string[]) =>
  latin1(`\0\0\0${String.fromCharCode(16 + compatible.length * 4)}ftyp${major}\0\0\0\0${compatible.join('')}`);

describe('what a file is', () => {
  it.each([
    ['turn-1.jpg', 'jpeg'],
    ['turn-3.png', 'png'],
    ['moving.png', 'png'],
    ['turn-3.webp', 'webp'],
    ['turn-1.avif', 'avif'],
    ['moving.avif', 'avif'],
    ['moving.gif', 'gif'],
    ['turn-6.heic', 'heic'],
  ])('%s is a %s by its content', (name, format) => {
    expect(sniffFormat(image(name))).toEqual({ ok: true, format });
  });

  it.each([
    ['vector-image', '<svg xmlns="http://www.w3.org/2000/svg"></svg>'],
    ['vector-image', '\xef\xbb\xbf<?xml version="1.0"?>\n<!-- drawn -->\n<svg width="1"/>'],
    ['vector-image', '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" ""><svg/>'],
    ['document', '%PDF-1.7'],
    ['document', '\n\njunk before %PDF-1.4'],
    ['document', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
    ['archive', 'PK\x03\x04'],
    ['archive', '\x1f\x8b\x08'],
    ['archive', 'Rar!\x1a\x07'],
    ['jpeg-xl', '\xff\x0a\x00'],
    ['jpeg-xl', '\0\0\0\x0cJXL \r\n\x87\n'],
    ['video', '\x1a\x45\xdf\xa3'],
    ['video', 'RIFF\0\0\0\0AVI LIST'],
    ['video', '\0\0\0\x08wide\0\0\0\0mdat'],
    ['raw-photo', 'FUJIFILMCCD-RAW 0201'],
    ['raw-photo', 'IIRO\x08\0\0\0'],
    ['raw-photo', 'IIU\0\x18\0\0\0'],
    ['raw-photo', 'II*\0\x10\0\0\0CR\x02\0'],
    ['unknown-format', 'BM\x36\0\0\0'],
    ['unknown-format', '\0\0\x01\0\x01\0'],
    ['unknown-format', '8BPS\0\x01'],
    ['unknown-format', '\0\0\0\x0cjP  \r\n\x87\n'],
    ['unknown-format', 'RIFF\0\0\0\0WAVEfmt '],
    ['unknown-format', 'hello'],
    ['unknown-format', '<html><svg></svg></html>'],
    ['empty', ''],
  ])('refuses as %s: %j', (refusal, start) => {
    expect(sniffFormat(latin1(start))).toEqual({ ok: false, refusal });
  });

  it('tells raw photos from plain TIFF', () => {
    expect(sniffFormat(aTiff({ image: [{ tag: 0x0100, numbers: [4] }] }))).toEqual({ ok: false, refusal: 'tiff' });
    const dng = aTiff({ image: [{ tag: 0xc612, type: 1, numbers: [1, 4, 0, 0] }] });
    const nef = aTiff({
      image: [
        { tag: 0x010f, text: 'NIKON' },
        { tag: 0x014a, type: 4, numbers: [8] },
      ],
    });
    for (const raw of [dng, nef]) expect(sniffFormat(raw)).toEqual({ ok: false, refusal: 'raw-photo' });
  });

  it('decides by brands where there is no picture to ask, and by the picture where there is', () => {
    expect(sniffFormat(ftyp('heic', 'mif1'))).toEqual({ ok: true, format: 'heic' });
    expect(sniffFormat(ftyp('mif1', 'avif'))).toEqual({ ok: true, format: 'avif' });
    expect(sniffFormat(ftyp('msf1', 'hevc'))).toEqual({ ok: true, format: 'heic' });
    expect(sniffFormat(ftyp('mif1', 'miaf'))).toEqual({ ok: false, refusal: 'unknown-format' });
    expect(sniffFormat(ftyp('isom', 'mp42'))).toEqual({ ok: false, refusal: 'video' });
    expect(sniffFormat(ftyp('qt  '))).toEqual({ ok: false, refusal: 'video' });
    expect(sniffFormat(ftyp('crx ', 'isom'))).toEqual({ ok: false, refusal: 'raw-photo' });
    const disguised = image('turn-1.avif');
    disguised.set(latin1('heic'), 8);
    expect(sniffFormat(disguised)).toEqual({ ok: true, format: 'avif' });
  });

  it.skipIf(!hasTestdata)('knows real files of every kind', () => {
    const folder = testdata('formats') ?? '';
    const kinds: Readonly<Record<string, string>> = {
      jpg: 'jpeg',
      jpeg: 'jpeg',
      mpo: 'jpeg',
      png: 'png',
      gif: 'gif',
      webp: 'webp',
      avif: 'avif',
      avifs: 'avif',
      heic: 'heic',
      svg: 'vector-image',
      tiff: 'tiff',
      bmp: 'unknown-format',
      jp2: 'unknown-format',
    };
    for (const name of readdirSync(folder)) {
      const sniffed = sniffFormat(bytesOf(`${folder}/${name}`));
      const kind = kinds[name.split('.').at(-1) ?? ''] ?? 'unknown-format';
      expect([name, sniffed.ok ? sniffed.format : sniffed.refusal]).toEqual([name, kind]);
    }
  });
});
