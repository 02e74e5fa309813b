import { Inject, Injectable } from '@nestjs/common';
import type { Import, ImportList } from '#contracts/imports';
import { refuse } from '#conveyor';
import { sightOf } from '#conveyor/access';
import { Database, readFunnelWordsOf, type Connection } from '#database';
import { countImportRowsOf, listImportsOf, readImportOf, type KeptImport } from '#database/imports';
import type { Clock } from '#platform';
import { refuseOnDepartment } from '../access/refuse-foreign.ts';
import type { Caller } from '../caller.ts';
import { CLOCK } from '../tokens.ts';
import { shownImport } from './shown-import.ts';

/** Tells how far imports are. */
@Injectable()
export class ShowImport {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The import and what has become of its rows so far. Throws NOT_FOUND, NOT_ALLOWED. */
  async run(id: string, caller: Caller): Promise<Import> {
    const { kept } = await importFor(this.database, id, caller);
    return shownImport(kept, await countImportRowsOf(this.database, id), this.clock.now());
  }

  /** The newest ones of those that whoever asks may work on. Throws NOT_ALLOWED. */
  async list(most: number, { as }: Caller): Promise<ImportList> {
    const sight = as ? sightOf(as, 'leads.import') : null;
    const found = await listImportsOf(this.database, sight?.departmentIds ?? null, most);
    const items: Import[] = [];
    for (const kept of found)
      items.push(shownImport(kept, await countImportRowsOf(this.database, kept.id), this.clock.now()));
    return { items };
  }
}

/** An import that whoever asks may work on, and the department that it is of. Throws NOT_FOUND, NOT_ALLOWED. */
export async function importFor(
  connection: Connection,
  id: string,
  caller: Caller,
): Promise<Readonly<{ kept: KeptImport; departmentId: string }>> {
  const kept = await readImportOf(connection, id);
  if (!kept) return refuse({ code: 'NOT_FOUND', details: { what: 'import', id } });
  const funnel = (await readFunnelWordsOf(connection)).find((one) => one.id === kept.funnelId);
  const departmentId = funnel?.departmentId ?? '';
  refuseOnDepartment(caller, 'leads.import', departmentId);
  return { kept, departmentId };
}
