/** The few words that parts of the kit say by themselves. */
export const kit = {
  kit: {
    close: 'Close',
    dismiss: 'Dismiss',
    undo: 'Undo',
    notices: 'Notices',
    /** How far something has come. */
    progress: (done: number, total: number) => `${done} of ${total}`,
  },
};
