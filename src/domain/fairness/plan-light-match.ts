import type { Alignment } from '../alignment/alignment.ts';
import type { JudgedPhoto } from './judged-photo.ts';
import type { LightMatch } from './light-match.ts';
import { pairOf } from './pair.ts';
import type { LinearColour, PhotoTraits } from './photo-traits.ts';
import { findReference } from './reference.ts';

/** A gain beyond this, in stops of one channel, is no difference of light any more but a guess. */
const MOST_STOPS = 1.25;
/** Skin as bright as this after its gain would burn out in its highlights, linear light. */
const MOST_SKIN = 0.82;

/** The brightest channel of what must not burn out: the cheeks, or the brightest tenth of the tiles where there is no face. */
function brightest({ face, tiles }: PhotoTraits): LinearColour {
  if (face?.skin) return face.skin.cheek;
  const at = (c: 0 | 1 | 2) =>
    tiles.map(({ colour }) => colour[c]).toSorted((a, b) => b - a)[Math.floor(tiles.length / 10)] ?? 0;
  return [at(0), at(1), at(2)];
}

function isBurntBy(traits: PhotoTraits, gains: LinearColour): boolean {
  const colour = brightest(traits);
  return ([0, 1, 2] as const).some((c) => gains[c] > 1 && colour[c] * gains[c] > MOST_SKIN);
}

/**
 * Brings brightness and white balance of two photos together by one rule: what should not have changed (whites of the eyes, or a
 * background seen in both; never the skin) comes to the mean of both, in stops of each channel.
 */
export function planLightMatch(before: JudgedPhoto, after: JudgedPhoto, alignment: Alignment | null): LightMatch {
  const reference = findReference(pairOf(before, after, alignment));
  if (!reference || !before.traits || !after.traits) return { ok: false, reason: 'no-reference' };
  const [r, g, b] = reference.shift;
  if (Math.max(Math.abs(r), Math.abs(g), Math.abs(b)) / 2 > MOST_STOPS) return { ok: false, reason: 'implausible' };
  const gains: LinearColour = [2 ** (r / 2), 2 ** (g / 2), 2 ** (b / 2)];
  const inverse: LinearColour = [1 / gains[0], 1 / gains[1], 1 / gains[2]];
  if (isBurntBy(before.traits, gains) || isBurntBy(after.traits, inverse)) return { ok: false, reason: 'would-clip' };
  return { ok: true, before: gains, after: inverse, from: reference.from };
}
