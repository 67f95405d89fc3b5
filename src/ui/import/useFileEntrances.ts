import { useEffect, useState } from 'react';
import { useSamelight } from '../photo/SamelightContext.ts';
import { droppedFiles } from './dropped-files.ts';

const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;

/** Takes files that are dropped anywhere on the window or pasted. Answers whether files are being dragged over it now. */
export function useFileEntrances(): boolean {
  const samelight = useSamelight();
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const end = new AbortController();
    const on = <K extends keyof WindowEventMap>(type: K, listener: (event: WindowEventMap[K]) => void) =>
      window.addEventListener(type, listener, { signal: end.signal });
    on('dragover', (event) => {
      if (!hasFiles(event)) return;
      // Without this the browser would leave the page and open the file.
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
      setOver(true);
    });
    on('dragleave', (event) => {
      if (event.relatedTarget === null) setOver(false);
    });
    on('drop', (event) => {
      setOver(false);
      if (!hasFiles(event) || !event.dataTransfer) return;
      event.preventDefault();
      void droppedFiles(event.dataTransfer).then((files) => samelight.importFiles(files));
    });
    on('paste', (event) => {
      const files = [...(event.clipboardData?.files ?? [])];
      if (files.length > 0) void samelight.importFiles(files);
    });
    return () => end.abort();
  }, [samelight]);
  return isOver;
}
