/** Whether its columns are looked at once more, after it was checked, as it stands in the address. */
export type ImportSearch = Readonly<{ step?: 'columns' }>;

/** Reads it out of an address; what makes no sense there is left out. */
export function importSearch({ step }: Readonly<Record<string, unknown>>): ImportSearch {
  return step === 'columns' ? { step } : {};
}
