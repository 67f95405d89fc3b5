import type { Raster } from '../../../src/domain/raster/raster.ts';
import { canvasOf, drawMesh } from '../../fixtures/samples/raster.mjs';
import type { HeadModel, Texture } from './head-model.ts';

/** Three numbers: a place, a direction or a colour in linear light. */
export type Triple = readonly [number, number, number];

/** One portrait to be rendered. Angles in degrees: yaw > 0 to the person's own left, pitch > 0 chin up, roll > 0 clockwise on the picture. */
export interface Shot {
  readonly width: number;
  readonly height: number;
  readonly yawDeg: number;
  readonly pitchDeg: number;
  readonly rollDeg: number;
  /** From the camera to the middle of the eyes. */
  readonly distanceMm: number;
  /** Distance of the eyes seen from the front, in pixels: the size of the face whatever the distance. */
  readonly eyesPx: number;
  /** Where the key light stands, seen from the head: azimuth > 0 on the person's left, elevation > 0 above. */
  readonly lightDeg: { readonly azimuth: number; readonly elevation: number };
  /** Strength of the key light and of the even light. */
  readonly key: number;
  readonly even: number;
  /** Mean colour of the skin, linear light. */
  readonly skin: Triple;
  /** How far the corners of the mouth are drawn up and out, mm. */
  readonly smileMm: number;
}

/** An ordinary portrait at arm's length of a helper: front, even light from the upper left of the picture. */
export const PLAIN_SHOT: Shot = {
  width: 512,
  height: 640,
  yawDeg: 0,
  pitchDeg: 0,
  rollDeg: 0,
  distanceMm: 1500,
  eyesPx: 130,
  lightDeg: { azimuth: -30, elevation: 30 },
  key: 0.75,
  even: 0.35,
  skin: [0.5, 0.27, 0.19],
  smileMm: 0,
};

/** The scan with what a render needs: in mm, the origin between the eyes. */
export interface Sitter {
  readonly model: HeadModel;
  readonly positions: Float32Array;
  readonly tangents: Float32Array;
  /** Mean colour of the cheeks of the scan's picture, linear light. */
  readonly skin: Triple;
  readonly mouth: readonly [Triple, Triple];
}

const EYES_UV = [
  [0.4265, 0.298],
  [0.5735, 0.298],
] as const;
const MOUTH_UV = [
  [0.452, 0.468],
  [0.553, 0.468],
] as const;
const EYES_MM = 63;
/** The head turns about this place, mm behind and below the eyes. */
const PIVOT: Triple = [0, -20, -85];
/** How far above the seam of the closed lids the open eyes are painted. */
const EYE_UP_MM = 2.2;

const toLinear = Float32Array.from({ length: 256 }, (_, i) => {
  const c = i / 255;
  return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
});

/** One channel of linear light as an sRGB byte. */
function toByte(linear: number): number {
  const c = Math.min(1, Math.max(0, linear));
  return 255 * (c <= 0.0031308 ? 12.92 * c : 1.055 * c ** (1 / 2.4) - 0.055);
}

/** Where on the mesh the texture's place (u, v) lies. */
function placeOf(model: HeadModel, [u, v]: readonly [number, number]): Triple {
  const { uvs, positions } = model;
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < uvs.length / 2; i++) {
    const d = ((uvs[i * 2] ?? 0) - u) ** 2 + ((uvs[i * 2 + 1] ?? 0) - v) ** 2;
    if (d < least) [least, best] = [d, i];
  }
  return [positions[best * 3] ?? 0, positions[best * 3 + 1] ?? 0, positions[best * 3 + 2] ?? 0];
}

/**
 * Open eyes painted on the closed lids of the scan: sRGB bytes and how much they cover at (x, y) mm of the head, `null` off the eyes.
 */
function eyeAt(x: number, y: number, z: number): { readonly ink: Triple; readonly cover: number } | null {
  const dx = (Math.abs(x) - 31.5) / 14;
  const up = y - EYE_UP_MM;
  const dy = up / (4.6 * Math.max(0.05, 1 - 0.55 * dx * dx));
  const lid = Math.hypot(dx, dy);
  if (z < -40 || lid > 1.15 || Math.abs(dx) > 1) return null;
  const iris = Math.hypot(Math.abs(x) - 31.5, up) / 5.85;
  const white = 214 - 40 * dx * dx - Math.max(0, 18 * dy);
  const ball: Triple = iris < 0.4 ? [18, 14, 12] : iris < 1 ? [88, 62, 42] : [white, white * 0.965, white * 0.94];
  return lid > 1 ? { ink: [66, 42, 36], cover: (1.15 - lid) / 0.15 } : { ink: ball, cover: 1 };
}

