import { describe, expect, it } from '@jest/globals';
import { openTable } from '#files';
import { ImportError } from '../imports/rows/import-error.ts';
import type { RecordedHistory } from '../replay/recorded-history.ts';
import { readHistory, type HistoryWish } from './read-history.ts';

const FORM = { delimiter: null, encoding: null, sheet: null, headingRow: null };
const WISH: HistoryWish = {
  file: 'history.csv',
  columns: [],
  timeZone: 'UTC',
  language: 'en',
  won: [],
  lost: [],
  currency: null,
};

async function read(rows: readonly string[], wish: Partial<HistoryWish> = {}): Promise<RecordedHistory> {
  const table = await openTable({ name: 'history.csv', bytes: Buffer.from(rows.join('\n')) }, FORM);
  return readHistory(table, { ...WISH, ...wish });
}

/** What happened to the leads, a line each. */
const told = ({ leads, funnel }: RecordedHistory): readonly string[] =>
  leads.map(({ facts, events }) => {
    const steps = events.map((event) => {
      const day = new Date(event.at).toISOString().slice(8, 16);
      if (!('stage' in event)) return `${day} ${event.kind} ${event.reason ?? ''}`.trim();
      return `${day} ${event.kind} ${funnel.stages[event.stage]?.name} ${event.employee ?? '-'}`;
    });
    return `${facts.name}: ${steps.join(', ')}`;
  });

describe('a table of moves', () => {
  it('has a row a stay, with until and how it ended', async () => {
    const history = await read([
      'Сделка,Этап,Ответственный,С,По,Исход,Причина,Компания,Сумма',
      '1,Звонок,Анна,01.11.2026 09:00,02.11.2026 10:00,,,Ромашка,1 200 ₽',
      '1,Договор,Борис,02.11.2026 10:00,05.11.2026 12:00,won,,,',
      '2,Звонок,Анна,03.11.2026 09:00,04.11.2026 09:00,lost,Дорого,,',
    ]);
    expect(told(history)).toEqual([
      '1: 01T09:00 enter Звонок Анна, 02T10:00 advance Договор Борис, 05T12:00 win',
      '2: 03T09:00 enter Звонок Анна, 04T09:00 lose Дорого',
    ]);
    expect(history.leads[0]?.facts).toMatchObject({
      company: 'Ромашка',
      amount: 1200,
      currency: 'RUB',
      externalId: '1',
    });
    expect(history.people.map(({ name, stages }) => [name, stages])).toEqual([
      ['Анна', [0]],
      ['Борис', [1]],
    ]);
  });

  it('has a row a step, in any order, and stages that say how it ended', async () => {
    const history = await read(
      [
        'deal id;stage;owner;date',
        '7;Closed Won;Boris;2026-11-09',
        '7;Demo;Boris;2026-11-05',
        '7;Call;Anna;2026-11-01',
        '8;Call;;2026-11-02',
        '8;Spam;Anna;2026-11-03',
      ],
      { lost: ['spam'] },
    );
    expect(told(history)).toEqual([
      '7: 01T00:00 enter Call Anna, 05T00:00 advance Demo Boris, 09T00:00 win',
      '8: 02T00:00 enter Call -, 03T00:00 lose no reason is recorded',
    ]);
  });

  it('says of its columns all that are missing, and of a row what is odd about it', async () => {
    await expect(read(['a,b', '1,2'])).rejects.toBeInstanceOf(ImportError);
    await expect(read(['a,b', '1,2'])).rejects.toMatchObject({
      problems: ['lead', 'stage', 'from'].map((column) => ({
        rule: 'COLUMN_MISSING',
        column,
        headings: 'a, b',
      })),
    });
    const odd = await read(['lead,stage,from', '1,Call,soon', ',Call,2026-11-01', '2,Call,2026-11-01']);
    expect(odd.remarks.map(({ line, what }) => [line, what])).toEqual([
      [2, 'BAD_MOMENT'],
      [3, 'NO_LEAD'],
      [null, 'STAGES_GUESSED'],
    ]);
    expect(odd.leads).toHaveLength(1);
  });

  it('is read by what somebody says of its columns', async () => {
    const columns = [
      { column: 'Wer', field: 'employee' },
      { column: 'Vorgang', field: 'lead' },
      { column: 'Phase', field: 'stage' },
      { column: 'Am', field: 'from' },
    ];
    const history = await read(['Vorgang,Phase,Wer,Am', 'A1,Anruf,Eva,2026-11-01'], { columns });
    expect(told(history)).toEqual(['A1: 01T00:00 enter Anruf Eva']);
  });
});

describe('an event log', () => {
  it('lets a lead wait from schedule to start, and stay with whoever started until the next', async () => {
    const history = await read([
      'case:concept:name,concept:name,lifecycle:transition,org:resource,time:timestamp',
      'c,Review,schedule,112,2026-11-01 09:00:00+00:00',
      'c,Review,start,Anna,2026-11-01 10:00:00+00:00',
      'c,Review,complete,Anna,2026-11-01 11:00:00+00:00',
      'c,Offer,schedule,Anna,2026-11-01 11:00:00+00:00',
      'c,Offer,start,Boris,2026-11-02 08:00:00+00:00',
      'c,Offer,complete,Boris,2026-11-02 08:30:00+00:00',
    ]);
    expect(told(history)).toEqual([
      'c: 01T09:00 enter Review -, 01T10:00 reassign Review Anna, 01T11:00 advance Offer -, 02T08:00 reassign Offer Boris',
    ]);
  });

  it('of which only ends are told has a stay for each of them', async () => {
    const history = await read(
      [
        'case id,activity,lifecycle,resource,timestamp',
        'c,Submit,complete,Anna,2026-11-01T09:00:00Z',
        'c,Review,start,Boris,2026-11-02T09:00:00Z',
        'c,Review,complete,Boris,2026-11-03T09:00:00Z',
        'c,Approved,complete,Boris,2026-11-04T09:00:00Z',
      ],
      { won: ['approved'] },
    );
    expect(told(history)).toEqual([
      'c: 01T09:00 enter Submit Anna, 02T09:00 advance Review Boris, 04T09:00 win',
    ]);
  });
});
