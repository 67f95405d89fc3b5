import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { PhotoId } from '../../domain/photo/photo.ts';
import { routes } from '../photo/routes.ts';
import { useSamelight } from '../photo/SamelightContext.ts';
import { type Step, stepFrom, type TimelineRows } from './timeline-rows.ts';
import type { Selection } from './useSelection.ts';

export interface TimelineKeysOptions {
  readonly grid: RefObject<HTMLElement | null>;
  readonly timeline: TimelineRows;
  readonly selection: Selection;
  /** Scrolls until the line is in the window. */
  readonly showRow: (row: number) => void;
}

const STEPS: Readonly<Record<string, Step>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'row-start',
  End: 'row-end',
  'Ctrl+Home': 'first',
  'Ctrl+End': 'last',
};

/** The photo that was last focused, so that one comes back to it from its own screen. */
let lastFocused: PhotoId | null = null;

function photoIdOf(target: EventTarget): PhotoId | null {
  return (target as Element).closest<HTMLElement>('[data-photo]')?.dataset['photo'] ?? null;
}

/** The photo that has the keyboard after some are gone: the next one that stays, or the one before; `null` where none stays. */
function nearestKept({ rows }: TimelineRows, from: PhotoId, gone: ReadonlySet<PhotoId>): PhotoId | null {
  const ids = rows.flatMap((row) => (row.kind === 'photos' ? row.photos.map(({ id }) => id) : []));
  const at = ids.indexOf(from);
  const stays = (id: PhotoId) => !gone.has(id);
  return ids.slice(at).find(stays) ?? ids.slice(0, at).findLast(stays) ?? null;
}

/** Which photo has the keyboard, and giving it the focus when its line has come into the page. */
function useCurrent({ grid, timeline, showRow }: TimelineKeysOptions) {
  const first = timeline.rows.find((row) => row.kind === 'photos')?.photos[0]?.id ?? null;
  const [wanted, setWanted] = useState(lastFocused);
  const current = wanted !== null && timeline.rowOf.has(wanted) ? wanted : first;
  const toFocus = useRef<PhotoId | null>(null);
  const hasKeyboard = useRef(false);

  useEffect(() => {
    // A photo whose line is laid out anew loses the focus to the page without a word; it gets it back.
    const isLost = hasKeyboard.current && document.activeElement === document.body;
    const id = toFocus.current ?? (isLost ? current : null);
    if (id === null) return;
    const cell = grid.current?.querySelector<HTMLElement>(`[data-photo="${CSS.escape(id)}"]`);
    // A line that was far away comes into the page only after the scroll; then this runs again.
    if (!cell) return;
    toFocus.current = null;
    cell.focus({ preventScroll: true });
  });

  const settle = (id: PhotoId) => {
    lastFocused = id;
    setWanted(id);
  };
  const moveTo = (id: PhotoId) => {
    toFocus.current = id;
    settle(id);
    showRow(timeline.rowOf.get(id) ?? 0);
  };
  const onBlur = (event: FocusEvent) => {
    hasKeyboard.current = event.currentTarget.contains(event.relatedTarget);
  };
  const onFocus = (event: FocusEvent) => {
    hasKeyboard.current = true;
    const id = photoIdOf(event.target);
    if (id !== null && id !== current) settle(id);
  };
  return { current, settle, moveTo, onFocus, onBlur };
}

/** Moves through the grid by keys: arrows, Home and End; Space selects, Shift extends, Enter opens, Delete puts in the bin. */
export function useTimelineKeys(options: TimelineKeysOptions) {
  const { timeline, selection } = options;
  const samelight = useSamelight();
  const [, navigate] = useLocation();
  const { settle, moveTo, ...rest } = useCurrent(options);

  const remove = async (id: PhotoId) => {
    const gone = selection.selected.size > 0 ? selection.selected : new Set([id]);
    const next = nearestKept(timeline, id, gone);
    // With its photo gone, the keyboard would be left with nothing.
    if (next) settle(next);
    await samelight.moveToBin([...gone]);
    if (next) moveTo(next);
  };

  const deeds: Readonly<Record<string, (id: PhotoId) => void>> = {
    Enter: (id) => navigate(routes.photo(id)),
    ' ': selection.toggle,
    'Ctrl+ ': selection.toggle,
    'Ctrl+a': selection.all,
    Escape: selection.clear,
    Delete: (id) => void remove(id),
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const id = photoIdOf(event.target);
    if (id === null || event.altKey) return;
    const key = `${event.ctrlKey || event.metaKey ? 'Ctrl+' : ''}${event.key}`;
    const step = STEPS[key];
    const deed = deeds[key];
    if (!step && !deed) return;
    event.preventDefault();
    if (!step) return deed?.(id);
    const target = stepFrom(timeline, id, step);
    if (event.shiftKey) {
      if (!selection.selected.has(id)) selection.toggle(id);
      selection.extendTo(target);
    }
    moveTo(target);
  };

  return { ...rest, onKeyDown };
}
