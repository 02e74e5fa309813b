/** `09:30` for 570 minutes after midnight, and `30:00` for six in the morning of the next day; what is no time stays as it is. */
export function timeOfDay(minutes: string | number): string {
  if (!Number.isInteger(minutes) || Number(minutes) < 0) return String(minutes);
  const [hours, rest] = [Math.floor(Number(minutes) / 60), Number(minutes) % 60];
  return `${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
}
