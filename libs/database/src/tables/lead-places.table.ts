import { EntitySchema } from 'typeorm';
import { moment, primary, text, uuid } from './columns.ts';
import { index, refersTo } from './keys.ts';

/** Where somebody has put a card in its column, for as long as the visit lasts. Cards without a row stand where they came. */
export type LeadPlaceRow = Readonly<{
  visitId: string;
  leadId: string;
  position: string;
  placedAt: number;
}>;

export const leadPlaces = new EntitySchema<LeadPlaceRow>({
  name: 'lead_places',
  columns: {
    visitId: primary(uuid('visit_id'), 'lead_places_pkey'),
    leadId: uuid('lead_id'),
    position: text('position'),
    placedAt: moment('placed_at'),
  },
  foreignKeys: [
    { ...refersTo('lead_places_visit', 'visitId', 'visits'), onDelete: 'CASCADE' },
    { ...refersTo('lead_places_lead', 'leadId', 'leads'), onDelete: 'CASCADE' },
  ],
  indices: [index('lead_places_of_lead', ['leadId']), index('lead_places_newest', ['placedAt'])],
});
