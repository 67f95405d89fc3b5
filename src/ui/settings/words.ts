export const SETTINGS_WORDS = {
  title: 'Settings',
  peopleTitle: 'People',
  peopleHelp: 'Filters, and the pairs Samelight suggests, keep the photos of different people apart.',
  addPerson: 'Add person',
  rename: 'Rename',
  renamePerson: (name: string) => `Rename ${name}`,
  name: 'Name',
  save: 'Save',
  cancel: 'Cancel',
  samplesTitle: 'Sample photos',
  samplesHelp: 'Rendered pictures to try everything with. They are marked as samples and kept apart from your own.',
  addSamples: 'Add sample photos',
  removeSamples: 'Remove sample photos',
  samplesHere: (count: number) => `${count === 1 ? '1 sample photo is' : `${count} sample photos are`} in the library.`,
  storageTitle: 'Where your photos are',
  storageHere:
    'Your photos are stored in this browser on this device, nowhere else. Samelight has no server: nothing is uploaded, and nobody else can see them.',
  storageRisk:
    'Clearing this site’s data in the browser deletes them. A private window forgets them when it is closed. Keep the originals on your phone or computer as well.',
  used: (used: string, free: string) => `Samelight uses ${used}; about ${free} more would fit.`,
  readingUse: 'Looking how much room is used…',
  unknownUse: 'This browser does not say how much room is used.',
  persisted: 'The browser has promised not to clear this storage by itself when room gets short.',
  notPersisted: 'When room gets short, the browser may clear storage that it has not promised to keep.',
  persist: 'Ask the browser to keep it',
  persistAsking: 'Asked; the browser may show a question.',
  persistDenied: 'The browser has not promised it. Installing the page or using it often can change that.',
  openBin: 'Open the bin',
  keysTitle: 'Keyboard shortcuts',
  aboutTitle: 'About',
  about: 'Samelight: before and after, in the same light.',
  version: (version: string) => `Version ${version}.`,
  license: 'Free software under the MIT licence. It measures alignment, not beauty, and gives no medical advice.',
  parts: 'Made with these free parts:',
  licences: 'Licences in full',
};

/** A deed and its keys. */
export interface Shortcut {
  readonly keys: string;
  readonly deed: string;
}

export const SHORTCUT_GROUPS: readonly { readonly title: string; readonly shortcuts: readonly Shortcut[] }[] = [
  {
    title: 'In the library',
    shortcuts: [
      { keys: '← ↑ → ↓', deed: 'Move from photo to photo' },
      { keys: 'Home, End', deed: 'First and last photo of a line; with Ctrl, of the library' },
      { keys: 'Enter', deed: 'Open the photo' },
      { keys: 'Space', deed: 'Select it' },
      { keys: 'Shift + arrows', deed: 'Select on the way' },
      { keys: 'Ctrl + A', deed: 'Select all' },
      { keys: 'Delete', deed: 'Move to the bin' },
      { keys: 'Esc', deed: 'Select nothing' },
    ],
  },
  {
    title: 'On a photo',
    shortcuts: [{ keys: '← →', deed: 'Newer and older photo' }],
  },
  {
    title: 'When comparing',
    shortcuts: [{ keys: '?', deed: 'Show all keys of that screen' }],
  },
];

/** What the program is made of besides its own code. */
export const PARTS: readonly { readonly name: string; readonly licence: string; readonly use: string }[] = [
  { name: 'React', licence: 'MIT', use: 'screens' },
  { name: 'React Aria Components', licence: 'Apache 2.0', use: 'accessible controls' },
  { name: 'TanStack Virtual', licence: 'MIT', use: 'long lists' },
  { name: 'wouter', licence: 'Unlicense', use: 'addresses' },
  { name: 'zustand', licence: 'MIT', use: 'state' },
  { name: 'idb', licence: 'ISC', use: 'storage' },
  { name: 'Konva, react-konva', licence: 'MIT', use: 'what is edited on a picture' },
  { name: 'libheif-js', licence: 'LGPL 3.0', use: 'HEIC photos' },
  { name: 'Inter', licence: 'SIL Open Font License 1.1', use: 'typeface' },
  { name: 'Lucide', licence: 'ISC', use: 'icons' },
];

/** “1.4 GB” */
export function byteWords(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))} kB`;
  if (bytes < 1_000_000_000) return `${(bytes / 1_000_000).toFixed(1)} MB`;
  return `${(bytes / 1_000_000_000).toFixed(1)} GB`;
}
