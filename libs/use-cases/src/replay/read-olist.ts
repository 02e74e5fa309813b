import { factsOf } from '#conveyor';
import {
  parseMoment,
  type RecordedEvent,
  type RecordedHistory,
  type RecordedLead,
  type Remark,
} from './recorded-history.ts';
import { readTable, type TableRow } from './read-table.ts';

const LEAD_COLUMNS = ['mql_id', 'first_contact_date', 'origin'] as const;
const DEAL_COLUMNS = ['mql_id', 'sdr_id', 'sr_id', 'won_date', 'business_segment', 'lead_type'] as const;

type LeadRow = TableRow<(typeof LEAD_COLUMNS)[number]>;
type DealRow = TableRow<(typeof DEAL_COLUMNS)[number]>;

const SDR = 0;
const SR = 1;

/**
 * Reads the marketing funnel of Olist: the qualified leads, and the deals that were closed of them. A deal names the
 * person who qualified (SDR) and the one who closed (SR); about the others nothing is recorded, so they wait.
 * `funnel` has two stages.
 */
export async function readOlist(
  leadsFile: string,
  dealsFile: string,
  funnel: RecordedHistory['funnel'],
): Promise<RecordedHistory> {
  const leadRows = await readTable(leadsFile, LEAD_COLUMNS);
  const dealRows = await readTable(dealsFile, DEAL_COLUMNS);
  const remarks: Remark[] = [];
  const entered = new Map<string, LeadRow>();
  for (const row of leadRows) {
    if (entered.has(row.mql_id))
      remarks.push({ file: leadsFile, line: row.line, what: 'LEAD_TWICE', facts: { lead: row.mql_id } });
    else entered.set(row.mql_id, row);
  }
  const deals = dealsByLead(dealRows, entered, dealsFile, remarks);
  const leads = [...entered.values()].flatMap((row) => {
    const lead = leadOf(row, deals.get(row.mql_id), { leads: leadsFile, deals: dealsFile }, remarks);
    return lead ? [lead] : [];
  });
  remarks.push({ file: dealsFile, line: null, what: 'HANDOVER_UNKNOWN', facts: { leads: deals.size } });
  remarks.push({
    file: leadsFile,
    line: null,
    what: 'NOBODY_RECORDED',
    facts: { leads: leads.length - deals.size },
  });
  return {
    funnel,
    people: peopleOf(deals),
    leads,
    remarks,
    counts: [
      { what: 'leads', count: leadRows.length },
      { what: 'won', count: dealRows.length },
    ],
  };
}

function dealsByLead(
  rows: readonly DealRow[],
  leads: ReadonlyMap<string, LeadRow>,
  file: string,
  remarks: Remark[],
): ReadonlyMap<string, DealRow> {
  const deals = new Map<string, DealRow>();
  for (const row of rows) {
    const { line, mql_id: lead } = row;
    if (!leads.has(lead)) remarks.push({ file, line, what: 'NO_LEAD', facts: { lead } });
    else if (deals.has(lead)) remarks.push({ file, line, what: 'LEAD_TWICE', facts: { lead } });
    else if (parseMoment(row.won_date) === undefined)
      remarks.push({ file, line, what: 'BAD_MOMENT', facts: { moment: row.won_date } });
    else deals.set(lead, row);
  }
  return deals;
}

function leadOf(
  row: LeadRow,
  deal: DealRow | undefined,
  files: Readonly<{ leads: string; deals: string }>,
  remarks: Remark[],
): RecordedLead | undefined {
  const { line, mql_id: externalId, origin } = row;
  const at = parseMoment(row.first_contact_date);
  if (at === undefined) {
    remarks.push({ file: files.leads, line, what: 'BAD_MOMENT', facts: { moment: row.first_contact_date } });
    return undefined;
  }
  const name = externalId.slice(0, 8);
  const segment = deal?.business_segment || null;
  const facts = factsOf({ name, externalId, segment, source: origin || null });
  const enter = { kind: 'enter', at, actor: null, stage: SDR, reason: null } as const;
  if (!deal) return { line, facts, events: [{ ...enter, employee: null }] };
  return {
    line,
    facts,
    events: [{ ...enter, employee: deal.sdr_id || null }, ...closingOf(deal, at, files.deals, remarks)],
  };
}

/** From the SDR to the SR, and won. When the one handed over to the other is not recorded: half-way is as good as any. */
function closingOf(
  { line, ...deal }: DealRow,
  entered: number,
  file: string,
  remarks: Remark[],
): readonly RecordedEvent[] {
  const { sdr_id: sdr, sr_id: sr } = deal;
  const recorded = parseMoment(deal.won_date) ?? entered;
  if (recorded < entered)
    remarks.push({ file, line, what: 'BEFORE_ITS_BEGIN', facts: { lead: deal.mql_id } });
  if (sdr === sr) remarks.push({ file, line, what: 'SAME_PERSON', facts: { lead: deal.mql_id } });
  const won = Math.max(recorded, entered);
  const handed = Math.floor((entered + won) / 2);
  return [
    { kind: 'advance', at: handed, actor: sdr || null, stage: SR, employee: sr || null, reason: null },
    { kind: 'win', at: won, actor: sr || null, reason: null },
  ];
}

function peopleOf(deals: ReadonlyMap<string, DealRow>): RecordedHistory['people'] {
  const stages = new Map<string, Set<number>>();
  const note = (key: string, stage: number): void => {
    if (key) stages.set(key, (stages.get(key) ?? new Set()).add(stage));
  };
  for (const { sdr_id: sdr, sr_id: sr } of deals.values()) {
    note(sdr, SDR);
    note(sr, SR);
  }
  return [...stages].map(([key, at]) => ({ key, name: key.slice(0, 8), stages: [...at].sort() }));
}
