import { Inject, Injectable } from '@nestjs/common';
import type { MessageTemplate, MessageTemplateList } from '#contracts/templates';
import { LANGUAGES, refuse } from '#conveyor';
import { fieldsOf, TEMPLATE_KINDS, USUAL_TEXTS } from '#conveyor/templates';
import { Database } from '#database';
import { templatesOf, type KeptTemplate } from '#database/templates';
import { refuseOnDepartment } from '../access/refuse-foreign.ts';
import type { Caller } from '../caller.ts';
import type { DeliverySettings } from '../delivery/delivery-settings.ts';
import { DELIVERY_SETTINGS } from '../tokens.ts';

/** The templates of a department, with those that are as the product has them. */
@Injectable()
export class ShowTemplates {
  constructor(
    private readonly database: Database,
    @Inject(DELIVERY_SETTINGS) private readonly settings: DeliverySettings,
  ) {}

  /** To whoever may change the department's line. Throws NOT_FOUND, and what foreign departments throw. */
  async run(departmentId: string, caller: Caller): Promise<MessageTemplateList> {
    refuseOnDepartment(caller, 'line.change', departmentId);
    const kept = await templatesOf(this.database, departmentId);
    if (!kept) return refuse({ code: 'NOT_FOUND', details: { what: 'department', id: departmentId } });
    const items = TEMPLATE_KINDS.flatMap((kind) =>
      LANGUAGES.map((language) => shownTemplate(kept, { kind, language })),
    );
    return { contents: this.settings.contents, items };
  }
}

/** One of them, as it is kept or as the product has it. */
export function shownTemplate(
  kept: readonly KeptTemplate[],
  { kind, language }: Pick<KeptTemplate, 'kind' | 'language'>,
): MessageTemplate {
  const found = kept.find((one) => one.kind === kind && one.language === language);
  const { version = 0, texts = null } = found ?? {};
  return { kind, language, version, texts: texts ?? USUAL_TEXTS, fields: [...fieldsOf(kind)] };
}
