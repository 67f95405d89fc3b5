import { formatPixels } from '../numbers.ts';

/** What lining up says. */
const lineUpWords = {
  title: 'Line up',
  way: 'Way to line up',
  points: 'Points',
  move: 'Move',
  undo: 'Undo',
  redo: 'Redo',
  reset: 'Reset',
  cancel: 'Cancel',
  save: 'Save',

  list: 'Points',
  addPoint: 'Add point',
  remove: 'Remove',
  removePoint: (number: number) => `Remove point ${number}`,
  pointOn: (number: number, side: string, xPx: number, yPx: number) =>
    `Point ${number} on the ${side} photo: ${xPx}, ${yPx} px. Arrow keys move it.`,
  pointMissing: (number: number, side: string) =>
    `Point ${number} on the ${side} photo: not yet. Press to add it in the middle.`,
  notYet: 'not yet',
  place: (xPx: number, yPx: number) => `${xPx}, ${yPx}`,
  number: 'Point',
  before: 'before',
  after: 'after',
  away: 'Off by',
  awayPx: (value: number) => `${formatPixels(value)} px`,
  worst: 'fits worst',
  hintFirst:
    'Mark the same spot on both photos, such as the corner of an eye or a mole: tap it on one, then on the other.',
  hintSecond: 'One more spot, far from the first, lines the photos up.',
  hintOpen: (number: number, side: string) => `Now mark point ${number} on the ${side} photo.`,
  hintMore: 'More points, spread out, make it more exact. Drag one to correct it.',
  residual: (value: number, pairs: number) =>
    pairs === 2
      ? 'Two points always fit exactly; a third one shows how exact they are.'
      : `Off by ${formatPixels(value)} px on average, in pixels of the before photo.`,
  resumed: 'You left this before it was saved. It is as it was.',
  beginAnew: 'Begin anew',
  samePlace: 'These points lie on one place. Mark a spot further away.',

  moveHint: 'Drag the after photo over the before photo. Two fingers, or the two handles, turn and resize it.',
  opacity: 'After photo',
  right: 'Right (px)',
  down: 'Down (px)',
  angle: 'Turn (°)',
  scale: 'Size (%)',
  turnHandle: 'Turn',
  scaleHandle: 'Resize',
};

/** Lining up by hand. */
export const lineUp = { lineUp: lineUpWords };
