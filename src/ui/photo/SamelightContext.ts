import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { LibraryState } from '../../app/library-state.ts';
import type { Samelight } from '../../app/samelight.ts';

/** The program, handed to the screens by the composition root. */
export const SamelightContext = createContext<Samelight | null>(null);

/** The program's deeds. Throws outside the provider, which is a bug. */
export function useSamelight(): Samelight {
  const samelight = useContext(SamelightContext);
  if (!samelight) throw new Error('useSamelight needs a SamelightContext');
  return samelight;
}

/** A part of the library's state; the component renders again only when that part changes. */
export function useLibrary<T>(select: (state: LibraryState) => T): T {
  return useStore(useSamelight().store, select);
}
