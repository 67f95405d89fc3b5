import { MAX_FILE_BYTES, MAX_PHOTO_PIXELS, MAX_PHOTO_SIDE_PX, type Refusal } from '../../../domain/photo/refusal.ts';
import { photoCount } from './photo.ts';

const adding = {
  addPhotos: 'Add photos',
  moreWays: 'More ways to add',
  chooseFiles: 'Choose photos',
  chooseFolder: 'Add a folder',
  trySamples: 'Try it with sample photos',
  fetchingSamples: 'Fetching the sample photos…',
  drop: 'Drop to add',
  dropHelp: 'Photos or whole folders. They stay on this device.',
  adding: 'Adding photos',
  cancel: 'Cancel',
  close: 'Close',
  details: 'Show details',
  hideDetails: 'Hide details',
  theseShow: 'These photos show',
  change: 'Change',
  hideChoice: 'Hide',
  afterwards: 'Applies to all of them as soon as they are added.',
  atOnce: 'Every change applies to all of them, and to the photos you add next.',
  checkDates: 'Check dates',
  restore: 'Put back',
  restoreAll: 'Put them back',
  region: 'Adding photos',
  refusedTitle: 'Not added',
  showMore: (count: number) => `Show ${count} more`,
  otherViews: 'Seem to show another view',
  seemsToShow: (date: string, suggested: string, filed: string) =>
    `${date}: seems to show “${suggested}”, filed under “${filed}”.`,
  acceptView: 'File it there',
  acceptViews: (count: number) => `File all ${count} there`,
  look: 'Look at the pair',
  /** That a new photo cannot be compared with the last one of its view, and why. */
  unfair: (date: string, lastDate: string, causes: string) =>
    `The photo of ${date} can’t be compared with the last photo of this view (${lastDate}): ${causes}.`,
  /** Before what helps. */
  retakeNow: 'Retake it now, while you can.',
  earlierAtFault: (lastDate: string) =>
    `The photo of ${lastDate} is at fault there, so taking the new one again would not help.`,
};

/** How an import went, in pieces of one line. */
const results = {
  stopped: (added: number, left: number) => `Stopped: ${photoCount(added)} added, ${left} left out`,
  noneAdded: 'No photos added',
  added: (count: number) => `${photoCount(count)} added`,
  alreadyThere: (count: number) => `${count} already in the library`,
  inBin: (count: number) => `${count} in the bin`,
  refused: (count: number) => `${count} not added`,
  doubt: (count: number) => (count === 1 ? '1 photo has a date to check.' : `${count} photos have a date to check.`),
  /** About photos that were given again while they lie in the bin. */
  againInBin: (count: number) =>
    count === 1 ? '1 of these photos is in the bin.' : `${count} of these photos are in the bin.`,
};

const megabytes = MAX_FILE_BYTES / 1_000_000;
const megapixels = MAX_PHOTO_PIXELS / 1_000_000;
const longSide = MAX_PHOTO_SIDE_PX.toLocaleString('en');

/** Why a file was not added and what helps, to be read after its name. */
const refusal: Readonly<Record<Refusal, string>> = {
  empty: 'is empty. Copy it from the phone or camera again.',
  'too-large': `is larger than ${megabytes} MB. Export it from your photo program as a JPEG, which is smaller.`,
  'too-many-pixels': `has more than ${megapixels} million pixels. Make it smaller in your photo program, then add it again.`,
  'side-too-long': `is longer than ${longSide} pixels on one side. Crop it or make it smaller, then add it again.`,
  'vector-image': 'is a drawing (SVG), not a photo. Export it as a JPEG or PNG to add it.',
  document: 'is a document, not a photo. Save the photo in it as a JPEG or PNG and add that.',
  'raw-photo': 'is a camera’s raw file. Develop it to a JPEG in your photo program and add that.',
  tiff: 'is a TIFF, which browsers cannot show. Save it as a JPEG or PNG and add that.',
  'jpeg-xl': 'is a JPEG XL file, which most browsers cannot show yet. Save it as a JPEG and add that.',
  video: 'is a video. Take a still from it and add that.',
  archive: 'is an archive. Unpack it and add the photos in it.',
  'unknown-format': 'is not a photo Samelight knows. It takes JPEG, PNG, WebP, AVIF, GIF and HEIC.',
  damaged: 'is damaged and cannot be shown. Copy it from the phone or camera again.',
  'decoder-not-loaded':
    'was not opened, because a part of Samelight could not be loaded. Check the connection, then add it again.',
  'too-slow': 'took too long to open and was left out. Save it anew in your photo program, then add it again.',
  unreadable: 'could not be read. It may have been moved or changed while it was being added; choose it again.',
  'storage-full': 'does not fit: there is no room left on this device. Free some space, then add it again.',
  'storage-failed': 'could not be saved, because the browser’s storage did not answer. Try adding it again.',
};

/** The way in for photos. */
export const importing = { adding, results, refusal };
