// Synthetic 12-megapixel photos: no two alike, with the fine grain that makes a JPEG as large as a phone's.
import fs from 'node:fs';
import path from 'node:path';
import { launch } from './chromium.mjs';

/** Writes `count` JPEGs of 3000 × 4000 pixels into `folder` and answers with their paths. */
export async function makePhotos(folder, count) {
  const { page, close } = await launch();
  await page.goto('about:blank');
  const files = [];
  for (let seed = 1; seed <= count; seed += 1) {
    const base64 = await page.evaluate(paintPhoto, seed);
    const file = path.join(
      folder,
      `IMG_2026${String(1 + (seed % 12)).padStart(2, '0')}${String(1 + (seed % 28)).padStart(2, '0')}_1200${String(seed % 60).padStart(2, '0')}.jpg`,
    );
    fs.writeFileSync(file, Buffer.from(base64, 'base64'));
    files.push(file);
  }
  await close();
  return files;
}

/** Runs in the page: a soft face-like oval with blotches under grain. */
async function paintPhoto(seed) {
  const [width, height] = [3000, 4000];
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  let state = seed * 2654435761;
  const random = () => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return state / 4294967296;
  };
  context.fillStyle = '#8c8c8c';
  context.fillRect(0, 0, width, height);
  const skin = context.createRadialGradient(1400, 1700, 200, 1500, 2000, 1700);
  skin.addColorStop(0, '#e0b394');
  skin.addColorStop(1, '#8d6248');
  context.fillStyle = skin;
  context.beginPath();
  context.ellipse(1500, 2000, 1150, 1550, 0, 0, Math.PI * 2);
  context.fill();
  for (let i = 0; i < 900; i += 1) {
    context.fillStyle = `rgba(${120 + random() * 90}, ${60 + random() * 60}, 50, ${random() * 0.25})`;
    context.beginPath();
    context.arc(random() * width, random() * height, 2 + random() * 40, 0, Math.PI * 2);
    context.fill();
  }
  // One tile of grain, laid at shifting places: cheap to make, and still incompressible at the scale JPEG works at.
  const grain = new ImageData(512, 512);
  for (let i = 0; i < grain.data.length; i += 4) {
    const value = random() * 255;
    grain.data.set([value, value, value, 14], i);
  }
  const tile = await createImageBitmap(grain);
  for (let y = 0; y < height; y += 480)
    for (let x = 0; x < width; x += 480) context.drawImage(tile, x - random() * 32, y - random() * 32);
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.92 });
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let binary = '';
  for (let at = 0; at < bytes.length; at += 32768) binary += String.fromCharCode(...bytes.subarray(at, at + 32768));
  return btoa(binary);
}
