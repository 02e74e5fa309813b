/**
 * Everybody who may ask: of the department whose things are asked for (`own…`), of another one (`other…`), and the rep whose lead, absence or
 * message it is (`owner`). `key`: a program with a key of the administrator that was made for the inbox alone.
 */
export const ACTORS = [
  'nobody',
  'admin',
  'key',
  'ownHead',
  'otherHead',
  'owner',
  'ownRep',
  'otherRep',
  'ownViewer',
  'otherViewer',
  'ops',
] as const;
export type ActorName = (typeof ACTORS)[number];

const PEOPLE = ACTORS.filter((name) => name !== 'nobody' && name !== 'key');
export const LEAD_SEEN_BY: readonly ActorName[] = ['admin', 'ownHead', 'owner', 'ownViewer'];
const LEAD_WORKED_BY: readonly ActorName[] = ['admin', 'ownHead', 'owner'];
const DEPARTMENT_RUN_BY: readonly ActorName[] = ['admin', 'ownHead'];
const SELLERS: readonly ActorName[] = PEOPLE.filter((name) => name !== 'ops');

/** Who is granted what, operation by operation: whatever is not here fails the test below, and so does a grant that is not here. */
export const GRANTED: Readonly<Record<string, readonly ActorName[] | 'all'>> = {
  ...forAll(
    'all',
    'beginSession showSetUpState checkSetUp makeFirstAdministrator acceptInvitation requestReset resetPassword',
  ),
  ...forAll('all', 'beginPasskeySignIn signInByPasskey'),
  ...forAll(PEOPLE, 'showSecondFactors beginTotp confirmTotp removeTotp makeRecoveryCodes'),
  ...forAll(PEOPLE, 'beginPasskey addPasskey'),
  ...forAll(PEOPLE, 'showPushKey listPushSubscriptions addPushSubscription'),
  ...forAll(PEOPLE, 'showTelegram linkTelegram disconnectTelegram'),
  ...forAll('all', 'showLiveness showReadiness showLineHealth'),
  ...forAll(
    PEOPLE,
    'showOwnPreferences setOwnPreferences testOwnChannel wantReports showAccount changeAccount setPassword listKeys createKey listSessions endThisSession',
  ),
  ...forAll(PEOPLE, 'listEmployees showEmployee listFunnels showFunnel listFunnelTemplates listCalendars'),
  ...forAll(
    PEOPLE,
    'listPresence showCompany showDemo listDepartments showDepartment showStage listSpecialists',
  ),
  ...forAll([...PEOPLE, 'key'], 'showInbox streamEvents'),
  ...forAll(
    SELLERS,
    'listLeads listHandoffs showBoard showFigures showDepartmentFigures showDepartmentPeopleFigures listDepartmentChoices listFigureChoices showPeopleFigures showPassedOn listFigureVisits showReportPreview sendReport showOwnWeeks',
  ),
  ...forAll(SELLERS, 'showStanding listNowVisits'),
  ...forAll(
    ['admin', 'ownHead', 'ownViewer'],
    'showFlow listFlowVisits showStrengths listPlans showPlan showPromise',
  ),
  ...forAll(['admin', 'ownHead', 'ownViewer'], 'listSimulations showSimulation'),
  ...forAll(DEPARTMENT_RUN_BY, 'exportFlow'),
  ...forAll(
    SELLERS.filter((name) => !['ownViewer', 'otherViewer'].includes(name)),
    'exportVisitHistory exportLeads exportActivities exportEmployees exportHandoffs exportFigures exportStanding',
  ),
  ...forAll(['admin', 'ownHead', 'otherHead'], 'exportMessages'),
  ...forAll(LEAD_SEEN_BY, 'showLead listDecisions listActivities'),
  ...forAll(LEAD_WORKED_BY, 'changeLead logActivity advanceLead returnLead winLead loseLead'),
  ...forAll(LEAD_WORKED_BY, 'advanceLeads loseLeads claimLead watchLead unwatchLead'),
  ...forAll(LEAD_WORKED_BY, 'acceptHandoff declineHandoff'),
  ...forAll(LEAD_WORKED_BY, 'listAbsences enterAbsence cancelAbsence handOverLeads preview setShift'),
  ...forAll(
    PEOPLE.filter((name) => !['ownViewer', 'otherViewer', 'ops'].includes(name)),
    'setOwnShift',
  ),
  ...forAll(LEAD_WORKED_BY, 'undoLead'),
  ...forAll(LEAD_WORKED_BY, 'acceptHandoff declineHandoff placeLead'),
  ...forAll(LEAD_WORKED_BY, 'listAbsences enterAbsence cancelAbsence handOverLeads preview'),
  ...forAll([...LEAD_WORKED_BY, 'ownRep'], 'enterLead'),
  ...forAll(DEPARTMENT_RUN_BY, 'reassignLead reassignLeads reopenLead tryRouting replayRouting'),
  ...forAll(DEPARTMENT_RUN_BY, 'createFunnel changeFunnel archiveFunnel changeStage setSpecialists'),
  ...forAll(DEPARTMENT_RUN_BY, 'createEmployee changeEmployee tryAddressAgain importLeads'),
  ...forAll(
    DEPARTMENT_RUN_BY,
    'sendImport checkImport chooseImportRows enterImport stopImport undoImport showImport showImportTable listImportRows listImportWords exportRejectedRows',
  ),
  ...forAll(['admin', 'ownHead', 'otherHead'], 'listImports'),
  ...forAll(['admin', 'ownHead', 'owner', 'ownRep', 'ownViewer'], 'listActivityNorms'),
  ...forAll([...DEPARTMENT_RUN_BY, 'otherHead'], 'logTelephonyCall'),
  ...forAll(
    DEPARTMENT_RUN_BY,
    'setActivityNorms setReports showDepartmentPreferences setDepartmentPreferences listTemplates setTemplate previewTemplate proposePlan applyPlan undoPlan',
  ),
  ...forAll(DEPARTMENT_RUN_BY, 'startSimulation saveSimulation removeSimulation'),
  // Whose line it is not sees none of it.
  ...forAll(['admin', 'ownHead', 'otherHead', 'owner', 'ownRep', 'otherRep'], 'showNormProgress'),
  ...forAll(['admin'], 'createDepartment changeDepartment changeCompany loadDemo removeDemo listAudit'),
  ...forAll(['admin'], 'inviteEmployee showInvitation endAccess removeSecondFactors unlinkIdentity'),
  ...forAll(DEPARTMENT_RUN_BY, 'exportLead exportLeadAsCsv exportEmployee'),
  ...forAll(DEPARTMENT_RUN_BY, 'exportPersonalData exportPersonalDataAsCsv'),
  ...forAll(['admin', 'ownHead', 'otherHead'], 'findPerson listFirstSteps'),
  ...forAll(['admin'], 'erasePersonalData previewErasure listErasures showErasure showProtocol'),
  ...forAll(['admin'], 'listAlertThresholds changeAlertThresholds'),
  ...forAll(
    ['admin'],
    'listSubscriptions showSubscription listEventDeliveries addSubscription changeSubscription removeSubscription pauseSubscription resumeSubscription renewSubscriptionSecret sendEventsAgain testSubscription',
  ),
  ...forAll(['admin'], 'listOutside changeOutside clearOutside testOutside'),
  ...forAll(
    ['admin'],
    'listChannels changeEmailChannel changeSlackChannel changeTelegramChannel changeWebhookChannel renewWebhookSecret clearChannel testChannel',
  ),
  ...forAll(['admin'], 'listCapturedMessages showCapturedMessage showCapturedSource showCapturedLetter'),
  ...forAll(['admin', 'ops'], 'showMetrics showStatus showTimes listWorkers showReachability'),
  ...forAll(['admin', 'ops'], 'listFailures listAmbiguous listNeedsAttention previewRetry'),
  ...forAll(['admin', 'ops'], 'retryMessage retryMessages takeMessage closeMessage'),
  ...forAll(['admin', 'ops'], 'pauseChannel resumeChannel drainWorker'),
  ...forAll(['admin', 'ops'], 'listAlerts readAlert acknowledgeAlert showServiceLevels'),
  ...forAll(['admin', 'ownHead', 'otherHead', 'ops'], 'listNotifications'),
  ...forAll(['admin', 'ownHead', 'ops'], 'showNotification'),
  ...forAll(
    ['owner'],
    'readNotification deleteKey endSession removePasskey deletePushSubscription testPushSubscription',
  ),
};

