import { Injectable } from '@nestjs/common';
import type { Language } from '#conveyor';
import type { Told, Transaction } from '#database';
import type { OpenImportRow, SettledImportRow } from '#database/imports';
import type { Caller } from '../caller.ts';
import { enterEntries } from './enter-entries.ts';
import { EnterLead } from '../moves/enter-lead.ts';
import { EnterLeads } from '../moves/enter-leads.ts';
import { entryOf } from './kept-plan.ts';

type Into = Readonly<{ funnelId: string; caller: Caller; language: Language }>;

/** Lets kept rows enter, and says what became of each. */
@Injectable()
export class EnterKeptRows {
  constructor(
    private readonly atOnce: EnterLeads,
    private readonly oneByOne: EnterLead,
  ) {}

  /** In a transaction of the caller's, who has what is told sent once it is committed. */
  async run(
    transaction: Transaction,
    open: readonly OpenImportRow[],
    { funnelId, caller, language }: Into,
  ): Promise<Readonly<{ settled: readonly SettledImportRow[]; told: readonly Told[] }>> {
    const entries = open.map(({ line, lead }) => entryOf(line, lead, funnelId));
    const entering = { atOnce: this.atOnce, oneByOne: this.oneByOne };
    const { told, bad, leadIds } = await enterEntries(transaction, entering, entries, { caller, language });
    const reasons = new Map(bad.map(({ row, reason }) => [row.line, reason]));
    const settled = open.map(({ line }): SettledImportRow => {
      const reason = reasons.get(line) ?? null;
      const state = reason === null ? 'entered' : 'bad';
      return { line, state, reason, leadId: leadIds.get(line) ?? null, before: null, versionAfter: null };
    });
    return { settled, told };
  }
}
