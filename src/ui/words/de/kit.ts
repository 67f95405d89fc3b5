import type { kit as english } from '../en/kit.ts';
import type { Words } from '../translated.ts';

export const kit: Words<typeof english> = {
  kit: {
    close: 'Schließen',
    dismiss: 'Ausblenden',
    undo: 'Rückgängig',
    notices: 'Meldungen',
    progress: (done, total) => `${done} von ${total}`,
  },
};