/** Directions in which the texture's u grows, one a triangle, for the relief. */
function tangentsOf({ positions, uvs, triangles }: HeadModel): Float32Array {
  const out = new Float32Array(triangles.length);
  for (let t = 0; t < triangles.length; t += 3) {
    const [a, b, c] = [triangles[t] ?? 0, triangles[t + 1] ?? 0, triangles[t + 2] ?? 0];
    const d = (k: number, from: number) => (positions[from * 3 + k] ?? 0) - (positions[a * 3 + k] ?? 0);
    const v1 = (uvs[b * 2 + 1] ?? 0) - (uvs[a * 2 + 1] ?? 0);
    const v2 = (uvs[c * 2 + 1] ?? 0) - (uvs[a * 2 + 1] ?? 0);
    const u1 = (uvs[b * 2] ?? 0) - (uvs[a * 2] ?? 0);
    const u2 = (uvs[c * 2] ?? 0) - (uvs[a * 2] ?? 0);
    const det = u1 * v2 - u2 * v1 || 1e-9;
    const raw = [0, 1, 2].map((k) => (d(k, b) * v2 - d(k, c) * v1) / det);
    const length = Math.hypot(...raw) || 1;
    for (let k = 0; k < 3; k++) out[t + k] = (raw[k] ?? 0) / length;
  }
  return out;
}

function cheekColour({ width, height, data }: Texture): Triple {
  const sum = [0, 0, 0];
  let count = 0;
  for (const u of [0.41, 0.59]) {
    for (let y = Math.round(height * 0.35); y < height * 0.39; y++) {
      for (let x = Math.round(width * (u - 0.02)); x < width * (u + 0.02); x++) {
        for (let c = 0; c < 3; c++) sum[c] = (sum[c] ?? 0) + (toLinear[data[(y * width + x) * 4 + c] ?? 0] ?? 0);
        count++;
      }
    }
  }
  return [(sum[0] ?? 0) / count, (sum[1] ?? 0) / count, (sum[2] ?? 0) / count];
}

/** Prepares the scan for rendering. */
export function seatSitter(model: HeadModel): Sitter {
  const [right, left] = EYES_UV.map((uv) => placeOf(model, uv)) as [Triple, Triple];
  const scale = EYES_MM / Math.hypot(left[0] - right[0], left[1] - right[1], left[2] - right[2]);
  const origin = [0, 1, 2].map((k) => ((left[k] ?? 0) + (right[k] ?? 0)) / 2);
  const place = (v: number, k: number) => (v - (origin[k] ?? 0)) * scale;
  const positions = model.positions.map((v, i) => place(v, i % 3));
  const mouth = MOUTH_UV.map((uv) => placeOf(model, uv).map(place)) as unknown as [Triple, Triple];
  return { model, positions, tangents: tangentsOf(model), skin: cheekColour(model.colour), mouth };
}

/** Rotates about the head's own middle, behind the eyes: roll after pitch after yaw. */
function turn({ yawDeg, pitchDeg, rollDeg }: Shot): (v: Triple) => Triple {
  const [y, p, r] = [yawDeg, -pitchDeg, -rollDeg].map((deg) => (deg * Math.PI) / 180) as [number, number, number];
  const [cy, sy, cp, sp, cr, sr] = [Math.cos(y), Math.sin(y), Math.cos(p), Math.sin(p), Math.cos(r), Math.sin(r)];
  return ([x0, y0, z0]) => {
    const [x1, z1] = [x0 * cy + z0 * sy, -x0 * sy + z0 * cy];
    const [y2, z2] = [y0 * cp - z1 * sp, y0 * sp + z1 * cp];
    return [x1 * cr - y2 * sr, x1 * sr + y2 * cr, z2];
  };
}

function smiling(positions: Float32Array, mouth: Sitter['mouth'], smileMm: number): Float32Array {
  if (smileMm === 0) return positions;
  const out = positions.slice();
  for (let i = 0; i < out.length; i += 3) {
    for (const corner of mouth) {
      const d2 = [0, 1, 2].reduce((sum, k) => sum + ((positions[i + k] ?? 0) - (corner[k] ?? 0)) ** 2, 0);
      const pull = smileMm * Math.exp(-d2 / (2 * 13 ** 2));
      out[i] = (out[i] ?? 0) + Math.sign(corner[0]) * pull * 0.7;
      out[i + 1] = (out[i + 1] ?? 0) + pull * 0.72;
      out[i + 2] = (out[i + 2] ?? 0) - pull * 0.35;
    }
  }
  return out;
}

