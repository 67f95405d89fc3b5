/** How long each photo is shown by the timed blink, in ms. All stay below three flashes a second (WCAG 2.3.1). */
export const BLINK_INTERVALS_MS = [500, 1000, 2000] as const;
export type BlinkIntervalMs = (typeof BLINK_INTERVALS_MS)[number];
