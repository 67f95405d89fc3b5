import type { CompareMode, DividerDirection } from '../../../domain/comparison/comparison.ts';
import { formatNumber, formatPixels } from '../numbers.ts';

/** The modes, as they are named on their buttons. */
const mode: Readonly<Record<CompareMode, string>> = {
  slider: 'Slider',
  'side-by-side': 'Side by side',
  onion: 'Onion',
  blink: 'Blink',
  difference: 'Difference',
};

const direction: Readonly<Record<DividerDirection, string>> = {
  vertical: 'Vertical',
  horizontal: 'Horizontal',
};

/** What the compare screens say. */
const comparing = {
  title: 'Compare',
  before: 'Before',
  after: 'After',
  stage: 'Photos compared',
  photoOnStage: (side: string, photo: string) => `${side}: ${photo}`,
  split: 'Split',
  splitValue: (percent: number) => `${percent} percent before`,
  modes: 'Way to compare',
  direction: 'Divider',
  opacity: 'After',
  gain: 'Amplified',
  gainTimes: (times: number) => `${times}×`,
  showBefore: 'Show before',
  showAfter: 'Show after',
  blinkHint: 'Press and hold the picture, or the space bar, to see the other photo.',
  blinkPlay: 'Take turns',
  blinkStop: 'Stop',
  blinkInterval: 'Each for',
  seconds: (ms: number) => `${formatNumber(ms / 1000)} s`,

  zoom: 'Zoom',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  zoomFit: 'Whole photo',
  zoomOneToOne: '1:1',
  zoomRead: (magnification: number) => `${Math.round(magnification * 100)} %`,
  zoomName: (magnification: number) => `Zoom ${Math.round(magnification * 100)} percent of full resolution`,

  swap: 'Swap',
  lineUp: 'Line up',
  exportPair: 'Export',
  save: 'Save comparison',
  keep: 'Keep',
  saved: 'Saved comparisons',
  options: 'View options',
  photos: 'Choose photos',
  shortcuts: 'Keyboard shortcuts',
  close: 'Close',
  done: 'Done',

  choosing: 'Choosing',
  chooseAs: (side: string, shown: string, subject: string) =>
    `${shown}, photo, ${subject}: choose as ${side.toLowerCase()}`,
  withVerdict: (name: string, verdict: string) => `${name}. ${verdict}`,
  fairest: 'Fairest first',
  fairestName: 'Fairest first: the photos that can be compared best come first',
  alignSeries: 'Line up the series',
  aligningSeries: 'Lining up the series',
  cancelSeries: 'Stop',
  closeSeries: 'Close the report on the series',
  /** `left` of them could not be lined up by themselves; what was stopped early counts as neither. */
  seriesOutcome: (aligned: number, left: number, total: number) =>
    [
      `${aligned} of ${total} lined up`,
      left > 0 && `${left} could not be, and need points by hand`,
      aligned + left < total && 'stopped',
    ]
      .filter(Boolean)
      .join('; ')
      .concat('.'),
  first: 'First',
  firstName: 'First: the earliest photo as before',
  latest: 'Latest',
  latestName: 'Latest: the newest comparable photo as after',
  series: 'Photos of',
  seriesOf: (subject: string, person: string | null, photos: string) =>
    person ? `${subject} · ${person} · ${photos}` : `${subject} · ${photos}`,
  mixedSeries: 'The two photos show different things.',
  film: 'Film strip',

  notLinedUp: 'Not lined up yet: middle on middle.',
  linedUpBy: {
    points: 'Lined up by points.',
    moved: 'Lined up by hand.',
    face: 'Lined up by itself, over the face.',
    appearance: 'Lined up by itself, by looks alone. Check this.',
  },
  residual: (value: number) => `${formatPixels(value)} px off on average, in pixels of the before photo.`,
  unlink: 'Unlink',
  unlinkHelp: 'Drag, pinch, turn the wheel or press arrows: only the after photo moves.',
  relink: 'Link again',
  unlinkedBar: 'Only the after photo moves',
  undo: 'Undo',
  redo: 'Redo',
  reset: 'Reset',

  opening: 'Opening the photo…',
  missingOriginal: 'The original of this photo is missing in this browser.',
  damaged: 'This photo’s file cannot be decoded; it may be damaged.',
  noDecoder: 'A part of Samelight could not be loaded. Check the connection, then open this page anew.',
  tooLarge: 'This browser cannot hold so large a photo.',
  openPhoto: 'Look at the photo',

  emptyTitle: 'Two photos make a comparison',
  emptyNone:
    'Photos of the same place taken at different times are shown on each other here. Add two or more to begin.',
  emptyOne:
    'No two photos in your library show the same thing of the same person yet. Add another one, or choose any two.',
  toLibrary: 'Go to the library',
  chooseAny: 'Choose two photos',
  goneTitle: 'A photo of this pair is gone',
  gone: 'It was deleted, or this address is from another browser. Your other photos are still here.',
  inBinTitle: 'A photo of this pair is in the bin',
  inBin: 'Restore it to compare the pair again.',
  toBin: 'Open the bin',
  otherPair: 'Compare other photos',
  savedGoneTitle: 'This comparison is gone',
  savedGone: 'It was removed, or this address is from another browser.',
  savedName: (before: string, after: string, subject: string) => `${subject}, ${before} – ${after}`,
};

/** Keys and what they do. */
interface Shortcut {
  readonly keys: readonly string[];
  readonly does: string;
}

/** In the order of the sheet. */
const stageKeys: readonly Shortcut[] = [
  { keys: ['1'], does: 'All of the before photo' },
  { keys: ['2'], does: 'Half and half' },
  { keys: ['3'], does: 'All of the after photo' },
  { keys: ['Space'], does: 'Hold to see the other photo (blink)' },
  { keys: ['←', '→', '↑', '↓'], does: 'Move the split; move the picture where nothing is split' },
  { keys: ['Home', 'End'], does: 'Split to the start or end' },
  { keys: ['Page up', 'Page down'], does: 'Split in steps of ten percent' },
  { keys: ['+', '−'], does: 'Zoom in, zoom out' },
  { keys: ['0'], does: 'Whole photo' },
  { keys: ['Shift + arrows'], does: 'Move the picture' },
  { keys: ['x'], does: 'Swap before and after' },
  { keys: ['f'], does: 'Open or close the fair-pair panel' },
  { keys: ['?'], does: 'This list' },
];

/** While only the after photo moves. */
const moveKeys: readonly Shortcut[] = [
  { keys: ['Arrows'], does: 'Move the after photo by 1 px, with Shift by 10' },
  { keys: ['[', ']'], does: 'Turn it by 0.1°, with Shift by 1°' },
  { keys: [',', '.'], does: 'Make it smaller or larger by 0.1 %, with Shift by 1 %' },
  { keys: ['Ctrl + Z'], does: 'Undo; with Shift redo' },
];

/** What the list of saved comparisons says. */
const saved = {
  title: 'Saved comparisons',
  emptyTitle: 'No comparison saved yet',
  empty: 'A saved comparison keeps the pair, the way it is compared and what you zoomed in on.',
  toCompare: 'Compare photos',
  rename: 'Rename',
  remove: 'Remove',
  name: 'Name',
  saveName: 'Save',
  cancel: 'Cancel',
  saveTitle: 'Save comparison',
  actionsFor: (name: string) => `More for ${name}`,
  photoGone: 'A photo of it is no longer in the library',
};

/** Comparing a pair, and the pairs that were saved. */
export const compare = { mode, direction, comparing, keys: { stage: stageKeys, move: moveKeys }, saved };
