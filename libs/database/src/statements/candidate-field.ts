/**
 * What a kept decision says of one of its candidates, as JSON: of him alone, or of most of them. `record` is the decision
 * and `c` the candidate, both JSON.
 */
export function candidateField(record: string, c: string, field: string): string {
  return `coalesce(${c}->'${field}', ${record}->'usual'->'${field}')`;
}

/** The same as text; null where it says null. */
export function candidateText(record: string, c: string, field: string): string {
  return `(${candidateField(record, c, field)} #>> '{}')`;
}