/** A wall with a shelf, a frame and a plant, the same in every shot: x and y in 0–1. */
function wall(x: number, y: number, even: number): Triple {
  const light = (even + 0.42) * (0.92 - 0.25 * y + 0.06 * Math.sin(x * 5));
  let albedo: Triple = [0.5, 0.5, 0.49];
  if (x < 0.16 && y > 0.12 && y < 0.5) albedo = y % 0.1 < 0.012 ? [0.2, 0.16, 0.12] : [0.36, 0.33, 0.3];
  if (x > 0.85 && y > 0.08 && y < 0.36)
    albedo = x < 0.87 || y < 0.1 || y > 0.34 ? [0.15, 0.15, 0.16] : [0.3, 0.36, 0.46];
  if (x > 0.9 && y > 0.5) albedo = [0.17, 0.25, 0.12];
  return [albedo[0] * light, albedo[1] * light, albedo[2] * light];
}

/** A repeatable sequence of numbers in 0–1 (mulberry32, public domain, T. Ettinger). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function sample({ width, height, data }: Texture, u: number, v: number): Triple {
  const x = Math.min(width - 1.001, Math.max(0, u * width - 0.5));
  const y = Math.min(height - 1.001, Math.max(0, v * height - 0.5));
  const [i, j] = [Math.floor(x), Math.floor(y)];
  const [fx, fy] = [x - i, y - j];
  const at = (j * width + i) * 4;
  const below = at + width * 4;
  const mix = (c: number) =>
    ((data[at + c] ?? 0) * (1 - fx) + (data[at + 4 + c] ?? 0) * fx) * (1 - fy) +
    ((data[below + c] ?? 0) * (1 - fx) + (data[below + 4 + c] ?? 0) * fx) * fy;
  return [mix(0), mix(1), mix(2)];
}

/** What each sample of a shot sees, whatever the light: 2 × 2 samples a pixel. */
interface Seen {
  readonly canvas: ReturnType<typeof canvasOf>;
  /** Unit normals in the camera's frame. */
  readonly normals: Float32Array;
  /** Colour of the skin before its tint, linear light. */
  readonly albedo: Float32Array;
  readonly painted: Float32Array;
  readonly cover: Float32Array;
}

function project(sitter: Sitter, shot: Shot, w: number, h: number): Float32Array {
  const rotate = turn(shot);
  const body = smiling(sitter.positions, sitter.mouth, shot.smileMm);
  const focal = (shot.eyesPx * 2 * shot.distanceMm) / EYES_MM;
  const eyesAt = rotate([-PIVOT[0], -PIVOT[1], -PIVOT[2]]);
  const projected = new Float32Array(body.length);
  for (let i = 0; i < body.length; i += 3) {
    const v = rotate([(body[i] ?? 0) - PIVOT[0], (body[i + 1] ?? 0) - PIVOT[1], (body[i + 2] ?? 0) - PIVOT[2]]);
    const depth = shot.distanceMm - (v[2] - eyesAt[2]);
    projected[i] = w / 2 + (focal * (v[0] - eyesAt[0])) / depth;
    projected[i + 1] = h * 0.44 - (focal * (v[1] - eyesAt[1])) / depth;
    projected[i + 2] = depth;
  }
  return projected;
}

