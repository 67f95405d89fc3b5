/**
 * Solves `matrix · x = right` by Gaussian elimination with partial pivoting (G. H. Golub, C. F. Van Loan, Matrix Computations, §3.4).
 * `matrix` is square, row by row.
 * @returns `null` where the matrix is singular
 */
export function solveLinear(matrix: ArrayLike<number>, right: ArrayLike<number>): Float64Array | null {
  const n = right.length;
  const m = Float64Array.from(matrix);
  const x = Float64Array.from(right);
  for (let k = 0; k < n; k++) {
    const pivot = pivotRow(m, n, k);
    if (!(Math.abs(m[pivot * n + k] ?? 0) > 1e-14)) return null;
    swapRows(m, x, n, k, pivot);
    for (let row = k + 1; row < n; row++) {
      const factor = (m[row * n + k] ?? 0) / (m[k * n + k] ?? 1);
      for (let j = k; j < n; j++) m[row * n + j] = (m[row * n + j] ?? 0) - factor * (m[k * n + j] ?? 0);
      x[row] = (x[row] ?? 0) - factor * (x[k] ?? 0);
    }
  }
  for (let k = n - 1; k >= 0; k--) {
    let sum = x[k] ?? 0;
    for (let j = k + 1; j < n; j++) sum -= (m[k * n + j] ?? 0) * (x[j] ?? 0);
    x[k] = sum / (m[k * n + k] ?? 1);
  }
  return x;
}

function pivotRow(m: Float64Array, n: number, k: number): number {
  let best = k;
  for (let row = k + 1; row < n; row++) if (Math.abs(m[row * n + k] ?? 0) > Math.abs(m[best * n + k] ?? 0)) best = row;
  return best;
}

function swapRows(m: Float64Array, x: Float64Array, n: number, a: number, b: number): void {
  if (a === b) return;
  for (let j = 0; j < n; j++) [m[a * n + j], m[b * n + j]] = [m[b * n + j] ?? 0, m[a * n + j] ?? 0];
  [x[a], x[b]] = [x[b] ?? 0, x[a] ?? 0];
}

/** Least squares: collects equations `row · x = value`, each with a weight, and solves them together. */
export class LeastSquares {
  readonly #matrix: Float64Array;
  readonly #right: Float64Array;

  constructor(readonly unknowns: number) {
    this.#matrix = new Float64Array(unknowns * unknowns);
    this.#right = new Float64Array(unknowns);
  }

  add(row: ArrayLike<number>, value: number, weight = 1): void {
    const n = this.unknowns;
    for (let i = 0; i < n; i++) {
      const w = weight * (row[i] ?? 0);
      this.#right[i] = (this.#right[i] ?? 0) + w * value;
      for (let j = 0; j < n; j++) this.#matrix[i * n + j] = (this.#matrix[i * n + j] ?? 0) + w * (row[j] ?? 0);
    }
  }

  /** The solution, drawn towards 0 by `ridge` in each unknown; `null` where the equations do not determine it. */
  solve(ridge: ArrayLike<number> = []): Float64Array | null {
    const matrix = this.#matrix.slice();
    for (let i = 0; i < ridge.length; i++)
      matrix[i * this.unknowns + i] = (matrix[i * this.unknowns + i] ?? 0) + (ridge[i] ?? 0);
    return solveLinear(matrix, this.#right);
  }
}
