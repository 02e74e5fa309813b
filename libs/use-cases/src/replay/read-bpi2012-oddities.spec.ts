import { describe, expect, it } from '@jest/globals';
import { MINUTE } from '#conveyor';
import { inLoanLog as at, loanLog, work } from '../../../../test/support/loan-log.ts';
import { momentsOf, odd, only, SUBMITTED, useLogReader } from '../../../../test/support/loan-log-reader.ts';

const { read, readText } = useLogReader();

describe('what is odd in such a log', () => {
  const QUEUED = [SUBMITTED, '10-03 08:01 offers SCHEDULE by 112'];
  const WORKED = [...QUEUED, ...work('09:00 anna 09:04')];

  it('COMPLETE without START closes an item in the name of somebody who was not there', async () => {
    const history = await read(
      ...WORKED,
      '10-08 09:15 offers COMPLETE by anna',
      '10-08 09:15 A_CANCELLED by 112',
    );
    expect(odd(history)).toEqual({ COMPLETE_WITHOUT_START: 1 });
    expect(only(history).items[0]).toMatchObject({ completedAt: at('10-08 09:15'), workedMs: 4 * MINUTE });
    expect(momentsOf(history, 'anna')).toEqual([at('10-03 09:00'), at('10-03 09:04')]);
  });

  it('a stretch over a night was left open: it takes no known time, and nobody was there at its end', async () => {
    const history = await read(
      ...WORKED,
      '10-03 19:41 offers START by boris',
      '10-04 06:15 offers COMPLETE by boris',
    );
    expect(odd(history)).toEqual({ LEFT_OPEN: 1, SEVERAL_PEOPLE: 1 });
    const [item] = only(history).items;
    expect(item).toMatchObject({ employee: 'anna', workedMs: 4 * MINUTE, completedAt: at('10-04 06:15') });
    expect(item?.stretches.map(({ isLeftOpen }) => isLeftOpen)).toEqual([false, true]);
    expect(momentsOf(history, 'boris')).toEqual([at('10-03 19:41')]);
  });

  it('START without COMPLETE, or twice, is no work but is an act', async () => {
    const history = await read(
      ...QUEUED,
      '10-03 09:00 offers START by anna',
      '10-03 10:00 offers START by boris',
      '10-03 10:02 offers COMPLETE by boris',
      '10-03 11:00 offers START by vera',
    );
    expect(odd(history)).toEqual({ START_WITHOUT_COMPLETE: 2 });
    expect(only(history).items[0]).toMatchObject({ employee: 'boris', workedMs: 2 * MINUTE });
    expect(history.people.map(({ key }) => key)).toEqual(['anna', 'boris', 'vera']);
  });

  it('work that was never queued was queued when it was started', async () => {
    const history = await read(SUBMITTED, ...work('09:00 anna 09:04'));
    expect(odd(history)).toEqual({ SCHEDULE_MISSING: 1 });
    expect(only(history).items[0]).toMatchObject({
      queuedAt: at('10-03 09:00'),
      startedAt: at('10-03 09:00'),
    });
  });

  it('an item that is queued anew while somebody works at it keeps his stretch', async () => {
    const history = await read(
      ...QUEUED,
      '10-03 09:00 offers START by anna',
      '10-03 09:03 offers SCHEDULE by anna',
      '10-03 09:04 offers COMPLETE by anna',
      ...work('10:00 boris 10:01'),
    );
    expect(odd(history)).toEqual({ QUEUED_WHILE_WORKED: 1 });
    const items = only(history).items.map(({ employee, startedAt }) => [employee, startedAt]);
    expect(items).toEqual([
      ['anna', at('10-03 09:00')],
      ['boris', at('10-03 10:00')],
    ]);
  });

  it('a stretch without a person is that of the one who decided something in it', async () => {
    const history = await read(
      ...QUEUED,
      '10-03 09:00 offers START',
      '10-03 09:01 O_SENT by anna',
      '10-03 09:04 offers COMPLETE',
      '10-03 10:00 offers START',
      '10-03 10:01 O_SENT by anna',
      '10-03 10:02 O_CANCELLED by boris',
      '10-03 10:04 offers COMPLETE',
    );
    expect(odd(history)).toEqual({ PERSON_FOUND: 1, PERSON_UNKNOWN: 1 });
    expect(only(history).items[0]?.stretches.map(({ employee }) => employee)).toEqual(['anna', null]);
    expect(momentsOf(history, 'anna')).toEqual([at('10-03 09:01'), at('10-03 10:01')]);
  });

  it('a stretch that changes hands is that of who completed it, and one without length stays', async () => {
    const history = await read(
      ...QUEUED,
      '10-03 09:00 offers START by anna',
      '10-03 09:00 offers COMPLETE by boris',
    );
    expect(odd(history)).toEqual({ CHANGED_HANDS: 1, ZERO_LENGTH: 1 });
    expect(only(history).items[0]).toMatchObject({ employee: 'boris', workedMs: 0 });
  });

  it('work in the name of the system is nobody’s', async () => {
    const history = await read(...QUEUED, ...work('09:00 112 09:04'));
    expect(odd(history)).toEqual({ SYSTEM_WORKED: 1, PERSON_UNKNOWN: 1 });
    expect(only(history).items[0]?.employee).toBeNull();
    expect(history.people).toEqual([]);
  });

  it('after its end a case has no more work, but what was begun before is completed', async () => {
    const history = await read(
      ...QUEUED,
      '10-03 09:00 offers START by anna',
      '10-03 09:01 A_CANCELLED by anna',
      '10-03 09:04 offers COMPLETE by anna',
      '10-03 10:00 offers START by boris',
      '10-03 10:04 offers COMPLETE by boris',
      '10-03 10:04 validating SCHEDULE by boris',
    );
    expect(odd(history)).toEqual({ AFTER_END: 2 });
    expect(only(history).items).toHaveLength(1);
    expect(only(history).items[0]).toMatchObject({ completedAt: at('10-03 09:04'), employee: 'anna' });
    expect(momentsOf(history, 'boris')).toHaveLength(3);
  });

  it('an end that another one contradicts is the first', async () => {
    const history = await read(
      SUBMITTED,
      '10-03 09:01 A_CANCELLED by anna',
      '10-03 09:02 A_APPROVED by anna',
    );
    expect(odd(history)).toEqual({ ENDED_TWICE: 1 });
    expect(only(history).end).toMatchObject({ outcome: 'lost', at: at('10-03 09:01') });
  });

  it('an item that goes on after a later one was begun stays where it was queued', async () => {
    const history = await read(
      ...QUEUED,
      ...work('09:00 anna 09:04'),
      '10-03 09:05 validating SCHEDULE by anna',
      '10-03 09:30 validating START by gleb',
      '10-03 09:40 validating COMPLETE by gleb',
      ...work('10:00 anna 10:04'),
    );
    expect(odd(history)).toEqual({ WORKED_OUT_OF_TURN: 1 });
    expect(only(history).items.map(({ stage, workedMs }) => [stage, workedMs / MINUTE])).toEqual([
      ['offers', 8],
      ['validating', 10],
    ]);
  });

  it('rows out of order are put in order, and rows of no use are left out', async () => {
    const history = await readText(
      loanLog(
        '10-03 09:00 offers START by anna',
        '10-03 08:01 offers SCHEDULE by 112',
        '10-03 09:04 offers COMPLETE by anna',
        '10-03 09:05 W_Wijzigen SCHEDULE by anna',
      ) +
        [
          'x,one,7000,anna,COMPLETE,O_SENT,yesterday',
          'x,two,much,112,COMPLETE,A_SUBMITTED,2011-10-03T08:00:00.000+02:00',
        ].join('\n'),
    );
    expect(odd(history)).toEqual({ OUT_OF_ORDER: 1, UNKNOWN_ROW: 1, BAD_MOMENT: 1, BAD_AMOUNT: 1 });
    expect(history.cases[0]?.items[0]).toMatchObject({ queuedAt: at('10-03 08:01'), employee: 'anna' });
    expect(history.cases.map(({ amount }) => amount)).toEqual([7000, null]);
  });
});
