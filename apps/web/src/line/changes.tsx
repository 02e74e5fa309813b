import { Button, Group } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf } from '../api/client.ts';
import { Refusal } from '../parts/refusal.tsx';
import { useRepeatKey } from '../parts/repeat-key.ts';
import { Section } from '../parts/section.tsx';
import { Unsaved } from '../parts/unsaved.tsx';
import { ChangesBelow } from './changes-below.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { lineQuery, type LineStage, type LineState } from './line-query.ts';
import { lineSearch } from './line-search.ts';
import classes from './line.module.css';
import { differencesOf, listToSave, NO_EDITS, type Edits } from './seats.ts';
import { useTermsWords } from './terms-words.ts';
import type { LinePerson } from './use-line-people.ts';

type Props = Readonly<{
  line: LineState;
  people: readonly LinePerson[];
  edits: Edits;
  onChange: (edits: Edits) => void;
}>;

/** What would be saved, stage by stage: from what to what. Nothing while nothing is changed. */
export function Changes({ line, people, edits, onChange }: Props) {
  const { t } = useWords();
  const changed = line.stages.filter((stage) => differencesOf(stage, edits).length > 0);
  if (changed.length === 0) return null;
  return (
    <>
      <Unsaved
        when
        // Another funnel has a matrix of its own.
        isLost={(here, there) => here.pathname !== there.pathname || funnelOf(here) !== funnelOf(there)}
      />
      <ChangesBelow stages={changed.map(({ name }) => name)} />
      <Section title={t('changes.title')} about={t('changes.about')}>
        {changed.map((stage) => (
          <StageChanges
            key={stage.id}
            stage={stage}
            people={people}
            edits={edits}
            onDrop={() => onChange(new Map([...edits].filter(([id]) => id !== stage.id)))}
          />
        ))}
        {changed.length > 1 && (
          <Button variant="default" className={classes.start} onClick={() => onChange(NO_EDITS)}>
            {t('changes.drop-all')}
          </Button>
        )}
      </Section>
    </>
  );
}

function funnelOf({ search }: Readonly<{ search: object }>): string | undefined {
  return lineSearch({ ...search }).funnel;
}

type StageProps = Readonly<{
  stage: LineStage;
  people: readonly LinePerson[];
  edits: Edits;
  onDrop: () => void;
}>;

function StageChanges({ stage, people, edits, onDrop }: StageProps) {
  const { t } = useWords();
  const say = useTermsWords();
  const save = useSaveStage(stage, edits, onDrop);
  const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? id;
  return (
    <section className={classes.change} aria-label={stage.name}>
      <h3>{stage.name}</h3>
      <ul>
        {differencesOf(stage, edits).map(({ employeeId, before, after }) => (
          <li key={employeeId}>
            {t('changes.of', {
              name: nameOf(employeeId),
              before: say(before, after),
              after: say(after, before),
            })}
          </li>
        ))}
      </ul>
      <Refusal error={save.error} />
      <Group gap="xs">
        <Button loading={save.isPending} onClick={() => save.mutate()}>
          {t('changes.save', { stage: stage.name })}
        </Button>
        <Button variant="default" onClick={onDrop}>
          {t('changes.drop')}
        </Button>
      </Group>
    </section>
  );
}

/** Saves one stage. Whoever was not the first sees the line as it is now, with his changes still on it. */
function useSaveStage(stage: LineStage, edits: Edits, onSaved: () => void) {
  const queries = useQueryClient();
  const keyOf = useRepeatKey();
  return useMutation({
    mutationFn: () => {
      const body = { version: stage.version, specialists: listToSave(stage, edits) };
      const params = { path: { id: stage.id }, header: { 'Idempotency-Key': keyOf(body) } };
      return bodyOf(api.PUT('/api/v1/stages/{id}/specialists', { params, body }));
    },
    // The version is of the whole funnel: until it is read anew, another stage could not be saved.
    onSettled: () => queries.invalidateQueries({ queryKey: lineQuery(stage.funnelId).queryKey }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['people'] });
      onSaved();
    },
  });
}
