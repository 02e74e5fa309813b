import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSentences } from '../setup/start-sentences.ts';
import { readCalendars } from './read-calendars.ts';

describe('the production calendars', () => {
  it('are there by name, each with the years that it covers', async () => {
    const calendars = await readCalendars('config/calendars');
    expect(calendars.names).toEqual(['ru']);
    expect(calendars.yearsOf('ru')).toEqual([2025, 2026, 2027]);
    expect(calendars.named('ru')?.['2026-11-04']).toEqual({ kind: 'off' });
    expect([calendars.named('us'), calendars.yearsOf('us')]).toEqual([undefined, []]);
  });
});

describe('a folder of calendars that somebody edits', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'conveyor-calendars-'));
    await cp('config/calendars', folder, { recursive: true });
  });
  afterEach(() => rm(folder, { recursive: true }));

  const write = (file: string, ...lines: readonly string[]) =>
    writeFile(join(folder, file), `${lines.join('\n')}\n`);
  const problems = async (): Promise<unknown> =>
    readCalendars(folder).then(
      () => 'none',
      (error: unknown) => error,
    );

  it('may have calendars of its own', async () => {
    await write('kz.yaml', 'calendar: kz', 'days:', '  2027-03-22: off', '  2026-12-16: { shorterBy: 60 }');
    const calendars = await readCalendars(folder);
    expect(calendars.names).toEqual(['kz', 'ru']);
    expect(calendars.yearsOf('kz')).toEqual([2026, 2027]);
  });

  it('is told every problem of every file at once, each as a sentence with its file, line and field', async () => {
    await write(
      'bad.yaml',
      'calendar: bad',
      'days:',
      '  2026-01-01: off',
      '  2026-02-30: off',
      '  2026-03-01: free',
    );
    await write('short.yaml', 'calendar: short', 'days:', '  2026-01-02: { shorterBy: -5, hours: 3 }');
    const error = await problems();
    const english = startSentences(error, 'en');
    expect(english.map((sentence) => sentence.split(':')[0])).toEqual([
      'Production calendar bad.yaml, line 4, field “days.2026-02-30”',
      'Production calendar bad.yaml, line 5, field “days.2026-03-01”',
      'Production calendar short.yaml, line 3, field “days.2026-01-02.shorterBy”',
      'Production calendar short.yaml, line 3, field “days.2026-01-02.hours”',
    ]);
    const russian = startSentences(error, 'ru');
    expect(russian[0]).toMatch(
      /^Производственный календарь bad\.yaml, строка 4, поле «days\.2026-02-30»: [А-Я]/,
    );
    expect(russian).toHaveLength(english.length);
  });

  it('has no calendar twice', async () => {
    await cp(join(folder, 'ru.yaml'), join(folder, 'zz.yaml'));
    expect(startSentences(await problems(), 'en')).toEqual([
      'Production calendar zz.yaml, line 1, field “calendar”: The calendar ru stands in ru.yaml already.',
    ]);
  });
});
