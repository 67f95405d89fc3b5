import { readdirSync } from 'node:fs';
import { eyeCentres, eyeDistance, rollOf } from '../../../src/domain/alignment/mesh-vertices.ts';
import { findFaces } from '../../../src/vision/find-faces.ts';
import { pictureOf } from '../../../src/vision/picture.ts';
import { alignByAppearance } from '../../../src/domain/alignment/align-by-appearance.ts';
import { apply } from '../../../src/domain/geometry/similarity.ts';
import { nodeNetworks } from '../../rig/vision/node-networks.ts';
import { readRaster } from '../../rig/vision/read-raster.ts';
import { backward, forward, onFace, randomSimilarity, readPicture, relight, roughen, toJpeg, warp, withSpots, type Picture } from './distort.ts';
import { randomFrom } from './random.ts';
const networks = await nodeNetworks();
let seed = 1000;
const res: { kind: string; err: number; like: number }[] = [];
const times: number[] = [];
async function trial(kind: string, name: string, source: Picture, at: { x: number; y: number; side: number }) {
  const random = randomFrom(seed++);
  const size = { width: at.side, height: at.side };
  const crop = { ...size };
  const known = randomSimilarity(random, crop);
  const ox = at.x - at.side / 2, oy = at.y - at.side / 2;
  const S = 320 / at.side; // crops shown at 320 px
  const out = { width: 320, height: 320 };
  const b0 = warp(source, (x, y) => [ox + x / S, oy + y / S], out);
  const before = withSpots(b0, { x: 160, y: 120, eyesPx: 130, angleRad: 0 }, random);
  const after = await roughen(relight(warp(source, (x, y) => { const [u, v] = backward(known, x / S, y / S); return [ox + u, oy + v]; }, out), random), random);
  const [b, a] = [pictureOf(await readRaster(await toJpeg(before))), pictureOf(await readRaster(await toJpeg(after)))];
  const t0 = performance.now();
  const fit = alignByAppearance(b.luma, a.luma);
  times.push(performance.now() - t0);
  let err = Infinity;
  if (fit) { let sum = 0; for (const u of [.2,.35,.5,.65,.8]) for (const v of [.2,.35,.5,.65,.8]) { const p = [u * at.side, v * at.side] as const; const q = forward(known, ...p); const g = apply(fit.afterToBefore, { x: q[0] * S, y: q[1] * S }); sum += Math.hypot(g.x - p[0] * S, g.y - p[1] * S) / 320 / 25; } err = sum * 100; }
  res.push({ kind, err, like: fit?.likeness ?? -1 });
  if (err > 1) console.log('WRONG', kind, name, err.toFixed(2), fit?.likeness.toFixed(2), JSON.stringify(known));
}
const folder = '../shared/testdata/faces/singles';
for (const name of readdirSync(folder)) {
  const source = await readPicture(`${folder}/${name}`);
  const raster = await readRaster(`${folder}/${name}`);
  const f = (await findFaces(networks, pictureOf(raster).colour))[0]!;
  const long = Math.max(raster.width, raster.height);
  const { right, left } = eyeCentres(f.points);
  const face = { x: (right.x + left.x) / 2 * long, y: (right.y + left.y) / 2 * long, eyesPx: eyeDistance(f.points) * long, angleRad: rollOf(f.points) };
  if (face.eyesPx < 50) continue;
  for (const side of [-0.55, 0.55]) { const [x, y] = onFace(face, side, 0.6); await trial('cheek', name, source, { x, y, side: face.eyesPx * 0.7 }); }
}
const skin = await readPicture('../shared/testdata/head3d_skin/lps__color.jpg');
console.log('skin', skin.width, skin.height);
for (let n = 0; n < 16; n++) { const r = randomFrom(n + 77); await trial('skin', String(n), skin, { x: r.between(0.3, 0.7) * skin.width, y: r.between(0.3, 0.7) * skin.height, side: skin.width * r.between(0.12, 0.25) }); }
for (const kind of new Set(res.map((r) => r.kind))) { const rs = res.filter((r) => r.kind === kind); const right = rs.filter((r) => r.err < 1); const e = right.map((r) => r.err).sort((a, b) => a - b); console.log(kind, rs.length, 'right', right.length, 'median', e[e.length >> 1]?.toFixed(3), 'p95', e[Math.floor(e.length * .95)]?.toFixed(3), 'likeness right min', Math.min(...right.map((r) => r.like)).toFixed(2), 'wrong max', Math.max(...rs.filter((r) => r.err >= 1).map((r) => r.like)).toFixed(2)); }
times.sort((a, b) => a - b); console.log('ms', times[0], times[times.length >> 1]);
