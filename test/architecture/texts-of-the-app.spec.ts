import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { scheduleTable } from '#queue';
import { englishWords } from '#texts/words';
import { english } from '../../apps/web/src/texts/en/english.ts';
import { offline as englishOffline } from '../../apps/web/src/texts/en/offline.ts';
import { offline as russianOffline } from '../../apps/web/src/texts/ru/offline.ts';
import { russian } from '../../apps/web/src/texts/ru/russian.ts';
import { itKeepsTheRulesOfTexts } from '../support/catalogue-rules.ts';

const FOLDER = new URL('../../apps/web/src/texts/', import.meta.url);

describe('the texts of the app', () => {
  const all = { en: { ...english, ...englishOffline }, ru: { ...russian, ...russianOffline } };
  itKeepsTheRulesOfTexts(all, FOLDER, ['language.en', 'language.ru']);

  it('have a name for every job that comes again and again', () => {
    const jobs = scheduleTable({ sweepSeconds: 1, reconcileSeconds: 1 }).map(({ job }) => job);
    expect(jobs.filter((job) => !Object.hasOwn(english, `job.${job}`))).toEqual([]);
  });

  it('have no words of their own for how things stand where there are some for all', () => {
    const own = readdirSync(new URL('en/', FOLDER)).map((file) =>
      readFileSync(new URL(`en/${file}`, FOLDER), 'utf8'),
    );
    const twice = Object.keys(englishWords).filter((key) => own.some((text) => text.includes(`'${key}':`)));
    expect(twice).toEqual([]);
  });
});
