import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Controller, Get, type StreamableFile } from '@nestjs/common';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { streamed } from './streamed.ts';

const OPTIONS = { type: 'text/csv', disposition: 'attachment' };

let made = 0;
let ended: (() => void) | undefined;

async function* breaking(): AsyncGenerator<string> {
  yield 'heading\n';
  throw new Error('The database is gone');
}

async function* endless(): AsyncGenerator<string> {
  try {
    for (;;) {
      made += 1;
      yield 'x'.repeat(65_536);
    }
  } finally {
    ended?.();
  }
}

@Controller()
class Files {
  @Get('breaking')
  breakOff(): StreamableFile {
    return streamed(breaking(), OPTIONS);
  }

  @Get('endless')
  goOn(): StreamableFile {
    return streamed(endless(), OPTIONS);
  }
}

let app: NestFastifyApplication;
let url: string;

beforeAll(async () => {
  const module = await Test.createTestingModule({ controllers: [Files] }).compile();
  app = module.createNestApplication<NestFastifyApplication>(
    new FastifyAdapter({ forceCloseConnections: true }),
    { logger: false },
  );
  await app.listen(0, '127.0.0.1');
  url = await app.getUrl();
});
afterAll(() => app.close());

describe('a file that is sent while it is written', () => {
  it('does not look whole when it could not be written to its end', async () => {
    const response = await fetch(`${url}/breaking`);
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow('terminated');
  });

  it('is written no further once nobody takes it any more', async () => {
    const isEnded = new Promise<void>((resolve) => (ended = resolve));
    const leaving = new AbortController();
    const response = await fetch(`${url}/endless`, { signal: leaving.signal });
    await response.body?.getReader().read();
    leaving.abort();
    await isEnded;
    expect(made).toBeGreaterThan(0);
  });
});
