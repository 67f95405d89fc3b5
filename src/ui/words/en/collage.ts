import type { PictureFailure, WriteFailure } from '../../../app/ports.ts';
import type { CollageLayout, ExportFormat, PageFormat } from '../../../domain/collage/collage.ts';
import type { Size } from '../../../domain/geometry/rectangle.ts';
import { formatBytes, formatList, formatNumber } from '../numbers.ts';
import { photoCount } from './photo.ts';

const composer = {
  title: 'Collage',
  allCollages: 'All collages',
  newCollage: 'New collage',
  opening: 'Opening…',
  emptyTitle: 'Photos side by side, in one picture',
  empty:
    'Once the library has photos, they can be put together here and saved as one picture for you to keep or share.',
  onePhoto: 'Collages begin with two photos. Add another one of the same place, or begin with the one there is.',
  beginAnyway: 'Begin with one photo',
  toLibrary: 'Go to the library',
  missingTitle: 'This collage is not here',
  missing: 'It may have been removed, or made in another browser. Your photos are not affected.',
  startTitle: 'Collages',
  undo: 'Undo',
  redo: 'Redo',
  options: 'Options',
  drawing: 'Drawing the preview…',
  export: 'Export',
  more: (title: string) => `More about ${title}`,
  remove: 'Remove',
  tryAgain: 'Try again',
  keepCopy: 'Keep mine as a copy',
};

const layout: Readonly<Record<CollageLayout, string>> = {
  'pair-across': 'Pair across',
  'pair-down': 'Pair down',
  three: 'Three',
  'two-by-two': '2 × 2',
  grid: 'Grid',
  strip: 'Strip over time',
};

const page: Readonly<Record<PageFormat, string>> = {
  square: 'Square',
  '4:5': '4:5',
  '9:16': '9:16',
  '16:9': '16:9',
  a4: 'A4',
  custom: 'Custom',
};

const format: Readonly<Record<ExportFormat, { readonly name: string; readonly note: string }>> = {
  jpeg: { name: 'JPEG', note: 'A small file that opens everywhere.' },
  png: { name: 'PNG', note: 'Every pixel exactly as shown; a large file.' },
  webp: { name: 'WebP', note: 'Smaller than JPEG; some older programs cannot open it.' },
};

const option = {
  layout: 'Layout',
  photos: 'Photos',
  page: 'Page',
  text: 'Text',
  cell: 'Cell',
  oneCrop: 'One crop for all',
  oneCropHelp: 'Moving or zooming one photo does the same to all.',
  choosePhotos: 'Choose photos',
  sortByDate: 'Sort by date',
  stripOrder: 'A strip shows photos in the order in which they were taken.',
  tooMany: (count: number) =>
    `${photoCount(count)} ${count === 1 ? 'has' : 'have'} no place in this layout. Grid and Strip show all.`,
  switchToGrid: 'Use Grid',
  format: 'Format',
  width: 'Width (px)',
  height: 'Height (px)',
  background: 'Background',
  ownColour: 'Own colour',
  colourHelp: 'Six digits after #, such as #f0ede8.',
  colourError: 'A colour is # and six digits or letters from a to f.',
  pickColour: 'Pick a colour',
  spacing: 'Spacing',
  file: 'File',
  captions: 'Captions under the photos',
  captionDate: 'Date',
  captionDays: 'Days since the first',
  captionText: 'Your own words',
  checkingFairness: (done: number, total: number) =>
    `Checking whether the photos can be compared: ${done} of ${total}.`,
  writtenOnPage: 'Written on the page',
  verdictLine: 'Fair-pair line',
  verdictFull: 'Full',
  verdictShort: 'Short',
  verdictHelp: 'Every collage says whether its photos can be compared. The line can be shortened, not left out.',
  matchLight: 'Match light',
  matchLightHelp: 'Evens out brightness and white balance by one rule for all photos; a line on the page says so.',
  heading: 'Title',
  watermark: 'Watermark',
  watermarkHelp: 'Small, in the corner of each photo.',
};

const background = {
  white: 'White',
  lightGrey: 'Light grey',
  midGrey: 'Mid grey',
  darkGrey: 'Dark grey',
  black: 'Black',
};

/** “Photo 2 is”, “Photos 2 and 3 are”, “12 photos are” */
function photosAt(numbers: readonly number[], one: string, many: string): string {
  if (numbers.length > 5) return `${photoCount(numbers.length)} ${many}`;
  const which = formatList(numbers.map(String));
  return numbers.length === 1 ? `Photo ${which} ${one}` : `Photos ${which} ${many}`;
}

const cell = {
  cell: (place: number) => `Cell ${place}`,
  /** `photo` is the photo’s own name. */
  name: (place: number, photo: string) => `Cell ${place}: ${photo}`,
  empty: (place: number) => `Cell ${place}: empty. Add a photo`,
  /** `why` is what the cell itself shows. */
  withoutPhoto: (place: number, why: string) => `Cell ${place}: ${why} Choose another`,
  addPhoto: 'Add a photo',
  goneHere: 'This photo is not in the library any more.',
  unreadableHere: 'This photo cannot be read.',
  keys: 'Arrow keys move the picture in its cell, plus and minus zoom, 0 shows as much as possible.',
  zoom: 'Zoom',
  zoomed: (zoom: number) => `Zoom ${formatNumber(zoom, 1)} times`,
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  reset: 'Show as much as possible',
  replace: 'Use another photo',
  earlier: 'Move earlier',
  later: 'Move later',
  swap: 'Swap the two photos',
  removeCell: 'Take out of the collage',
  lineUp: (first: string) => `Line up with the photo of ${first}`,
  lineUpAgain: 'Line up again',
  notLinedUp: 'not lined up yet',
  lineUpFirst: 'Line them up',
  notLinedUpLong: (places: readonly number[], reference: string) =>
    `${photosAt(places, 'is', 'are')} not lined up with the one of ${reference} yet.`,
  words: 'Words under this photo',
  notCovered: (places: readonly number[]) =>
    `${photosAt(places, 'does', 'do')} not reach the edge of ${places.length === 1 ? 'its cell' : 'their cells'}.`,
  fill: 'Fill the cells',
  more: (place: number) => `More for photo ${place}`,
  order: 'Photos in their order',
};

