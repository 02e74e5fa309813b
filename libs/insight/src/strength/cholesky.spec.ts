import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cholesky, dot, logDeterminant, solveLower, solveUpper, zeros } from './cholesky.ts';

/** A matrix that is symmetric and positive definite: a sum of squares, and a little on the diagonal. */
const anyMatrix = fc
  .integer({ min: 1, max: 6 })
  .chain((size) =>
    fc.array(fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: size, maxLength: size }), {
      minLength: size,
      maxLength: size,
    }),
  )
  .map((rows) =>
    rows.map((row, one) =>
      Float64Array.from(
        rows,
        (other, place) =>
          dot(Float64Array.from(row), Float64Array.from(other), row.length) + (one === place ? 0.5 : 0),
      ),
    ),
  );

describe('the factor of a matrix', () => {
  it('gives the matrix back, and solves what it stands for', () => {
    fc.assert(
      fc.property(anyMatrix, (matrix) => {
        const lower = cholesky(matrix);
        const b = Float64Array.from(matrix, (_, place) => place + 1);
        const x = solveUpper(lower, solveLower(lower, b));
        for (const [one, row] of matrix.entries()) {
          for (const [other, value] of row.entries())
            expect(dot(lower[one], lower[other], row.length)).toBeCloseTo(value, 8);
          expect(dot(row, x, row.length)).toBeCloseTo(b[one] ?? 0, 6);
        }
      }),
    );
  });

  it('tells how large the matrix is', () => {
    const matrix = [Float64Array.of(4, 2), Float64Array.of(2, 3)];
    expect(logDeterminant(cholesky(matrix))).toBeCloseTo(Math.log(8), 12);
  });

  it('is there for none that is not positive definite', () => {
    expect(() => cholesky(zeros(2))).toThrow('no positive definite matrix: row 0');
    expect(() => cholesky([Float64Array.of(1, 2), Float64Array.of(2, 1)])).toThrow(RangeError);
  });
});
