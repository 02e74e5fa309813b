import type { Instant, LeadFacts } from '#conveyor';
import type { Dice } from './dice.ts';
import { SEGMENTS, SOURCES, type DemoWords } from './words/words.ts';

/** A lead before it enters: when it comes, what is known about it, and what nobody knows. */
export type Customer = Readonly<{
  at: Instant;
  facts: LeadFacts;
  /** How much easier or harder than the usual one it is to win, in log-odds. */
  promise: number;
}>;

/** Amounts vary by this deviation of their logarithm within a segment. */
const AMOUNT_SPREAD = 0.6;

/** Makes up the customer who comes at that moment as the `number`th. */
export function inventCustomer(
  at: Instant,
  number: number,
  { customers, ...words }: DemoWords,
  dice: Dice,
): Customer {
  const { first, last } = dice.pick(customers.names);
  const source = dice.pickWeighted(SOURCES);
  const segment = dice.pickWeighted(SEGMENTS);
  const company = dice.pick(customers.companyForms).replace('{{name}}', dice.pick(customers.companyNames));
  return {
    at,
    facts: {
      name: `${dice.pick(first)} ${dice.pick(last)}`,
      // Private persons among the small ones have none.
      company: segment.key === 'small' && dice.chance(0.2) ? null : company,
      email: dice.chance(0.9) ? `customer-${number}@example.com` : null,
      phone: dice.chance(0.95) ? customers.phone.replace(/#/g, () => dice.pick(DIGITS)) : null,
      amount: roundAmount(dice.logNormal(customers.typicalAmount * segment.times, AMOUNT_SPREAD)),
      currency: words.currency,
      source: customers.sources[source.key],
      language: words.language,
      region: dice.pick(customers.regions),
      segment: customers.segments[segment.key],
      externalId: `demo-${number}`,
    },
    promise: source.promise + segment.promise + dice.normal(),
  };
}

const DIGITS = '0123456789'.split('');

/** Two figures, as people write prices down. */
function roundAmount(amount: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(amount)) - 1);
  return Math.round(amount / unit) * unit;
}
