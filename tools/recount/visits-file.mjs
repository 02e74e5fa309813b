// A file as the product's `replay --format visits` reads it.

/** The leads of a log as such a file: a line each stay. */
export function visitsFile(leads) {
  const rows = leads.flatMap(({ key, stays, end }) =>
    stays.map(({ stage, employee, at }, n) => {
      const ending = n === stays.length - 1 ? end : null;
      return [
        key,
        stage,
        employee,
        new Date(at).toISOString(),
        ending ? new Date(ending.at).toISOString() : '',
        ending?.outcome ?? '',
        ending?.reason ?? '',
      ];
    }),
  );
  return [['lead', 'stage', 'employee', 'from', 'until', 'outcome', 'reason'], ...rows]
    .map((cells) => `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\n`)
    .join('');
}
