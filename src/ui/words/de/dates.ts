import type { dates as english } from '../en/dates.ts';
import type { Words } from '../translated.ts';

export const dates: Words<typeof english> = {
  span: {
    sameDay: 'am selben Tag',
    days: (count) => (count === 1 ? '1 Tag' : `${count} Tage`),
    weeks: (count) => (count === 1 ? '1 Woche' : `${count} Wochen`),
    months: (count) => (count === 1 ? '1 Monat' : `${count} Monate`),
  },
};
