import { Module, type DynamicModule, type ModuleMetadata } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import type { Config, Logger } from '#platform';
import { DELIVERY_SETTINGS, LOGGER, type DeliverySettings } from '#use-cases';
import { AccountPagesController } from './accounts/account-pages.controller.ts';
import { AccountController } from './accounts/account.controller.ts';
import { Begun } from './accounts/begun.ts';
import { AccessController } from './accounts/access.controller.ts';
import { LinksController } from './accounts/links.controller.ts';
import { SetUpController } from './accounts/set-up.controller.ts';
import { SessionsController } from './accounts/sessions.controller.ts';
import { AnswerPagesController } from './answers/answer-pages.controller.ts';
import { AuditController } from './audit/audit.controller.ts';
import { LeadPlacesController } from './board/lead-places.controller.ts';
import { BoardController } from './board/board.controller.ts';
import { ChannelsController } from './channels/channels.controller.ts';
import { ReportsController } from './departments/reports.controller.ts';
import { ActivityNormsController } from './departments/activity-norms.controller.ts';
import { CalendarsController } from './departments/calendars.controller.ts';
import { CompanyController } from './departments/company.controller.ts';
import { DemoController } from './demo/demo.controller.ts';
import { DepartmentsController } from './departments/departments.controller.ts';
import { AbsenceCoverController } from './employees/absence-cover.controller.ts';
import { AbsencesController } from './employees/absences.controller.ts';
import { EmployeesController } from './employees/employees.controller.ts';
import { PresenceController } from './employees/presence.controller.ts';
import { BoardEvents } from './events/board-events.ts';
import { RefusedAddressesController } from './employees/refused-addresses.controller.ts';
import { ShiftController } from './employees/shift.controller.ts';
import { EventsController } from './events/events.controller.ts';
import { Admissions } from './events/admissions.ts';
import { InAppEvents } from './events/in-app-events.ts';
import { InboxController } from './events/inbox.controller.ts';
import { FiguresExportController } from './figures/export/figures-export.controller.ts';
import { FlowExportController } from './figures/export/flow-export.controller.ts';
import { NowExportController } from './figures/export/now-export.controller.ts';
import { FlowTeller } from './figures/flow/flow-teller.ts';
import { FiguresController } from './figures/counted/figures.controller.ts';
import { FlowController } from './figures/flow/flow.controller.ts';
import { FunnelPlansController, PlansController } from './insight/plans.controller.ts';
import { FunnelSimulationsController, SimulationsController } from './insight/simulations.controller.ts';
import { StrengthsController } from './insight/strengths.controller.ts';
import { FlowVisitsController } from './figures/flow/flow-visits.controller.ts';
import { StandingController } from './figures/now/standing.controller.ts';
import { OwnWeeksController } from './figures/own/own-weeks.controller.ts';
import { DepartmentFiguresController } from './figures/counted/department-figures.controller.ts';
import { FirstStepsController } from './first-steps/first-steps.controller.ts';
import { FunnelsController } from './funnels/funnels.controller.ts';
import { HandoffAnswersController } from './handoffs/handoff-answers.controller.ts';
import { HandoffListController } from './handoffs/handoff-list.controller.ts';
import { DeliveryFigures } from './health/delivery-figures.ts';
import { HealthController } from './health/health.controller.ts';
import { ReadinessCheck } from './health/readiness.ts';
import { Admission } from './http/admission.guard.ts';
import { ContractPipe } from './http/contract.pipe.ts';
import { NothingUnread } from './http/nothing-unread.guard.ts';
import { OpenRoutes } from './http/open-routes.guard.ts';
import { ProblemFilter } from './http/problem.filter.ts';
import { RoutesNameRights } from './http/routes-name-rights.ts';
import { SlackInteractionsController } from './hooks/slack-interactions.controller.ts';
import { TelephonyController } from './hooks/telephony.controller.ts';
import { IMPORT_CONTROLLERS } from './imports/import-controllers.ts';
import { MetricsToken } from './http/metrics-token.ts';
import { RoundTripCookie, SessionCookie } from './http/session-cookie.ts';
import { ActivitiesController } from './leads/activities.controller.ts';
import { BulkMovesController } from './leads/bulk-moves.controller.ts';
import { LeadDecisionsController } from './leads/lead-decisions.controller.ts';
import { LeadEndsController } from './leads/lead-ends.controller.ts';
import { LeadMovesController } from './leads/lead-moves.controller.ts';
import { LeadUndoController } from './leads/lead-undo.controller.ts';
import { LeadReadsController } from './leads/lead-reads.controller.ts';
import { WatchersController } from './leads/watchers.controller.ts';
import { MailboxController } from './mailbox/mailbox.controller.ts';
import { MailboxPagesController } from './mailbox/mailbox-pages.controller.ts';
import { NotificationsController } from './notifications/notifications.controller.ts';
import { PreferencesController } from './notifications/preferences.controller.ts';
import { TemplatesController } from './notifications/templates.controller.ts';
import { BoardAdmission } from './ops/board-admission.ts';
import { OpsFlowController } from './ops/ops-flow.controller.ts';
import { OpsMessagesController } from './ops/ops-messages.controller.ts';
import { OpsStatusController } from './ops/ops-status.controller.ts';
import { OpsTroubleController } from './ops/ops-trouble.controller.ts';
import { ReachabilityCheck } from './ops/reachability.ts';
import { StyleController } from './pages/style.controller.ts';
import { Viewers } from './pages/viewers.ts';
import { OwnFactorsController } from './second-factor/own-factors.controller.ts';
import { PushController } from './push/push.controller.ts';
import { TelegramController } from './telegram/telegram.controller.ts';
import { OwnPasskeysController } from './second-factor/own-passkeys.controller.ts';
import { PasskeySignInController } from './second-factor/passkey-sign-in.controller.ts';
import { ErasurePageController } from './privacy/erasure-page.controller.ts';
import { ErasuresController } from './privacy/erasures.controller.ts';
import { ExportsController } from './exports/exports.controller.ts';
import { PersonalDataController } from './privacy/personal-data.controller.ts';
import { SingleSignOn } from './sso/single-sign-on.ts';
import { SsoController } from './sso/sso.controller.ts';
import { RoutingController } from './stages/routing.controller.ts';
import { AlertsController } from './watch/alerts.controller.ts';
import { LineHealthCheck } from './watch/line-health.ts';
import { ServiceLevelsController } from './watch/service-levels.controller.ts';
import { WatchFigures } from './watch/watch-figures.ts';
import { AlertThresholdsController } from './watch/alert-thresholds.controller.ts';
import { EventDeliveriesController } from './subscriptions/event-deliveries.controller.ts';
import { SubscriptionsController } from './subscriptions/subscriptions.controller.ts';
import { OutsideController } from './watch/outside.controller.ts';
import { StagesController } from './stages/stages.controller.ts';
import { FunnelTemplatesController } from './templates/funnel-templates.controller.ts';
import { OPEN_REQUESTS_PER_MINUTE } from './tokens.ts';
import { SetUpPageController } from './web/set-up-page.controller.ts';
import { WebController } from './web/web.controller.ts';

