import { useEffect, useRef } from 'react';
import type { Notice } from '../../app/library-state.ts';
import { NoticeRegion } from '../kit/NoticeRegion.tsx';
import { useLibrary, useSamelight } from '../photo/SamelightContext.ts';
import { noticeWords } from '../words/shell.ts';

/** How long a notice that needs no act stays, in ms; long enough to read it, and to reach its Undo with a keyboard. */
const STAY_MS = 12_000;
/** More than these would cover the screen; the older ones make room. */
const SHOWN = 2;

function usePassingAway(notices: readonly Notice[], dismiss: (id: string) => void): void {
  const timers = useRef(new Map<string, ReturnType<typeof setTimeout>>());
  useEffect(() => {
    const running = timers.current;
    for (const { id, tone } of notices) {
      if (tone === 'done' && !running.has(id))
        running.set(
          id,
          setTimeout(() => expire(id), STAY_MS),
        );
    }
    function expire(id: string) {
      // Nothing goes away under a finger or from under the keyboard's focus.
      const isInUse = document.querySelector('[data-notices]:hover, [data-notices]:focus-within') !== null;
      if (isInUse)
        running.set(
          id,
          setTimeout(() => expire(id), 2_000),
        );
      else dismiss(id);
    }
  }, [notices, dismiss]);
}

/** The notices of the program, in words. */
export function Notices() {
  const samelight = useSamelight();
  const notices = useLibrary((state) => state.notices);
  usePassingAway(notices, samelight.dismiss);
  const entries = notices.slice(-SHOWN).map(({ id, tone, notice, undo }) => ({
    id,
    tone,
    text: noticeWords(notice),
    onDismiss: () => samelight.dismiss(id),
    ...(undo
      ? {
          onUndo: () => {
            samelight.dismiss(id);
            void undo();
          },
        }
      : {}),
  }));
  return <NoticeRegion notices={entries} />;
}
