import { Inject, Injectable } from '@nestjs/common';
import type { MessageTemplate, SetMessageTemplateBody } from '#contracts/templates';
import { refuse } from '#conveyor';
import { replacedTexts, validateTexts, type MessageTexts, type TemplateKind } from '#conveyor/templates';
import { Database, lockDepartmentOf } from '#database';
import { templatesOf, writeTemplateOf } from '#database/templates';
import type { Clock } from '#platform';
import { refuseOnDepartment } from '../access/refuse-foreign.ts';
import { keepAudit } from '../audit/keep-audit.ts';
import type { Caller } from '../caller.ts';
import { repeatably } from '../repeatably.ts';
import { CLOCK } from '../tokens.ts';
import { shownTemplate } from './show-templates.ts';

/** A head puts texts of his own in place of the product's, or takes them back. They hold from the next message on. */
@Injectable()
export class SetTemplate {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** By whoever may change the department's line. Throws STALE_VERSION, and TEMPLATE_INVALID with every problem. */
  run(
    id: string,
    { kind, language, version, texts }: SetMessageTemplateBody,
    caller: Caller,
  ): Promise<MessageTemplate> {
    const of = { departmentId: id, kind, language };
    return repeatably(this.database, caller, this.clock, async (transaction, now) => {
      const locked = await lockDepartmentOf(transaction, id);
      const kept = locked && (await templatesOf(transaction, id));
      if (!kept) return refuse({ code: 'NOT_FOUND', details: { what: 'department', id } });
      refuseOnDepartment(caller, 'line.change', id);
      const before = shownTemplate(kept, of);
      if (before.version !== version) {
        const versions = { expected: version, actual: before.version };
        refuse({ code: 'STALE_VERSION', details: { what: 'message-template', id, ...versions } });
      }
      refuseInvalidTexts(kind, texts);
      const after = replacedTexts(texts);
      const next = { version: version + 1, texts: after.length === 0 ? null : texts };
      await writeTemplateOf(transaction, of, next, { by: caller.actor, now });
      const replaced = { before: replacedTexts(before.texts), after };
      const details = { version: next.version, kind, language, ...replaced };
      await keepAudit(transaction, { caller, now }, { action: 'template.set', subjectId: id, details });
      return { ...before, ...next, texts };
    });
  }
}

/** Throws TEMPLATE_INVALID with every problem of these texts. */
export function refuseInvalidTexts(kind: TemplateKind, texts: MessageTexts): void {
  const problems = validateTexts(kind, texts);
  if (problems.length > 0) refuse({ code: 'TEMPLATE_INVALID', details: { problems } });
}
