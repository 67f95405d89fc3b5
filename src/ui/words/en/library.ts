import { photoCount } from './photo.ts';

const timeline = {
  title: 'Library',
  opening: 'Opening the library…',
  grid: 'Photos, newest first',
  filters: 'Filters',
  person: 'Person',
  area: 'Area',
  view: 'View',
  everyone: 'Everyone',
  allAreas: 'All areas',
  allViews: 'All views',
  samplePerson: 'Sample photos',
  removeFilter: (what: string) => `Stop showing only ${what}`,
  clearFilters: 'Show all photos',
  noneFoundTitle: 'No photo fits these filters',
  noneFound: 'Choose another person, area or view, or show all photos.',
  calendar: 'Calendar',
  bin: 'Bin',
  saved: 'Saved comparisons',
  settings: 'Settings',
  more: 'More',
  select: 'Select',
  selectAll: 'Select all',
  selected: (count: number) => `${count} selected`,
  selectPhoto: (name: string) => `Select ${name}`,
  endSelecting: 'Done',
  compare: 'Compare',
  chooseTwo: 'Choose two photos to compare them, or any number for a collage.',
  collage: 'Collage',
  tooManyForCollage: (most: number) => `A collage holds up to ${most} photos.`,
  edit: 'Edit',
  delete: 'Delete',
  dateToCheck: 'date to check',
  samplesHere: 'These are sample photos, to try everything with.',
  samplesAmong: 'Sample photos are among yours.',
  removeSamples: 'Remove samples',
  checkDates: 'Check dates',
  doubtBanner: (count: number) =>
    count === 1 ? '1 photo has a date to check.' : `${count} photos have a date to check.`,
};

const firstRun = {
  title: 'See what has really changed',
  what: 'Samelight lays before and after photos exactly on top of each other, so that you compare skin with skin and not two different pictures.',
  steps: [
    { title: 'Add photos', text: 'From your phone or computer, old ones too. Dates are read from them.' },
    {
      title: 'See them lined up',
      text: 'Two photos lie on each other by themselves; where they do not, by your hand.',
    },
    { title: 'Compare', text: 'Slide, switch or lay one over the other; save it as a collage.' },
  ],
  pictured: 'Rendered sample',
  private: 'Your photos stay on this device. Nothing is uploaded: this page cannot talk to any other server.',
  guide: 'Two photos taken alike show the most.',
  toGuide: 'How to take a fair photo',
  dropHint: 'You can also drop photos or folders anywhere on this page, or paste them.',
};

const edit = {
  titleOne: 'Edit photo',
  titleMany: (count: number) => `Edit ${photoCount(count)}`,
  help: 'Only what you tick is changed.',
  date: 'Date',
  changeDate: 'Change the date',
  changeSubject: 'Change area and view',
  changePerson: 'Change the person',
  changeNote: 'Change the note',
  note: 'Note',
  save: 'Save',
  cancel: 'Cancel',
};

const photoScreen = {
  // Not “Library”: that is the name of the way there in the navigation.
  back: 'All photos',
  newer: 'Newer photo',
  older: 'Older photo',
  facts: 'Details',
  taken: 'Taken',
  shows: 'Shows',
  phase: 'Phase',
  person: 'Person',
  camera: 'Camera',
  size: 'Size',
  file: 'File',
  note: 'Note',
  noNote: 'No note yet.',
  compareWithFirst: 'Compare with first',
  compareWithLatest: 'Compare with latest',
  alone: 'To compare this photo, add another one of the same area and view.',
  edit: 'Edit',
  delete: 'Delete',
  download: 'Original',
  downloadName: 'Download original',
  downloadTitle: 'Download the original?',
  downloadPlain: 'You get the file exactly as it was added, with everything it contains.',
  downloadWithPlace:
    'This file says where the photo was taken. Whoever gets the file can read the place. A collage or an exported comparison carries none of it.',
  downloadWithoutPlace:
    'No place was found in it, but it may name the camera and the exact time. A collage or an exported comparison carries none of that.',
  downloadNow: 'Download',
  cancel: 'Cancel',
  missingOriginal: 'The original file is missing.',
  drawFailed: {
    'missing-original': 'The original of this photo is missing; only its preview is left.',
    damaged: 'The original of this photo is damaged; only its preview is left.',
    'decoder-not-loaded': 'A part of Samelight could not be loaded. Check the connection and open the photo again.',
    'too-large-for-browser': 'This browser cannot show a photo as large as this one.',
    'format-not-written': 'This photo cannot be shown here.',
  },
  shownMirrored: 'Shown mirrored. The file is as it was taken.',
  showAsTaken: 'Show as taken',
  inBin: 'This photo is in the bin.',
  restore: 'Put back',
  notFoundTitle: 'This photo is not here any more',
  notFound: 'It may have been deleted for good.',
  toLibrary: 'Show all photos',
  sample: 'Sample photo',
  withFlash: 'with flash',
};

const bin = {
  title: 'Bin',
  help: 'Deleted photos stay here until you put them back or empty the bin.',
  emptyTitle: 'The bin is empty',
  empty: 'Photos you delete come here first, so that nothing is lost by accident.',
  restore: 'Put back',
  restorePhoto: (name: string) => `Put back: ${name}`,
  emptyBin: 'Empty bin',
  confirmTitle: 'Delete for good?',
  confirm: (count: number) =>
    `${photoCount(count)} and ${count === 1 ? 'its original file' : 'their original files'} will be removed from this device. This cannot be undone.`,
  confirmButton: (count: number) => `Delete ${photoCount(count)} for good`,
  cancel: 'Cancel',
  toLibrary: 'Show all photos',
};

const calendar = {
  title: 'Calendar',
  help: 'Days with photos are marked. Choose one to see its photos.',
  previous: 'Previous month',
  next: 'Next month',
  months: 'Months with photos',
  emptyTitle: 'No photos yet',
  empty: 'When there are photos, the days on which they were taken are marked here.',
  toLibrary: 'Show all photos',
};

/** The library, one photo, the bin and the calendar. */
export const library = { timeline, firstRun, edit, photoScreen, bin, calendar };
