/** Something that frees what it holds. */
export type Closable = Readonly<{ close: () => Promise<void> }>;

/** Closes an app and then the database beneath it, also when the app did not close well: its error is thrown afterwards. */
export async function stopInOrder(app: Closable, database: Closable): Promise<void> {
  try {
    await app.close();
  } finally {
    await database.close();
  }
}
