import { describe, expect, it } from '@jest/globals';
import { CHANNELS, LANGUAGES } from '#conveyor';
import { channelName } from './channel-name.ts';
import { decisionSentence } from './decision-sentence.ts';

type Decision = Parameters<typeof decisionSentence>[1];
type Considered = Decision['considered'][number];

const candidate = (name: string, changes: Partial<Considered> = {}): Considered => ({
  employee: { id: name, name },
  rank: 'primary',
  weight: 1,
  capacity: 5,
  load: 2,
  capacityInAll: null,
  loadInAll: 0,
  worksNow: true,
  absent: null,
  opensAt: '2026-11-23T09:00:00.000Z',
  timeZone: 'Europe/Moscow',
  unfit: null,
  knows: null,
  strength: null,
  ruledOut: null,
  score: [0, 0, 3],
  chance: null,
  ...changes,
});

const decision = (considered: Considered[], changes: Partial<Decision> = {}): Decision => ({
  by: 'policy',
  policy: 'weighted-least-loaded',
  policyVersion: 1,
  availability: 'next_opening',
  preferred: null,
  chosen: 'Anna',
  forced: false,
  cost: null,
  considered,
  ...changes,
});

const full = (name: string): Considered => candidate(name, { ruledOut: 'AT_CAPACITY' });
const anna = candidate('Anna');
const said = (one: Decision): string[] => LANGUAGES.map((language) => decisionSentence(language, one));

describe('why a lead went to somebody', () => {
  it.each<readonly [string, Decision, string, string]>([
    [
      'the policy found him',
      decision([anna, candidate('Boris')]),
      'the least busy of 2 who could take it; 2 of 5 leads',
      'наименьшая нагрузка из 2 возможных; лидов 2 из 5',
    ],
    [
      'the lot fell on him',
      decision([candidate('Anna', { chance: 0.624 }), candidate('Boris', { chance: 0.376 })], {
        policy: 'strongest-first',
        cost: 0,
      }),
      'by lot, to find out who is strong here: the chance was 62%; 2 of 5 leads',
      'по жребию, чтобы узнать, кто здесь силён: шанс был 62 %; лидов 2 из 5',
    ],
    [
      'nobody else could take it',
      decision([anna, full('Boris'), candidate('Vera', { ruledOut: 'INACTIVE' })]),
      'nobody else could take it; 2 of 5 leads; ruled out: Boris (no room), Vera (has left)',
      'больше взять некому; лидов 2 из 5; не подошли: Boris (нет места), Vera (больше не работает)',
    ],
    [
      'nobody else is there to take it now, though somebody will be',
      decision([
        anna,
        candidate('Boris', { worksNow: false, opensAt: '2026-11-24T06:00:00.000Z' }),
        candidate('Vera', { rank: 'reserve' }),
      ]),
      'nobody else at work could take it; 2 of 5 leads',
      'из тех, кто на работе, больше взять некому; лидов 2 из 5',
    ],
    [
      'the others are only asked when no primary can',
      decision([anna, full('Boris'), candidate('Vera', { rank: 'reserve' })]),
      'no other primary could take it; 2 of 5 leads; ruled out: Boris (no room)',
      'из основных больше взять некому; лидов 2 из 5; не подошли: Boris (нет места)',
    ],
    [
      'only a reserve could take it',
      decision([full('Boris'), candidate('Anna', { rank: 'reserve' })]),
      'from the reserve, because no primary could take it; nobody else could take it; 2 of 5 leads; ruled out: Boris (no room)',
      'из резерва, потому что никто из основных взять не мог; больше взять некому; лидов 2 из 5; не подошли: Boris (нет места)',
    ],
    [
      'somebody is away, and somebody else not at work',
      decision([
        anna,
        candidate('Boris', { ruledOut: 'ABSENT', absent: 'vacation', opensAt: '2026-11-30T06:00:00.000Z' }),
        candidate('Vera', { ruledOut: 'NOT_WORKING', worksNow: false, opensAt: '2026-11-24T06:30:00.000Z' }),
        candidate('Gleb', { ruledOut: 'ABSENT', absent: 'illness', opensAt: null }),
      ]),
      'nobody else could take it; 2 of 5 leads; ruled out: Boris (is away until 09:00, Mon 30 Nov), Vera (is not at work until 09:30, Tue 24 Nov), Gleb (is away)',
      'больше взять некому; лидов 2 из 5; не подошли: Boris (отсутствует до 09:00, пн 30 ноября), Vera (не на работе до 09:30, вт 24 ноября), Gleb (сейчас отсутствует)',
    ],
    [
      'he will work later',
      decision([candidate('Anna', { worksNow: false, opensAt: '2026-11-24T06:00:00.000Z' })]),
      'nobody else could take it; 2 of 5 leads; at work from 09:00, Tue 24 Nov',
      'больше взять некому; лидов 2 из 5; на работе с 09:00, вт 24 ноября',
    ],
    [
      'a person named him',
      decision([anna], { by: 'person' }),
      'named by a person; 2 of 5 leads',
      'выбор человека; лидов 2 из 5',
    ],
    [
      'a person forced it on him',
      decision([candidate('Anna', { load: 5 })], { by: 'person', forced: true }),
      'named by a person beyond the capacity; 5 of 5 leads',
      'выбор человека сверх нагрузки; лидов 5 из 5',
    ],
    [
      'he took it himself',
      decision([anna], { by: 'claim' }),
      'took it out of the queue; 2 of 5 leads',
      'лид взят из очереди; лидов 2 из 5',
    ],
  ])('says that %s', (_, one, inEnglish, inRussian) => {
    expect(said(one)).toEqual([inRussian, inEnglish]);
  });

  it('says why it waits', () => {
    const many = ['A', 'B', 'C', 'D', 'E'].map(full);
    expect(said(decision(many, { chosen: null }))).toEqual([
      'взять некому: A (нет места), B (нет места), C (нет места) и ещё 2',
      'nobody could take it: A (no room), B (no room), C (no room) and 2 more',
    ]);
    expect(said(decision([], { chosen: null }))).toEqual([
      'на этом этапе никто не работает',
      'nobody works this stage',
    ]);
    expect(said(decision([anna], { by: 'person', chosen: null }))).toEqual([
      'по решению человека лид ждёт в очереди',
      'a person wanted it to wait in the queue',
    ]);
  });
});

describe('a channel', () => {
  it.each(LANGUAGES)('has a name in %s', (language) => {
    for (const channel of CHANNELS) expect(channelName(language, channel)).not.toMatch(/^$|[{}]/);
  });
});
