import { cursorTo, type LeadList, type LeadListed, type LeadQuery } from '#contracts';
import { HERE, type Sight } from '#conveyor';
import { readDeskOf, type DeskReading } from '../desks.ts';
import type { Connection } from '../statement.ts';
import { readLeadCard, type LeadCardRow } from './lead-card.ts';
import { listLeads } from './list-leads.ts';

/** A card, and what the desk is made of that tells what is possible with the lead at the same version. */
export type LeadOnDesk = Readonly<{ card: LeadCardRow; reading: DeskReading }>;

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
    for (let read = 1; ; read += 1) {
      const reading = await readDeskOf(this.connection, id, HERE, null);
      const [card] = await this.connection.run(readLeadCard, [id]);
      if (!reading || !card) return undefined;
      if (card.version === reading.situation.lead.version || read === MOST_READS) return { card, reading };
    }
  }
}

/** What a row is sorted by; where a lead has no time limit, it stands behind all others. */
function keyOf(sort: LeadQuery['sort'], { createdAt, place }: LeadListed): string {
  if (sort === 'newest') return createdAt;
  return (sort === 'longest-here' ? place?.enteredAt : place?.dueAt) ?? 'infinity';
}
