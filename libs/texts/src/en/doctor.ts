/** The promises of the line and how they can be broken, in English. */
export const doctor = {
  'invariant.one_open_visit_while_open': 'An open lead stands at exactly one place, a closed one at none',
  'invariant.visits_without_gap_or_overlap': 'The visits of a lead follow each other without gap or overlap',
  'invariant.figures_are_visits': 'What figures count is what there is in visits',
  'invariant.taken_back_is_whole': 'Where a move was taken back, the lead is where it was before',
  'invariant.handoff_is_told': 'Whoever was handed a lead was told, or the reason why not is on record',
  'invariant.holder_has_handoff': 'Whoever holds a lead was handed it',
  'invariant.notification_ends': 'Every message ends: sent, failed for good, or suppressed with the reason',
  'invariant.within_capacity': 'Nobody holds more leads than agreed, unless a person forced it',
  'invariant.move_is_decided': 'It is on record why each lead is where it is',
  'invariant.decision_is_kept_to': 'Each lead is with the person who was decided on',
  'invariant.decision_is_repeatable': 'Each decision, made again from its record, gives the same person',
  'invariant.move_is_audited': 'Whatever moved a lead is in the audit',

  'breach.FIGURES_OFF':
    'stage: figures count {{counted}} visits, of which {{ended}} have ended; there are {{are}} and {{have}}',
  'breach.FIGURE_TIMES_OFF':
    'stage: figures say that {{percent}} % of the leads stayed no longer than {{shown}} s, the visits say {{is}} s',
  'breach.OPEN_VISITS': 'lead: its state is {{status}}, it has {{visits}} open visits',
  'breach.VISIT_OUT_OF_ORDER':
    'lead: visit {{number}} begins at {{begins}}, the one before ended at {{before}}',
  'breach.VISIT_WITHOUT_EARLIER': 'lead: it has a visit {{number}} and none before it',
  'breach.TAKEN_BACK_BY_HALF': 'lead: what was taken back around visit {{number}} is not whole',
  'breach.NOBODY_TOLD': 'handoff: there is no message about it',
  'breach.HELD_WITHOUT_HANDOFF': 'visit: an employee holds the lead who was never handed it',
  'breach.UNDECIDED': 'visit: nobody can say why the lead went there',
  'breach.DECIDED_OTHERWISE': 'visit: the lead went to {{went}}, decided was {{decided}}',
  'breach.NOT_REPEATABLE': 'visit: the decision, made again, gives somebody else',
  'breach.UNAUDITED': 'visit: the audit does not say how it began',
  'breach.CLOSED_UNAUDITED': 'lead: it is {{status}}, and the audit does not say who closed it',
  'breach.NOTIFICATION_STUCK': 'message: it has been {{state}} since {{since}}',
  'breach.RETRY_MISSED': 'message: it was to be sent again at {{due}}',
  'breach.ABOVE_CAPACITY_IN_ALL': 'employee: holds {{held}} leads of {{capacity}} at all stages',
  'breach.ABOVE_CAPACITY': 'employee: holds {{held}} leads of {{capacity}} at “{{stage}}”',
} as const;
