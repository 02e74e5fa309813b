import type { Locator } from 'playwright-core';

/** What is heard of each row of a table, or of a card that stands for one: what it is about, and its cells. */
export async function rowsOf(table: Locator): Promise<readonly (readonly string[])[]> {
  const rows = await table.getByRole('row').all();
  const told = await Promise.all(
    rows.map(async (row) => [
      ...(await row.getByRole('rowheader').allInnerTexts()),
      ...(await row.getByRole('cell').allInnerTexts()),
    ]),
  );
  return told
    .filter((cells) => cells.length > 0)
    .map((cells) => cells.map((cell) => cell.replaceAll(/\s+/g, ' ')));
}
