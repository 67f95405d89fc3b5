// How a photo is changed into another whose place is known: written on its own, with nothing of the code that it is to judge.
import sharp from 'sharp';
import type { Random } from './random.ts';

/** A picture in memory: red, green, blue a pixel, 0–255, not rounded. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly rgb: Float64Array;
}

/** Where a place of the changed picture comes from in the first one; both counted in pixels from their edges. */
export type InverseMap = (x: number, y: number) => readonly [x: number, y: number];

/** Reads a picture file, upright. */
export async function readPicture(file: string | Uint8Array): Promise<Picture> {
  const { data, info } = await sharp(file)
    .rotate()
    .removeAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, rgb: new Float64Array(data) };
}

const clampIndex = (value: number, length: number) => (value < 0 ? 0 : value >= length ? length - 1 : value);

/** Lanczos kernel of three lobes. */
function lanczos(x: number): number {
  if (x === 0) return 1;
  if (Math.abs(x) >= 3) return 0;
  const p = Math.PI * x;
  return (3 * Math.sin(p) * Math.sin(p / 3)) / (p * p);
}

const columns = new Float64Array(6);
const rows = new Float64Array(6);

/** Weights of six neighbours of a place `part` of a pixel past the third; their sum is 1. */
function weigh(part: number, into: Float64Array): void {
  let sum = 0;
  for (let k = 0; k < 6; k++) sum += into[k] = lanczos(part + 2 - k);
  for (let k = 0; k < 6; k++) into[k] = (into[k] as number) / sum;
}

function addSample({ width, height, rgb }: Picture, x: number, y: number, sum: Float64Array): void {
  const left = Math.floor(x - 0.5) - 2;
  const top = Math.floor(y - 0.5) - 2;
  weigh(x - 2.5 - left, columns);
  weigh(y - 2.5 - top, rows);
  for (let j = 0; j < 6; j++) {
    const line = clampIndex(top + j, height) * width;
    for (let i = 0; i < 6; i++) {
      const at = (line + clampIndex(left + i, width)) * 3;
      const weight = (columns[i] as number) * (rows[j] as number);
      sum[0] = (sum[0] as number) + weight * (rgb[at] as number);
      sum[1] = (sum[1] as number) + weight * (rgb[at + 1] as number);
      sum[2] = (sum[2] as number) + weight * (rgb[at + 2] as number);
    }
  }
}

/** The picture as a map shows it: every pixel is the mean of `per`² Lanczos samples. */
export function warp(picture: Picture, map: InverseMap, size: { width: number; height: number }, per = 2): Picture {
  const rgb = new Float64Array(size.width * size.height * 3);
  const sum = new Float64Array(3);
  for (let row = 0, at = 0; row < size.height; row++)
    for (let column = 0; column < size.width; column++, at += 3) {
      sum.fill(0);
      for (let j = 0; j < per; j++)
        for (let i = 0; i < per; i++) addSample(picture, ...map(column + (i + 0.5) / per, row + (j + 0.5) / per), sum);
      for (let c = 0; c < 3; c++) rgb[at + c] = (sum[c] as number) / (per * per);
    }
  return { ...size, rgb };
}

/** A known similarity: turned and grown about the picture's middle, then shifted, in pixels. */
export interface KnownSimilarity {
  readonly angleDeg: number;
  readonly scale: number;
  readonly shiftX: number;
  readonly shiftY: number;
  readonly middleX: number;
  readonly middleY: number;
}

/** ±15°, ×0.7–1.4, ±8 % of the picture's sides. */
export function randomSimilarity(
  random: Random,
  { width, height }: { width: number; height: number },
): KnownSimilarity {
  return {
    angleDeg: random.between(-15, 15),
    scale: Math.exp(random.between(Math.log(0.7), Math.log(1.4))),
    shiftX: random.between(-0.08, 0.08) * width,
    shiftY: random.between(-0.08, 0.08) * height,
    middleX: width / 2,
    middleY: height / 2,
  };
}

/** Where a place of the first picture lies on the changed one. */
export function forward(known: KnownSimilarity, x: number, y: number): [number, number] {
  const angle = (known.angleDeg * Math.PI) / 180;
  const [dx, dy] = [x - known.middleX, y - known.middleY];
  return [
    known.middleX + known.scale * (Math.cos(angle) * dx - Math.sin(angle) * dy) + known.shiftX,
    known.middleY + known.scale * (Math.sin(angle) * dx + Math.cos(angle) * dy) + known.shiftY,
  ];
}

/** Where a place of the changed picture comes from. */
export function backward(known: KnownSimilarity, x: number, y: number): [number, number] {
  const angle = (known.angleDeg * Math.PI) / 180;
  const [dx, dy] = [(x - known.middleX - known.shiftX) / known.scale, (y - known.middleY - known.shiftY) / known.scale];
  return [
    known.middleX + Math.cos(angle) * dx + Math.sin(angle) * dy,
    known.middleY - Math.sin(angle) * dx + Math.cos(angle) * dy,
  ];
}

