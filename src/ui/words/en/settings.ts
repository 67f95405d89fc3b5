const settingsWords = {
  title: 'Settings',
  languageTitle: 'Language',
  language: 'Language of the screens',
  languageHelp: 'Photos, names and notes stay as they are. Dates and numbers follow the language.',
  languageFailed: 'The words of that language could not be loaded. Check the connection, then choose it again.',
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
interface Shortcut {
  readonly keys: string;
  readonly deed: string;
}

const shortcutGroups: readonly { readonly title: string; readonly shortcuts: readonly Shortcut[] }[] = [
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

/** What the parts of the program are for. */
const parts = {
  screens: 'screens',
  controls: 'accessible controls',
  lists: 'long lists',
  addresses: 'addresses',
  state: 'state',
  storage: 'storage',
  editing: 'what is edited on a picture',
  heic: 'HEIC photos',
  typeface: 'typeface',
  icons: 'icons',
};

/** Settings, and what the program says of itself. */
export const settings = { settings: settingsWords, keys: { groups: shortcutGroups }, parts };
