import type { JournalAct, NoticeKind } from '../../app/library-state.ts';
import { photoCount } from '../photo/words.ts';

export const SHELL_WORDS = {
  skip: 'Skip to content',
  navigation: 'Main',
  library: 'Library',
  compare: 'Compare',
  collage: 'Collage',
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
export const SCREEN_TITLES: Readonly<Record<string, string>> = {
  '': 'Library',
  photo: 'Photo',
  calendar: 'Calendar',
  bin: 'Bin',
  compare: 'Compare',
  saved: 'Saved comparisons',
  collage: 'Collage',
  settings: 'Settings',
};

const NOT_SAVED: Readonly<Record<'full' | 'stale' | 'failed', string>> = {
  full: 'Not saved: there is no room left on this device. Free some space, then try again.',
  stale: 'Not saved: another tab changed this in the meantime. What it saved is shown now; please try again.',
  failed: 'Not saved: the browser’s storage did not answer. Please try again.',
};

const JOURNAL_ACTS: Readonly<Record<JournalAct, string>> = {
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

/** The sentence of a notice. */
export function noticeWords(notice: NoticeKind): string {
  switch (notice.kind) {
    case 'moved-to-bin':
      return `${photoCount(notice.count)} moved to the bin.`;
    case 'restored':
      return `${photoCount(notice.count)} put back in the library.`;
    case 'bin-emptied':
      return `The bin is empty; ${photoCount(notice.count)} deleted for good.`;
    case 'edited':
      return `${photoCount(notice.count)} changed.`;
    case 'samples-removed':
      return `${notice.count === 1 ? '1 sample photo' : `${notice.count} sample photos`} removed.`;
    case 'comparison-saved':
      return `Comparison “${notice.name}” saved.`;
    case 'comparison-removed':
      return `Comparison “${notice.name}” removed.`;
    case 'alignment-saved':
      return 'Lined up and saved.';
    case 'shown-mirrored':
      return notice.mirrored ? 'Shown mirrored. The original stays as it is.' : 'Shown as it was taken.';
    case 'face-chosen':
      return 'This face is used from now on.';
    case 'views-accepted':
      return `${photoCount(notice.count)} filed under the view they show.`;
    case 'collage-removed':
      return notice.title ? `Collage “${notice.title}” removed.` : 'Collage removed.';
    case 'journal':
      return JOURNAL_ACTS[notice.act];
    case 'exported':
      return `Saved as ${notice.fileName}.`;
    case 'not-saved':
      return NOT_SAVED[notice.reason];
    case 'samples-unavailable':
      return 'The sample photos could not be fetched. They need a network connection the first time.';
  }
}
