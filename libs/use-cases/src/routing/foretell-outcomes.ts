import { chancesOf, givesLeads, wasDrawn, type Replayed } from '#conveyor';
import type { RecordedRow } from '#database';
import { offPolicy, oldestSettled, type Likely, type OffPolicyRefusal } from '#insight';
import { grouped } from '../grouped.ts';

/** Why it can not be told what would have become of leads; `gives-none`: the policy gives them to nobody. */
export type ForetellRefusal = OffPolicyRefusal | 'gives-none';

/** How often leads came to an end, in truth and by another policy. */
export type ForetoldOutcome = Readonly<{
  /** Leads that are counted: given by lot, and old enough for nine tenths of them to have ended. */
  counted: number;
  /** Which share of those that have ended came to it in truth; null: none has. */
  seen: number | null;
  /** By the other policy, and how much more that is; null: it can not be told. */
  foretold: Readonly<{ share: Likely; gain: Likely }> | null;
  refused: ForetellRefusal | null;
  /** Of how many leads that were given as it would it is known as well, or would be. */
  alike: number;
}>;

/** What would have become of the leads of a stage by another policy: whether they left it forward, and whether they were won in the end. */
export type ForetoldOutcomes = Readonly<{
  /** How many came, each from its coming on until it left the stage, whoever had it meanwhile. */
  leads: number;
  /** How many of those were given by lot each time that somebody was looked for. */
  byLot: number;
  forward: ForetoldOutcome;
  won: ForetoldOutcome;
}>;

/**
 * What would have become of leads that were played again under another policy. Only chance tells: a lead that was given by lot to whom the other policy would have given it says what he makes of leads that he was
 * not chosen for. All times that somebody was looked for while a lead stood at the stage count together, each with the chance on its record; what people gave away themselves they are taken to have given away all the same.
 * Assumed is that a lead ends as it does with somebody whatever else he holds.
 */
export function foretellOutcomes(replayed: readonly Replayed<RecordedRow>[]): ForetoldOutcomes {
  const known = replayed.filter(({ recorded }) => recorded.stay !== null);
  const stays = [...grouped(known, ({ recorded }) => recorded.stay?.id ?? '').values()];
  const byLot = stays.filter((steps) => steps.every(({ recorded }) => wasDrawn(recorded.record)));
  const leads = byLot.map(leadOf);
  const givesNone = replayed.length > 0 && replayed.every(({ decision }) => !givesLeads(decision.policy));
  const outcomeOf = (endOf: (lead: DrawnLead) => boolean | null): ForetoldOutcome =>
    foretell(leads, endOf, givesNone ? 'gives-none' : leads.length === 0 ? 'no-chances' : null);
  return {
    leads: stays.length,
    byLot: byLot.length,
    forward: outcomeOf(({ forward }) => forward),
    won: outcomeOf(({ won }) => won),
  };
}

type DrawnLead = Readonly<{
  /** How likely it was to go as it went, and how likely that would have been by the other policy. */
  chance: number;
  otherwise: number;
  /** How much of the other policy falls on people who had no chance of it. */
  unseen: number;
  forward: boolean | null;
  won: boolean | null;
}>;

function leadOf(steps: readonly Replayed<RecordedRow>[]): DrawnLead {
  let [chance, otherwise, seen] = [1, 1, 1];
  for (const { recorded, decision } of steps) {
    const [given, other] = [chancesOf(recorded.record), chancesOf(decision)];
    chance *= given.get(recorded.record.chosen) ?? 0;
    otherwise *= other.get(recorded.record.chosen) ?? 0;
    seen *= [...other].reduce((sum, [who, share]) => sum + (given.has(who) ? share : 0), 0);
  }
  const stay = steps[0]?.recorded.stay;
  return {
    chance,
    otherwise,
    unseen: Math.max(0, 1 - seen),
    forward: stay?.forward ?? null,
    won: stay?.won ?? null,
  };
}

function foretell(
  leads: readonly DrawnLead[],
  endOf: (lead: DrawnLead) => boolean | null,
  refused: ForetellRefusal | null,
): ForetoldOutcome {
  const settled = leads.slice(0, oldestSettled(leads.map((lead) => endOf(lead) !== null)));
  const ended = settled.filter((lead) => endOf(lead) !== null);
  const reached = ended.filter((lead) => endOf(lead) === true).length;
  const about = { counted: ended.length, seen: ended.length > 0 ? reached / ended.length : null };
  if (refused) return { ...about, foretold: null, refused, alike: 0 };
  const told = offPolicy(
    ended.map((lead) => ({ ...lead, outcome: endOf(lead) === true ? 1 : 0 })),
    ended.reduce((sum, { unseen }) => sum + unseen, 0),
  );
  if ('refused' in told) return { ...about, foretold: null, refused: told.refused, alike: told.leads };
  const share = { mean: told.mean, ...told.interval };
  return { ...about, foretold: { share, gain: told.gain }, refused: null, alike: told.leads };
}
