import { LEAD_STATUSES } from '#conveyor';
import { z } from 'zod';
import { Cursor, NextCursor } from './cursor.ts';
import { broken } from './field-rules.ts';
import { Id } from './id.ts';
import { Lead, LeadPlace } from './lead.ts';
import { Moment } from './moment.ts';
import { Limit, Search, YesOrNo } from './query.ts';
import { Text } from './text.ts';

export const LEAD_SORTS = ['newest', 'longest-here', 'due-soonest'] as const;

/** The calendar of ISO 8601 has a year 0000, the database's has none. */
const KeptMoment = Moment.refine((at) => !at.startsWith('0000'));

/** The last row of the page before: its sort, its place in that order, and its id, which settles ties. */
const Position = z.tuple([z.enum(LEAD_SORTS), z.union([KeptMoment, z.literal('infinity')]), Id]);

export const LeadQuery = z
  .strictObject({
    funnelId: Id.optional(),
    departmentId: Id.optional().meta({ description: 'Leads of the funnels of this department' }),
    stageId: Id.optional().meta({ description: 'Open leads that stand at this stage' }),
    employeeId: Id.optional().meta({ description: 'Open leads that this person holds' }),
    status: z.enum(LEAD_STATUSES).optional(),
    waiting: YesOrNo.optional().meta({
      description: 'true: open leads that wait in a queue; false: those that somebody holds',
    }),
    source: Text(100).optional(),
    search: Search.optional().meta({
      description:
        'Beginnings of words of name, company, e-mail and external id, all of them; or the beginning or the end of a phone number',
    }),
    sort: z.enum(LEAD_SORTS).default('newest').meta({
      description:
        'newest: the latest first; longest-here: who stands at his stage longest first; due-soonest: whose time limit runs out first. The last two list open leads',
    }),
    cursor: Cursor(Position).optional().meta({ description: 'nextCursor of the page before' }),
    limit: Limit,
  })
  .superRefine(({ sort, status, search, cursor }, context) => {
    if (sort !== 'newest' && status !== undefined && status !== 'open') {
      context.addIssue(broken('SORT_OF_OPEN_LEADS', ['sort']));
    }
    if (cursor && cursor[0] !== sort) context.addIssue(broken('CURSOR_UNKNOWN', ['cursor']));
    if (search !== undefined && !/[\p{L}\p{N}]/u.test(search)) {
      context.addIssue(broken('SEARCH_WITHOUT_LETTERS', ['search']));
    }
  });

/** A lead as a list shows it. */
export const LeadListed = z
  .strictObject({
    ...Lead.pick({ id: true, version: true, funnelId: true, status: true, name: true, company: true }).shape,
    ...Lead.pick({ amount: true, currency: true, source: true, createdAt: true, closedAt: true }).shape,
    place: LeadPlace.nullable().meta({ description: 'Where it stands; null for a lead that is won or lost' }),
  })
  .meta({ id: 'LeadListed' });

export const LeadList = z
  .strictObject({ items: z.array(LeadListed), nextCursor: NextCursor })
  .meta({ id: 'LeadList' });

export type LeadQuery = z.infer<typeof LeadQuery>;
export type LeadListed = z.infer<typeof LeadListed>;
export type LeadList = z.infer<typeof LeadList>;
