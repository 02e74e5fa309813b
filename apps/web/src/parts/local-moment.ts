/** A moment (ISO 8601) as the browser's field for day and time has it, on the browser's clock; empty: none. */
export function localMoment(moment: string | null): string {
  if (moment === null) return '';
  const at = new Date(moment);
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join('-');
  return `${day}T${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** The other way round: what stands in such a field as a moment; null when nothing does. */
export function momentOf(local: string): string | null {
  const at = Date.parse(local);
  return Number.isNaN(at) ? null : new Date(at).toISOString();
}
