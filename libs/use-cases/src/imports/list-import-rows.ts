import { Injectable } from '@nestjs/common';
import { IMPORT_FIELDS } from '#contracts';
import type { ImportedRow, ImportedRowList, ImportRowsQuery } from '#contracts/imports';
import { Database } from '#database';
import { listImportRowsOf, type ListedImportRow } from '#database/imports';
import type { Caller } from '../caller.ts';
import { keptEntryOf } from './kept-plan.ts';
import { importFor } from './show-import.ts';

/** Lists the rows of an import: as they will be, or what has become of them. */
@Injectable()
export class ListImportRows {
  constructor(private readonly database: Database) {}

  /** In the order of the file. Throws NOT_FOUND, NOT_ALLOWED. */
  async run(
    id: string,
    { state, twins, after, limit }: ImportRowsQuery,
    caller: Caller,
  ): Promise<ImportedRowList> {
    await importFor(this.database, id, caller);
    const asked = { importId: id, state: state ?? null, isTwin: twins, after, most: limit + 1 };
    const found = await listImportRowsOf(this.database, asked);
    const items = found.slice(0, limit).map(shownRow);
    return { items, nextAfter: found.length > limit ? (items.at(-1)?.line ?? null) : null };
  }
}

function shownRow({
  lead,
  cells,
  faults,
  twinLeadId,
  twinName,
  twinCompany,
  ...row
}: ListedImportRow): ImportedRow {
  const { line, state, reason, alike, twinOf, choice, leadId } = row;
  return {
    line,
    state,
    lead: lead === null ? null : shownLead(lead),
    reason,
    cells: cells && [...cells],
    faults: IMPORT_FIELDS.filter((field) => faults.includes(field)),
    alike,
    twinOf,
    twin:
      twinLeadId === null || twinName === null
        ? null
        : { id: twinLeadId, name: twinName, company: twinCompany },
    choice,
    leadId,
  };
}

function shownLead(lead: unknown): ImportedRow['lead'] {
  const { stageId, facts, person } = keptEntryOf(lead);
  const { name, company, email, phone, amount, currency, source } = facts;
  const employee = person && { id: person.id, name: person.name };
  return { name, company, email, phone, amount, currency, source, stageId, employee };
}
