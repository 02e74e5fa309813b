import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf } from '../api/client.ts';
import { leadQuery } from '../moves/lead-query.ts';
import { Refusal } from '../parts/refusal.tsx';
import { Panel } from '../parts/panel.tsx';
import { Soft } from '../parts/soft.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { mayDo, type LeadScene } from './lead-scene.ts';

/** Who wants to know what becomes of the lead, and a button to be among them. */
export function Watchers({ scene }: Readonly<{ scene: LeadScene }>) {
  const { t } = useWords();
  const { card, actor } = scene;
  const isWatched = card.watchers.some(({ employee }) => employee.id === actor.employeeId);
  const watch = useWatch(card.lead.id, actor.employeeId, isWatched);
  const names = card.watchers.map(({ employee }) => employee.name).join(', ');
  return (
    <Panel title={t('lead.watchers')}>
      {names === '' ? <Soft>{t('lead.watchers.none')}</Soft> : <span>{names}</span>}
      <Soft>{t('lead.watchers.why')}</Soft>
      {mayDo(scene, 'leads.watch') && (
        <Button variant="default" loading={watch.isPending} onClick={() => watch.mutate()}>
          {t(isWatched ? 'lead.unwatch' : 'lead.watch')}
        </Button>
      )}
      <Refusal error={watch.error} />
    </Panel>
  );
}

function useWatch(id: string, employeeId: string, isWatched: boolean) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => {
      const asked = { params: { path: { id, employeeId } } };
      const path = '/api/v1/leads/{id}/watchers/{employeeId}';
      return bodyOf(isWatched ? api.DELETE(path, asked) : api.PUT(path, asked));
    },
    onSettled: () => queries.invalidateQueries({ queryKey: leadQuery(id).queryKey }),
  });
}
