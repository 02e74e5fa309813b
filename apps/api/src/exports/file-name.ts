import type { VisitExportQuery } from '#contracts';

/** What a file is called when it is saved: what is in it, and of which period. */
export function fileName(what: string, { from, until, format }: VisitExportQuery): string {
  const day = (at: number): string => new Date(at).toISOString().slice(0, 10);
  const period = [
    ...(from === undefined ? [] : [`from-${day(from)}`]),
    ...(until === undefined ? [] : [`until-${day(until)}`]),
  ];
  return `${[what, ...period].join('-')}.${format}`;
}
