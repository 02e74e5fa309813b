import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { z } from 'zod';
import { InAppNotification, ProblemDocument } from '#contracts';

/** Contracts that no route names itself: what is refused, and what a stream carries. */
const NAMED_ELSEWHERE = [ProblemDocument, InAppNotification];

const TAGS = {
  leads: 'Potential customers on their way through a funnel',
  handoffs: 'The passing of a lead to a specialist',
  funnels: 'Funnels with their stages, and templates to start from',
  stages: 'One step of a funnel, and who does it',
  departments: 'Whose funnels and people they are, when they work, and the calendars that they can keep to',
  employees: 'Who uses the product: who works stages, heads departments, or looks after all of it',
  notifications: 'Who was told what, on which channel, and what became of it',
  account: 'Signing in and out, one’s own account and keys, and who else has one',
  channels:
    'How messages reach people: the mail server, Slack, Telegram and the webhook, set without a restart',
  events: 'Programs of the firm that are told of what happens to leads, and of what they were told',
  audit: 'Who did what, as it is kept for good',
  plans: 'The best line, proposed, applied and taken back, and what would be if the line were otherwise',
  'personal data': 'What is kept about a person, given out and erased',
  imports: 'Files of leads that come in by and by: sent, checked, entered, stopped, undone',
  exports: 'Leads, visits, activities, employees, messages and handoffs as files',
  mailbox: 'Messages of channels without a server, kept to be looked at instead of sent',
  operations: 'For supervisors and Prometheus',
};

/** The description of the API, from the same contracts that requests are held to. */
export function describeApi(app: INestApplication): OpenAPIObject {
  const builder = new DocumentBuilder()
    .setTitle('Conveyor')
    .setDescription(
      'A sales department as a specialised conveyor: leads, stages, handoffs, and who was told. Every error is a problem document (RFC 9457) with a stable code and the facts behind its sentence, in the language of Accept-Language (en, ru).',
    )
    .setVersion('1');
  for (const [name, description] of Object.entries(TAGS)) builder.addTag(name, description);
  const document = SwaggerModule.createDocument(app, builder.build(), {
    operationIdFactory: (_, method) => method,
  });
  const schemas = Object.assign({}, document.components?.schemas, ...NAMED_ELSEWHERE.map(schemasOf));
  return { ...document, components: { ...document.components, schemas } };
}

/** Serves the description at /openapi.json and as a page at /docs, which needs no network. */
export function serveReference(app: INestApplication): void {
  SwaggerModule.setup('docs', app, () => describeApi(app), {
    jsonDocumentUrl: '/openapi.json',
    raw: ['json'],
    customSiteTitle: 'Conveyor API',
    swaggerOptions: {
      // The validator's badge would send the page's address to a server of somebody else's.
      validatorUrl: null,
      tryItOutEnabled: true,
      displayRequestDuration: true,
    },
  });
}

/** What a contract is described by, and each contract that it names, under its name. */
function schemasOf(contract: z.ZodType): object {
  const { definitions = {} } = z.toJSONSchema(contract, { target: 'openapi-3.0', io: 'output' });
  // zod refers to what has a name as JSON Schema does; here all names stand in one place.
  const referring = JSON.stringify(definitions).replaceAll('#/definitions/', '#/components/schemas/');
  return z.record(z.string(), z.looseObject({})).parse(JSON.parse(referring));
}