const PARTS = {
  imports: [DiscoveryModule],
  controllers: [
    AccessController,
    AccountController,
    AccountPagesController,
    AlertsController,
    AnswerPagesController,
    AlertThresholdsController,
    OutsideController,
    AbsenceCoverController,
    AbsencesController,
    ActivitiesController,
    ActivityNormsController,
    ReportsController,
    AuditController,
    BoardController,
    BulkMovesController,
    CalendarsController,
    ChannelsController,
    CompanyController,
    DemoController,
    DepartmentsController,
    EmployeesController,
    ErasurePageController,
    ErasuresController,
    EventsController,
    FiguresController,
    OwnWeeksController,
    DepartmentFiguresController,
    FlowController,
    FunnelPlansController,
    PlansController,
    FunnelSimulationsController,
    SimulationsController,
    StrengthsController,
    FlowExportController,
    FlowVisitsController,
    NowExportController,
    StandingController,
    FiguresExportController,
    FirstStepsController,
    FunnelsController,
    FunnelTemplatesController,
    HandoffAnswersController,
    HandoffListController,
    HealthController,
    ...IMPORT_CONTROLLERS,
    InboxController,
    LinksController,
    LeadDecisionsController,
    LeadEndsController,
    LeadMovesController,
    LeadPlacesController,
    LeadReadsController,
    LeadUndoController,
    MailboxController,
    MailboxPagesController,
    NotificationsController,
    PreferencesController,
    TemplatesController,
    OwnFactorsController,
    OwnPasskeysController,
    PushController,
    TelegramController,
    OpsFlowController,
    OpsMessagesController,
    OpsStatusController,
    OpsTroubleController,
    PasskeySignInController,
    ExportsController,
    PersonalDataController,
    PresenceController,
    RoutingController,
    ServiceLevelsController,
    SessionsController,
    SetUpController,
    SetUpPageController,
    RefusedAddressesController,
    ShiftController,
    SlackInteractionsController,
    SsoController,
    StagesController,
    StyleController,
    TelephonyController,
    WatchersController,
    WebController,
    SubscriptionsController,
    EventDeliveriesController,
  ],
  providers: [
    BoardAdmission,
    BoardEvents,
    Admissions,
    Begun,
    DeliveryFigures,
    FlowTeller,
    InAppEvents,
    ReachabilityCheck,
    LineHealthCheck,
    ReadinessCheck,
    Viewers,
    WatchFigures,
    {
      provide: SessionCookie,
      inject: [DELIVERY_SETTINGS],
      useFactory: ({ publicUrl }: DeliverySettings) => new SessionCookie(publicUrl),
    },
    {
      provide: RoundTripCookie,
      inject: [DELIVERY_SETTINGS],
      useFactory: ({ publicUrl }: DeliverySettings) => new RoundTripCookie(publicUrl),
    },
    RoutesNameRights,
    { provide: APP_GUARD, useClass: OpenRoutes },
    { provide: APP_GUARD, useClass: Admission },
    { provide: APP_GUARD, useClass: NothingUnread },
    { provide: APP_PIPE, useClass: ContractPipe },
    { provide: APP_FILTER, useClass: ProblemFilter },
  ],
} as const satisfies ModuleMetadata;

/** The HTTP side of the line; needs the LineModule in the same app. */
@Module({})
export class ApiModule {
  static forRoot({ http, signIn }: Config): DynamicModule {
    const token = { provide: MetricsToken, useValue: new MetricsToken(http.metricsToken) };
    const singleSignOn = {
      provide: SingleSignOn,
      inject: [DELIVERY_SETTINGS, LOGGER],
      useFactory: ({ publicUrl }: DeliverySettings, logger: Logger) =>
        new SingleSignOn({ signIn }, publicUrl, logger),
    };
    const most = { provide: OPEN_REQUESTS_PER_MINUTE, useValue: http.openRequestsPerMinute };
    return { module: ApiModule, ...PARTS, providers: [...PARTS.providers, token, most, singleSignOn] };
  }
}
