import { randomUUID } from 'node:crypto';
import { Import } from '#contracts/imports';
import type { ImportState } from '#conveyor/imports';
import type { Statement } from '#database';
import { fresh } from './fresh.ts';
import type { LineApi } from './line-api.ts';
import type { Write, WriteSite } from './write-site.ts';

/** As a worker would have it come to: nobody works on the queue of an API alone. */
const putInState: Statement<never> = {
  name: 'test_put_import_in_state',
  text: `update imports set state = $2, ended_at = now(), plan = '{"plan":{"duplicates":"skip"},"language":"en"}' where id = $1`,
};

/** Where a file is sent to, under an id of its own. */
export const sendingTo = (funnelId: string, id: string = randomUUID()): string =>
  `/imports/${id}/file?funnelId=${funnelId}&fileName=leads.csv`;

/** An import into a funnel that has come this far. */
export async function anImport(api: LineApi, funnelId: string, state: ImportState = 'sent'): Promise<Import> {
  const file = `name,external id\n${fresh('Lead')},${fresh('E')}\n`;
  const sent = await api.granted(Import, api.ask('PUT', sendingTo(funnelId), undefined, { file }));
  if (state !== 'sent') await api.database.run(putInState, [sent.id, state]);
  return { ...sent, state };
}

/** For every operation that has to do with files that come in by and by. */
export const IMPORT_MAKERS: Readonly<Record<string, (site: WriteSite) => Promise<Write>>> = {
  sendImport: ({ line }) => Promise.resolve({ path: sendingTo(line.funnel.id), file: 'name\nAnna\n' }),
  checkImport: (site) => on(site, 'sent', 'check', { duplicates: 'skip' }),
  chooseImportRows: (site) => on(site, 'checked', 'choices', { lines: [2], choice: 'enter' }),
  enterImport: (site) => on(site, 'checked', 'enter'),
  stopImport: (site) => on(site, 'entering', 'stop'),
  undoImport: (site) => on(site, 'done', 'undo'),
};

async function on(
  { api, line }: WriteSite,
  state: ImportState,
  verb: string,
  body?: Readonly<Record<string, unknown>>,
): Promise<Write> {
  const { id } = await anImport(api, line.funnel.id, state);
  return { path: `/imports/${id}/${verb}`, ...(body && { body }) };
}
