import type { CaptureDate } from '../../domain/photo/capture-date.ts';
import { daysBetween, type PlainDate } from '../../domain/photo/plain-date.ts';
import { dates as english } from './en/dates.ts';
import { currentLocale } from './locale.ts';
import { translated } from './translated.ts';

const SPAN_WORDS = translated('dates', english).span;

const formats = new Map<string, Intl.DateTimeFormat>();

// Plain dates are shown as the UTC day of the same name, so that no time zone can move them.
function format(at: string, name: string, options: Intl.DateTimeFormatOptions): string {
  const locale = currentLocale();
  const key = `${locale} ${name}`;
  let formatter = formats.get(key);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    formats.set(key, formatter);
  }
  return formatter.format(new Date(`${at}Z`));
}

/** “4 March 2026” */
export function longDate(date: PlainDate): string {
  return format(`${date}T00:00`, 'long', { day: 'numeric', month: 'long', year: 'numeric' });
}

/** “4 Mar 2026” */
export function shortDate(date: PlainDate): string {
  return format(`${date}T00:00`, 'short', { day: 'numeric', month: 'short', year: 'numeric' });
}

/** “Mar 2026”, from `2026-03`. */
export function shortMonthName(month: string): string {
  return format(`${month}-01T00:00`, 'short-month', { month: 'short', year: 'numeric' });
}

/** “4 Mar” */
export function dayAndMonth(date: PlainDate): string {
  return format(`${date}T00:00`, 'day', { day: 'numeric', month: 'short' });
}

/** “March 2026”, from `2026-03`. */
export function monthName(month: string): string {
  return format(`${month}-01T00:00`, 'month', { month: 'long', year: 'numeric' });
}

/** “4 March 2026, 10:22” */
export function dateAndTime({ date, time }: CaptureDate): string {
  if (!time) return longDate(date);
  return `${longDate(date)}, ${format(`${date}T${time}`, 'time', { timeStyle: 'short' })}`;
}

/** The time between two days in the unit people use: “5 days”, “12 weeks”, “14 months”. */
export function timeBetween(from: PlainDate, to: PlainDate): string {
  const days = Math.abs(daysBetween(from, to));
  if (days === 0) return SPAN_WORDS.sameDay;
  if (days < 28) return SPAN_WORDS.days(days);
  if (days < 365) return SPAN_WORDS.weeks(Math.round(days / 7));
  return SPAN_WORDS.months(Math.round(days / 30.44));
}
