import { TheLine1795471200000 } from './1795471200000-the-line.ts';
import { OutsideReceivers1795749371861 } from './1795749371861-outside-receivers.ts';
import { VisitFigures1795769887952 } from './1795769887952-visit-figures.ts';
import { ActivityDurations1795770000000 } from './1795770000000-activity-durations.ts';
import { ActivityNorms1795770100000 } from './1795770100000-activity-norms.ts';
import { TelephoneCalls1795770400000 } from './1795770400000-telephone-calls.ts';
import { BiViews1795770200000 } from './1795770200000-bi-views.ts';
import { VisitsBegun1795770300000 } from './1795770300000-visits-begun.ts';
import { Reports1795780000000 } from './1795780000000-reports.ts';
import { VisitsByEnd1795780842567 } from './1795780842567-visits-by-end.ts';
import { TimesByEmployee1795781000000 } from './1795781000000-times-by-employee.ts';
import { ReportsFromNowOn1795782000000 } from './1795782000000-reports-from-now-on.ts';
import { ReportsAskedFor1795783000000 } from './1795783000000-reports-asked-for.ts';
import { MoreForBiTools1795784000000 } from './1795784000000-more-for-bi-tools.ts';
import { WorkingTimes1795785000000 } from './1795785000000-working-times.ts';
import { FiguresBehind1795802192976 } from './1795802192976-figures-behind.ts';
import { FiguresByWeek1795810000000 } from './1795810000000-figures-by-week.ts';
import { JudgedStages1795812000000 } from './1795812000000-judged-stages.ts';
import { LearningBudgets1795813000000 } from './1795813000000-learning-budgets.ts';
import { Plans1795830000000 } from './1795830000000-plans.ts';
import { Simulations1795840000000 } from './1795840000000-simulations.ts';
import { PromisesThatDrift1795841000000 } from './1795841000000-promises-that-drift.ts';
import { LinesLeft1795851000000 } from './1795851000000-lines-left.ts';
import { HowPlansDrift1795852000000 } from './1795852000000-how-plans-drift.ts';
import { PlansAtWork1795871000000 } from './1795871000000-plans-at-work.ts';
import { Telegram1795880000000 } from './1795880000000-telegram.ts';
import { Webhook1795881000000 } from './1795881000000-webhook.ts';
import { ActingFromMessages1795882000000 } from './1795882000000-acting-from-messages.ts';
import { NotificationPreferences1795890000000 } from './1795890000000-notification-preferences.ts';
import { RefusedAddresses1795902000000 } from './1795902000000-refused-addresses.ts';
import { EventSubscriptions1795910000000 } from './1795910000000-event-subscriptions.ts';
import { Imports1795920000000 } from './1795920000000-imports.ts';
import { ImportsInTheApp1796000000000 } from './1796000000000-imports-in-the-app.ts';
import { MessageTemplates1795900000000 } from './1795900000000-message-templates.ts';

/** Every migration in the order of its making; a released one is never edited. */
export const migrations = [
  TheLine1795471200000,
  OutsideReceivers1795749371861,
  VisitFigures1795769887952,
  ActivityDurations1795770000000,
  ActivityNorms1795770100000,
  BiViews1795770200000,
  VisitsBegun1795770300000,
  TelephoneCalls1795770400000,
  Reports1795780000000,
  VisitsByEnd1795780842567,
  TimesByEmployee1795781000000,
  ReportsFromNowOn1795782000000,
  ReportsAskedFor1795783000000,
  MoreForBiTools1795784000000,
  WorkingTimes1795785000000,
  FiguresBehind1795802192976,
  FiguresByWeek1795810000000,
  JudgedStages1795812000000,
  LearningBudgets1795813000000,
  Plans1795830000000,
  Simulations1795840000000,
  PromisesThatDrift1795841000000,
  LinesLeft1795851000000,
  HowPlansDrift1795852000000,
  PlansAtWork1795871000000,
  Telegram1795880000000,
  Webhook1795881000000,
  ActingFromMessages1795882000000,
  NotificationPreferences1795890000000,
  MessageTemplates1795900000000,
  RefusedAddresses1795902000000,
  EventSubscriptions1795910000000,
  Imports1795920000000,
  ImportsInTheApp1796000000000,
] as const;

/** Their names, as a migrated database has them written down. */
export const migrationNames: readonly string[] = migrations.map((Migration) => new Migration().name);
