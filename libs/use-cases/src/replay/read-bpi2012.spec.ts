import { describe, expect, it } from '@jest/globals';
import { MINUTE } from '#conveyor';
import { inLoanLog as at, work } from '../../../../test/support/loan-log.ts';
import { odd, only, SUBMITTED, useLogReader } from '../../../../test/support/loan-log-reader.ts';
import { ImportError } from '../imports/rows/import-error.ts';

const { read, readText } = useLogReader();

describe('a log of loan applications', () => {
  it('is a history of work: who did what when at which stage, and how it ended', async () => {
    const history = await read(
      SUBMITTED,
      '10-03 08:01 completing SCHEDULE by 112',
      '10-03 09:00 completing START by anna',
      '10-03 09:10 offers SCHEDULE by anna',
      '10-03 09:12 completing COMPLETE by anna',
      '10-04 10:00 offers START by boris',
      '10-04 10:03 offers COMPLETE by boris',
      '10-06 10:00 offers START by vera',
      '10-06 10:02 validating SCHEDULE by vera',
      '10-06 10:05 offers COMPLETE by vera',
      '10-07 11:00 validating START by gleb',
      '10-07 11:20 A_APPROVED by gleb',
      '10-07 11:20 A_ACTIVATED by gleb',
      '10-07 11:21 validating COMPLETE by gleb',
    );
    expect(odd(history)).toEqual({ SEVERAL_PEOPLE: 1 });
    const { items, ...found } = only(history);
    expect(found).toEqual({
      key: 'one',
      amount: 7000,
      arrivedAt: at('10-03 08:00'),
      end: { at: at('10-07 11:20'), outcome: 'won', employee: 'gleb' },
    });
    const shown = items.map(({ stage, move, employee, workedMs }) => [
      stage,
      move,
      employee,
      workedMs / MINUTE,
    ]);
    expect(shown).toEqual([
      ['completing', 'enter', 'anna', 12],
      ['offers', 'advance', 'vera', 8],
      ['validating', 'advance', 'gleb', 21],
    ]);
    expect(items[1]).toMatchObject({
      queuedAt: at('10-03 09:10'),
      startedAt: at('10-04 10:00'),
      completedAt: at('10-06 10:05'),
      stretches: [
        {
          employee: 'boris',
          startedAt: at('10-04 10:00'),
          completedAt: at('10-04 10:03'),
          isLeftOpen: false,
        },
        { employee: 'vera', startedAt: at('10-06 10:00'), completedAt: at('10-06 10:05'), isLeftOpen: false },
      ],
    });
    expect(history).toMatchObject({ rows: 14, from: at('10-03 08:00'), until: at('10-07 11:21') });
    expect(history.people.map(({ key, stages }) => [key, stages])).toEqual([
      ['anna', ['completing']],
      ['boris', ['offers']],
      ['gleb', ['validating']],
      ['vera', ['offers']],
    ]);
  });

  it('names its stages in the order in which cases leave them for good', async () => {
    const { stages } = await read(SUBMITTED);
    expect(stages.map(({ name }) => name)).toEqual([
      'Handling leads',
      'Completing the application',
      'Calling after sent offers',
      'Assessing fraud',
      'Calling about incomplete files',
      'Validating the application',
    ]);
  });

  it('tells returns from advances, and a stage that is queued again', async () => {
    const queue = ['offers', 'validating', 'files', 'validating', 'files', 'files', 'validating'];
    const history = await read(
      SUBMITTED,
      ...queue.map((stage, index) => `10-03 1${index}:00 ${stage} SCHEDULE by anna`),
    );
    expect(only(history).items.map(({ move }) => move)).toEqual([
      'enter',
      'advance',
      'return',
      'advance',
      'return',
      'again',
      'advance',
    ]);
    expect(odd(history)).toEqual({ NEVER_STARTED: 7 });
  });

  it('has cases without work, and cases that are still open', async () => {
    const history = await read(
      SUBMITTED,
      '10-03 08:00 A_DECLINED by 112',
      '10-03 08:05 A_SUBMITTED by 112 of two',
      '10-03 08:06 leads SCHEDULE by 112 of two',
    );
    expect(history.cases).toEqual([
      {
        key: 'one',
        amount: 7000,
        arrivedAt: at('10-03 08:00'),
        items: [],
        end: { at: at('10-03 08:00'), outcome: 'lost', employee: null },
      },
      {
        key: 'two',
        amount: 7000,
        arrivedAt: at('10-03 08:05'),
        items: [
          {
            stage: 'leads',
            move: 'enter',
            queuedAt: at('10-03 08:06'),
            startedAt: null,
            completedAt: null,
            workedMs: 0,
            employee: null,
            stretches: [],
          },
        ],
        end: null,
      },
    ]);
    expect(history.people).toEqual([]);
  });

  it('gives an item to who worked longest at it, and of equals to the last one', async () => {
    const longest = await read(
      SUBMITTED,
      '10-03 08:01 offers SCHEDULE by 112',
      ...['09:00 anna 09:04', '10:00 boris 10:05', '11:00 anna 11:02'].flatMap(work),
    );
    expect(only(longest).items[0]?.employee).toBe('anna');
    const equal = await read(
      SUBMITTED,
      '10-03 08:01 offers SCHEDULE by 112',
      ...['09:00 anna 09:02', '10:00 boris 10:05', '11:00 anna 11:03'].flatMap(work),
    );
    expect(only(equal).items[0]?.employee).toBe('anna');
  });

  it('that lacks a column is refused', async () => {
    const log = 'concept:name,time:timestamp\nA_SUBMITTED,2011-10-03\n';
    await expect(readText(log)).rejects.toThrow(ImportError);
  });
});
