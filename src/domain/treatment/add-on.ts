import type { TreatedPlace } from './treated-place.ts';

/** What was done beside the needling. `prp`: platelet-rich plasma. */
export const ADD_ON_KINDS = ['skincare', 'prp', 'filler', 'other'] as const;
export type AddOnKind = (typeof ADD_ON_KINDS)[number];

/** Something done beside the needling. Texts are empty where nothing is known. */
export interface AddOn {
  readonly kind: AddOnKind;
  readonly product: string;
  readonly lot: string;
  /** As it is written on the product or the bill: `2 ml`, `1 syringe`. */
  readonly amount: string;
  /** `null`: everywhere that was treated. */
  readonly place: TreatedPlace | null;
  /** 0 = the same day, −7 = a week before the session, 14 = two weeks after it. */
  readonly dayOffset: number;
  /** Whether there is vitamin C in it; `null` when nobody said. */
  readonly vitaminC: boolean | null;
  /** Whether its maker means it to be used with needling; `null` when nobody said. */
  readonly madeForNeedling: boolean | null;
}
