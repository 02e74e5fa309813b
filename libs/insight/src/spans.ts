/** Days of a calendar from one to before another, as they are summed up: one by one, or a month at a time. */
export type Span = Readonly<{ grain: 'day' | 'month'; from: string; until: string }>;

/**
 * Cuts a period (days such as `2026-11-25`, `until` not among them) into whole months and the days before and after them: a few years are a few
 * dozen sums instead of a thousand. Empty when `until` is not after `from`.
 */
export function spansOf(from: string, until: string): readonly Span[] {
  if (from >= until) return [];
  const firstMonth = from.endsWith('-01') ? from : nextMonth(from);
  const lastMonth = `${until.slice(0, 7)}-01`;
  if (firstMonth >= lastMonth) return [{ grain: 'day', from, until }];
  const spans: readonly Span[] = [
    { grain: 'day', from, until: firstMonth },
    { grain: 'month', from: firstMonth, until: lastMonth },
    { grain: 'day', from: lastMonth, until },
  ];
  return spans.filter((span) => span.from < span.until);
}

function nextMonth(day: string): string {
  const [year = 0, month = 0] = day.split('-').map(Number);
  const after = month === 12 ? [year + 1, 1] : [year, month + 1];
  return `${String(after[0]).padStart(4, '0')}-${String(after[1]).padStart(2, '0')}-01`;
}
