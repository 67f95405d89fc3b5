import type { Gains } from '../raster/gains.ts';
import type { LightMatch, LightMatchRefusal } from './light-match.ts';

/** One light for several photos that are shown together; `gains` in the order in which the photos were given. */
export type SeriesLight =
  | { readonly ok: true; readonly gains: readonly Gains[] }
  | { readonly ok: false; readonly reason: LightMatchRefusal };

/**
 * One rule for all photos of a series, out of the light matches of its reference with each of the others, in their order: all are brought
 * to the same light, the geometric mean of what each was. For two photos it is their light match itself. Refused as soon as one pair is.
 */
export function joinLightMatches(matches: readonly LightMatch[]): SeriesLight {
  const refused = matches.find((match) => !match.ok);
  if (refused && !refused.ok) return refused;
  const made = matches.filter((match) => match.ok);
  const [only] = made;
  if (only && made.length === 1) return { ok: true, gains: [only.before, only.after] };
  // What brings each photo to the light of the reference; the reference itself first.
  const onto: readonly Gains[] = [[1, 1, 1], ...made.map(({ before, after }) => over(after, before))];
  const mean = geometricMean(onto);
  return { ok: true, gains: onto.map((gains) => over(gains, mean)) };
}

function over(a: Gains, b: Gains): Gains {
  return [a[0] / b[0], a[1] / b[1], a[2] / b[2]];
}

function geometricMean(all: readonly Gains[]): Gains {
  const mean = (channel: 0 | 1 | 2) =>
    Math.exp(all.reduce((sum, gains) => sum + Math.log(gains[channel]), 0) / Math.max(1, all.length));
  return [mean(0), mean(1), mean(2)];
}
