import type { Judgement, Verdict } from '../fairness/check.ts';
import type { Photo, PhotoId } from '../photo/photo.ts';
import type { Gains } from '../raster/gains.ts';
import { singleLine } from './captions.ts';
import type { CollageDraft } from './collage.ts';
import { referencePhoto, shownCells } from './shown-cells.ts';

/** What the line about fairness at the foot of a page is made of. */
export interface VerdictFacts {
  /** Of the photos shown with the first, the worst; what could not be checked goes before what was found comparable. */
  readonly verdict: Verdict;
  /** The judgement that made it so; `null` where there is none, which is then `not-checked`. */
  readonly worst: Judgement | null;
  /** How many photos are shown with the one they were judged against. */
  readonly others: number;
  /** How many of them have this verdict, and how many could not be checked. */
  readonly having: number;
  readonly notChecked: number;
}

/** The words of what a page has to tell of how its photos were taken and shown. Each is one line. */
export interface DisclosureWords {
  /** Whether the photos can be compared, and why not; the short form says less, never anything milder. */
  verdict(facts: VerdictFacts, isShort: boolean): string;
  /** The same light match was made on all photos. */
  lightMatched(): string;
  /** So many of the photos shown are mirrored. */
  mirrored(mirrored: number, shown: number): string;
}

/** What is known of the photos of a collage that its page has to tell. */
export interface Disclosed {
  /** Judgements of photos against {@link judgedAgainst}; a photo that is not here counts as not checked. */
  readonly judgements: ReadonlyMap<PhotoId, Judgement>;
  /** What photos are drawn with to match their light; empty where that is off or cannot be done. */
  readonly gains: ReadonlyMap<PhotoId, Gains>;
}

const BY_SEVERITY: readonly Verdict[] = ['comparable', 'not-checked', 'care', 'not-comparable'];

function shownPhotos(collage: CollageDraft, photos: ReadonlyMap<PhotoId, Photo>): readonly Photo[] {
  return [...new Set(shownCells(collage, photos).flatMap(({ photo }) => photo ?? []))];
}

/** The photo that the others shown are judged against: the reference where it is shown, else the first; `null` where none is shown. */
export function judgedAgainst(collage: CollageDraft, photos: ReadonlyMap<PhotoId, Photo>): Photo | null {
  const shown = shownPhotos(collage, photos);
  const reference = referencePhoto(collage, photos);
  return shown.find((photo) => photo === reference) ?? shown[0] ?? null;
}

/** The worst of what was found of photos; `null` without photos. */
export function worstVerdict(judgements: readonly (Judgement | null)[]): VerdictFacts | null {
  if (judgements.length === 0) return null;
  const verdicts = judgements.map((judgement) => judgement?.verdict ?? 'not-checked');
  const verdict = BY_SEVERITY.findLast((one) => verdicts.includes(one)) ?? 'not-checked';
  return {
    verdict,
    worst: judgements.find((judgement) => judgement?.verdict === verdict) ?? null,
    others: judgements.length,
    having: verdicts.filter((one) => one === verdict).length,
    notChecked: verdicts.filter((one) => one === 'not-checked').length,
  };
}

/**
 * The lines at the foot of a page: whether its photos can be compared, always, as soon as there are two; and what was done to show
 * them, where something was.
 */
export function disclosureLines(
  collage: CollageDraft,
  photos: ReadonlyMap<PhotoId, Photo>,
  { judgements, gains }: Disclosed,
  words: DisclosureWords,
): readonly string[] {
  const shown = shownPhotos(collage, photos);
  const against = judgedAgainst(collage, photos);
  const others = shown.filter((photo) => photo !== against);
  const facts = worstVerdict(others.map(({ id }) => judgements.get(id) ?? null));
  const mirrored = shown.filter((photo) => photo.mirrored).length;
  return [
    ...(facts ? [words.verdict(facts, collage.shortVerdict === true)] : []),
    ...(shown.some(({ id }) => gains.has(id)) ? [words.lightMatched()] : []),
    ...(mirrored > 0 ? [words.mirrored(mirrored, shown.length)] : []),
  ].map(singleLine);
}
