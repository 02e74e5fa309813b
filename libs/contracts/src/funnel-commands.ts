import { LANGUAGES } from '#conveyor';
import { z } from 'zod';
import { DrawnExit, NOTHING_ASKED, RedrawnExit } from './exit-criteria.ts';
import { Id } from './id.ts';
import { ChangedStageSettings, NewStageSettings } from './stage-settings.ts';
import { Text } from './text.ts';

/** Names and colours are taken as they come and judged by the funnel's own rules, which name every problem at once. */
const Name = Text(200, 0);
const StageFacts = {
  name: Name,
  colour: z.string().max(20).meta({ example: '#ffd54f' }),
};

const exitMeta = (absent: string) => ({
  description: `What must be so before a lead leaves it forward; absent: ${absent}`,
});
const lossReasonsMeta = (absent: string) => ({
  description: `Why leads are lost, to choose from; an empty list: they are lost for any words; absent: ${absent}`,
});

const FunnelVersion = z.int().positive().meta({
  description: 'The version of the funnel that you decided on; when it was changed since, the answer is 409',
});

const DepartmentId = Id.exactOptional().meta({
  description: 'The department that it will belong to; absent: the only one, while there is just one',
});

export const DrawnFunnelBody = z
  .strictObject({
    name: Name,
    departmentId: DepartmentId,
    stages: z.array(
      z.strictObject({
        ...StageFacts,
        ...NewStageSettings,
        exit: DrawnExit.default(NOTHING_ASKED).meta(exitMeta('nothing')),
      }),
    ),
    lossReasons: z
      .array(z.strictObject({ name: Name }))
      .default([])
      .meta(lossReasonsMeta('none')),
  })
  .meta({ id: 'DrawnFunnel' });

export const FunnelFromTemplateBody = z
  .strictObject({
    template: z.string().min(1).max(100).meta({ example: 'classic' }),
    language: z.enum(LANGUAGES),
    departmentId: DepartmentId,
    name: Name.min(1).nullable().default(null).meta({ description: 'null takes the template’s name' }),
  })
  .meta({ id: 'FunnelFromTemplate' });

/** A funnel drawn stage by stage, or one made from a template. */
export const NewFunnelBody = z.union([DrawnFunnelBody, FunnelFromTemplateBody]).meta({ id: 'NewFunnel' });

export const ChangeFunnelBody = z
  .strictObject({
    version: FunnelVersion,
    name: Name,
    stages: z
      .array(
        z.strictObject({
          id: Id.nullable()
            .default(null)
            .meta({ description: 'A stage that stays has its id; a new one has none' }),
          ...StageFacts,
          ...ChangedStageSettings,
          exit: RedrawnExit.exactOptional().meta(exitMeta('as it is')),
        }),
      )
      .meta({
        description:
          'All stages in their order; one that is left out is archived. Settings that are absent stay as they are',
      }),
    lossReasons: z
      .array(
        z.strictObject({
          id: Id.nullable()
            .default(null)
            .meta({ description: 'A reason that stays has its id; a new one has none' }),
          name: Name,
        }),
      )
      .exactOptional()
      .meta(lossReasonsMeta('they stay as they are')),
  })
  .meta({ id: 'ChangeFunnel' });

export const ArchiveFunnelQuery = z.strictObject({ version: z.coerce.number().int().positive() });

export const ChangeStageBody = z
  .strictObject({
    version: FunnelVersion,
    name: Name.exactOptional(),
    colour: StageFacts.colour.exactOptional(),
    ...ChangedStageSettings,
    exit: RedrawnExit.exactOptional(),
  })
  .meta({ id: 'ChangeStage' });

export type DrawnFunnelBody = z.infer<typeof DrawnFunnelBody>;
export type FunnelFromTemplateBody = z.infer<typeof FunnelFromTemplateBody>;
export type NewFunnelBody = z.infer<typeof NewFunnelBody>;
export type ChangeFunnelBody = z.infer<typeof ChangeFunnelBody>;
export type ArchiveFunnelQuery = z.infer<typeof ArchiveFunnelQuery>;
export type ChangeStageBody = z.infer<typeof ChangeStageBody>;