const picker = {
  many: 'Photos of the collage',
  one: 'Choose a photo',
  series: 'Show',
  allPhotos: (count: number) => `All photos (${count})`,
  seriesOf: (name: string, count: number) => `${name} (${count})`,
  take: (count: number) => (count === 0 ? 'Choose photos' : `Use ${photoCount(count)}`),
  cancel: 'Cancel',
  most: (most: number) => `A collage holds up to ${most} photos.`,
  chosen: (count: number) =>
    count === 0 ? 'None chosen yet' : `${photoCount(count)} chosen, in the order of the numbers`,
  place: (place: number) => `, chosen as number ${place}`,
};

/** The words of captions on the page itself. */
const caption = {
  daysSinceFirst: (days: number) => (days === 0 ? 'First day' : days === 1 ? '1 day later' : `${days} days later`),
  /** Text under a photo that shows healing: people may write “after” under any photo, and under this one it is not true yet. */
  healing: (text: string) => (text === '' || /\bafter\b/iu.test(text) ? 'Healing' : `Healing: ${text}`),
  /** How many of the other photos a verdict is about; `notChecked` of them could not be checked. */
  counted: (having: number, others: number, notChecked: number) =>
    ` (${having} of ${others} with the first${notChecked > 0 ? `; ${notChecked} not checked` : ''})`,
  mirrored: (mirrored: number, shown: number) =>
    mirrored === shown ? 'All photos shown mirrored' : `${mirrored} of ${shown} photos shown mirrored`,
};

const sizeWords = ({ width, height }: Size) => `${width} × ${height} px`;

const notSaved: Readonly<Record<WriteFailure, string>> = {
  full: 'Not saved: there is no room left on this device. Free some space, then try again.',
  stale: 'Not saved: another tab changed this collage.',
  failed: 'Not saved: the browser’s storage did not answer.',
};

const save = {
  untouched: 'Kept once you change something',
  saving: 'Saving…',
  saved: 'Saved',
  failed: (reason: WriteFailure) => notSaved[reason],
};

const exporting = {
  title: 'Export',
  running: 'Making the picture',
  /** The last step is the writing of the file, the others are photos. */
  count: (done: number, total: number) =>
    total > 1 && done >= total - 1
      ? `${total - 1} of ${total - 1} photos, writing the file`
      : `${done} of ${total - 1} photos`,
  cancel: 'Cancel',
  doneTitle: 'Exported',
  done: 'The picture is in your downloads.',
  details: (name: string, size: Size, bytes: number) => `${name} · ${sizeWords(size)} · ${formatBytes(bytes)}`,
  clean: 'It carries no location, camera or other data of the photos.',
  picture: 'The exported picture',
  share: 'Share',
  again: 'Download again',
  close: 'Done',
  failedTitle: 'The picture was not made',
  noPhotos: 'Choose a photo first: a collage without photos would be an empty page.',
  as: (one: ExportFormat) => `Export as ${format[one].name}`,
  smaller: (size: Size) => `Export at ${sizeWords(size)}`,
  shareFailed: 'The other program did not take the picture. It is in your downloads.',
};

/** Why a picture was not made and what helps. */
const failure: Readonly<Record<PictureFailure, string>> = {
  'too-large-for-browser': 'This browser cannot draw a picture this large. A smaller page works.',
  'format-not-written':
    'This browser cannot write WebP files. JPEG is as small for most photos; PNG keeps every pixel.',
  'missing-original':
    'The original of a photo is missing from this browser’s storage. Take the photo out of the collage, or restore it from a backup.',
  'decoder-not-loaded': 'A part of Samelight could not be loaded. Check the connection, then try again.',
  damaged: 'A photo could not be read. Take it out of the collage, or add it again from its file.',
};

/** The same where it is known which photo is at fault. */
const photoFailure = {
  which: (date: string, fileName: string) => `The photo of ${date} (${fileName})`,
  missing: (which: string) =>
    `${which} is missing from this browser’s storage. Take it out of the collage, or restore it from a backup.`,
  damaged: (which: string) => `${which} could not be read. Take it out of the collage, or add it again from its file.`,
};

/** Collages in a list. */
const list = {
  withoutPhotos: 'Collage without photos',
  days: (first: string, last: string) => `${first} to ${last}`,
  /** “Pair across · 2 photos · changed 4 Mar 2026” */
  facts: (arranged: string, photos: number, changed: string) =>
    `${arranged} · ${photoCount(photos)} · changed ${changed}`,
};

/** Photos put together in one picture. */
export const collage = {
  composer,
  layout,
  page,
  format,
  option,
  background,
  cell,
  picker,
  caption,
  save,
  exporting,
  failure,
  photoFailure,
  list,
};
