import type { CollageLayout } from '../../../domain/collage/collage.ts';

type Box = readonly [x: number, y: number, width: number, height: number];

const LAYOUTS: Readonly<Record<CollageLayout, readonly Box[]>> = {
  'pair-across': [
    [2, 3, 7, 14],
    [11, 3, 7, 14],
  ],
  'pair-down': [
    [3, 2, 14, 7],
    [3, 11, 14, 7],
  ],
  three: [
    [1, 4, 5, 12],
    [7.5, 4, 5, 12],
    [14, 4, 5, 12],
  ],
  'two-by-two': [
    [2, 2, 7, 7],
    [11, 2, 7, 7],
    [2, 11, 7, 7],
    [11, 11, 7, 7],
  ],
  grid: [2, 8, 14].flatMap((y) => [2, 8, 14].map((x): Box => [x, y, 4, 4])),
  strip: [1, 6, 11, 16].map((x): Box => [x, 7, 3.5, 6]),
};

/** A layout, drawn small. */
export function LayoutIcon({ layout }: { readonly layout: CollageLayout }) {
  return (
    <svg viewBox="0 0 20 20" aria-hidden fill="currentColor">
      {LAYOUTS[layout].map(([x, y, width, height]) => (
        <rect key={`${x} ${y}`} x={x} y={y} width={width} height={height} />
      ))}
    </svg>
  );
}
