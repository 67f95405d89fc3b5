import { currentLocale } from './locale.ts';

const formats = new Map<string, Intl.NumberFormat>();

/** A number as it is written in the person’s country: “12,345”; always with `digits` decimals where they are given. */
export function formatNumber(value: number, digits?: number): string {
  const key = `${currentLocale()} ${digits ?? ''}`;
  let formatter = formats.get(key);
  if (!formatter) {
    const fixed = digits === undefined ? {} : { minimumFractionDigits: digits, maximumFractionDigits: digits };
    formatter = new Intl.NumberFormat(currentLocale(), fixed);
    formats.set(key, formatter);
  }
  return formatter.format(value);
}

/** A length in pixels, without its unit: tenths below ten, whole pixels above. */
export function formatPixels(valuePx: number): string {
  return formatNumber(valuePx, valuePx < 9.95 ? 1 : 0);
}

/** “640 kB”, “1.2 MB”, “1.4 GB” */
export function formatBytes(bytes: number): string {
  if (bytes < 1_000_000) return `${formatNumber(Math.max(1, Math.round(bytes / 1000)), 0)} kB`;
  if (bytes < 1_000_000_000) return `${formatNumber(bytes / 1_000_000, 1)} MB`;
  return `${formatNumber(bytes / 1_000_000_000, 1)} GB`;
}

/** “2, 3 and 5” */
export function formatList(parts: readonly string[]): string {
  return new Intl.ListFormat(currentLocale(), { type: 'conjunction' }).format(parts);
}
