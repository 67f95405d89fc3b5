/** Spans of time. */
export const dates = {
  span: {
    sameDay: 'same day',
    days: (count: number) => (count === 1 ? '1 day' : `${count} days`),
    weeks: (count: number) => (count === 1 ? '1 week' : `${count} weeks`),
    months: (count: number) => (count === 1 ? '1 month' : `${count} months`),
  },
};
