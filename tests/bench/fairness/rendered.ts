import { addNoise, expose, recompress } from './alter.ts';
import type { Case, Subject } from './cases.ts';
import { PLAIN_SHOT, renderHead, type Shot, type Sitter, seeded, type Triple } from './render-head.ts';

/** Skins from very light to very dark, linear light: one or more in each ITA group. */
export const TONES = [
  [0.62, 0.44, 0.35],
  [0.5, 0.31, 0.23],
  [0.44, 0.268, 0.187],
  [0.38, 0.23, 0.15],
  [0.28, 0.16, 0.095],
  [0.18, 0.098, 0.058],
  [0.085, 0.046, 0.03],
] as const satisfies readonly Triple[];

interface Variant {
  readonly cheat: string;
  readonly size: Case['size'];
  readonly check: Case['check'];
  readonly shot: Shot;
}

/** The cheats that need a head and a lamp rather than a photograph, one of each, and untouched repeats. */
function variantsOf(base: Shot, random: () => number): readonly (readonly [Variant, ...Variant[]])[] {
  const jitter = (by: number) => (random() * 2 - 1) * by;
  const sign = random() < 0.5 ? -1 : 1;
  const of = (cheat: string, size: Case['size'], check: Case['check'], change: Partial<Shot>): Variant => ({
    cheat,
    size,
    check,
    shot: { ...base, ...change },
  });
  const repeat = () =>
    of('repeat', 'repeat', null, {
      yawDeg: base.yawDeg + jitter(2),
      pitchDeg: base.pitchDeg + jitter(2),
      rollDeg: base.rollDeg + jitter(2),
      eyesPx: base.eyesPx * (1 + jitter(0.05)),
    });
  const azimuth = (deg: number) => ({ lightDeg: { ...base.lightDeg, azimuth: deg } });
  return [
    [repeat()],
    [repeat()],
    [repeat()],
    [of('yaw 10°', 'poor', 'yaw', { yawDeg: base.yawDeg + 10 * sign })],
    [of('yaw 5°', 'care', 'yaw', { yawDeg: base.yawDeg - 5 * sign })],
    [of('pitch 10°', 'poor', 'pitch', { pitchDeg: base.pitchDeg + 10 * sign })],
    [of('pitch 5°', 'care', 'pitch', { pitchDeg: base.pitchDeg - 5 * sign })],
    [of('distance 0.3 and 1.5 m', 'poor', 'distance', { distanceMm: 300 })],
    [of('distance 0.45 and 1.5 m', 'care', 'distance', { distanceMm: 450 })],
    [of('smile, corners 8 mm', 'poor', 'expression', { smileMm: 8 })],
    [of('smile, corners 5 mm', 'care', 'expression', { smileMm: 5 })],
    [
      of('light from the other side', 'poor', 'light-direction', azimuth(-base.lightDeg.azimuth)),
      of(
        'light 30° round',
        'care',
        'light-direction',
        azimuth(base.lightDeg.azimuth - 30 * Math.sign(base.lightDeg.azimuth)),
      ),
    ],
  ];
}

/** What any camera does to a repeat: a little grain, JPEG, and exposure that is never the same twice. */
async function asPhotographed(raster: Parameters<typeof expose>[0], stops: number, seed: number) {
  return recompress(addNoise(expose(raster, stops), 1.5, seed), 88);
}

/** Renders one sitting: a base shot and everything done to it (or what is wanted of it), once for each tone of skin. */
export async function renderSitting(
  sitter: Sitter,
  seed: number,
  tones: readonly Triple[] = TONES,
  isWanted: (size: Case['size']) => boolean = () => true,
): Promise<readonly Subject[]> {
  const random = seeded(seed);
  const jitter = (by: number) => (random() * 2 - 1) * by;
  const base: Shot = {
    ...PLAIN_SHOT,
    yawDeg: jitter(6),
    pitchDeg: jitter(6),
    rollDeg: jitter(4),
    distanceMm: 1500,
    eyesPx: 125 + jitter(20),
    lightDeg: { azimuth: (random() < 0.5 ? -1 : 1) * (28 + 12 * random()), elevation: 25 + jitter(12) },
    even: 0.3 + 0.1 * random(),
  };
  const inTones = ({ shot }: Variant) => tones.map((skin) => ({ ...shot, skin }));
  const befores = renderHead(
    sitter,
    inTones({ cheat: '', size: 'repeat', check: null, shot: base }) as [Shot, ...Shot[]],
  );
  const cases: Case[][] = tones.map(() => []);
  let serial = seed * 1000;
  for (const all of variantsOf(base, random)) {
    const group = all.filter(({ size }) => isWanted(size));
    if (group.length === 0) continue;
    const shots = group.flatMap(inTones) as [Shot, ...Shot[]];
    for (const [i, raster] of renderHead(sitter, shots).entries()) {
      const variant = group[Math.floor(i / tones.length)];
      if (!variant) continue;
      const stops = jitter(0.1);
      const after = await asPhotographed(raster, stops, serial++);
      cases[i % tones.length]?.push({ cheat: variant.cheat, size: variant.size, check: variant.check, after });
    }
  }
  return Promise.all(
    befores.map(async (before, tone) => ({
      name: `sitting ${seed}, tone ${tone + 1}`,
      kind: 'render' as const,
      before: await asPhotographed(before, 0, serial++),
      cases: cases[tone] ?? [],
    })),
  );
}
