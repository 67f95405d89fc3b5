import './empty-markup-policy.ts';
import latinExtendedUrl from '@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2?url';
import latinUrl from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createSamelight } from './app/create-samelight.ts';
import type { Ports } from './app/ports.ts';
import { localDay } from './local-day.ts';
import { loadSampleFiles } from './media/sample-files.ts';
import { openStorage } from './storage/open-storage.ts';
import { SamelightContext } from './ui/photo/SamelightContext.ts';
import { App } from './ui/shell/App.tsx';
import { startLanguage } from './ui/words/language.ts';
import { createExaminer } from './workers/examiner.ts';
import { createFileReader } from './workers/file-reader.ts';
import { createPictures } from './workers/pictures.ts';

const storage = openStorage();
const ports: Ports = {
  storage,
  reader: createFileReader(),
  pictures: createPictures({
    loadOriginal: storage.photos.original,
    fonts: {
      latin: new URL(latinUrl, document.baseURI).href,
      latinExtended: new URL(latinExtendedUrl, document.baseURI).href,
    },
  }),
  examiner: createExaminer(storage.photos.original),
  surroundings: {
    now: () => new Date().toISOString(),
    today: () => localDay(new Date()),
    newId: () => crypto.randomUUID(),
    sampleFiles: () => loadSampleFiles(new URL('samples/', document.baseURI).href),
  },
};
const samelight = createSamelight(ports);

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
const reactRoot = createRoot(root);
void startLanguage().then(() =>
  reactRoot.render(
    <StrictMode>
      <SamelightContext value={samelight}>
        <App />
      </SamelightContext>
    </StrictMode>,
  ),
);
void samelight.open();
