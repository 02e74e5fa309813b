import { Button } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, bodyOf } from '../api/client.ts';
import { funnelsQuery } from '../api/funnels.ts';
import { Form } from '../parts/form.tsx';
import { Soft } from '../parts/soft.tsx';
import { isOtherDepartment, Unsaved } from '../parts/unsaved.tsx';
import { useDone } from '../parts/use-done.ts';
import { useSeenVersion } from '../parts/use-seen-version.ts';
import { useSend } from '../parts/use-send.ts';
import { useWords } from '../texts/texts-context.tsx';
import { NormFields, type EditedNorm, type StageChoice } from './norm-fields.tsx';
import classes from './norms.module.css';
import { normsKey, type ActivityNormList } from './norms-queries.ts';

const NEW: EditedNorm = { stageId: null, role: 'rep', kind: 'call', period: 'day', count: 20 };

/** The list of norms, set as a whole. */
export function NormsForm({
  departmentId,
  list,
}: Readonly<{ departmentId: string; list: ActivityNormList }>) {
  const { t } = useWords();
  const stages = useStages(departmentId);
  // What was typed stays when the list is read anew, also because somebody else has set it meanwhile.
  const [typed, setTyped] = useState<readonly EditedNorm[] | null>(null);
  const seen = useSeenVersion(list.version, typed !== null);
  const { errors, isBusy, submit } = useSetNorms(departmentId, () => setTyped(null), seen.look);
  const norms = typed ?? list.items.map(({ stage, ...norm }) => ({ ...norm, stageId: stage?.id ?? null }));
  return (
    <Form
      name={t('norms.norms')}
      label={t('norms.save')}
      error={errors[''] ?? errors['norms']}
      isBusy={isBusy}
      onSubmit={(event) => submit(event, { version: seen.version, norms: [...norms] })}
    >
      <Unsaved when={typed !== null} isLost={isOtherDepartment} />
      {norms.length === 0 && <Soft>{t('norms.none')}</Soft>}
      {norms.length > 0 && (
        <ol className={classes.list}>
          {norms.map((norm, place) => (
            // It has no other name than its place.
            <li key={place} className={classes.norm}>
              <NormFields
                norm={norm}
                place={place}
                stages={stages}
                errors={errors}
                onChange={(changed) => setTyped(norms.with(place, changed))}
                onRemove={() => setTyped(norms.toSpliced(place, 1))}
              />
            </li>
          ))}
        </ol>
      )}
      <Button variant="default" className={classes.add} onClick={() => setTyped([...norms, NEW])}>
        {t('norms.add')}
      </Button>
    </Form>
  );
}

/** The stages of a department; with those of another funnel the funnel is named. */
function useStages(departmentId: string): readonly StageChoice[] {
  const { data } = useSuspenseQuery(funnelsQuery);
  const funnels = data.filter((funnel) => funnel.departmentId === departmentId);
  return funnels.flatMap((funnel) =>
    funnel.stages.map(({ id, name }) => ({
      value: id,
      label: funnels.length > 1 ? `${funnel.name}: ${name}` : name,
    })),
  );
}

function useSetNorms(id: string, onSet: () => void, onOld: () => void) {
  const { t } = useWords();
  const done = useDone();
  return useSend({
    contractOf: ({ SetActivityNormsBody }) => SetActivityNormsBody,
    send: (body: Readonly<{ version: number; norms: EditedNorm[] }>, key) => {
      const params = { path: { id }, header: { 'Idempotency-Key': key } };
      return bodyOf(api.PUT('/api/v1/departments/{id}/activity-norms', { params, body }));
    },
    changes: [normsKey(id)],
    onOld,
    onDone: () => {
      onSet();
      done(t('norms.saved'));
    },
  });
}
