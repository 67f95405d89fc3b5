import sharp from 'sharp';
import { onFace } from './distort.ts';
import { alignFiles } from './known-transforms.ts';
import { type Portrait, readPortrait } from './subjects.ts';

/** What became of a portrait beside itself, turned. */
export interface TurnedOutcome {
  readonly name: string;
  /** Clockwise quarter turns that were given to the after. */
  readonly quarterTurns: number;
  /** Mean distance of places of the face from where they belong, in % of the eye distance; `null` where no face was found. */
  readonly errorPercent: number | null;
}

/** Where a place lies after clockwise quarter turns of the whole photo. */
function turnPlace({ drawn: { width, height } }: Portrait, quarterTurns: number, x: number, y: number) {
  if (quarterTurns === 1) return [height - y, x] as const;
  if (quarterTurns === 2) return [width - x, height - y] as const;
  return [y, width - x] as const;
}

async function tryTurn(file: string, portrait: Portrait, quarterTurns: number): Promise<TurnedOutcome> {
  const turned = await sharp(file)
    .rotate(quarterTurns * 90)
    .jpeg({ quality: 90 })
    .toBuffer();
  const { proposal } = await alignFiles(file, turned);
  if (proposal?.method !== 'face') return { name: portrait.name, quarterTurns, errorPercent: null };
  const { a, b, tx, ty } = proposal.afterToBefore;
  const long = Math.max(portrait.drawn.width, portrait.drawn.height);
  const places = [-0.8, 0, 0.8].flatMap((along) => [-0.5, 0.3, 1].map((down) => onFace(portrait.face, along, down)));
  const distances = places.map(([x, y]) => {
    const [u, v] = turnPlace(portrait, quarterTurns, x, y).map((one) => one / long) as [number, number];
    return Math.hypot((a * u - b * v + tx) * long - x, (b * u + a * v + ty) * long - y);
  });
  const mean = distances.reduce((sum, one) => sum + one, 0) / distances.length;
  return { name: portrait.name, quarterTurns, errorPercent: (mean * 100) / portrait.face.eyesPx };
}

/** Lines each portrait up with itself turned sideways either way, and upside down. */
export async function tryTurned(files: readonly string[]): Promise<TurnedOutcome[]> {
  const outcomes: TurnedOutcome[] = [];
  for (const file of files) {
    const portrait = await readPortrait(file);
    for (const quarterTurns of [1, 2, 3]) if (portrait) outcomes.push(await tryTurn(file, portrait, quarterTurns));
  }
  return outcomes;
}
