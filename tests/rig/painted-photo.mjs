// @ts-check
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';

/** @typedef {[number, number, number]} Colour */

/** @param {string} type @param {Buffer} data */
function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc32(body), body.length + 4);
  return out;
}

/**
 * Writes a PNG whose pixels are painted by a rule, under a name as a phone gives it, so that it is dated; resolves to its path.
 * @param {string} day `YYYY-MM-DD`
 * @param {number} width @param {number} height
 * @param {(x: number, y: number) => Colour} paint for the middle of each pixel, in pixels
 */
export function paintPhoto(day, width, height, paint) {
  const rows = Buffer.alloc(height * (1 + width * 3));
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) rows.set(paint(x + 0.5, y + 0.5), y * (1 + width * 3) + 1 + x * 3);
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const png = [chunk('IHDR', head), chunk('IDAT', deflateSync(rows, { level: 1 })), chunk('IEND', Buffer.alloc(0))];
  const path = join(mkdtempSync(join(tmpdir(), 'samelight-painted-')), `IMG_${day.replaceAll('-', '')}_101500.png`);
  writeFileSync(path, Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), ...png]));
  return path;
}

/**
 * The colours of some places of the window as it is on the screen.
 * @param {import('./page.mjs').Page} page @param {readonly { x: number, y: number }[]} places CSS pixels of the window
 * @returns {Promise<Colour[]>}
 */
export async function coloursAt(page, places) {
  const png = (await page.screenshot()).toString('base64');
  return page.evaluate(
    async (data, wanted) => {
      const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      if (!context) throw new Error('no canvas');
      context.drawImage(bitmap, 0, 0);
      const scale = bitmap.width / innerWidth;
      return wanted.map((/** @type {{ x: number, y: number }} */ { x, y }) =>
        [...context.getImageData(Math.floor(x * scale), Math.floor(y * scale), 1, 1).data].slice(0, 3),
      );
    },
    png,
    places,
  );
}

/** Whether two colours are alike, each channel within `slack`. @param {Colour} a @param {Colour} b @param {number} [slack] */
export function isAlike(a, b, slack = 12) {
  return a.every((value, channel) => Math.abs(value - (b[channel] ?? 0)) <= slack);
}
