import { Menu } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { Direction } from '#conveyor';
import type { Actor } from '#conveyor/access';
import type { AskedMove } from '../moves/asked.ts';
import { mayAssign, mayClaim, targetsOf } from '../moves/targets.ts';
import { useWords } from '../texts/texts-context.tsx';
import type { BoardState, Card } from './board-state.ts';

/** Whose menu is open, and at which button it opened. */
export type OpenMenu = Readonly<{ leadId: string; anchor: HTMLElement }>;

type Props = Readonly<{
  open: OpenMenu | null;
  board: BoardState;
  actor: Actor;
  onClose: () => void;
  /** One of its items is about to be chosen: what that shows can be read meanwhile. */
  onOpened: (card: Card) => void;
  onAsk: (card: Card, verb: AskedMove['verb'], toStageId?: string | null) => void;
  onClaim: (card: Card) => Promise<void>;
}>;

const OUTSIDE = ['mousedown', 'touchstart'];

/** What can be done with a sticker, by keyboard and finger as by mouse. One menu for all of them: ten thousand would be too many. */
export function StickerMenu({ open, ...rest }: Props) {
  const card = open && rest.board.cards.get(open.leadId);
  if (!open || !card) return null;
  return <MenuOf key={card.id} open={open} card={card} {...rest} />;
}

function MenuOf({
  open,
  card,
  board,
  actor,
  onClose,
  onOpened,
  onAsk,
  onClaim,
}: Props & Readonly<{ open: OpenMenu; card: Card }>) {
  const { t } = useWords();
  const navigate = useNavigate();
  const targets = targetsOf(actor, board, card);
  useEffect(() => onOpened(card), [onOpened, card]);
  const close = () => {
    onClose();
    open.anchor.focus();
  };
  const { left, bottom } = open.anchor.getBoundingClientRect();
  return (
    <Menu
      opened
      onClose={close}
      position="bottom-end"
      trapFocus
      returnFocus={false}
      width={260}
      // Not the key by which it was opened, which is still on its way up.
      clickOutsideEvents={OUTSIDE}
    >
      <Menu.Target>
        <span style={{ position: 'fixed', left, top: bottom, width: open.anchor.offsetWidth }} />
      </Menu.Target>
      <Menu.Dropdown aria-label={t('board.menu', { lead: card.name })}>
        <Menu.Item onClick={() => void navigate({ to: '/leads/$leadId', params: { leadId: card.id } })}>
          {t('board.open')}
        </Menu.Item>
        {mayClaim(actor, board, card) && (
          <Menu.Item onClick={() => void onClaim(card)}>{t('board.claim')}</Menu.Item>
        )}
        <StageItems card={card} board={board} targets={targets} onAsk={onAsk} />
        {mayAssign(actor, board, card) && (
          <Menu.Item onClick={() => onAsk(card, 'reassign')}>{t('board.reassign')}</Menu.Item>
        )}
        {targets.size > 0 && (
          <>
            <Menu.Divider />
            <Menu.Item onClick={() => onAsk(card, 'win')}>{t('board.end.win')}</Menu.Item>
            <Menu.Item onClick={() => onAsk(card, 'lose')}>{t('board.end.lose')}</Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}

type StagesProps = Pick<Props, 'board' | 'onAsk'> &
  Readonly<{ card: Card; targets: ReadonlyMap<string, Direction> }>;

function StageItems({ card, board, targets, onAsk }: StagesProps) {
  const { t } = useWords();
  if (targets.size === 0) return null;
  return (
    <>
      <Menu.Label>{t('board.pass-to')}</Menu.Label>
      {board.stages.map(({ id, name }) => {
        const way = targets.get(id);
        const verb = way === 'ahead' ? 'advance' : 'return';
        return (
          way && (
            <Menu.Item key={id} onClick={() => onAsk(card, verb, id)}>
              {t(`board.${way}`, { stage: name })}
            </Menu.Item>
          )
        );
      })}
    </>
  );
}
