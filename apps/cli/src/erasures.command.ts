import type { Command } from 'commander';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { EraseBody, Erasure } from '#contracts';
import { ASKED_BY, GIVEN_GROUNDS, type AskedBy, type GivenGround } from '#conveyor/privacy';
import { ErasureReader } from '#database/privacy';
import { EraseAgain, ErasePeople, PreviewErasure } from '#use-cases';
import { actingAs } from './acting-as.ts';
import { aligned } from './console.ts';
import { onLine } from './open-line.ts';
import { FINE, NO } from './outcome.ts';
import { idsOf, type PeopleOptions } from './people-options.ts';
import type { Finish, Session } from './session.ts';
import { oneOf, UsageError } from './usage.ts';

type EraseOptions = PeopleOptions & {
  as: string;
  ground: GivenGround;
  askedBy: AskedBy;
  reference?: string;
  received?: string;
  yes?: boolean;
};

const MOST_IN_A_PAGE = 200;

/** `personal-data erase`, `erasures` and `erase-again`. */
export function addErasures(command: Command, session: Session, finish: Finish): void {
  addErase(command, session, finish);
  const { console } = session;
  const { t } = console;
  command
    .command('erasures')
    .description(t('cli.personal-data.erasures'))
    .action(async () => {
      const erasures = await onLine(session, session.config(), (app) => allErasures(app.get(ErasureReader)));
      console.out(`${JSON.stringify(erasures, null, 2)}\n`);
      finish(FINE);
    });
  command
    .command('erase-again')
    .description(t('cli.personal-data.erase-again'))
    .argument('<file>', t('cli.personal-data.erase-again.file', { command: 'personal-data erasures' }))
    .requiredOption('--as <address>', t('cli.as'))
    .action(async (file: string, { as }: { as: string }) => {
      const erasures = await readErasures(file, session);
      const again = await actingAs(session, as, 'personal-data.erase', (app, caller) =>
        app.get(EraseAgain).run(erasures, caller),
      );
      const count = again.length;
      console.out(`${t('cli.personal-data.erased-again', { count, all: erasures.length })}\n`);
      finish(FINE);
    });
}

function addErase(command: Command, session: Session, finish: Finish): void {
  const { console } = session;
  const { t } = console;
  command
    .command('erase')
    .description(t('cli.personal-data.erase'))
    .requiredOption('--as <address>', t('cli.as'))
    .option('--lead <id...>', t('cli.personal-data.lead'))
    .option('--employee <id...>', t('cli.personal-data.employee'))
    .requiredOption(
      '--ground <ground>',
      t('cli.personal-data.ground', { grounds: GIVEN_GROUNDS.join(', ') }),
      oneOf(console, '--ground', GIVEN_GROUNDS),
    )
    .requiredOption(
      '--asked-by <whom>',
      t('cli.personal-data.asked-by', { whom: ASKED_BY.join(', ') }),
      oneOf(console, '--asked-by', ASKED_BY),
    )
    .option('--reference <number>', t('cli.personal-data.reference'))
    .option('--received <day>', t('cli.personal-data.received', { example: '2026-11-26' }))
    .option('--yes', t('cli.personal-data.yes'))
    .action(async ({ as, yes = false, ...options }: EraseOptions) => {
      const asked = askedIn(session, options);
      const { counts, openLeads, done } = await actingAs(
        session,
        as,
        'personal-data.erase',
        async (app, caller) => {
          const preview = await app.get(PreviewErasure).run(asked, caller);
          if (!yes) return { ...preview, done: null };
          const erasure = await app.get(ErasePeople).run(asked, caller);
          return { ...preview, counts: erasure.counts, done: erasure.id };
        },
      );
      console.out(aligned(Object.entries(counts).map(([table, rows]) => [String(rows).padStart(6), table])));
      console.out(
        done === null
          ? `${t('cli.personal-data.not-erased', { option: '--yes', count: openLeads })}\n`
          : `${t('cli.personal-data.erased', { page: `/pages/erasures/${done}` })}\n`,
      );
      finish(done === null ? NO : FINE);
    });
}

function askedIn(
  { console }: Session,
  { ground, askedBy, reference, received, ...people }: Omit<EraseOptions, 'as' | 'yes'>,
): EraseBody {
  const said = { ground, askedBy, reference: reference ?? null, receivedOn: received ?? null };
  const asked = EraseBody.safeParse({ ...idsOf(console, people), ...said });
  if (asked.success) return asked.data;
  const isReference = asked.error.issues.some(({ path }) => path[0] === 'reference');
  throw new UsageError(
    isReference
      ? console.t('field.REFERENCE_NOT_A_NUMBER')
      : console.t('cli.wrong.day', { option: '--received', got: received ?? '' }),
  );
}

async function allErasures(reader: ErasureReader): Promise<readonly Erasure[]> {
  const all: Erasure[] = [];
  for (let cursor: string | null | undefined; cursor !== null;) {
    const query = { limit: MOST_IN_A_PAGE, ...(cursor === undefined ? {} : { cursor }) };
    const { items, nextCursor } = await reader.list(query);
    all.push(...items);
    cursor = nextCursor;
  }
  return all;
}

async function readErasures(file: string, { console }: Session): Promise<readonly Erasure[]> {
  try {
    return z.array(Erasure).parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (cause) {
    const sentence = console.t('cli.wrong.erasures', { file, command: 'personal-data erasures' });
    throw new UsageError(sentence, { cause });
  }
}
