import { importMappings, importPieces, importRows, imports } from './imports.table.ts';
import type { EntitySchema } from 'typeorm';
import { absences } from './absences.table.ts';
import { accounts } from './accounts.table.ts';
import { activities } from './activities.table.ts';
import { plans } from './plans.table.ts';
import { simulations } from './simulations.table.ts';
import { activityNormLists, activityNorms } from './activity-norms.table.ts';
import { alertThresholds } from './alert-thresholds.table.ts';
import { alerts } from './alerts.table.ts';
import { auditRecords, auditSeals, auditUnsealed } from './audit.table.ts';
import { apiKeys } from './api-keys.table.ts';
import { channelSecrets, channelSettings } from './channel-settings.table.ts';
import { attentions } from './attentions.table.ts';
import { canaries } from './canaries.table.ts';
import { capturedMessages } from './captured-messages.table.ts';
import { channelPauses } from './channel-pauses.table.ts';
import { clocks } from './clocks.table.ts';
import { company } from './company.table.ts';
import { counters } from './counters.table.ts';
import { decisions } from './decisions.table.ts';
import { deliveryAttempts } from './delivery-attempts.table.ts';
import { demos } from './demos.table.ts';
import { departments } from './departments.table.ts';
import { employees } from './employees.table.ts';
import { erasures } from './erasures.table.ts';
import {
  eventCursor,
  eventDeliveries,
  eventSecrets,
  eventSubscriptions,
} from './event-subscriptions.table.ts';
import { funnels } from './funnels.table.ts';
import { handoffs } from './handoffs.table.ts';
import { headships } from './headships.table.ts';
import { heartbeats } from './heartbeats.table.ts';
import { idempotencyKeys } from './idempotency-keys.table.ts';
import { identities } from './identities.table.ts';
import { interventions } from './interventions.table.ts';
import { invariantChecks } from './invariant-checks.table.ts';
import { jobRuns } from './job-runs.table.ts';
import { leadPlaces } from './lead-places.table.ts';
import { leads } from './leads.table.ts';
import { lineWatch } from './line-watch.table.ts';
import { telegramReader } from './telegram-reader.table.ts';
import { loans } from './loans.table.ts';
import { lossReasons } from './loss-reasons.table.ts';
import { messageTemplates } from './message-templates.table.ts';
import { notifications } from './notifications.table.ts';
import { oneTimeLinks } from './one-time-links.table.ts';
import { outsideAddresses, outsideReceivers } from './outside-receivers.table.ts';
import { passkeyChallenges } from './passkey-challenges.table.ts';
import { passkeys } from './passkeys.table.ts';
import { pushAcceptances, pushSubscriptions } from './push-subscriptions.table.ts';
import { recoveryCodes } from './recovery-codes.table.ts';
import { rosterVersion } from './roster-version.table.ts';
import { serviceLevelMinutes } from './service-level-minutes.table.ts';
import { notificationPreferences } from './notification-preferences.table.ts';
import { refusedAddresses } from './refused-addresses.table.ts';
import { reportRefusals, reports, reportSchedules } from './reports.table.ts';
import { sessions } from './sessions.table.ts';
import { signInFailures } from './sign-in-failures.table.ts';
import { specialists } from './specialists.table.ts';
import { stages } from './stages.table.ts';
import { totpSecrets } from './totp-secrets.table.ts';
import { judgedStages } from './judged-stages.table.ts';
import { learningMonths } from './learning-months.table.ts';
import { turns } from './turns.table.ts';
import { visitDeltas, visitFigures, visitLosses, visitTimes } from './visit-figures.table.ts';
import { visits } from './visits.table.ts';
import { watchers } from './watchers.table.ts';
import { workers } from './workers.table.ts';

/** Every table as TypeORM maps it. */
export const tables: readonly EntitySchema[] = [
  departments,
  demos,
  company,
  employees,
  headships,
  absences,
  funnels,
  lossReasons,
  messageTemplates,
  stages,
  specialists,
  turns,
  judgedStages,
  learningMonths,
  rosterVersion,
  leadPlaces,
  leads,
  loans,
  visits,
  visitDeltas,
  visitFigures,
  visitTimes,
  visitLosses,
  activities,
  activityNormLists,
  activityNorms,
  plans,
  simulations,
  notificationPreferences,
  refusedAddresses,
  reportSchedules,
  reports,
  reportRefusals,
  watchers,
  handoffs,
  decisions,
  notifications,
  deliveryAttempts,
  idempotencyKeys,
  invariantChecks,
  heartbeats,
  capturedMessages,
  oneTimeLinks,
  auditRecords,
  auditUnsealed,
  auditSeals,
  accounts,
  sessions,
  pushSubscriptions,
  pushAcceptances,
  totpSecrets,
  passkeys,
  passkeyChallenges,
  recoveryCodes,
  apiKeys,
  signInFailures,
  erasures,
  identities,
  channelSettings,
  channelSecrets,
  interventions,
  channelPauses,
  attentions,
  workers,
  jobRuns,
  alerts,
  alertThresholds,
  outsideReceivers,
  outsideAddresses,
  eventSubscriptions,
  eventSecrets,
  eventCursor,
  eventDeliveries,
  lineWatch,
  telegramReader,
  canaries,
  clocks,
  counters,
  serviceLevelMinutes,
  imports,
  importPieces,
  importRows,
  importMappings,
];
