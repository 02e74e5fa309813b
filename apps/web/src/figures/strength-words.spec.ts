import { beforeAll, describe, expect, it } from '@jest/globals';
import { loadTexts, type Translate } from '../texts/translate.ts';
import { halvesOf, likelinessOf, luckIn, recordOf, verdictOn } from './strength-words.ts';
import type { PersonStrength, StageStrengths } from './strengths-query.ts';

type Verdict = NonNullable<PersonStrength['strength']>['verdict'];

const words = new Map<'en' | 'ru', Readonly<{ t: Translate; language: 'en' | 'ru' }>>();

beforeAll(async () => {
  for (const language of ['en', 'ru'] as const)
    words.set(language, { t: await loadTexts(language), language });
});

const inWords = (language: 'en' | 'ru') => {
  const told = words.get(language);
  if (!told) throw new Error(`The texts of ${language} are not loaded.`);
  return told;
};

const SHARE = { mean: 0.5, low: 0.4, high: 0.6 };
const TEAM = { conversion: SHARE, differ: true, chance: 0.001, luck: 0.31 };

const person = (name: string, verdict: Verdict, more: object = {}): PersonStrength => ({
  employee: { id: name, name },
  ended: 40,
  forward: 20,
  open: 0,
  passedOn: { won: 0, lost: 0, open: 0, cameBack: 0 },
  strength: { evidence: 40, conversion: SHARE, above: 0.97, best: 0.6, verdict, ...more },
  warnings: [],
});

const stage = (more: Partial<StageStrengths> = {}): StageStrengths => ({
  stage: { id: 'stage', name: 'Call', colour: '#ffffff' },
  isArchived: false,
  refused: [],
  weeksLeftOut: 0,
  team: TEAM,
  check: null,
  halves: null,
  people: [person('Anna', 'stronger'), person('Boris', 'weaker')],
  ...more,
});

describe('what is said of a stage', () => {
  it('names who takes more forward and who fewer, and how little chance makes of that', () => {
    expect(verdictOn(inWords('en'), stage())).toEqual({
      verdict: 'Of the same leads, Anna takes more forward than the team; Boris fewer.',
      why: expect.stringContaining('in at most 1 of 100 such teams'),
    });
    expect(verdictOn(inWords('ru'), stage()).verdict).toBe(
      'При одинаковых лидах Anna продвигает дальше больше, чем команда; Boris — меньше.',
    );
  });

  it.each([
    [['stronger', 'no-proven-difference'], 'Of the same leads, Anna takes more forward than the team.'],
    [['weaker', 'weaker'], 'Of the same leads, Anna and Boris take fewer forward than the team.'],
    [['stronger', 'stronger'], 'Of the same leads, Anna and Boris take more forward than the team.'],
    [
      ['no-proven-difference', 'no-proven-difference'],
      'People differ here, but of nobody it is sure whether he is above or below the team.',
    ],
  ] as const)('%j: %s', ([anna, boris], said) => {
    const people = [person('Anna', anna), person('Boris', boris)];
    expect(verdictOn(inWords('en'), stage({ people })).verdict).toBe(said);
  });

  it('names nobody where no difference is proven, and says how much chance makes', () => {
    const team = { ...TEAM, differ: false, chance: 0.34 };
    const people = [person('Anna', 'no-proven-difference'), person('Boris', 'no-proven-difference')];
    expect(verdictOn(inWords('en'), stage({ team, people }))).toEqual({
      verdict: 'No proven difference.',
      why: expect.stringContaining('in 34 of 100 such teams'),
    });
    // What is seen there may come of the leads: that it is no luck would sound like merit.
    expect(luckIn(inWords('en'), stage({ team, people }))).toBeNull();
  });

  it('does not speak of chance where there are no two to compare', () => {
    const team = { ...TEAM, differ: false, chance: 1 };
    const people = [person('Anna', 'no-proven-difference'), person('Boris', 'too-little')];
    expect(verdictOn(inWords('en'), stage({ team, people }))).toEqual({
      verdict: 'Nobody can be compared here yet.',
      why: 'It takes two people with ten visits each.',
    });
  });

  it('says why nothing can be told, reason by reason', () => {
    const refused: StageStrengths['refused'] = ['recorded-when-won', 'nothing-lost'];
    const { verdict, why } = verdictOn(inWords('en'), stage({ team: null, refused }));
    expect(verdict).toBe('Nothing can be told here.');
    expect(why).toMatch(/^Employees are written down almost only.*Every lead that somebody had here/);
  });
});

