/** `09:30` for 570 minutes after midnight, and `30:00` for six in the morning of the next day. */
export function timeOfDay(minutes: number): string {
  const twoDigits = (value: number): string => String(value).padStart(2, '0');
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}
