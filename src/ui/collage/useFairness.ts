import { useEffect, useMemo, useState } from 'react';
import type { Samelight } from '../../app/samelight.ts';
import type { CollageDraft } from '../../domain/collage/collage.ts';
import { type Disclosed, judgedAgainst } from '../../domain/collage/disclosures.ts';
import { shownCells } from '../../domain/collage/shown-cells.ts';
import type { Judgement } from '../../domain/fairness/check.ts';
import type { SeriesLight } from '../../domain/fairness/series-light.ts';
import type { Photo, PhotoId } from '../../domain/photo/photo.ts';
import type { Gains } from '../../domain/raster/gains.ts';
import type { Journal } from '../../domain/treatment/journal.ts';
import { useLibrary, useSamelight } from '../photo/SamelightContext.ts';

/** What is known of how fair the photos of a collage are with each other. */
export interface CollageFairness extends Disclosed {
  /** How far lining up and checking have come; `null` when they are done. Until then a page may tell less than it will. */
  readonly checking: { readonly done: number; readonly total: number } | null;
  /** What matching the light does, or why it cannot be done; `null` while it is off or not known. */
  readonly light: SeriesLight | null;
  /** Another one whenever photos may lie on each other in another way. */
  readonly epoch: string;
}

interface Found {
  readonly key: string;
  readonly journal: Journal;
  readonly againstId: PhotoId;
  readonly judgements: ReadonlyMap<PhotoId, Judgement>;
  readonly done: number;
  readonly isDone: boolean;
  readonly light: SeriesLight | null;
}

const NO_JUDGEMENTS: ReadonlyMap<PhotoId, Judgement> = new Map();
const NO_GAINS: ReadonlyMap<PhotoId, Gains> = new Map();

/** The photos shown, the one that the others are judged against first. */
function judgedPhotos(collage: CollageDraft, photos: ReadonlyMap<PhotoId, Photo>): readonly Photo[] {
  const against = judgedAgainst(collage, photos);
  const shown = new Set(shownCells(collage, photos).flatMap(({ photo }) => photo ?? []));
  return against ? [against, ...[...shown].filter((photo) => photo !== against)] : [];
}

/** Lines photos up by themselves and judges them, one after the other. */
async function check(
  samelight: Samelight,
  [against, ...others]: readonly Photo[],
  isMatched: boolean,
  signal: AbortSignal,
  onFound: (found: Omit<Found, 'key' | 'journal'>) => void,
): Promise<void> {
  if (!against) return;
  const judgements = new Map<PhotoId, Judgement>();
  const tell = (done: number, light: SeriesLight | null, isDone: boolean) =>
    signal.aborted || onFound({ againstId: against.id, judgements: new Map(judgements), done, isDone, light });
  for (const [index, photo] of others.entries()) {
    const judged = (await samelight.judgeWith(against, [photo], signal)).get(photo.id);
    if (judged?.ok) judgements.set(photo.id, judged.value);
    tell(index + 1, null, false);
  }
  const matched = isMatched && others.length > 0 ? await samelight.matchLight([against, ...others], signal) : null;
  tell(others.length, matched?.ok ? matched.value : null, true);
}

function gainsOf(shown: readonly Photo[], light: SeriesLight | null | undefined): ReadonlyMap<PhotoId, Gains> {
  if (!light?.ok) return NO_GAINS;
  return new Map(
    shown.flatMap(({ id }, i) => {
      const gains = light.gains[i];
      return gains ? [[id, gains] as const] : [];
    }),
  );
}

/** How fair the photos of a collage are with each other; they are lined up by themselves where nobody did it. */
export function useFairness(collage: CollageDraft, photos: ReadonlyMap<PhotoId, Photo>): CollageFairness {
  const samelight = useSamelight();
  const changes = useLibrary((state) => state.pairChanges);
  const journal = useLibrary((state) => state.journal);
  const [found, setFound] = useState<Found | null>(null);
  const shown = judgedPhotos(collage, photos);
  const ids = shown.map(({ id, revision }) => `${id}@${revision}`).join(' ');
  const isMatched = collage.lightMatched === true;
  const key = `${changes} ${isMatched} ${ids}`;
  // The same photos are the same list, whatever else of the collage changes.
  const wanted = useMemo(
    () => ids.split(' ').flatMap((name) => photos.get(name.slice(0, name.lastIndexOf('@'))) ?? []),
    [ids, photos],
  );
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    check(samelight, wanted, isMatched, signal, (part) => setFound({ ...part, key, journal })).catch(
      (error: unknown) => {
        if (!signal.aborted) throw error;
      },
    );
    return () => controller.abort();
  }, [samelight, wanted, isMatched, key, journal]);
  const isCurrent = found?.key === key && found.journal === journal;
  const isAboutThese = found?.againstId === shown[0]?.id;
  const total = Math.max(0, shown.length - 1);
  const isDone = total === 0 || (isCurrent && found.isDone);
  const light = isMatched && isCurrent ? found.light : null;
  const gains = useMemo(() => gainsOf(wanted, light), [wanted, light]);
  return {
    judgements: isAboutThese ? (found?.judgements ?? NO_JUDGEMENTS) : NO_JUDGEMENTS,
    gains,
    light,
    checking: isDone ? null : { done: isCurrent ? found.done : 0, total },
    epoch: `${changes} ${isDone ? key : ''}`,
  };
}