describe('how much of what is seen is luck', () => {
  it.each([
    [0.02, 'Hardly any of'],
    [0.12, 'About a tenth'],
    [0.31, 'About a third'],
    [0.48, 'About half'],
    [0.9, 'Nearly all of'],
    [1, 'All of the differences that remain with equal leads may be luck.'],
  ])('%d: %s', (luck, said) => {
    expect(luckIn(inWords('en'), stage({ team: { ...TEAM, luck } }))).toContain(said);
  });
});

describe('how well it has foretold', () => {
  const said = (check: StageStrengths['check'], differ = true) =>
    recordOf(inWords('en'), stage({ check, team: { ...TEAM, differ } }));
  const ahead = (low: number, high: number) => ({ mean: (low + high) / 2, low, high });
  const checked = (alike: readonly [number, number], seen: readonly [number, number], visits = 664) => ({
    visits,
    model: 0.6,
    equal: 0.65,
    raw: 0.65,
    aheadOfEqual: ahead(...alike),
    aheadOfRaw: ahead(...seen),
  });
  const [BETTER, OPEN, WORSE] = [
    [0.01, 0.05],
    [-0.01, 0.03],
    [-0.05, -0.01],
  ] as const;
  it.each([
    [BETTER, BETTER, 'better than if people were all alike, by more than luck. It went better than by'],
    [
      BETTER,
      OPEN,
      'by more than luck. Whether it went better than by the plain numbers as they were seen can not be told',
    ],
    [
      OPEN,
      BETTER,
      'Whether that went better than if people were all alike can not be told: the difference may be luck. It went better',
    ],
    [WORSE, WORSE, 'worse than by the plain numbers as they were seen, by more than luck. Trust it less.'],
  ] as const)('ahead by %s, and by %s', (alike, seen, expected) => {
    expect(said(checked(alike, seen))).toContain('664 visits');
    expect(said(checked(alike, seen))).toContain(expected);
  });

  it('is no reason for mistrust where nobody is told from another', () => {
    expect(said(checked(OPEN, BETTER), false)).not.toContain('Trust it less');
  });

  it('is not judged by few visits, nor where there is nothing before', () => {
    expect(said(checked(BETTER, BETTER, 12))).toMatch(/^Only 12 visits.*too few/);
    expect(said(null)).toMatch(/nothing could be foretold/);
  });
});

it.each([
  [0.9, 'nearly the same'],
  [0.6, 'roughly the same'],
  [0.3, 'mostly chance'],
  [-1, 'that order is chance'],
])('two halves of the weeks that agree by %d tell %s of people', (halves, said) => {
  expect(halvesOf(inWords('en'), stage({ halves }))).toContain(said);
});

describe('how likely somebody is above the team', () => {
  it('is said where a difference is proven, and of the best where that is likelier than not', () => {
    expect(likelinessOf(inWords('en'), person('Anna', 'stronger'))).toEqual([
      '97 of 100 that he is above the team',
      '60 of 100 that he is the best here',
    ]);
    expect(likelinessOf(inWords('en'), person('Anna', 'stronger', { above: 0.999, best: 0.4 }))).toEqual([
      'almost certainly above the team',
    ]);
    expect(likelinessOf(inWords('en'), person('Boris', 'weaker', { above: 0.02 }))).toEqual([
      '98 of 100 that he is below the team',
    ]);
  });

  it.each(['no-proven-difference', 'too-little'] as const)('is not said of whom it is %s', (verdict) => {
    expect(likelinessOf(inWords('en'), person('Anna', verdict))).toEqual([]);
  });
});
