import { chooseFace } from '../domain/alignment/choose-face.ts';
import { seriesOf } from '../domain/comparison/choose-pair.ts';
import type { Photo } from '../domain/photo/photo.ts';
import { createAligner } from './align-pair.ts';
import { createSeriesAligner } from './align-series.ts';
import type { Context } from './context.ts';
import { editPhotos } from './edit-photos.ts';
import { createBackgroundExaminer } from './examine-in-background.ts';
import { createExaminations, type Examinations } from './examine-photos.ts';
import { createPairFollower } from './follow-pair.ts';
import { acceptViews, createImportFindings } from './import-findings.ts';
import { createJudge } from './judge-pair.ts';
import { setLightMatch } from './match-light.ts';
import { pairDetails } from './pair-details.ts';
import type { Samelight } from './samelight.ts';
import { createPairSuggester } from './suggest-pair.ts';

type FairPair = Pick<
  Samelight,
  | 'followPair'
  | 'cancelAligning'
  | 'alignAnew'
  | 'pairDetails'
  | 'showMirrored'
  | 'facesOf'
  | 'chooseFace'
  | 'setLightMatch'
  | 'judgeWith'
  | 'matchLight'
  | 'suggestPair'
  | 'candidatesFor'
  | 'alignSeries'
  | 'cancelSeries'
  | 'closeSeries'
  | 'acceptViews'
>;

/** As many photos of an open pair's series are examined by the way, so that others can be suggested. */
const LOOKED_AHEAD = 60;

async function facesOf(examinations: Examinations, photo: Photo, signal: AbortSignal) {
  const examined = await examinations.of(photo, signal);
  if (!examined.ok) return examined;
  const { faces } = examined.value;
  const used = chooseFace(faces.faces, photo.face);
  const ordered = used ? [used, ...faces.faces.filter((face) => face !== used)] : faces.faces;
  return { ok: true as const, value: { ...faces, faces: ordered } };
}

/** The deeds of lining up by themselves and of the fair-pair check, and what an import tells of the photos it added. */
export function createFairPair(context: Context): { deeds: FairPair; lookAtImported(photos: readonly Photo[]): void } {
  const examinations = createExaminations(context);
  const aligner = createAligner(context);
  const judge = createJudge(context, examinations, aligner);
  const background = createBackgroundExaminer(context, examinations);
  const follower = createPairFollower({
    context,
    aligner,
    judge,
    onJudged: ({ before }) => background.add(seriesOf(context.store.getState().photos, before).slice(0, LOOKED_AHEAD)),
  });
  const suggester = createPairSuggester(context, examinations, judge);
  const series = createSeriesAligner(context, examinations, aligner);
  const deeds: FairPair = {
    followPair: follower.follow,
    cancelAligning: follower.cancelAligning,
    alignAnew: aligner.alignAnew,
    pairDetails,
    showMirrored: (id, mirrored) => editPhotos(context, [id], { mirrored }, { kind: 'shown-mirrored', mirrored }),
    facesOf: (photo, signal) => facesOf(examinations, photo, signal),
    chooseFace: (id, face) => editPhotos(context, [id], { face }, { kind: 'face-chosen' }),
    setLightMatch: setLightMatch.bind(null, context),
    judgeWith: judge.judgeWith,
    matchLight: judge.matchLight,
    suggestPair: suggester.suggest,
    candidatesFor: suggester.candidates,
    alignSeries: series.align,
    cancelSeries: series.cancel,
    closeSeries: series.close,
    acceptViews: acceptViews.bind(null, context),
  };
  return { deeds, lookAtImported: createImportFindings(context, examinations, background, judge).lookAt };
}
