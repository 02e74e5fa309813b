import { Inject, Injectable } from '@nestjs/common';
import type { Funnel, FunnelFromTemplateBody } from '#contracts';
import { refuse } from '#conveyor';
import { Database } from '#database';
import type { Clock } from '#platform';
import type { Caller } from '../caller.ts';
import { repeatably } from '../repeatably.ts';
import { CLOCK } from '../tokens.ts';
import { CreateFunnel } from './create-funnel.ts';
import { FunnelTemplates } from './funnel-templates.ts';
import { draftOf } from './template-draft.ts';

/** A head starts from a template. */
@Injectable()
export class CreateFunnelFromTemplate {
  constructor(
    private readonly database: Database,
    private readonly templates: FunnelTemplates,
    private readonly createFunnel: CreateFunnel,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Makes a funnel with the template's stages, under its name or another; throws NOT_FOUND when there is none in that language. */
  run({ template, language, name, ...home }: FunnelFromTemplateBody, caller: Caller): Promise<Funnel> {
    return repeatably(this.database, caller, this.clock, async (transaction, now) => {
      const found = this.templates.find(template, language);
      if (!found)
        return refuse({ code: 'NOT_FOUND', details: { what: 'template', id: `${template}.${language}` } });
      const draft = { ...draftOf(found, name ?? found.name), ...home };
      return this.createFunnel.within(transaction, draft, { caller, now });
    });
  }
}
