import type { RoutingReplayed } from '#contracts';
import { countReplayed, type Language, type Replayed } from '#conveyor';
import type { DecisionReader, RecordedRow } from '#database';
import { LEAST_LEADS } from '#insight';
import { decisionSentence, outcomeSentence } from '#texts';
import { foretellOutcomes, type ForetoldOutcome } from '#use-cases';

/** Nobody reads more of them, and each is as long as its candidates are many. */
const MOST_SHOWN = 100;

type People = readonly Readonly<{ id: string; name: string }>[];

/** What would have become of the decisions of a stage, with everybody's name. */
export async function showReplay(
  replayed: readonly Replayed<RecordedRow>[],
  people: People,
  { reader, language }: Readonly<{ reader: DecisionReader; language: Language }>,
): Promise<RoutingReplayed> {
  const counts = countReplayed(replayed);
  const differ = replayed.filter(({ recorded, decision }) => recorded.record.chosen !== decision.chosen);
  const listed = differ.slice(0, MOST_SHOWN);
  const shown = await reader.shown(listed.map(({ decision }) => decision));
  const named = (id: string | null): People[number] | null => people.find((one) => one.id === id) ?? null;
  const oldest = replayed[0]?.recorded.at;
  return {
    decisions: replayed.length,
    from: oldest === undefined ? null : momentOf(oldest),
    people: people.flatMap((employee) => {
      const count = counts.get(employee.id);
      return count ? [{ employee, ...count }] : [];
    }),
    waiting: counts.get(null) ?? { got: 0, wouldGet: 0 },
    outcomes: outcomesIn(language, replayed),
    differ: differ.length,
    differing: listed.flatMap(({ recorded, decision }, place) => {
      const { visitId, lead, at, record } = recorded;
      const inWords = shown[place];
      if (!inWords) return [];
      const sentence = decisionSentence(language, inWords);
      const [before, after] = [named(record.chosen), named(decision.chosen)];
      return [{ visitId, lead, at: momentOf(at), before, after, sentence }];
    }),
  };
}

function outcomesIn(
  language: Language,
  replayed: readonly Replayed<RecordedRow>[],
): RoutingReplayed['outcomes'] {
  const { forward, won, ...counts } = foretellOutcomes(replayed);
  const told = (end: 'forward' | 'won', outcome: ForetoldOutcome) => ({
    ...outcome,
    sentence: outcomeSentence(language, end, { ...outcome, least: LEAST_LEADS }),
  });
  return { ...counts, forward: told('forward', forward), won: told('won', won) };
}

function momentOf(at: number): string {
  return new Date(at).toISOString();
}
