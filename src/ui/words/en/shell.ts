import type { JournalAct, NoticeKind } from '../../../app/library-state.ts';
import { photoCount } from './photo.ts';

/** A sentence for every kind of notice. */
type NoticeWords = {
  readonly [Kind in NoticeKind['kind']]: (notice: Extract<NoticeKind, { kind: Kind }>) => string;
};

const frame = {
  skip: 'Skip to content',
  navigation: 'Main',
  library: 'Library',
  compare: 'Compare',
  collage: 'Collage',
  journey: 'Journey',
  guide: 'Guide',
  settings: 'Settings',
  opening: 'Opening…',
  brokenTitle: 'This screen has stopped working',
  broken: 'Your photos are safe: they are stored apart from the screens. Try again, or go back to the library.',
  tryAgain: 'Try again',
  reload: 'Reload the page',
  toLibrary: 'Show all photos',
  notFoundTitle: 'There is nothing at this address',
  notFound: 'The link may be old, or what it led to has been removed.',
  storageFailedTitle: 'The library cannot be opened',
  storageFailed:
    'This browser does not let Samelight open its storage. That happens in some private windows, when the disk is full, or while another tab is updating the library.',
  storageFailedHelp:
    'Close other Samelight tabs, make room on the disk or leave the private window; then try again. Nothing has been deleted.',
};

/** The titles of the screens, by the first part of their address. */
const titles = {
  '': 'Library',
  photo: 'Photo',
  calendar: 'Calendar',
  bin: 'Bin',
  compare: 'Compare',
  saved: 'Saved comparisons',
  collage: 'Collage',
  journey: 'Journey',
  guide: 'Guide',
  settings: 'Settings',
};

const notSaved: Readonly<Record<'full' | 'stale' | 'failed', string>> = {
  full: 'Not saved: there is no room left on this device. Free some space, then try again.',
  stale: 'Not saved: another tab changed this in the meantime. What it saved is shown now; please try again.',
  failed: 'Not saved: the browser’s storage did not answer. Please try again.',
};

/** What was done in the treatment journal. */
const journalActs: Readonly<Record<JournalAct, string>> = {
  'course-begun': 'Course begun.',
  'course-changed': 'Course saved.',
  'course-removed': 'Course moved to the bin, with its sessions and diary. Its photos stay.',
  'session-recorded': 'Session recorded.',
  'session-changed': 'Session saved.',
  'session-moved': 'Session moved.',
  'session-removed': 'Session moved to the bin, with its diary.',
  'diary-saved': 'Diary saved.',
  'diary-removed': 'Day of the diary moved to the bin.',
  'roller-saved': 'Roller saved.',
  'roller-removed': 'Roller moved to the bin.',
  'grade-saved': 'Grade saved.',
  'grade-removed': 'Grade moved to the bin.',
  'note-saved': 'Note saved.',
  'consent-saved': 'Consent saved.',
  'consent-withdrawn': 'Noted: this consent no longer holds.',
  'person-removed': 'Moved to the bin, with all photos and records.',
  restored: 'Taken out of the bin.',
};

/** What happened, by its kind. */
const notices: NoticeWords = {
  'moved-to-bin': ({ count }) => `${photoCount(count)} moved to the bin.`,
  restored: ({ count }) => `${photoCount(count)} put back in the library.`,
  'bin-emptied': ({ count }) => `The bin is empty; ${photoCount(count)} deleted for good.`,
  edited: ({ count }) => `${photoCount(count)} changed.`,
  'samples-removed': ({ count }) => `${count === 1 ? '1 sample photo' : `${count} sample photos`} removed.`,
  'comparison-saved': ({ name }) => `Comparison “${name}” saved.`,
  'comparison-removed': ({ name }) => `Comparison “${name}” removed.`,
  'alignment-saved': () => 'Lined up and saved.',
  'shown-mirrored': ({ mirrored }) =>
    mirrored ? 'Shown mirrored. The original stays as it is.' : 'Shown as it was taken.',
  'face-chosen': () => 'This face is used from now on.',
  'views-accepted': ({ count }) => `${photoCount(count)} filed under the view they show.`,
  'collage-removed': ({ title }) => (title ? `Collage “${title}” removed.` : 'Collage removed.'),
  journal: ({ act }) => journalActs[act],
  exported: ({ fileName }) => `Saved as ${fileName}.`,
  'not-saved': ({ reason }) => notSaved[reason],
  'samples-unavailable': () => 'The sample photos could not be fetched. They need a network connection the first time.',
};

/** What stays while screens change. */
export const shell = { frame, titles, notices };
