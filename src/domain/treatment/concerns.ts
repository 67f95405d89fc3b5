/** What people hope that a treatment changes; a course is about one or more of them. */
export const CONCERNS = [
  'fine-lines',
  'texture-tone',
  'acne-scars',
  'stretch-marks',
  'hyperpigmentation',
  'firmness',
  'product-absorption',
  'overall-look',
] as const;
export type Concern = (typeof CONCERNS)[number];
