import type { Session } from './session.ts';
import type { Source } from './sources.ts';
import type { TreatedPlace } from './treated-place.ts';

/** The depth above which a session at home gets a warning, in mm: sources cap home use at 0.2 to 1.0. */
export const HOME_DEPTH_MM = 0.5;
/** The strongest lidocaine that is sold over the counter, in per cent (FDA, March 2024). */
export const COUNTER_NUMBING_PERCENT = 4;

/** Something worth knowing about a session; it never keeps anything from being recorded. */
export type Warning =
  | { readonly code: 'deep-at-home'; readonly places: readonly TreatedPlace[]; readonly source: Source }
  | { readonly code: 'vitamin-c'; readonly products: readonly string[]; readonly source: Source }
  | { readonly code: 'not-made-for-needling'; readonly products: readonly string[]; readonly source: Source }
  | { readonly code: 'strong-numbing'; readonly percent: number; readonly source: Source }
  | { readonly code: 'radiofrequency'; readonly source: Source };

type Watched = Pick<Session, 'setting' | 'modality' | 'depths' | 'addOns' | 'serum' | 'numbing'>;

/** Names by which vitamin C goes on labels. */
const VITAMIN_C = /vitamin[e]?[\s-]*c\b|ascorb/i;

function vitaminCProducts({ addOns, serum }: Watched): readonly string[] {
  const added = addOns.filter(({ vitaminC, product }) => vitaminC ?? VITAMIN_C.test(product));
  return [...added.map(({ product }) => product), ...(VITAMIN_C.test(serum) ? [serum] : [])];
}

/** What is worth knowing about a session, gravest first. Products with vitamin C are found by what was said of them, else by name. */
export function warningsOf(session: Watched): readonly Warning[] {
  const { setting, modality, depths, addOns, numbing } = session;
  const deep = setting === 'home' ? depths.filter(({ depthMm }) => depthMm > HOME_DEPTH_MM) : [];
  const withC = vitaminCProducts(session);
  const unfit = addOns.filter(({ madeForNeedling }) => madeForNeedling === false).map(({ product }) => product);
  const percent = numbing?.percent ?? 0;
  return [
    ...(modality === 'radiofrequency' ? [{ code: 'radiofrequency', source: 'fda-2025' } as const] : []),
    ...(deep.length > 0
      ? [{ code: 'deep-at-home', places: deep.map(({ place }) => place), source: 'commonly-said' } as const]
      : []),
    ...(withC.length > 0 ? [{ code: 'vitamin-c', products: withC, source: 'commonly-said' } as const] : []),
    ...(unfit.length > 0 ? [{ code: 'not-made-for-needling', products: unfit, source: 'commonly-said' } as const] : []),
    ...(percent > COUNTER_NUMBING_PERCENT ? [{ code: 'strong-numbing', percent, source: 'fda-2024' } as const] : []),
  ];
}
