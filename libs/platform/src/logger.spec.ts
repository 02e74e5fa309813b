import { describe, expect, it } from '@jest/globals';
import { noteSubject } from './log-subject.ts';
import { createLogger, logAbout } from './logger.ts';
import { NestLogger } from './nest-logger.ts';
import { Secret } from './secret.ts';

function logged(format: 'json' | 'pretty' = 'json', level: 'trace' | 'info' = 'info') {
  const lines: string[] = [];
  const logger = createLogger({ level, format }, { write: (line) => lines.push(line) });
  const records = (): unknown[] => lines.map((line): unknown => JSON.parse(line));
  return { logger, lines, records };
}

const PERSONAL = [
  'anna.petrova@example.com',
  'анна@пример.рф',
  '+7 916 123-45-67',
  '8 (916) 123-45-67',
  'xoxb-12-ab',
  '/answer/DubsrgABoiEb9Cp2FJVt9xdUuCSBAaIhG_LJd22ow9HNEak_hGsRVeE19Syo9rGrI5SMy_nEHT6a',
  '1234567890:AAExampleOfASecretWith35Characters_-',
  'https://api.telegram.org/bot1234567890:AAExampleOfASecretWith35Characters_-/getMe',
];

describe('the log', () => {
  it('is one JSON object a line, with level, time and message', () => {
    const { logger, records } = logged();
    logger.info({ port: 3000 }, 'listening');
    expect(records()).toEqual([
      { level: 'info', time: expect.stringMatching(/^\d{4}-.*Z$/), port: 3000, msg: 'listening' },
    ]);
  });

  it('names on each line of a child what it is about', () => {
    const { logger, records } = logged();
    logAbout(logger, { leadId: 'l1', notificationId: 'n1', job: 'notification.deliver' }).warn('late');
    expect(records()).toMatchObject([
      { leadId: 'l1', notificationId: 'n1', job: 'notification.deliver', msg: 'late' },
    ]);
  });

  it.each(PERSONAL)('never holds %s, wherever it stands', (personal) => {
    const { logger, lines } = logged();
    const error = new Error(`refused: ${personal}`, { cause: new Error(`because of ${personal}`) });
    Object.assign(error, { parameters: [personal], row: { email: personal } });
    logger.error(error);
    logger.error({ err: error }, `failed for ${personal}`);
    logger.error({ err: error });
    logger.info(`to ${personal}`);
    logger.info('to %s', personal);
    logger.info({ deep: { deeper: [{ note: `call ${personal}` }] } }, 'x');
    logger.info({ email: personal, nested: { customerPhone: personal, token: personal } }, 'x');
    new NestLogger(logger).error(error, 'Context');
    new NestLogger(logger).error(`a ${personal}`, error.stack, 'Context');
    expect(lines).toHaveLength(9);
    expect(lines.join('')).not.toContain(personal);
    expect(lines.join('')).toContain('***');
  });

  it('hides the password of an address and the value of a secret', () => {
    const { logger, lines } = logged();
    logger.info(
      { url: 'smtps://user:hunter2@mail.example.com', key: new Secret('hunter2') },
      'postgres://u:hunter2@h/d',
    );
    expect(lines.join('')).not.toContain('hunter2');
    expect(lines.join('')).toContain('postgres://u:***@h/d');
  });

  it.each([
    '019f0e0a-1234-7000-8000-089161234567',
    '2026-11-23T10:00:00.000+03:00',
    '1763900000000',
    'n-019f0e0a-89161234567-g1',
    '@nestjs/core 12.5.1',
    '127.0.0.1:35795',
  ])('leaves %s as it is', (harmless) => {
    const { logger, records } = logged();
    logger.info({ harmless }, harmless);
    expect(records()).toMatchObject([{ harmless, msg: harmless }]);
  });

  it('keeps what helps of an error: name, message, stack, code and causes', () => {
    const { logger, records } = logged();
    const cause = Object.assign(new TypeError('no answer'), { code: 'ETIMEDOUT' });
    logger.error({ err: new Error('not delivered', { cause }) }, 'job failed');
    expect(records()).toMatchObject([
      {
        msg: 'job failed',
        err: {
          type: 'Error',
          message: 'not delivered',
          stack: expect.stringContaining('logger.spec'),
          cause: { type: 'TypeError', message: 'no answer', code: 'ETIMEDOUT' },
        },
      },
    ]);
  });

  it('names on the line of an error what it is about, whoever logs it, and of several on each', () => {
    const { logger, records } = logged();
    const about = (leadId: string): Error => {
      const error = new Error('no seat');
      noteSubject(error, { leadId });
      return error;
    };
    logger.error({ err: about('l1') }, 'a job failed');
    logger.error({ err: new Error('a round failed', { cause: about('l2') }) }, 'a job failed');
    logger.error({ err: new AggregateError([about('l3'), about('l4')], 'two') }, 'a job failed');
    expect(records()).toMatchObject([
      { leadId: 'l1' },
      { leadId: 'l2' },
      { err: { errors: [{ about: { leadId: 'l3' } }, { about: { leadId: 'l4' } }] } },
    ]);
  });

  it('survives values that refer to themselves', () => {
    const { logger, records } = logged();
    const loop: Record<string, unknown> = { name: 'loop' };
    loop['self'] = loop;
    const error = new Error('round');
    error.cause = error;
    logger.error({ loop, err: error }, 'x');
    expect(records()).toHaveLength(1);
  });

  it('keeps silent below its level', () => {
    const { logger, lines } = logged();
    logger.debug('x');
    expect(lines).toEqual([]);
  });

  it('is readable lines on a terminal, masked too', () => {
    const { logger, lines } = logged('pretty');
    logger.info({ leadId: 'l1' }, 'told anna@example.com');
    expect(lines.join('')).toMatch(/INFO: told \*\*\* .*"leadId":"l1"/);
  });

  it("takes Nest's lines with their context and stack", () => {
    const { logger, records } = logged('json', 'trace');
    const nest = new NestLogger(logger);
    nest.log('Mapped {/leads, GET} route', 'RouterExplorer');
    nest.error('boom', 'Error: boom\n    at here (x.ts:1:1)', 'ExceptionHandler');
    nest.verbose({ a: 1 });
    nest.fatal(new Error('down'), 'Bootstrap');
    expect(records()).toMatchObject([
      { level: 'debug', context: 'RouterExplorer', msg: 'Mapped {/leads, GET} route' },
      { level: 'error', context: 'ExceptionHandler', msg: 'boom', stack: expect.stringContaining('at here') },
      { level: 'trace', message: { a: 1 } },
      { level: 'fatal', context: 'Bootstrap', err: { message: 'down' } },
    ]);
  });
});
