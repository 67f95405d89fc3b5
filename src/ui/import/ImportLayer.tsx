import { lazy, Suspense } from 'react';
import { useLibrary } from '../photo/SamelightContext.ts';
import { DropCurtain } from './DropCurtain.tsx';
import { useFileEntrances } from './useFileEntrances.ts';

const ImportPanel = lazy(() => import('./ImportPanel.tsx').then((m) => ({ default: m.ImportPanel })));

/** What of the import is there on every screen: dropping, pasting, and the panel that tells how it goes. */
export function ImportLayer() {
  const isOver = useFileEntrances();
  const isImporting = useLibrary((state) => state.importJob !== null);
  return (
    <>
      {isOver && <DropCurtain />}
      {isImporting && (
        <Suspense>
          <ImportPanel />
        </Suspense>
      )}
    </>
  );
}
