import { LANGUAGES } from '#conveyor';
import { z } from 'zod';
import { DrawnExit } from './exit-criteria.ts';
import { Code } from './field-rules.ts';
import { NewStageSettings } from './stage-settings.ts';

/** A funnel to start from, as a file of config/funnels says it in one language. */
export const FunnelTemplate = z
  .strictObject({
    template: Code(/^[a-z][a-z0-9-]*$/, 'NAME_NOT_PLAIN').meta({
      description: 'The same in every language',
      example: 'classic',
    }),
    language: z.enum(LANGUAGES),
    name: z.string().trim().min(1).max(200),
    about: z.string().trim().min(1).max(500).meta({ description: 'Whom it suits, in a sentence' }),
    stages: z.array(
      z.strictObject({
        name: z.string().trim().max(200),
        colour: z.string(),
        ...NewStageSettings,
        exit: DrawnExit.exactOptional(),
      }),
    ),
    lossReasons: z
      .array(z.string().trim().max(200))
      .exactOptional()
      .meta({ description: 'Why leads are lost, by name' }),
  })
  .meta({ id: 'FunnelTemplate' });

export const FunnelTemplateList = z
  .strictObject({ items: z.array(FunnelTemplate) })
  .meta({ id: 'FunnelTemplateList' });

export type FunnelTemplate = z.infer<typeof FunnelTemplate>;
export type FunnelTemplateList = z.infer<typeof FunnelTemplateList>;
