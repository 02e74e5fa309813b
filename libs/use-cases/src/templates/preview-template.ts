import { Inject, Injectable } from '@nestjs/common';
import { letterTo, renderEmail, type Message, type Recipient } from '#channels';
import type { PreviewTemplateBody, TemplatePreview } from '#contracts/templates';
import { refuse, type Language } from '#conveyor';
import { Database, EmployeeReader, knownDepartmentsOf } from '#database';
import { exampleOf, type ExampleLead } from '#database/templates';
import type { Clock } from '#platform';
import { refuseOnDepartment } from '../access/refuse-foreign.ts';
import { refuseOnLeadOf } from '../access/refuse-on-lead-of.ts';
import type { Caller } from '../caller.ts';
import type { DeliverySettings } from '../delivery/delivery-settings.ts';
import { CLOCK, DELIVERY_SETTINGS } from '../tokens.ts';
import { exampleMessage } from './example-message.ts';
import { madeUpLead } from './made-up-lead.ts';
import { refuseInvalidTexts } from './set-template.ts';

/** A head looks at a message with texts that he has not saved yet. Nothing is sent, and nothing is written. */
@Injectable()
export class PreviewTemplate {
  constructor(
    private readonly database: Database,
    private readonly employees: EmployeeReader,
    @Inject(DELIVERY_SETTINGS) private readonly settings: DeliverySettings,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * The message as whoever looks would get it, about a lead that he sees or about one that was made up. Throws TEMPLATE_INVALID with every
   * problem, and NOT_FOUND for a lead that he does not see.
   */
  async run(
    departmentId: string,
    { kind, language, texts, leadId }: PreviewTemplateBody,
    caller: Caller,
  ): Promise<TemplatePreview> {
    refuseOnDepartment(caller, 'line.change', departmentId);
    const departments = await knownDepartmentsOf(this.database);
    if (!departments.some(({ id }) => id === departmentId))
      return refuse({ code: 'NOT_FOUND', details: { what: 'department', id: departmentId } });
    refuseInvalidTexts(kind, texts);
    const now = this.clock.now();
    const lead = leadId === null ? madeUpLead(language, now) : await this.seenBy(caller, leadId);
    const recipient = await this.recipient(caller, language);
    const message = exampleMessage(kind, lead, { now, publicUrl: this.settings.publicUrl });
    return shown({ ...message, texts }, message, recipient);
  }

  private async seenBy(caller: Caller, leadId: string): Promise<ExampleLead> {
    await refuseOnLeadOf(this.database, caller, 'leads.read', leadId);
    const lead = await exampleOf(this.database, leadId);
    return lead ?? refuse({ code: 'NOT_FOUND', details: { what: 'lead', id: leadId } });
  }

  private async recipient({ actor }: Caller, language: Language): Promise<Recipient> {
    const employee = actor === null ? undefined : await this.employees.one(actor);
    if (!employee) return refuse({ code: 'NOT_FOUND', details: { what: 'employee', id: actor ?? '' } });
    return { ...employee, language, telegramChatId: null };
  }
}

function shown(message: Message, withUsual: Message, recipient: Recipient): TemplatePreview {
  const usual = letterTo({ message: withUsual, recipient });
  const { subject, text, html } = renderEmail(letterTo({ message, recipient }));
  return {
    subject,
    text,
    html,
    usual: { subject: usual.subject, headline: usual.headline, hint: usual.hint },
  };
}
