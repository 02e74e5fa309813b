import { basename } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import type { ImportPlanBody } from '#contracts';
import type { Import } from '#contracts/imports';
import { Database } from '#database';
import { fileBytes } from '#files';
import {
  DirectImport,
  funnelCalled,
  ListImportRows,
  RejectedRows,
  SendImport,
  ShowImport,
  WorkImports,
  type Caller,
} from '#use-cases';
import type { Console } from './console.ts';
import { onLine } from './open-line.ts';
import { FINE, NO, type ExitCode } from './outcome.ts';
import { showProgress, type Progress } from './progress.ts';
import type { Session } from './session.ts';
import { whoActs } from './who-acts.ts';
import { writeWhole } from './write-pieces.ts';

/** What is asked of an import that goes on by itself. */
type Asked = Readonly<{
  as?: string;
  funnel: string;
  plan: ImportPlanBody;
  skipBadRows?: boolean;
  dryRun?: boolean;
}>;

/** Bad rows that are shown; a hundred thousand of them tell no more. */
const MOST_SHOWN = 20;
/** How often it is looked how far an import is, also where another process works on it. */
const LOOK_EVERY_MS = 500;

type Site = Readonly<{ app: INestApplicationContext; caller: Caller; console: Console; progress: Progress }>;

/**
 * Imports a file of any size: it is kept, checked row by row, and its good rows enter a thousand at a time. Who ends this process ends nothing: a worker goes
 * on, and where there is none the next command that works on imports.
 */
export function importInParts(session: Session, file: string, asked: Asked): Promise<ExitCode> {
  return onLine<ExitCode>(session, session.config(), async (app) => {
    const { console } = session;
    const caller = await whoActs(app, asked.as, console);
    const progress = showProgress(console, session.now);
    const site = { app, caller, console, progress };
    try {
      const funnelId = await funnelCalled(app.get(Database), asked.funnel);
      const sent = { funnelId, fileName: basename(file), bytes: fileBytes(file) };
      const id = await app.get(SendImport).run(sent, caller);
      await app.get(DirectImport).check(id, asked.plan, console.language, caller);
      const checked = await workedOff(site, id, console.t('cli.phase.read'));
      if (!(await mayEnter(site, checked, asked)))
        return checked.state === 'checked' && asked.dryRun ? FINE : NO;
      await app.get(DirectImport).enter(id, caller);
      const done = await workedOff(site, id, console.t('cli.phase.enter'));
      if (done.counts.bad > 0) await keepRejected(site, done, `${file}.rejected.csv`);
      return await tellDone(site, done);
    } finally {
      progress.end();
    }
  });
}

/** Takes back what an import has entered. */
export function undoImport(session: Session, id: string, as: string | undefined): Promise<ExitCode> {
  return onLine<ExitCode>(session, session.config(), async (app) => {
    const { console } = session;
    const caller = await whoActs(app, as, console);
    const progress = showProgress(console, session.now);
    await app.get(DirectImport).undo(id, caller);
    const { counts } = await workedOff({ app, caller, console, progress }, id, console.t('cli.phase.undo'));
    progress.end();
    console.out(`${console.t('cli.import.undone', { count: counts.undone })}\n`);
    if (counts.kept > 0) console.out(`${console.t('cli.import.kept', { count: counts.kept })}\n`);
    return FINE;
  });
}

const AT_WORK: readonly Import['state'][] = ['checking', 'entering', 'undoing'];

/** Works on it, or waits for whoever does, until nothing is left to do for now. */
async function workedOff({ app, caller, progress }: Site, id: string, what: string): Promise<Import> {
  const work = app.get(WorkImports);
  for (;;) {
    const working = work.run(new AbortController().signal);
    let isWorking = true;
    const ended = working.finally(() => {
      isWorking = false;
    });
    while (isWorking) {
      await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS))]);
      const { counts, state } = await app.get(ShowImport).run(id, caller);
      progress.at(what, state === 'checking' ? counts.rows : counts.rows - counts.good, null);
    }
    await ended;
    const shown = await app.get(ShowImport).run(id, caller);
    if (!AT_WORK.includes(shown.state)) return shown;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
}

async function mayEnter(site: Site, checked: Import, { skipBadRows, dryRun }: Asked): Promise<boolean> {
  const { t, out, err } = site.console;
  if (checked.state === 'failed') {
    for (const reason of checked.reasons) err(`${reason}\n`);
    return false;
  }
  const { good, bad, twins } = checked.counts;
  await printRows(site, checked.id);
  if (twins > 0) out(`${t('cli.import.twins', { count: twins })}\n`);
  if (bad > 0 && !skipBadRows) out(`${t('cli.import.refused', { count: bad })}\n`);
  else if (dryRun) out(`${t('cli.import.dry.done', { count: good })}\n`);
  return !dryRun && (bad === 0 || skipBadRows === true);
}

async function tellDone(site: Site, { id, counts }: Import): Promise<ExitCode> {
  const { t, out } = site.console;
  await printRows(site, id);
  out(`${t('cli.import.entered', { count: counts.entered })}\n`);
  if (counts.changed > 0) out(`${t('cli.import.changed', { count: counts.changed })}\n`);
  if (counts.skipped > 0) out(`${t('cli.import.same', { count: counts.skipped })}\n`);
  out(`${t('cli.import.undo-by', { command: `conveyor undo-import ${id}` })}\n`);
  return FINE;
}

/** The bad rows as they stand in the file, with the reason behind, so that they can be mended and imported. */
async function keepRejected(
  { app, caller, console }: Site,
  { id, counts }: Import,
  file: string,
): Promise<void> {
  await writeWhole(file, await app.get(RejectedRows).run(id, caller));
  console.out(`${console.t('cli.import.skipped', { count: counts.bad, file })}\n`);
}

/** The first bad rows with their reasons. */
async function printRows({ app, caller, console: { t, err } }: Site, id: string): Promise<void> {
  const asked = { state: 'bad', twins: false, after: 0, limit: MOST_SHOWN } as const;
  const { items } = await app.get(ListImportRows).run(id, asked, caller);
  for (const { line, reason } of items) err(`${t('cli.import.line', { line, reason: reason ?? '' })}\n`);
}
