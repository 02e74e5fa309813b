/** A square matrix, row by row. Of a symmetric one the part below the diagonal is read. */
export type Matrix = readonly Float64Array[];

/** A matrix of zeros. */
export function zeros(rows: number, columns = rows): Matrix {
  return Array.from({ length: rows }, () => new Float64Array(columns));
}

/**
 * The lower triangular L with L Lᵀ = the matrix (Cholesky's decomposition; Golub and Van Loan, "Matrix Computations", 4.2). A matrix that is symmetric and
 * not positive definite is a RangeError.
 */
export function cholesky(matrix: Matrix): Matrix {
  const lower = zeros(matrix.length);
  for (const [row, values] of matrix.entries())
    for (let column = 0; column <= row; column += 1) {
      const rest = (values[column] ?? 0) - dot(lower[row], lower[column], column);
      if (row === column && !(rest > 0)) throw new RangeError(`no positive definite matrix: row ${row}`);
      set(lower, row, column, row === column ? Math.sqrt(rest) : rest / at(lower, column, column));
    }
  return lower;
}

/** The x with L x = b. */
export function solveLower(lower: Matrix, b: Float64Array): Float64Array {
  const x = new Float64Array(b.length);
  for (const [row, values] of lower.entries())
    x[row] = ((b[row] ?? 0) - dot(values, x, row)) / (values[row] ?? 1);
  return x;
}

/** The x with Lᵀ x = b. */
export function solveUpper(lower: Matrix, b: Float64Array): Float64Array {
  const x = Float64Array.from(b);
  for (let row = lower.length - 1; row >= 0; row -= 1) {
    const values = lower[row] ?? x;
    const solved = (x[row] ?? 0) / (values[row] ?? 1);
    x[row] = solved;
    for (let column = 0; column < row; column += 1)
      x[column] = (x[column] ?? 0) - (values[column] ?? 0) * solved;
  }
  return x;
}

/** The logarithm of the determinant of L Lᵀ. */
export function logDeterminant(lower: Matrix): number {
  return lower.reduce((sum, values, row) => sum + 2 * Math.log(values[row] ?? 1), 0);
}

/** The sum of the products of the first `length` numbers. */
export function dot(one: Float64Array | undefined, other: Float64Array | undefined, length: number): number {
  let sum = 0;
  for (let place = 0; place < length; place += 1) sum += (one?.[place] ?? 0) * (other?.[place] ?? 0);
  return sum;
}

function at(matrix: Matrix, row: number, column: number): number {
  return matrix[row]?.[column] ?? 0;
}

function set(matrix: Matrix, row: number, column: number, value: number): void {
  const values = matrix[row];
  if (values) values[column] = value;
}
