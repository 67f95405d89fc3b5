import { expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { Context } from '../../src/app/context.ts';
import { createImportFindings } from '../../src/app/import-findings.ts';
import type { LibraryState } from '../../src/app/library-state.ts';
import { INITIAL_STATE } from '../../src/app/open-library.ts';
import type { Photo } from '../../src/domain/photo/photo.ts';
import { aPhoto } from '../domain/photo/a-photo.ts';

it('of a large import only the newest photos are looked at without being asked for', () => {
  const asked: Photo[] = [];
  const background = {
    add: (photos: readonly Photo[]) => {
      asked.push(...photos);
      return () => {};
    },
  };
  const context = { store: createStore<LibraryState>(() => INITIAL_STATE) } as unknown as Context;
  const nobody = () => Promise.reject(new Error('nobody is asked'));
  const findings = createImportFindings(context, { of: nobody } as never, background, { known: nobody } as never);
  const days = Array.from({ length: 30 }, (_, i) => `2026-01-${String(i + 1).padStart(2, '0')}`);
  findings.lookAt(days.map((date) => aPhoto(date, { takenAt: { date, source: 'exif' } })));
  expect(asked.map(({ id }) => id)).toEqual(days.toReversed().slice(0, 24));
});
