import type { LocalDate } from '../hours/local-date.ts';

/**
 * Why personal data is erased: a request under the GDPR (art. 17); or, by the Russian law 152-FZ, that consent was withdrawn
 * (art. 21, 5), that it was processed unlawfully (art. 21, 3), that it is not needed for what it was collected for
 * (art. 20, 3), that its purpose is reached (art. 21, 4); or that the time is over for which it is kept here.
 */
export const ERASURE_GROUNDS = [
  'asked_for_gdpr',
  'consent_withdrawn',
  'unlawful',
  'not_needed',
  'purpose_reached',
  'retention',
] as const;

export type ErasureGround = (typeof ERASURE_GROUNDS)[number];

/** What a person can give for a ground; the time for which data is kept is the product's own. */
export type GivenGround = Exclude<ErasureGround, 'retention'>;

export const GIVEN_GROUNDS: readonly GivenGround[] = ERASURE_GROUNDS.filter(
  (ground) => ground !== 'retention',
);

/** On whose request: of the person, of an authority, or of nobody but whoever runs the line. */
export const ASKED_BY = ['person', 'authority', 'operator'] as const;

export type AskedBy = (typeof ASKED_BY)[number];

/** That personal data is to be erased, as somebody asks for it. Nothing in it tells of whom but ids. */
export type ErasureAsked = Readonly<{
  leadIds: readonly string[];
  employeeIds: readonly string[];
  ground: ErasureGround;
  askedBy: AskedBy;
  /** Under which number the request is registered. */
  reference: string | null;
  /** The day on which it came; null when nobody asked. */
  receivedOn: LocalDate | null;
}>;
