import { z } from 'zod';
import { ExitCriteria } from './exit-criteria.ts';
import { Id } from './id.ts';
import { Moment } from './moment.ts';
import { Named } from './named.ts';
import { Search, YesOrNo } from './query.ts';
import { StageSettings } from './stage-settings.ts';

/** How many open leads stand at a stage now. */
export const StageLoad = z.strictObject({
  open: z.int().meta({ description: 'Open leads that stand here, waiting ones included' }),
  waiting: z.int().meta({ description: 'Open leads that nobody holds: they wait in the stage’s queue' }),
});

const Version = z.int().positive().meta({
  description:
    'Grows with every change of the funnel, its stages or their specialists; send it with the next change',
});

export const FunnelStage = z
  .strictObject({
    id: Id,
    position: z.int(),
    name: z.string(),
    colour: z.string().meta({ description: 'Of the stage’s stickers', example: '#ffd54f' }),
    ...StageSettings.shape,
    exit: ExitCriteria,
    load: StageLoad,
  })
  .meta({ id: 'FunnelStage' });

/** A funnel with its stages in order. Of an archived funnel these are the stages that it had at the end. */
export const Funnel = z
  .strictObject({
    id: Id,
    version: Version,
    name: z.string(),
    departmentId: Id.meta({
      description: 'The department that it belongs to: its heads are told, its hours count while leads wait',
    }),
    createdAt: Moment,
    archivedAt: Moment.nullable(),
    stages: z.array(FunnelStage),
    lossReasons: z.array(Named).meta({
      description: 'Why leads are lost, to choose from; empty: they are lost for any words',
    }),
  })
  .meta({ id: 'Funnel' });

export const FunnelList = z.strictObject({ items: z.array(Funnel) }).meta({ id: 'FunnelList' });

export const FunnelQuery = z.strictObject({
  archived: YesOrNo.optional().meta({
    description: 'Only archived funnels, or only the others; absent: both',
  }),
  departmentId: Id.optional(),
  search: Search.optional().meta({ description: 'Part of the name' }),
});

export type Funnel = z.infer<typeof Funnel>;
export type FunnelList = z.infer<typeof FunnelList>;
export type FunnelQuery = z.infer<typeof FunnelQuery>;
