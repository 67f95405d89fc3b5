// @ts-check
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { findProgram } from './engines.mjs';

/** What a JPEG may consist of: JFIF and ICC headers, tables, frame, scan, start and end. No EXIF, XMP, IPTC or comment. */
const JPEG_MARKERS = /^(c0|c2|c4|da|db|dd|e0|e2)$/;
const PNG_CHUNKS = /^(IHDR|PLTE|IDAT|IEND|sRGB|gAMA|cHRM|iCCP|sBIT|pHYs|cICP)$/;
const WEBP_CHUNKS = /^(VP8 |VP8L|VP8X|ALPH|ICCP)$/;

/** The markers before the picture data of a JPEG. @param {Buffer} bytes */
function jpegParts(bytes) {
  const parts = [];
  for (let at = 2; at < bytes.length; at += 2 + bytes.readUInt16BE(at + 2)) {
    assert.equal(bytes[at], 0xff, 'a JPEG marker');
    parts.push(bytes.toString('hex', at + 1, at + 2));
    if (parts.at(-1) === 'da') break;
  }
  return parts;
}

/** @param {Buffer} bytes */
function pngParts(bytes) {
  const parts = [];
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at))
    parts.push(bytes.toString('latin1', at + 4, at + 8));
  return parts;
}

/** @param {Buffer} bytes */
function webpParts(bytes) {
  const parts = [];
  for (let at = 12; at < bytes.length; at += 8 + bytes.readUInt32LE(at + 4) + (bytes.readUInt32LE(at + 4) % 2)) {
    parts.push(bytes.toString('latin1', at, at + 4));
  }
  return parts;
}

/** Tags that tell of the file, its pixels and their colours, and of nothing else. */
const PLAIN_TAGS =
  /^(SourceFile|ExifTool|File|JFIF|PNG|RIFF|ICC_Profile|ICC-header|ICC-view|ICC-meas|Composite:(ImageSize|Megapixels|Gamma))/;
const TELLING_TAGS =
  /Software|Creator|Comment|Artist|Author|Description|Title|Date(?!Time)|GPS|Make|Model|Serial|User/i;

/** What ExifTool finds in a file that a picture need not say; nothing where ExifTool is not installed. @param {string} path */
function tellingTags(path) {
  const exiftool = findProgram('exiftool');
  if (!exiftool) return [];
  const { stdout } = spawnSync(exiftool, ['-j', '-G', '-a', '-u', path], { encoding: 'utf8' });
  const tags = Object.keys(JSON.parse(stdout)[0]);
  return tags.filter((tag) => !PLAIN_TAGS.test(tag) || (!/^(File|ICC|ExifTool)/.test(tag) && TELLING_TAGS.test(tag)));
}

/**
 * Asserts that a picture file holds pixels and their colour space, and no other data: part by part of the file, and by
 * ExifTool where that is installed.
 * @param {string} path
 */
export function assertBarePicture(path) {
  const bytes = readFileSync(path);
  /** @type {[string[], RegExp]} */
  const [parts, allowed] =
    bytes.readUInt16BE(0) === 0xffd8
      ? [jpegParts(bytes), JPEG_MARKERS]
      : bytes.toString('latin1', 1, 4) === 'PNG'
        ? [pngParts(bytes), PNG_CHUNKS]
        : [webpParts(bytes), WEBP_CHUNKS];
  assert.ok(parts.length > 0, `${path} is a picture`);
  assert.deepEqual(
    parts.filter((part) => !allowed.test(part)),
    [],
    `${path} holds more than a picture`,
  );
  assert.deepEqual(tellingTags(path), [], `${path} tells more than a picture`);
}

/**
 * How a picture file differs from what a canvas of the page shows, both at the canvas’s size: the largest and the mean
 * difference of a colour value, and the size of the file’s picture.
 * @param {import('./page.mjs').Page} page @param {string} path @param {string} canvas a CSS selector
 * @returns {Promise<{ largest: number, mean: number, width: number, height: number }>}
 */
export function compareWithCanvas(page, path, canvas) {
  const data = readFileSync(path).toString('base64');
  return page.evaluate(
    async (base64, selector) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const picture = await createImageBitmap(new Blob([bytes]));
      const shown = document.querySelector(selector);
      const { width, height } = shown;
      const pixelsOf = (/** @type {CanvasImageSource} */ source) => {
        const context = new OffscreenCanvas(width, height).getContext('2d');
        if (!context) throw new Error('no canvas');
        context.imageSmoothingQuality = 'high';
        context.drawImage(source, 0, 0, width, height);
        return context.getImageData(0, 0, width, height).data;
      };
      const [a, b] = [pixelsOf(picture), pixelsOf(shown)];
      let [largest, sum] = [0, 0];
      for (const [i, value] of a.entries()) {
        const difference = Math.abs(value - (b[i] ?? 0));
        largest = Math.max(largest, difference);
        sum += difference;
      }
      return { largest, mean: sum / a.length, width: picture.width, height: picture.height };
    },
    data,
    canvas,
  );
}
