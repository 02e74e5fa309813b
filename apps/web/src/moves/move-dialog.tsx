import { Button, Group, Modal, Stack } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useQueryClient } from '@tanstack/react-query';
import { Suspense, useState, type FormEvent } from 'react';
import { contractProblems, NO_ERRORS, type FieldErrors } from '../parts/contract-problems.ts';
import { FormError } from '../parts/form-error.tsx';
import { keepInDialog } from '../parts/keep-in-dialog.ts';
import { useRepeatKey } from '../parts/repeat-key.ts';
import { PartPending } from '../parts/page-pending.tsx';
import { errorsOf } from '../parts/sentence-of.ts';
import { useOnce } from '../parts/use-once.ts';
import { useWords } from '../texts/texts-context.tsx';
import type { AskedMove } from './asked.ts';
import type { Command } from './command.ts';
import { completeFacts } from './complete-facts.ts';
import { commandOf, CONTRACTS, EMPTY_DRAFT, type Draft } from './draft.ts';
import { MoveFields } from './move-fields.tsx';

/** At which version of the lead it is asked, and by which key: asked again because nobody answered, it is done once. */
export type Sent = Readonly<{ version: number; key: string }>;

type Props = Readonly<{
  asked: AskedMove;
  onClose: () => void;
  /** Has it done. The dialog is out of the way meanwhile, and comes back with what was wrong when it is refused. */
  onSend: (command: Command, sent: Sent) => Promise<unknown>;
}>;

/** What is to be said about a move before it is done: the brief, a reason, what the stage asks for. */
export function MoveDialog({ asked, onClose, onSend }: Props) {
  const { t, language } = useWords();
  const queries = useQueryClient();
  const isPhone = useMediaQuery('(max-width: 48em)');
  const [draft, setDraft] = useState<Draft>(EMPTY_DRAFT);
  const [errors, setErrors] = useState<FieldErrors>(NO_ERRORS);
  const keyOf = useRepeatKey();
  const [isAway, setAway] = useState(false);

  const { once } = useOnce();
  const send = async () => {
    const command = commandOf(asked, draft);
    const problems = await contractProblems(CONTRACTS[asked.verb], { ...command.said, version: 1 }, language);
    if (Object.keys(problems).length > 0) return setErrors(problems);
    setErrors(NO_ERRORS);
    setAway(true);
    try {
      const version = await completeFacts(queries, asked.lead, draft.facts);
      await onSend(command, { version, key: keyOf(command) });
      onClose();
    } catch (error) {
      setErrors(errorsOf(error, t));
      setAway(false);
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    keepInDialog(event);
    void once(send);
  };

  return (
    <Modal
      opened={!isAway}
      onClose={onClose}
      // A click beside it is no wish to lose what was written.
      closeOnClickOutside={draft === EMPTY_DRAFT}
      title={t(`move.${asked.verb}.title`, { lead: asked.lead.name })}
      fullScreen={isPhone ?? false}
      closeButtonProps={{ 'aria-label': t('dialog.close') }}
    >
      <form onSubmit={submit} noValidate>
        {/* Nothing can be confirmed before it is there, nor does a button move away under the pointer. */}
        <Suspense fallback={<PartPending lines={6} />}>
          <Stack gap="md">
            <MoveFields asked={asked} draft={draft} errors={errors} onChange={setDraft} />
            <FormError message={errors['']} />
            <Group justify="flex-end">
              <Button variant="default" onClick={onClose}>
                {t('dialog.cancel')}
              </Button>
              <Button type="submit" color={asked.verb === 'lose' ? 'red.9' : undefined}>
                {t(`move.${asked.verb}.do`)}
              </Button>
            </Group>
          </Stack>
        </Suspense>
      </form>
    </Modal>
  );
}