/** Whom it is not told that there is such a thing: he could see some of its kind, and not this one. */
export const HIDDEN: Readonly<Record<string, readonly ActorName[]>> = {
  ...forAll(['otherHead', 'ownRep', 'otherRep', 'otherViewer'], 'showLead listDecisions listActivities'),
  ...forAll(
    ['otherHead', 'ownRep', 'otherRep'],
    'changeLead logActivity advanceLead returnLead winLead loseLead',
  ),
  ...forAll(
    ['otherHead', 'ownRep', 'otherRep'],
    'claimLead watchLead unwatchLead acceptHandoff declineHandoff placeLead undoLead',
  ),
  ...forAll(['otherHead'], 'reassignLead reopenLead showNotification'),
  ...forAll(['otherHead'], 'exportLead exportLeadAsCsv exportPersonalData exportPersonalDataAsCsv'),
  readNotification: [...PEOPLE.filter((name) => name !== 'owner'), 'key'],
  ...forAll(['otherHead', 'ownRep', 'otherRep'], 'advanceLeads loseLeads'),
  reassignLeads: ['otherHead'],
  ...forAll(
    PEOPLE.filter((name) => name !== 'owner'),
    'deleteKey endSession removePasskey deletePushSubscription testPushSubscription',
  ),
};

function forAll<Value>(value: Value, operations: string): Record<string, Value> {
  return Object.fromEntries(operations.split(' ').map((operation) => [operation, value]));
}

/** The same for pages. Those of the web app are the same for everybody: what they show, they ask the API for. */
export const PAGES_GRANTED: Readonly<Record<string, readonly ActorName[]>> = {
  '/': PEOPLE,
  '/board': PEOPLE,
  '/inbox': PEOPLE,
  '/wall': PEOPLE,
  ...forAll(PEOPLE, '/queues /messages /audit /settings /account /notifications /notifications/templates'),
  ...forAll(PEOPLE, '/start /import /import/{id} /export /events /events/{id}'),
  ...forAll(PEOPLE, '/queues /messages /audit'),
  '/line': PEOPLE,
  '/people': PEOPLE,
  '/activities': PEOPLE,
  ...forAll(PEOPLE, '/figures /figures/people /figures/leads'),
  ...forAll(PEOPLE, '/plan /plan/promises /plan/what-if'),
  '/reports': PEOPLE,
  ...forAll(PEOPLE, '/figures/flow /figures/now /figures/strengths /figures/{view}/leads'),
  '/people/{id}': PEOPLE,
  '/line/funnels/{id}': PEOPLE,
  '/leads/{id}': PEOPLE,
  '/stages/{id}': PEOPLE,
  '/pages/erasures/{id}': ['admin'],
  '/alerts/{id}': PEOPLE,
  '/dev/mailbox': ['admin'],
  '/dev/mailbox/messages/{id}': ['admin'],
};
