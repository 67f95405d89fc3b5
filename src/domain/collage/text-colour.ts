import type { Colour } from '../comparison/draw-plan.ts';

/** Relative luminance of a `#rrggbb` colour, 0–1 (WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance). */
export function relativeLuminance(colour: Colour): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast of two colours, 1–21 (WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). */
export function contrastRatio(a: Colour, b: Colour): number {
  const [la, lb] = [relativeLuminance(a), relativeLuminance(b)];
  return (Math.max(la, lb) + 0.05) / (Math.min(la, lb) + 0.05);
}

/** Whether a string is a colour a plan may carry: `#` and six hexadecimal digits. */
export function isColour(text: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(text);
}

// Softer than black and white, and the last two for backgrounds on which the soft ones would be too faint.
const TEXT_COLOURS: readonly Colour[] = ['#1a1a1a', '#f5f5f5', '#000000', '#ffffff'];

/**
 * The neutral colour in which text is written on a background: a soft black or white where that gives a contrast of 7 : 1,
 * else the stronger of pure black and white, which is at least 4.58 : 1 on every background.
 */
export function textColourOn(background: Colour): Colour {
  const soft = TEXT_COLOURS.find((colour) => contrastRatio(background, colour) >= 7);
  if (soft !== undefined) return soft;
  return contrastRatio(background, '#000000') >= contrastRatio(background, '#ffffff') ? '#000000' : '#ffffff';
}
