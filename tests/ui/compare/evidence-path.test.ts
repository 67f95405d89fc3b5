import { describe, expect, it } from 'vitest';
import { evidencePath } from '../../../src/ui/compare/stage/evidence-path.ts';

describe('what a check looked at, as a path', () => {
  const view = { a: 100, b: 0, tx: 10, ty: 20 };

  it('goes round a region where the photo lies on the pane', () => {
    const outline = [
      { x: 0, y: 0 },
      { x: 1, y: 0 },
      { x: 1, y: 0.5 },
    ];
    expect(evidencePath([{ kind: 'region', side: 'before', outline }], view)).toBe('M10.0 20.0L110.0 20.0L110.0 70.0Z');
  });

  it('turns with the photo', () => {
    const quarter = { a: 0, b: 100, tx: 0, ty: 0 };
    const outline = [{ x: 0.25, y: 0.5 }];
    expect(evidencePath([{ kind: 'region', side: 'after', outline }], quarter)).toBe('M-50.0 25.0Z');
  });

  it('draws an arrow with its head at the end it points to, as large at any zoom', () => {
    const arrow = { kind: 'arrow', side: 'before', from: { x: 0, y: 0 }, to: { x: 1, y: 0 } } as const;
    const headOf = (scale: number) => {
      const path = evidencePath([arrow], { a: scale, b: 0, tx: 0, ty: 0 });
      const [, , x = '0', y = '0'] = /L([\d.-]+) ([\d.-]+)M([\d.-]+) ([\d.-]+)/.exec(path)?.slice(1) ?? [];
      return [scale - Number(x), Math.abs(Number(y))].map((value) => Math.round(value * 10) / 10);
    };
    expect(headOf(50)).toEqual(headOf(500));
    expect(headOf(50)[0]).toBeGreaterThan(8);
  });

  it('is nothing where there is nothing to show', () => {
    expect(evidencePath([], view)).toBe('');
    expect(evidencePath([{ kind: 'region', side: 'before', outline: [] }], view)).toBe('');
  });
});