const toLinear = (value: number) => {
  const v = Math.min(Math.max(value, 0), 255) / 255;
  return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
};
const fromLinear = (value: number) => {
  const v = Math.min(Math.max(value, 0), 1);
  return 255 * (v <= 0.0031308 ? v * 12.92 : 1.055 * v ** (1 / 2.4) - 0.055);
};

/** Other exposure (±0.7 EV), white balance (±12 %) and shading across (±25 %), in linear light. */
export function relight(picture: Picture, random: Random): Picture {
  const { width, height } = picture;
  const exposure = 2 ** random.between(-0.7, 0.7);
  const gains = [1 + random.between(-0.12, 0.12), 1, 1 + random.between(-0.12, 0.12)];
  const [angle, depth] = [random.between(0, 2 * Math.PI), random.between(0, 0.25)];
  const rgb = picture.rgb.map((value, i) => {
    const pixel = Math.floor(i / 3);
    const across = (2 * (pixel % width)) / width - 1;
    const down = (2 * Math.floor(pixel / width)) / height - 1;
    const shading = 1 + depth * (Math.cos(angle) * across + Math.sin(angle) * down);
    return fromLinear(toLinear(value) * exposure * (gains[i % 3] as number) * shading);
  });
  return { width, height, rgb };
}

/** Blur of 0–1 px and noise of standard deviation 1–4. */
export async function roughen(picture: Picture, random: Random): Promise<Picture> {
  const { width, height } = picture;
  const raw = Buffer.from(new Uint8ClampedArray(picture.rgb).buffer);
  const image = sharp(raw, { raw: { width, height, channels: 3 } });
  const sigma = random.between(0, 1);
  const data = await (sigma > 0.3 ? image.blur(sigma) : image).raw().toBuffer();
  const noise = random.between(1, 4);
  return { width, height, rgb: new Float64Array(data).map((value) => value + noise * random.gaussian()) };
}

/** Where something lies on a face: from the middle between the eyes, in eye distances, along the eyes and down the face. */
export interface FacePlace {
  readonly x: number;
  readonly y: number;
  readonly eyesPx: number;
  readonly angleRad: number;
}

/** A place of the face in pixels of the picture. */
export function onFace(face: FacePlace, along: number, down: number): [number, number] {
  const [cos, sin] = [Math.cos(face.angleRad) * face.eyesPx, Math.sin(face.angleRad) * face.eyesPx];
  return [face.x + cos * along - sin * down, face.y + sin * along + cos * down];
}

/** 6–12 small red spots on the cheeks and the forehead. */
export function withSpots(picture: Picture, face: FacePlace, random: Random): Picture {
  const rgb = picture.rgb.slice();
  const count = random.whole(6, 12);
  for (let n = 0; n < count; n++) {
    const [x, y] = onFace(face, random.between(-0.8, 0.8), random.between(-0.6, 1.2));
    const radius = face.eyesPx * random.between(0.015, 0.045);
    for (let row = Math.floor(y - 3 * radius); row <= y + 3 * radius; row++)
      for (let column = Math.floor(x - 3 * radius); column <= x + 3 * radius; column++) {
        if (row < 0 || column < 0 || row >= picture.height || column >= picture.width) continue;
        const strength = 0.45 * Math.exp(-((column + 0.5 - x) ** 2 + (row + 0.5 - y) ** 2) / (2 * radius * radius));
        const at = (row * picture.width + column) * 3;
        rgb[at + 1] = (rgb[at + 1] as number) * (1 - strength);
        rgb[at + 2] = (rgb[at + 2] as number) * (1 - strength);
      }
  }
  return { ...picture, rgb };
}

/** Another expression and a slightly turned head: mouth, chin and brows move by up to a tenth of the eye distance, the mid-face by 4 %. */
export function expressionMap(face: FacePlace, random: Random): InverseMap {
  const bump = (along: number, down: number, spread: number, reach: number) => {
    const [x, y] = onFace(face, along, down);
    const direction = random.between(0, 2 * Math.PI);
    const length = random.between(0.4, 1) * reach * face.eyesPx;
    return { x, y, spread: spread * face.eyesPx, dx: length * Math.cos(direction), dy: length * Math.sin(direction) };
  };
  const yaw = random.between(-0.04, 0.04) * face.eyesPx;
  const bumps = [
    bump(0, 1.15, 0.3, 0.1),
    bump(0, 1.75, 0.35, 0.1),
    bump(-0.5, -0.35, 0.18, 0.08),
    bump(0.5, -0.35, 0.18, 0.08),
    { ...bump(0, 0.55, 0.4, 0), dx: yaw * Math.cos(face.angleRad), dy: yaw * Math.sin(face.angleRad) },
  ];
  return (x, y) => {
    let [atX, atY] = [x, y];
    for (const one of bumps) {
      const strength = Math.exp(-((x - one.x) ** 2 + (y - one.y) ** 2) / (2 * one.spread * one.spread));
      atX += one.dx * strength;
      atY += one.dy * strength;
    }
    return [atX, atY];
  };
}

/** A JPEG of quality 70. */
export async function toJpeg({ width, height, rgb }: Picture): Promise<Buffer> {
  const raw = Buffer.from(new Uint8ClampedArray(rgb).buffer);
  return sharp(raw, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 70 })
    .toBuffer();
}
