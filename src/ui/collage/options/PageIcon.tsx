import type { PageFormat } from '../../../domain/collage/collage.ts';

type Box = readonly [x: number, y: number, width: number, height: number];

const PAGES: Readonly<Record<PageFormat, Box>> = {
  square: [3, 3, 14, 14],
  '4:5': [4, 2.5, 12, 15],
  '9:16': [5.5, 2, 9, 16],
  '16:9': [2, 5.5, 16, 9],
  a4: [4.4, 2, 11.3, 16],
  custom: [2, 4, 16, 12],
};

/** The proportions of a page, drawn small; those of a custom one are dashed. */
export function PageIcon({ page }: { readonly page: PageFormat }) {
  const [x, y, width, height] = PAGES[page];
  const dashes = page === 'custom' ? { strokeDasharray: '3 2' } : {};
  return (
    <svg viewBox="0 0 20 20" aria-hidden fill="none" stroke="currentColor">
      <rect x={x} y={y} width={width} height={height} {...dashes} />
    </svg>
  );
}
