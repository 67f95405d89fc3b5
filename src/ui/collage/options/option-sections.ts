import type { ReactNode } from 'react';

/** The parts of the options, wherever they are shown. */
export interface OptionSections {
  readonly layout: ReactNode;
  readonly photos: ReactNode;
  readonly page: ReactNode;
  readonly text: ReactNode;
  /** Of the selected cell; `null` while none is selected. */
  readonly cell: { readonly title: string; readonly content: ReactNode } | null;
}
