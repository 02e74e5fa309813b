import {
  FIRST_TURN,
  type Bearing,
  type Handoff,
  type LeadFacts,
  type Policy,
  type Situation,
} from '#conveyor';
import { underRoster } from './roster.ts';
import type { Connection } from './statement.ts';
import { valuesFor } from './statements/composed.ts';
import {
  readDesk,
  readEntrance,
  type DeskPart,
  type DeskRow,
  type EntrancePart,
  type EntranceRow,
} from './statements/read-desk.ts';
import { readHandoff, type HandoffRead } from './statements/read-handoff.ts';
import type { RosterRow } from './statements/read-roster.ts';
import type { Asked } from './statements/standing.ts';

/** What the database knows for a desk; who acts, the time and the lot are the caller's. */
export type DeskReading = Readonly<{
  situation: Situation;
  roster: RosterRow;
  /** What was answered to the same idempotency key before. */
  kept: DeskRow['kept'];
}>;

/** The id of a lead that is not there. */
const NOT_THERE_YET = '00000000-0000-0000-0000-000000000000';

/** A new lead before it is stored. */
export type Entrance = Readonly<{ id: string; funnelId: string; stageId: string | null; facts: LeadFacts }>;

/** Reads what a move of the lead looks at; undefined when there is no such lead. One round trip while the roster stays as it is. */
export async function readDeskOf(
  connection: Connection,
  leadId: string,
  bearing: Bearing,
  key: string | null,
): Promise<DeskReading | undefined> {
  return deskOf(connection, { leadId, bearing, key, tried: null });
}

/** Reads what the entrance of a new lead looks at; undefined when there is no such funnel. One round trip while the roster stays as it is. */
export async function readEntranceOf(
  connection: Connection,
  { id, funnelId, stageId, facts }: Entrance,
  key: string | null,
): Promise<(DeskReading & { archived: boolean }) | undefined> {
  const read = await entranceOf(connection, { funnelId, stageId, facts, key, tried: null });
  if (!read?.row.funnel) return undefined;
  const lead = { id, funnelId, version: 1, status: 'open', facts } as const;
  return { ...reading(read, lead), archived: read.row.funnel.archived };
}

/** A lead, there already or only its facts, that a stage's policy, or another in its stead, is tried on. */
export type Trial = Readonly<{ stageId: string; policy: Policy | null }> &
  (Readonly<{ leadId: string }> | Readonly<{ facts: LeadFacts }>);

/** Reads what the arrival of a lead at a stage would look at; undefined when there is no such lead, or no such stage. */
export async function readTrialOf(connection: Connection, trial: Trial): Promise<DeskReading | undefined> {
  const { stageId, policy: tried } = trial;
  if ('leadId' in trial) {
    const bearing = { direction: 'behind', stageId } as const;
    return deskOf(connection, { leadId: trial.leadId, bearing, key: null, tried });
  }
  const { facts } = trial;
  const read = await entranceOf(connection, { funnelId: null, stageId, facts, key: null, tried });
  if (!read?.row.funnel) return undefined;
  const { id: funnelId } = read.row.funnel;
  return reading(read, { id: NOT_THERE_YET, funnelId, version: 1, status: 'open', facts });
}

type Look = Readonly<{ key: string | null; tried: Policy | null }>;

async function deskOf(
  connection: Connection,
  { leadId, bearing, ...look }: Look & Readonly<{ leadId: string; bearing: Bearing }>,
): Promise<DeskReading | undefined> {
  const { direction, stageId } = bearing;
  const read = await underRoster(connection, (asked) => {
    const parts = new Set<DeskPart>(partsOf(asked, look));
    if (direction !== 'here') parts.add(direction);
    if (stageId !== null) parts.add('named');
    const desk = readDesk(parts);
    return connection.run(desk.statement, valuesFor(desk, { leadId, stageId, key: look.key }));
  });
  const lead = read?.row.lead;
  return read && lead ? reading(read, lead) : undefined;
}

type Newcomer = Readonly<{ funnelId: string | null; stageId: string | null; facts: LeadFacts }>;

async function entranceOf(
  connection: Connection,
  { funnelId, stageId, facts: { phone, company }, ...look }: Look & Newcomer,
): Promise<{ row: EntranceRow; roster: RosterRow } | undefined> {
  return underRoster(connection, (asked) => {
    const entrance = readEntrance(partsOf(asked, look));
    const values = valuesFor(entrance, { funnelId, stageId, phone, company, key: look.key });
    return connection.run(entrance.statement, values);
  });
}

/** What is read beside what always is: what the line asks for, or the policy that is tried in the stead of the stage's. */
function partsOf(asked: ReadonlySet<Asked>, { key, tried }: Look): ReadonlySet<EntrancePart> {
  const parts = new Set<EntrancePart>(asked);
  if (key !== null) parts.add('key');
  if (tried === 'smooth-weighted-round-robin') parts.add('turn');
  if (tried === 'strongest-first') parts.add('learning');
  if (tried === 'same-person-first') parts.add('acquaintances').add('tried');
  return parts;
}

/** A handoff and the lead that it is about; undefined when there is no such handoff. */
export async function readHandoffOf(
  connection: Connection,
  handoffId: string,
): Promise<HandoffRead | undefined> {
  const [row] = await connection.run(readHandoff, [handoffId]);
  return row;
}

function reading(
  { row, roster }: Readonly<{ row: DeskRow; roster: RosterRow }>,
  lead: Situation['lead'],
): DeskReading {
  const { roster: _, kept, visit, turn, month, ...standing } = row;
  const handoff: Handoff | null = row.handoff;
  return {
    situation: {
      ...standing,
      lead,
      visit: visit && { ...visit, leadId: lead.id },
      handoff,
      turn: turn ?? FIRST_TURN,
      month,
    },
    roster,
    kept,
  };
}
