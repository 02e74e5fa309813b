import type { Instant } from '#conveyor';
import { moment } from '../moment.ts';
import type { Connection, Statement } from '../statement.ts';

/** An import of which the file has just begun to come in. */
export type NewImport = Readonly<{
  id: string;
  funnelId: string;
  madeAt: Instant;
  madeBy: string | null;
  fileName: string;
  /** Whoever sends it, this time: where it is sent anew, nothing of the time before comes in any more. */
  sender: string;
}>;

const insertImport: Statement<{ id: string }> = {
  name: 'insert_import',
  text: `insert into imports (id, funnel_id, made_at, made_by, file_name, bytes, state, worker) values ($1, $2, $3, $4, $5, 0, 'sending', $6)
    on conflict (id) do nothing returning id`,
};

const insertPiece: Statement<{ size: number }> = {
  name: 'insert_import_piece',
  text: `with sending as (update imports set bytes = bytes + length(decode($3, 'base64')) where id = $1 and state = 'sending' and worker = $4 returning id)
    insert into import_pieces (import_id, number, bytes) select id, $2, decode($3, 'base64') from sending returning length(bytes) as size`,
};

const readPiece: Statement<{ bytes: Buffer }> = {
  name: 'read_import_piece',
  text: 'select bytes from import_pieces where import_id = $1 and number = $2',
};

const whole: Statement<{ id: string }> = {
  name: 'import_is_whole',
  text: `update imports set state = 'sent', worker = null where id = $1 and state = 'sending' and worker = $2 returning id`,
};

const deleteImport: Statement<never> = {
  name: 'delete_import',
  text: `delete from imports where id = $1 and state = 'sending' and ($2::uuid is null or worker = $2)`,
};

const purgeImports: Statement<never> = {
  name: 'purge_imports',
  withinMs: 600_000,
  text: `with old as (select id from imports where greatest(made_at, ended_at, beat_at) < $1::timestamptz
      and state not in ('checking', 'entering', 'undoing')),
    pieces as (delete from import_pieces where import_id in (select id from old))
    delete from import_rows where import_id in (select id from old)`,
};

/** Writes an import down before its file; false when there is one of that id. */
export async function insertImportOf(connection: Connection, made: NewImport): Promise<boolean> {
  const { id, funnelId, madeAt, madeBy, fileName, sender } = made;
  const values = [id, funnelId, moment(madeAt), madeBy, fileName, sender];
  return (await connection.run(insertImport, values)).length > 0;
}

/** Keeps a piece of the file; pieces are numbered from 0. False when it is sent anew by somebody else meanwhile. */
export async function insertPieceOf(
  connection: Connection,
  {
    importId,
    sender,
    number,
    bytes,
  }: Readonly<{ importId: string; sender: string; number: number; bytes: Uint8Array }>,
): Promise<boolean> {
  const values = [importId, number, Buffer.from(bytes).toString('base64'), sender];
  return (await connection.run(insertPiece, values)).length > 0;
}

/** The file of an import, piece by piece, each read when it is asked for. */
export async function* piecesOf(connection: Connection, importId: string): AsyncGenerator<Uint8Array> {
  for (let number = 0; ; number += 1) {
    const [piece] = await connection.run(readPiece, [importId, number]);
    if (!piece) return;
    yield piece.bytes;
  }
}

/** The file is here, from its first byte to its last; false when somebody sends it anew meanwhile. */
export async function keepWholeImportOf(
  connection: Connection,
  id: string,
  sender: string,
): Promise<boolean> {
  return (await connection.run(whole, [id, sender])).length > 0;
}

/** Takes an import back of which the file did not come in whole: that of this sender, or (null) whoever sent it. */
export async function deleteImportOf(
  connection: Connection,
  id: string,
  sender: string | null,
): Promise<void> {
  await connection.run(deleteImport, [id, sender]);
}

/** Forgets the files and rows of imports with which nobody has done anything since; that they were stays. */
export async function purgeImportsOf(connection: Connection, before: Instant): Promise<void> {
  await connection.run(purgeImports, [moment(before)]);
}
