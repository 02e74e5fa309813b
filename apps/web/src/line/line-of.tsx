import { useState } from 'react';
import { Section } from '../parts/section.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { Changes } from './changes.tsx';
import { Conflicts } from './conflicts.tsx';
import { useLine } from './line-query.ts';
import { Matrix } from './matrix.tsx';
import { RoutingTrial } from './routing-trial.tsx';
import { useLinePeople } from './use-line-people.ts';
import { NO_EDITS } from './seats.ts';

type Props = Readonly<{ funnelId: string; mayChange: boolean }>;

/** The matrix of one funnel, with what would be wrong with it and what would be saved. */
export function LineOf({ funnelId, mayChange }: Props) {
  const { t } = useWords();
  const line = useLine(funnelId);
  const [edits, setEdits] = useState(NO_EDITS);
  const people = useLinePeople(line, edits);
  return (
    <>
      <Conflicts line={line} people={people} edits={edits} />
      <Matrix line={line} people={people} edits={edits} onChange={mayChange ? setEdits : undefined} />
      <Changes line={line} people={people} edits={edits} onChange={setEdits} />
      {mayChange && (
        <Section title={t('trial.title')} about={t('trial.about')}>
          <RoutingTrial stages={line.stages} />
        </Section>
      )}
    </>
  );
}