function lookAt(sitter: Sitter, shot: Shot): Seen {
  const { model, positions } = sitter;
  const [w, h] = [shot.width * 2, shot.height * 2];
  const canvas = canvasOf(w, h);
  drawMesh(canvas, project(sitter, shot, w, h), model.triangles, 0);
  const rotate = turn(shot);
  const [normals, albedo, painted] = [0, 1, 2].map(() => new Float32Array(w * h * 3)) as [
    Float32Array,
    Float32Array,
    Float32Array,
  ];
  const cover = new Float32Array(w * h);
  for (let p = 0; p < w * h; p++) {
    const seen = canvas.seen[p] ?? -1;
    if (seen < 0) continue;
    const [i, j, k] = [
      model.triangles[seen * 3] ?? 0,
      model.triangles[seen * 3 + 1] ?? 0,
      model.triangles[seen * 3 + 2] ?? 0,
    ];
    const [wj, wk] = [canvas.u[p] ?? 0, canvas.v[p] ?? 0];
    const wi = 1 - wj - wk;
    const mix = (values: Float32Array, n: number, c: number) =>
      wi * (values[i * n + c] ?? 0) + wj * (values[j * n + c] ?? 0) + wk * (values[k * n + c] ?? 0);
    const [u, v] = [mix(model.uvs, 2, 0), mix(model.uvs, 2, 1)];
    const flat: Triple = [mix(model.normals, 3, 0), mix(model.normals, 3, 1), mix(model.normals, 3, 2)];
    normals.set(rotate(bump(sitter, seen, flat, u, v)), p * 3);
    const texel = sample(model.colour, u, v);
    const eye = eyeAt(mix(positions, 3, 0), mix(positions, 3, 1), mix(positions, 3, 2));
    if (eye) cover[p] = eye.cover;
    for (let c = 0; c < 3; c++) {
      albedo[p * 3 + c] = toLinear[Math.round(texel[c] ?? 0)] ?? 0;
      if (eye) painted[p * 3 + c] = toLinear[Math.round(eye.ink[c] ?? 0)] ?? 0;
    }
  }
  return { canvas, normals, albedo, painted, cover };
}

/** Lights what was seen and turns it into bytes: one key light, even light, linear light to sRGB. */
function lightUp(sitter: Sitter, shot: Shot, { canvas, normals, albedo, painted, cover }: Seen): Raster {
  const [az, el] = [(shot.lightDeg.azimuth * Math.PI) / 180, (shot.lightDeg.elevation * Math.PI) / 180];
  const [lx, ly, lz] = [Math.sin(az) * Math.cos(el), Math.sin(el), Math.cos(az) * Math.cos(el)];
  const tint = [0, 1, 2].map((c) => (shot.skin[c] ?? 0) / (sitter.skin[c] ?? 1));
  const { width: w, height: h } = canvas;
  const sums = new Float32Array(shot.width * shot.height * 3);
  for (let p = 0; p < w * h; p++) {
    const [x, y] = [p % w, Math.floor(p / w)];
    const at = ((y >> 1) * shot.width + (x >> 1)) * 3;
    const isWall = (canvas.seen[p] ?? -1) < 0;
    const behind = isWall ? wall(x / w, y / h, shot.even) : null;
    const facing = (normals[p * 3] ?? 0) * lx + (normals[p * 3 + 1] ?? 0) * ly + (normals[p * 3 + 2] ?? 0) * lz;
    const lit = shot.even + shot.key * Math.max(0, (facing + 0.15) / 1.15);
    const eye = cover[p] ?? 0;
    for (let c = 0; c < 3; c++) {
      const skin = Math.min(0.95, (albedo[p * 3 + c] ?? 0) * (tint[c] ?? 1));
      const value = behind ? (behind[c] ?? 0) : lit * (skin * (1 - eye) + (painted[p * 3 + c] ?? 0) * eye);
      sums[at + c] = (sums[at + c] ?? 0) + value / 4;
    }
  }
  const data = new Uint8ClampedArray(shot.width * shot.height * 4).fill(255);
  for (let i = 0; i < shot.width * shot.height; i++) {
    for (let c = 0; c < 3; c++) data[i * 4 + c] = toByte(sums[i * 3 + c] ?? 0);
  }
  return { width: shot.width, height: shot.height, data };
}

/** Renders shots that differ in light and skin alone; what they see is the first one's. */
export function renderHead(sitter: Sitter, shots: readonly [Shot, ...Shot[]]): readonly Raster[] {
  const seen = lookAt(sitter, shots[0]);
  return shots.map((shot) => lightUp(sitter, shot, seen));
}

/** The mesh's normal, bent by the relief picture. */
function bump({ model, tangents }: Sitter, seen: number, n: Triple, u: number, v: number): Triple {
  const [tx, ty, tz] = [tangents[seen * 3] ?? 0, tangents[seen * 3 + 1] ?? 0, tangents[seen * 3 + 2] ?? 0];
  const relief = sample(model.relief, u, v);
  const [rx, ry, rz] = [relief[0] / 127.5 - 1, relief[1] / 127.5 - 1, relief[2] / 127.5 - 1];
  const x = n[0] * rz + tx * rx + (n[1] * tz - n[2] * ty) * ry;
  const y = n[1] * rz + ty * rx + (n[2] * tx - n[0] * tz) * ry;
  const z = n[2] * rz + tz * rx + (n[0] * ty - n[1] * tx) * ry;
  const length = Math.hypot(x, y, z) || 1;
  return [x / length, y / length, z / length];
}
