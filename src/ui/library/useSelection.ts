import { useRef } from 'react';
import type { Photo, PhotoId } from '../../domain/photo/photo.ts';
import { useLibrary, useSamelight } from '../photo/SamelightContext.ts';

/** Ways to select photos of a list. */
export interface Selection {
  readonly selected: ReadonlySet<PhotoId>;
  /** Adds or removes one; the next range starts from it. */
  toggle(id: PhotoId): void;
  /** Adds everything between the last one touched and this one. */
  extendTo(id: PhotoId): void;
  all(): void;
  clear(): void;
}

/** The selection over the photos that are shown, in their order. */
export function useSelection(shown: readonly Photo[]): Selection {
  const samelight = useSamelight();
  const selected = useLibrary((state) => state.selected);
  const anchor = useRef<PhotoId | null>(null);
  return {
    selected,
    toggle: (id) => {
      const next = new Set(selected);
      if (!next.delete(id)) next.add(id);
      anchor.current = id;
      samelight.setSelected(next);
    },
    extendTo: (id) => {
      const from = shown.findIndex((photo) => photo.id === (anchor.current ?? id));
      const to = shown.findIndex((photo) => photo.id === id);
      const range = shown.slice(Math.max(0, Math.min(from, to)), Math.max(from, to) + 1);
      samelight.setSelected(new Set([...selected, ...range.map((photo) => photo.id)]));
      anchor.current ??= id;
    },
    all: () => samelight.setSelected(new Set(shown.map(({ id }) => id))),
    clear: () => {
      anchor.current = null;
      samelight.setSelected(new Set());
    },
  };
}
