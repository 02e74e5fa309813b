type Named = Readonly<{
  /** Days, both counted. */
  from?: string | undefined;
  until?: string | undefined;
  format: string;
}>;

/** What a file is called when it is saved: what is in it, and of which period. */
export function fileName(what: string, { from, until, format }: Named): string {
  const period = [
    ...(from === undefined ? [] : [`from-${from}`]),
    ...(until === undefined ? [] : [`until-${until}`]),
  ];
  return `${[what, ...period].join('-')}.${format}`;
}
