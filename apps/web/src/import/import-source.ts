/** What is to be imported: a file, or rows that were pasted. `id`: no two are taken for one. */
export type ImportSource = Readonly<{
  id: number;
  name: string | null;
  bytes: Uint8Array<ArrayBuffer>;
  /** As which somebody wants it read; null: as the server finds. */
  encoding: string | null;
  /** Which sheet of a workbook; null: as the server finds. */
  sheet: string | null;
}>;

/** More is not taken, and what is as large as that is better not read. */
export const MOST_BYTES = 5 * 1_048_576;

let taken = 0;

/** Reads a file that somebody has chosen. */
export async function sourceOfFile(file: File): Promise<ImportSource> {
  return sourceOf(file.name, new Uint8Array(await file.arrayBuffer()));
}

/** Takes rows that somebody has pasted. */
export function sourceOfText(text: string): ImportSource {
  return sourceOf(null, new TextEncoder().encode(text));
}

function sourceOf(name: string | null, bytes: Uint8Array<ArrayBuffer>): ImportSource {
  taken += 1;
  return { id: taken, name, bytes, encoding: null, sheet: null };
}
