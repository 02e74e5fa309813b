import type { Language } from '#conveyor';

/** What the demo department of one language is made of. Nobody in it lives; the addresses are reserved for examples. */
export type DemoWords = Readonly<{
  language: Language;
  /** What the department is called. */
  department: string;
  timeZone: string;
  /** Of the colleague who works elsewhere. */
  timeZoneElsewhere: string;
  /** The production calendar that the department keeps to, if it is there; null: none. */
  calendar: string | null;
  currency: string;
  head: Person;
  /** Twelve, in the order of the profiles. */
  people: readonly Person[];
  customers: CustomerWords;
  work: WorkWords;
}>;

/** `mailbox` is what stands before the @ of his address. */
export type Person = Readonly<{ name: string; mailbox: string }>;

export type CustomerWords = Readonly<{
  /** First and last names that go together; many languages bend them. */
  names: readonly Readonly<{ first: readonly string[]; last: readonly string[] }>[];
  /** Companies are called by a form and a name: `{{name}}` stands in the form. */
  companyForms: readonly string[];
  companyNames: readonly string[];
  regions: readonly string[];
  /** By the keys of SOURCES and SEGMENTS. */
  sources: Readonly<Record<SourceKey, string>>;
  segments: Readonly<Record<SegmentKey, string>>;
  /** `#` becomes a digit; numbers of this form belong to nobody. */
  phone: string;
  /** What a small customer pays, in the currency's main unit. */
  typicalAmount: number;
}>;

/** The words of the six stages, in their order. */
export type WorkWords = Readonly<{
  /** What the sender of a lead writes for the next one, by the stage that the lead leaves. */
  briefs: readonly (readonly string[])[];
  /** Why a lead is lost, by the stage. */
  losses: readonly (readonly string[])[];
  /** Why a lead goes back, by the stage that sends it back. */
  returns: readonly (readonly string[])[];
  declines: readonly string[];
}>;

/**
 * Which of the funnel's reasons each of `losses` is, by its place in the list of the classic funnel: no answer, no need, too expensive, chose somebody
 * else, not now, not our customer.
 */
export const LOSSES_AS: readonly (readonly number[])[] = [
  [0, 5, 1, 5, 5],
  [4, 5, 1, 4],
  [0, 1, 3, 4],
  [2, 1, 1, 3],
  [4, 4, 5],
  [0, 5, 4],
];

/** Where customers come from: how many of a hundred, and how much better or worse they are, in log-odds. */
export const SOURCES = [
  { key: 'site', weight: 30, promise: 0.1 },
  { key: 'ads', weight: 26, promise: -0.2 },
  { key: 'referral', weight: 14, promise: 0.5 },
  { key: 'fair', weight: 9, promise: 0.15 },
  { key: 'cold', weight: 13, promise: -0.45 },
  { key: 'partner', weight: 8, promise: 0.3 },
] as const;

/** How large customers are: how many of a hundred, how much more they pay, and how much harder they are to close. */
export const SEGMENTS = [
  { key: 'small', weight: 55, times: 1, promise: 0.1 },
  { key: 'medium', weight: 33, times: 4, promise: 0 },
  { key: 'large', weight: 12, times: 18, promise: -0.3 },
] as const;

export type SourceKey = (typeof SOURCES)[number]['key'];
export type SegmentKey = (typeof SEGMENTS)[number]['key'];
