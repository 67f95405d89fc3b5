import type { ExaminationFailure } from '../../../app/ports.ts';
import type { AlignmentMethod } from '../../../domain/alignment/alignment.ts';
import type { Side } from '../../../domain/fairness/check.ts';
import type { LightMatchRefusal } from '../../../domain/fairness/light-match.ts';
import { formatNumber, formatPixels } from '../numbers.ts';

/** What the fair-pair panel says. */
const panel = {
  title: 'Fair pair',
  fold: 'Close the fair-pair panel',
  checking: 'Checking…',
  liningUp: 'Lining up…',
  checkingLong: 'The pair is being checked. The verdict will stand here.',
  afterAligning: 'The pair is checked as soon as it is lined up.',
  checks: 'Checks',
  show: 'show on the photos',
  toGuide: 'How to take a fair photo',
  copy: 'Copy details',
  copied: 'Copied: alignment and checks, as text.',
  copyFailed: 'The browser did not let Samelight copy. Allow it to use the clipboard, then try again.',
  tryAgain: 'Try again',

  lining: 'Lined up',
  aligning: 'Lining the photos up by itself…',
  cancel: 'Cancel',
  cancelled: 'Not lined up: you stopped it.',
  noMatch: 'Nothing on the two photos matches, so they could not be lined up by themselves. Points by hand will do it.',
  notAligned: 'Not lined up yet: middle on middle.',
  notAlignedShort: 'Not lined up',
  checkThisShort: 'Lined up by itself: check this',
  looksMirroredShort: 'The photos look like mirror images of each other',
  alignedBy: {
    points: 'By points you placed.',
    moved: 'By hand.',
    face: 'By itself, over the face.',
    appearance: 'By itself, by appearance alone.',
  } satisfies Record<AlignmentMethod, string>,
  checkThis:
    'Check this: lined up by itself, but not surely right. Blink between the photos and see whether the same spots stay in place.',
  itIsRight: 'It is right',
  byHand: 'Line up by hand',
  twoPoints:
    'Two points fit exactly wherever they are. Blink between the photos to see whether the rest stays in place; a third point would show how exact they are.',
  residual: (valuePx: number, valueMm: number | undefined) =>
    valueMm === undefined
      ? `Off by ${formatPixels(valuePx)} px on average, in pixels of the before photo.`
      : `Off by ${formatPixels(valuePx)} px on average, in pixels of the before photo: about ${formatNumber(valueMm, 1)} mm on the face.`,
  alignAgain: 'Align again',
  aligningAgain: 'Lining up again…',
  compareOldNew: 'Which one lies better?',
  old: 'Old',
  new: 'New',
  keepOld: 'Keep the old one',
  keepNew: 'Use the new one',
  replacesHand: 'You lined this pair up by hand. Using the new one replaces that; it can be undone.',
  sameAgain: 'Lined up again with the same result, so nothing changed.',
  noMatchAgain: 'Nothing on the two photos matches, so it stays as it is.',

  mirrorOffer: (side: Side) =>
    `The two photos look like mirror images of each other. The ${side} photo can be shown mirrored; its file stays as it is.`,
  unmirrorOffer: (side: Side) =>
    `The two photos look like mirror images of each other. The ${side} photo need not be shown mirrored.`,
  showMirrored: 'Show mirrored',
  showAsTaken: 'Show as taken',

  light: 'Match light',
  lightHelp: 'Evens out brightness and white balance by one rule for both photos. The files stay as they are.',
  lightOn: 'Brightness and white balance are evened out on both photos by one rule. Exports say so.',
  lightUnknown: 'Available once the pair has been checked.',
  holdUnmatched: 'Hold to see without',

  faces: 'Faces',
  severalFaces: (side: Side, count: number) => `${count} faces on the ${side} photo.`,
  chooseFace: (side: Side) => `Choose the face on the ${side} photo`,
  chooseFaceHelp: 'Tap the face you mean, on the photo or here.',
  face: (place: number) => `Face ${place}`,
  faceUsed: (place: number) => `Face ${place}, used now`,
  facesFailed: 'The faces on this photo could not be found again.',
  findingFaces: 'Looking for the faces…',
  cancelFace: 'Leave it as it is',
};

const LOADING = 'The parts of Samelight that look at photos could not be loaded. Check the connection, then try again.';

/** Why a pair could not be lined up or checked, and what helps. */
const failure: Readonly<Record<ExaminationFailure, string>> = {
  'not-loaded': LOADING,
  'missing-original': 'The original of a photo is missing in this browser, so this could not be done.',
  damaged: 'The file of a photo cannot be decoded; it may be damaged.',
  failed: 'Something went wrong while looking at the photos. Try again; if it stays so, line them up by hand.',
};

/** Why the light of a pair cannot be matched. */
const lightRefusal: Readonly<Record<LightMatchRefusal, string>> = {
  'no-reference':
    'Not possible here: the photos share nothing that keeps its colour, such as the whites of the eyes or the wall behind.',
  implausible: 'Not possible here: the photos differ by more than light explains.',
  'would-clip': 'Not possible here: it would burn out skin that can be seen now.',
};

/** The fair-pair panel, and lining up by itself. */
export const fairPair = { panel, failure, lightRefusal };
