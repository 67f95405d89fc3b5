import type { Cause, Side } from '../../../domain/fairness/check.ts';

/** A photo of a pair, by its place in the pair, or as it comes into the library after an earlier one. */
export type NamedPhoto = Side | 'earlier' | 'new';

/** A photo of the pair in the middle of a sentence. */
const PHOTO: Readonly<Record<NamedPhoto, string>> = {
  before: 'the before photo',
  after: 'the after photo',
  earlier: 'the earlier photo',
  new: 'the new photo',
};
const OTHER: Readonly<Record<NamedPhoto, NamedPhoto>> = {
  before: 'after',
  after: 'before',
  earlier: 'new',
  new: 'earlier',
};
const one = (side: NamedPhoto | undefined) => (side ? PHOTO[side] : 'one of the photos');
const other = (side: NamedPhoto | undefined) => (side ? PHOTO[OTHER[side]] : 'the other');
const TAG: Readonly<Record<NamedPhoto, string>> = {
  before: 'before',
  after: 'after',
  earlier: 'earlier photo',
  new: 'new photo',
};
const at = (side: NamedPhoto | undefined) => (side ? ` (${TAG[side]})` : '');
const isPast = (side: NamedPhoto | undefined) => side === 'before' || side === 'earlier';
const begin = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
/** For causes that both photos can have. */
const each = (side: NamedPhoto | undefined) => (side ? `${begin(PHOTO[side])} was` : 'Both photos were');

/** The before photo is usually long ago: another can be chosen, but not taken. `retake` is what helps for the after photo. */
function remedyFor(side: NamedPhoto | undefined, retake: string): string {
  return isPast(side) ? 'Choose another before photo if there is one.' : retake;
}

/** What a cause says: a few words for a line of causes, the cause as a sentence, and what helps. */
export interface CauseWords {
  readonly short: (side: NamedPhoto | undefined) => string;
  readonly cause: (side: NamedPhoto | undefined) => string;
  readonly remedy: (side: NamedPhoto | undefined) => string;
}

const turned = (way: string): CauseWords => ({
  short: () => `head turned further to the ${way}`,
  cause: () => `In the after photo the head is turned further to the person’s ${way} than in the before photo.`,
  remedy: (side) => `Retake with the head turned as in ${other(side ?? 'after')}.`,
});

const chin = (way: string, lens: string): CauseWords => ({
  short: () => `chin ${way}`,
  cause: () => `In the after photo the chin is ${way} than in the before photo.`,
  remedy: (side) => `Retake with ${lens}, as in ${other(side ?? 'after')}.`,
});

const cast = (hue: string, remedy: string): CauseWords => ({
  short: (side) => `${side ?? 'one'} photo ${hue}`,
  cause: (side) => `What should not change colour is ${hue} in ${one(side)} than in ${other(side)}.`,
  remedy: () => `Match light may even this out on both photos. ${remedy}`,
});

const afterSession = (side: NamedPhoto | undefined) =>
  isPast(side) ? 'Choose a before photo from before the session.' : 'Compare again from four weeks after the session.';

const SAME_LAMP = 'Better still, retake by the same light.';

/** Why there is no figure. */
type UnknownCause =
  | 'no-face'
  | 'no-skin'
  | 'no-reference'
  | 'no-metadata'
  | 'no-sessions'
  | 'not-lined-up'
  | 'cannot-tell';

