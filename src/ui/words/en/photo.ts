import type { Area, Region, Subject, View } from '../../../domain/photo/areas.ts';
import type { DateSource } from '../../../domain/photo/capture-date.ts';
import { formatNumber } from '../numbers.ts';

const area: Readonly<Record<Area, string>> = {
  face: 'Face',
  neck: 'Neck',
  chest: 'Chest',
  hands: 'Hands',
  'stretch-marks': 'Stretch marks',
};

const view: Readonly<Record<View, string>> = {
  front: 'Front',
  'right-45': 'Right 45°',
  'left-45': 'Left 45°',
  'right-90': 'Right 90°',
  'left-90': 'Left 90°',
  right: 'Right',
  left: 'Left',
  'close-up': 'Close-up',
};

const region: Readonly<Record<Region, string>> = {
  forehead: 'Forehead',
  'around-eyes': 'Around the eyes',
  nose: 'Nose',
  'upper-lip': 'Upper lip',
  'cheek-right': 'Right cheek',
  'cheek-left': 'Left cheek',
  chin: 'Chin',
  jaw: 'Jaw',
  abdomen: 'Abdomen',
  thigh: 'Thigh',
  hip: 'Hip',
  breast: 'Breast',
  back: 'Back',
  arm: 'Arm',
  other: 'Other place',
};

/** As it reads after “Date”. */
const dateSource: Readonly<Record<DateSource, string>> = {
  person: 'set by you',
  exif: 'from the camera (EXIF)',
  xmp: 'from the photo’s XMP data',
  'file-name': 'from the file name',
  'file-time': 'from the file’s time stamp',
  added: 'not known: the day it was added',
};

/** “1 photo”, “12 photos” */
export const photoCount = (count: number) => (count === 1 ? '1 photo' : `${formatNumber(count)} photos`);

/** Photos, and what several screens say of them. */
export const photo = {
  area,
  /** Left and right are the person’s own. */
  view,
  region,
  dateSource,
  photo: {
    count: photoCount,
    /** “Face, front” or “Face, close-up, right cheek” */
    subject: (shown: Subject) =>
      shown.view === 'close-up' && shown.region
        ? `${area[shown.area]}, close-up, ${region[shown.region].toLowerCase()}`
        : `${area[shown.area]}, ${view[shown.view].toLowerCase()}`,
    /** The accessible name of a photo. */
    name: (date: string, subject: string, isSample: boolean) =>
      `Photo, ${date}, ${subject}${isSample ? ', sample' : ''}`,
    area: 'Area',
    view: 'View',
    ownSides: 'Left and right are the photographed person’s own.',
    region: 'Region',
    person: 'Person',
    /** The first person, until they have a name. */
    me: 'Me',
    personName: 'Name of the person',
    addPerson: 'Add person',
    addOtherPerson: 'Photos of someone else? Add a person',
    cancel: 'Cancel',
    done: 'Done',
    dateCheckTitle: 'Which date is right?',
    dateCheck: (photos: string) => `${photos} with a date to check. The first date is the one used now.`,
    noDoubtLeft: 'Every photo’s date is settled.',
    keepAllDates: (count: number) => `Keep all ${count} dates as they are`,
    showMore: (count: number) => `Show more (${count} left)`,
    whichDate: 'The sources disagree. When was it taken?',
    noDate: 'The file does not say when it was taken. For now it stands under the day it was added.',
    onlyFileTime:
      'The photo itself does not say when it was taken. Its file was written on this day, as copies and downloads are on the day they are made.',
    otherDate: 'Another date',
    takeDate: 'Use this date',
  },
};
