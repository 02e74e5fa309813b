import { plainHeading } from '../imports/rows/headings.ts';

/** How programs and people call it that a lead is won or lost, as a stage or as an outcome. */
const WORDS = {
  won: 'won, closed won, success, successful, closed - won, sold, успешно, успешно реализовано, выиграна, выигран, сделка успешна, продано, оплачено, закрыта успешно',
  lost: 'lost, closed lost, closed - lost, failed, cancelled, canceled, declined, rejected, закрыто и не реализовано, проиграна, проигран, сделка провалена, отказ, потеряна, потерян, закрыта неуспешно',
} as const;

const MEANT: ReadonlyMap<string, 'won' | 'lost'> = new Map(
  (['won', 'lost'] as const).flatMap((end) =>
    WORDS[end].split(',').map((word) => [plainHeading(word), end] as const),
  ),
);

/** Whether a word says that a lead has come to its end, by what somebody says that it means, else by itself. */
export function endOf(
  word: string,
  said: ReadonlyMap<string, 'won' | 'lost'> = new Map(),
): 'won' | 'lost' | undefined {
  const plain = plainHeading(word);
  return said.get(plain) ?? MEANT.get(plain);
}
