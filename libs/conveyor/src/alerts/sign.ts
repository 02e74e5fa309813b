import type { AlertRule, AlertSubject } from './alert.ts';

/** What was measured of one thing that can be wrong, and from what on it is: what is more than the threshold. */
export type Sign = Readonly<{
  rule: AlertRule;
  subject: AlertSubject | null;
  /** Null where it could not be measured this time: then it is as it was. */
  value: number | null;
  threshold: number;
}>;

/** Whether two are about the same thing. */
export function isSameThing(
  one: Pick<Sign, 'rule' | 'subject'>,
  other: Pick<Sign, 'rule' | 'subject'>,
): boolean {
  return one.rule === other.rule && one.subject === other.subject;
}
