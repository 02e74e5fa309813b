import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';

/** The description of the API, from the same contracts that requests are held to. */
export function describeApi(app: NestFastifyApplication): OpenAPIObject {
  const about = new DocumentBuilder()
    .setTitle('Conveyor')
    .setDescription(
      'A sales department as a specialised conveyor: leads, stages, handoffs, and who was told.',
    )
    .setVersion('1')
    .addTag('leads')
    .addTag('handoffs')
    .addTag('funnels')
    .addTag('stages')
    .addTag('employees')
    .build();
  return SwaggerModule.createDocument(app, about, { operationIdFactory: (_, method) => method });
}

/** Serves the description at /openapi.json and as a page at /docs, which needs no network. */
export function serveReference(app: NestFastifyApplication): void {
  SwaggerModule.setup('docs', app, () => describeApi(app), {
    jsonDocumentUrl: '/openapi.json',
    customSiteTitle: 'Conveyor API',
  });
}