export const found: Readonly<Record<Exclude<Cause, UnknownCause | 'same'>, CauseWords>> = {
  'turned-left': turned('left'),
  'turned-right': turned('right'),
  'chin-up': chin('higher', 'the camera level with the eyes'),
  'chin-down': chin('lower', 'the camera level with the eyes'),
  tilted: {
    short: () => 'head tilted',
    cause: () => 'The head is tilted differently in the two photos.',
    remedy: () => 'Nothing needs to be done: lining up turns the photos until the eyes lie on each other.',
  },
  nearer: {
    short: (side) => `${side ?? 'one'} photo taken from nearer`,
    cause: (side) =>
      `${begin(one(side))} was taken from nearer than ${other(side)}, which widens the nose and narrows the face.`,
    remedy: () => 'Retake from the same distance, with the same lens, and do not zoom.',
  },
  'mouth-open': {
    short: (side) => `mouth further open${at(side)}`,
    cause: (side) => `The mouth is further open in ${one(side)} than in ${other(side)}.`,
    remedy: (side) => remedyFor(side, 'Retake with the lips closed and the face at rest.'),
  },
  'mouth-corners': {
    short: (side) => `more of a smile${at(side)}`,
    cause: (side) => `The corners of the mouth are higher in ${one(side)} than in ${other(side)}, as in a smile.`,
    remedy: (side) => remedyFor(side, 'Retake with the face at rest.'),
  },
  eyes: {
    short: (side) => `eyes wider open${at(side)}`,
    cause: (side) => `The eyes are wider open in ${one(side)} than in ${other(side)}.`,
    remedy: () => 'Retake with the eyes open as usual, looking into the lens.',
  },
  brows: {
    short: (side) => `brows raised${at(side)}`,
    cause: (side) => `The brows are raised higher in ${one(side)} than in ${other(side)}.`,
    remedy: (side) => remedyFor(side, 'Retake with the forehead at rest.'),
  },
  brighter: {
    short: (side) => `${side ?? 'one'} photo brighter`,
    cause: (side) => `The skin is brighter in ${one(side)} than in ${other(side)}.`,
    remedy: () => `Match light may even this out on both photos. ${SAME_LAMP}`,
  },
  'burnt-out': {
    short: (side) => `skin burnt out${at(side)}`,
    cause: (side) => `Parts of the skin are pure white in ${one(side)}, and nothing can be seen in them.`,
    remedy: (side) =>
      remedyFor(side, 'Retake with softer light, or tap the brightest skin to make the phone expose for it.'),
  },
  drowned: {
    short: (side) => `skin lost in shadow${at(side)}`,
    cause: (side) => `Parts of the skin are nearly black in ${one(side)}, and nothing can be seen in them.`,
    remedy: (side) => remedyFor(side, 'Retake with more light from the front.'),
  },
  'other-light-side': {
    short: () => 'light from another side',
    cause: () => 'The light comes from the left in one photo and from the right in the other.',
    remedy: () => 'Retake facing the same window.',
  },
  'other-light-height': {
    short: () => 'light from another direction',
    cause: () => 'The light does not come from the same direction in the two photos.',
    remedy: () => 'Retake at the same place, facing the same window or lamp.',
  },
  'one-cheek-darker': {
    short: () => 'one cheek in more shadow',
    cause: () => 'The shadow between the two cheeks is not the same in the two photos.',
    remedy: (side) => remedyFor(side, 'Retake facing the light, so that both cheeks get the same of it.'),
  },
  warmer: cast('warmer (yellower)', SAME_LAMP),
  cooler: cast('cooler (bluer)', SAME_LAMP),
  greener: cast('greener', 'Better still, retake away from plants and coloured walls.'),
  pinker: cast('pinker', 'Better still, retake away from coloured walls and curtains.'),
  unnatural: {
    short: (side) => `unusual skin colour${at(side)}`,
    cause: (side) => `The cheeks have a colour in ${one(side)} that plain light rarely gives to skin.`,
    remedy: (side) => remedyFor(side, 'Retake by daylight, away from coloured walls and lamps.'),
  },
  blurred: {
    short: (side) => `${side ?? 'one'} photo less sharp`,
    cause: (side) => `${begin(one(side))} shows less fine detail than ${other(side)}.`,
    remedy: (side) => remedyFor(side, 'Retake: wipe the lens, hold still, and tap the skin to focus.'),
  },
  'few-pixels': {
    short: (side) => `few pixels${at(side)}`,
    cause: (side) => `${begin(one(side))} has few pixels on the skin, and the finest changes are lost between them.`,
    remedy: (side) =>
      remedyFor(side, 'Use the original from the camera, or retake with the face filling more of the frame.'),
  },
  'cut-off': {
    short: (side) => (side ? `face cut off${at(side)}` : 'framed differently'),
    cause: (side) =>
      side ? `A part of the face is outside ${one(side)}.` : 'A part of what one photo shows is outside the other.',
    remedy: (side) =>
      side
        ? remedyFor(side, 'Retake with the whole face in the frame and a little room round it.')
        : 'Retake from the same distance, with the same part of the body in the frame.',
  },
  edited: {
    short: (side) => (side ? `${side} photo edited` : 'both photos edited'),
    cause: (side) => `${each(side)} saved by a photo-editing program, which may have changed the skin.`,
    remedy: () => 'Use the unedited original from the camera.',
  },
  'other-camera': {
    short: () => 'another camera',
    cause: () => 'The photos were taken with different cameras, and each draws skin in its own way.',
    remedy: () => 'Retake with the same camera.',
  },
  'other-lens': {
    short: () => 'another lens',
    cause: () => 'The photos were taken with different lenses, which changes the shape of a face.',
    remedy: () => 'Retake with the same lens, from the same distance.',
  },
  'other-flash': {
    short: () => 'flash in one photo only',
    cause: () => 'One photo was taken with flash and the other without.',
    remedy: () => 'Retake with the flash as in the before photo.',
  },
  'other-hours': {
    short: () => 'another time of day',
    cause: () => 'The photos were taken at different times of day, and daylight and skin change within hours.',
    remedy: () => 'Retake at about the same time of day.',
  },
  healing: {
    // Skin that heals is nowhere called an "after", not even as the name of a side.
    short: (side) => `still healing${side === 'after' ? '' : at(side)}`,
    cause: (side) =>
      `${side === 'after' ? 'One of the photos was' : each(side)} taken within seven days after a session, and that shows healing, not a result.`,
    remedy: afterSession,
  },
  early: {
    short: (side) => `early after a session${at(side)}`,
    cause: (side) => `${each(side)} taken less than four weeks after a session, while the skin is still changing.`,
    remedy: afterSession,
  },
};

