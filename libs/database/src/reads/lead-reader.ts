import { cursorTo, type LeadList, type LeadListed, type LeadQuery } from '#contracts';
import { HERE, HOUR, type Instant } from '#conveyor';
import type { Sight } from '#conveyor/access';
import type { AuditAuthor } from '#conveyor/audit';
import { readDeskOf, type DeskReading } from '../desks.ts';
import type { Connection } from '../statement.ts';
import { moment } from '../moment.ts';
import { firstIdOf } from '../statements/first-id.ts';
import { readLeadCard, showLeadCard, type LeadCardRow } from './lead-card.ts';
import { listLeads } from './list-leads.ts';

/** A card, and what the desk is made of that tells what is possible with the lead at the same version. */
export type LeadOnDesk = Readonly<{ card: LeadCardRow; reading: DeskReading }>;

/** Who looks at a card, when, and under which id that is kept. */
export type Look = AuditAuthor & Readonly<{ id: string; at: Instant }>;

/** Whoever looks again within it has looked once. */
const ONE_LOOK = HOUR;

/** Card and desk are two reads; a lead that moves between them is read again. */
const MOST_READS = 3;

/** Leads as screens show them. */
export class LeadReader {
  constructor(private readonly connection: Connection) {}

  /** A page of the leads that the query asks for, of those that somebody sees. A lead that moves while somebody pages may come again at its new place. */
  async list(query: LeadQuery, sight: Sight): Promise<LeadList> {
    const { statement, values } = listLeads({ ...query, sight });
    const rows = await this.connection.run(statement, values);
    const items = rows.slice(0, query.limit);
    const last = rows.length > query.limit ? items.at(-1) : undefined;
    return { items, nextCursor: last ? cursorTo([query.sort, keyOf(query.sort, last), last.id]) : null };
  }

  /** One lead with its history and the desk of its next move; undefined when there is none with this id. */
  async card(id: string): Promise<LeadOnDesk | undefined> {
    return this.onDesk(id, () => this.connection.run(readLeadCard, [id]));
  }

  /** The same for somebody of whom it is written down that he has looked, once an hour, before he sees anything. */
  async shown(
    id: string,
    { id: recordId, at, actor, through, requestId }: Look,
  ): Promise<LeadOnDesk | undefined> {
    const values = [
      id,
      recordId,
      moment(at),
      actor,
      through,
      requestId,
      firstIdOf(at - ONE_LOOK),
      moment(at - ONE_LOOK),
    ];
    return this.onDesk(id, () => this.connection.run(showLeadCard, values));
  }

  private async onDesk(
    id: string,
    read: () => Promise<readonly LeadCardRow[]>,
  ): Promise<LeadOnDesk | undefined> {
    for (let reads = 1; ; reads += 1) {
      const reading = await readDeskOf(this.connection, id, HERE, null);
      const [card] = await read();
      if (!reading || !card) return undefined;
      if (card.version === reading.situation.lead.version || reads === MOST_READS) return { card, reading };
    }
  }
}

/** What a row is sorted by; where a lead has no time limit, it stands behind all others. */
function keyOf(sort: LeadQuery['sort'], { createdAt, place }: LeadListed): string {
  if (sort === 'newest') return createdAt;
  return (sort === 'longest-here' ? place?.enteredAt : place?.dueAt) ?? 'infinity';
}
