import { Module, type DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';
import { createLogger, loadConfig } from '#platform';
import { LineModule } from '#use-cases';
import { ApiModule } from './api.module.ts';
import { describeApi } from './reference.ts';
import { nameRoutes } from './routes.ts';

@Module({})
class ReferenceModule {
  static make(): DynamicModule {
    const config = loadConfig({});
    const line = LineModule.forRoot({
      config,
      databaseUrl: 'postgres://nobody@localhost/none',
      logger: createLogger({ level: 'silent', format: 'json' }),
      name: 'reference',
    });
    return { module: ReferenceModule, imports: [line, ApiModule.forRoot(config)] };
  }
}

/** The description of the API without a database: Nest only looks at the modules (its preview mode) and makes nothing of what is in them. */
export async function previewReference(): Promise<OpenAPIObject> {
  const options = { preview: true, abortOnError: false, logger: false } as const;
  const app = await NestFactory.create(ReferenceModule.make(), new FastifyAdapter(), options);
  nameRoutes(app);
  return describeApi(app);
}
