import { Button, Menu } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useActions } from '../actions/use-actions.ts';
import { targetsOf } from '../moves/targets.ts';
import { Panel } from '../parts/panel.tsx';
import { Soft } from '../parts/soft.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { actionsOf, type Verb } from './actions.ts';
import classes from './lead-actions.module.css';
import { mayDo, type LeadScene } from './lead-scene.ts';
import { useLeadMoves } from './use-lead-moves.ts';

const MoveDialog = lazy(() =>
  import('../moves/move-dialog.tsx').then(({ MoveDialog: dialog }) => ({ default: dialog })),
);

type Moves = ReturnType<typeof useLeadMoves>;
type Props = Readonly<{ scene: LeadScene }>;

/** What whoever looks can do with the lead now: the one thing that the line is for, and what else. */
export function LeadActions({ scene }: Props) {
  const { t } = useWords();
  const moves = useLeadMoves(scene.card);
  const { main, others } = actionsOf(scene.card, (right) => mayDo(scene, right));
  const { asked, close, move } = moves;
  const begin = (verb: Verb) => {
    if (verb === 'claim') void moves.claim(scene.actor.employeeId);
    else if (verb === 'undo') void moves.undo();
    else moves.ask(verb);
    return true;
  };
  useActions(
    [...(main ? [main] : []), ...others].map((verb) => ({
      id: `lead.${verb}`,
      label: t(`lead.do.${verb}`),
      place: 'lead',
      isListed: true,
      run: () => begin(verb),
    })),
  );
  return (
    <Panel title={t('lead.actions')}>
      {main === null && others.length === 0 && <Soft>{t('lead.nothing-to-do')}</Soft>}
      {main && (
        <Button size="lg" className={classes.main} onClick={() => begin(main)}>
          {t(`lead.do.${main}`)}
        </Button>
      )}
      <div className={classes.others}>
        {others.map((verb) => (
          <Button key={verb} variant="default" className={classes.other} onClick={() => begin(verb)}>
            {t(`lead.do.${verb}`)}
          </Button>
        ))}
        {!scene.isGone && <OtherStages scene={scene} ask={moves.ask} />}
      </div>
      <Suspense>{asked && <MoveDialog asked={asked} onClose={close} onSend={move} />}</Suspense>
    </Panel>
  );
}

/** Stages beyond the neighbours, where there are any. */
function OtherStages({ scene, ask }: Props & Pick<Moves, 'ask'>) {
  const { t } = useWords();
  const { card, funnel, actor } = scene;
  const { place, lead } = card;
  if (!place) return null;
  const here = { id: lead.id, stageId: place.stage.id, employeeId: place.employee?.id ?? null };
  const targets = targetsOf(actor, { funnel, stages: funnel.stages }, here);
  if (targets.size < 3) return null;
  return (
    <Menu position="bottom-start" width={260}>
      <Menu.Target>
        <Button variant="default" className={classes.other}>
          {t('lead.do.stage')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {funnel.stages.map(({ id, name }) => {
          const way = targets.get(id);
          const verb = way === 'ahead' ? 'advance' : 'return';
          return (
            way && (
              <Menu.Item key={id} onClick={() => ask(verb, id)}>
                {t(`board.${way}`, { stage: name })}
              </Menu.Item>
            )
          );
        })}
      </Menu.Dropdown>
    </Menu>
  );
}