/** Why something could not be checked, and what would let it be. Never a word that could be read as fine. */
export const unchecked: Readonly<Record<UnknownCause, CauseWords>> = {
  'no-face': {
    short: (side) => `no face found${at(side)}`,
    cause: (side) => `This could not be checked: no face was found on ${side ? PHOTO[side] : 'the photos'}.`,
    remedy: () => 'It needs photos that show both eyes, the nose and the mouth.',
  },
  'no-skin': {
    short: (side) => `no skin found${at(side)}`,
    cause: (side) =>
      `This could not be checked: ${side ? `${PHOTO[side]} shows` : 'the photos show'} hardly anything of the colour of skin.`,
    remedy: () => 'It needs photos on which skin fills much of the frame.',
  },
  'no-reference': {
    short: () => 'nothing to judge colour by',
    cause: () => 'This could not be checked: neither photo shows enough of something that keeps its colour.',
    remedy: () => 'A grey card, or the same wall behind the head, would allow it.',
  },
  'no-metadata': {
    short: (side) => `no camera data${at(side)}`,
    cause: (side) =>
      `This could not be checked: ${side ? `the file of ${PHOTO[side]} does` : 'the files do'} not say how it was taken.`,
    remedy: () => 'Originals from the camera say it; messengers and screenshots lose it.',
  },
  'no-sessions': {
    short: () => 'no sessions entered',
    cause: () => 'This could not be checked: no treatment sessions have been entered.',
    remedy: () => 'With the dates of the sessions, photos that show healing are told apart from results.',
  },
  'not-lined-up': {
    short: () => 'not lined up',
    cause: () => 'This could not be checked: the photos are not lined up yet.',
    remedy: () => 'Line them up first.',
  },
  'cannot-tell': {
    short: (side) => `could not be measured${at(side)}`,
    cause: (side) =>
      `This could not be checked: it cannot be measured reliably on ${side ? PHOTO[side] : 'these photos'}.`,
    remedy: () => 'Judge it by eye.',
  },
};
