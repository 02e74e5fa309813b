import { FunnelReader } from '#database';
import { ChangeStage, LogActivity } from '#use-cases';
import type { LogActivityBody } from '#contracts';
import { NO_CRITERIA, type ExitCriteria, type ExitDraft } from '#conveyor';
import { SOMEBODY, stage } from './a-lead.ts';
import type { Line } from './a-line.ts';
import type { LineApp } from './line-app.ts';

/** Lets the stage of this place ask for these things; gives them with the ids of the questions. */
export async function askAt(
  app: LineApp,
  line: Line,
  place: number,
  asked: Partial<ExitDraft>,
): Promise<ExitCriteria> {
  const funnel = await new FunnelReader(app.database).one(line.funnelId);
  const { fields, activities, questions } = { ...NO_CRITERIA, ...asked };
  const exit = {
    fields: [...fields],
    activities: [...activities],
    questions: questions.map(({ id = null, ...question }) => ({ id, ...question })),
  };
  const change = { version: funnel?.version ?? 0, exit };
  return (await app.get(ChangeStage).run(stage(line, place).id, change, SOMEBODY)).exit;
}

/** Logs a call that connected, or what is said, on the lead. */
export function logOn(app: LineApp, leadId: string, activity: Partial<LogActivityBody> = {}) {
  const usual = {
    kind: 'call',
    outcome: 'connected',
    at: null,
    durationSeconds: null,
    note: null,
    employeeId: null,
  } as const;
  return app.get(LogActivity).run(leadId, { ...usual, ...activity }, SOMEBODY);
}
