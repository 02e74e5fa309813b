import { Inject, Injectable } from '@nestjs/common';
import type { KeptFigures, PlanWishes } from '#contracts';
import { DAY, refuse, validatePlanWishes, WEEK, type PlanRule, type Problem } from '#conveyor';
import { dateAt } from '#conveyor/hours';
import { Database, FigureReader, type FigureFrame } from '#database';
import { insertPlanOf, wonMoneyOf } from '#database/insight';
import { uuidv7, type Clock } from '#platform';
import { refuseOnDepartment } from '../access/refuse-foreign.ts';
import type { Caller } from '../caller.ts';
import { repeatably } from '../repeatably.ts';
import { CLOCK } from '../tokens.ts';
import { isBesideTruth } from './beside-truth.ts';
import type { LineRead } from './read-line-to-plan.ts';
import { ReadLineAsItIs } from './as-it-is/read-line-as-it-is.ts';
import { JUDGED_WEEKS } from './read-work.ts';
import { groundOf, youngProblems } from './plan-ground.ts';
import { showPlan, type ShownPlan } from './show-plan.ts';
import { Thinking } from './thinking.ts';

const KEPT_FOR = 90 * DAY;

/** A head has the best line of a funnel proposed. */
@Injectable()
export class ProposePlan {
  constructor(
    private readonly database: Database,
    private readonly figures: FigureReader,
    private readonly read: ReadLineAsItIs,
    private readonly thinking: Thinking,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Proposes a line and keeps the plan; takes seconds. Throws NOT_FOUND, NOT_ALLOWED, FUNNEL_ARCHIVED, or PLAN_INVALID with everything that is in the way. */
  async run(funnelId: string, wishes: PlanWishes, caller: Caller): Promise<ShownPlan> {
    const frame = await this.figures.frame(funnelId);
    if (!frame) return refuse({ code: 'NOT_FOUND', details: { what: 'funnel', id: funnelId } });
    refuseOnDepartment(caller, 'line.change', frame.departmentId);
    const now = caller.at ?? this.clock.now();
    const figures = await this.figuresOf(frame, wishes, now);
    return repeatably(this.database, caller, this.clock, async (transaction) => {
      const id = uuidv7(now);
      const made = { id, funnelId, madeAt: now, madeBy: caller.actor, wishes, figures };
      const untouched = {
        appliedAt: null,
        appliedBy: null,
        undoneAt: null,
        undoneBy: null,
        seatsBefore: null,
        seatsAfter: null,
      };
      await insertPlanOf(transaction, { ...made, ...untouched }, now - KEPT_FOR);
      return showPlan(transaction, id);
    });
  }

  private async figuresOf(frame: FigureFrame, wishes: PlanWishes, now: number): Promise<KeptFigures> {
    const asItIs = await this.read.run(frame, now, wishes);
    const { read } = asItIs;
    const problems = problemsOf(read, wishes);
    if (problems.length > 0) return refuse({ code: 'PLAN_INVALID', details: { problems } });
    const paidSince = Math.max(now - JUDGED_WEEKS * WEEK, read.begunAt ?? now);
    const money = await wonMoneyOf(this.database, frame.funnel.id, { since: paidSince, now });
    const planned = await this.thinking.run('planLine', { asItIs, money });
    if ('problems' in planned)
      return refuse({ code: 'PLAN_INVALID', details: { problems: planned.problems } });
    const { since } = read.line;
    const weeks = (now - since) / WEEK;
    const { today } = planned.figures.wonAWeek;
    // Without somebody who was there today's line is not the one by which so much was won.
    if (wishes.leftOut.length === 0 && isBesideTruth(today, { won: read.won, weeks })) {
      const facts = { won: tenths(read.won / weeks), reckoned: tenths(today.mean) };
      refuse({
        code: 'PLAN_INVALID',
        details: { problems: [{ path: '', rule: 'PLAN_WON_OTHERWISE', facts }] },
      });
    }
    return {
      ...planned.figures,
      money: { ...planned.money, from: dateAt(frame.timeZone, paidSince) },
      lately: {
        won: read.won / weeks,
        weeks: tenths(weeks),
        from: dateAt(frame.timeZone, since),
        until: dateAt(frame.timeZone, now),
      },
    };
  }
}

const tenths = (value: number): number => Math.round(10 * value) / 10;

/** What can be seen without having to think. */
function problemsOf(read: LineRead, wishes: PlanWishes): readonly Problem<PlanRule>[] {
  return [...validatePlanWishes(wishes, groundOf(read)), ...youngProblems(read)];
}
