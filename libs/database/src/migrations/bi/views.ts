/** A column of a view: its name, what it is in SQL, and what it says to whoever makes figures of it. */
type BiColumn = readonly [name: string, expression: string, about: string];

/** A view of the schema `bi`. */
export type BiView = Readonly<{ name: string; about: string; from: string; columns: readonly BiColumn[] }>;

/**
 * What BI tools read: nothing that the person of a lead could be known by, and no text that anybody has written about a lead. Each view has all rows of
 * what it is about, and the names of its columns stay what they are: dashboards are made of them.
 */
export const BI_VIEWS: readonly BiView[] = [
  {
    name: 'leads',
    about: 'Potential customers, without anything that a person could be known by',
    from: 'leads l join funnels f on f.id = l.funnel_id join departments d on d.id = f.department_id',
    columns: [
      ['id', 'l.id', 'Id of the lead'],
      ['funnel_id', 'l.funnel_id', 'Id of the funnel through which it goes'],
      ['funnel', 'f.name', 'Name of that funnel'],
      ['department_id', 'd.id', 'Id of the department to which the funnel belongs'],
      ['department', 'd.name', 'Name of that department'],
      ['status', 'l.status', 'open, won or lost'],
      ['source', 'l.source', 'Where it came from'],
      ['segment', 'l.segment', 'To which segment of customers it belongs'],
      ['region', 'l.region', 'Where the customer is'],
      ['language', 'l.language', 'Code of the language that the customer speaks'],
      ['amount', 'l.amount', 'What it is expected to bring, in its currency; null: not known'],
      ['currency', 'l.currency', 'ISO 4217 code of the amount’s currency: never add up different ones'],
      ['created_at', 'l.created_at', 'When it entered the funnel'],
      ['closed_at', 'l.closed_at', 'When it was won or lost; null: it is open'],
    ],
  },
  {
    name: 'visits',
    about:
      'Stays of leads at stages: the history of a lead is the list of its visits, and every figure is computed from visits',
    from: `visits v join stages s on s.id = v.stage_id left join loss_reasons r on r.id = v.loss_reason_id`,
    columns: [
      ['id', 'v.id', 'Id of the visit'],
      ['lead_id', 'v.lead_id', 'Id of the lead'],
      ['number', 'v.number', 'Which visit of the lead it is, 1 for the first'],
      ['funnel_id', 's.funnel_id', 'Id of the funnel'],
      ['stage_id', 'v.stage_id', 'Id of the stage'],
      [
        'employee_id',
        'v.employee_id',
        'Id of the employee who had the lead; null: it waited in the queue of the stage',
      ],
      ['entered_at', 'v.entered_at', 'When it began'],
      ['ended_at', 'v.ended_at', 'When it ended; null: the lead is there now'],
      [
        'seconds',
        'extract(epoch from v.ended_at - v.entered_at)::float8',
        'How long it lasted by the clock, nights and weekends included; null: it has not ended',
      ],
      [
        'outcome',
        'v.outcome',
        'How it ended: advanced, won, lost, returned, reassigned, claimed, declined, expired, handed_out or undone',
      ],
      ['loss_reason', 'r.name', 'Why the lead was lost, of the reasons of its funnel'],
      ['due_at', 'v.due_at', 'When the time limit of the stage runs out; null: there is none'],
      [
        'end_taken_back',
        'v.taken_back',
        'True: its end was taken back and counts in no figure; a later visit of the lead goes on with the stay',
      ],
      ['over_capacity', 'v.over_capacity', 'True: a person gave the lead to somebody above his capacity'],
      [
        'began_at',
        'coalesce(v.stands_since, v.entered_at)',
        'When it counts as begun: its own begin, or that of the stay with which it goes on because an end was taken back',
      ],
    ],
  },
  {
    name: 'stages',
    about: 'Steps of funnels, archived ones too: visits of the past are at them',
    from: 'stages s join funnels f on f.id = s.funnel_id join departments d on d.id = f.department_id',
    columns: [
      ['id', 's.id', 'Id of the stage'],
      ['name', 's.name', 'Name of the stage'],
      ['position', 's.position', 'Its place in the funnel'],
      ['funnel_id', 's.funnel_id', 'Id of the funnel'],
      ['funnel', 'f.name', 'Name of the funnel'],
      ['department_id', 'd.id', 'Id of the department to which the funnel belongs'],
      ['department', 'd.name', 'Name of that department'],
      ['time_limit_minutes', 's.time_limit_minutes', 'How much working time a lead may stay; null: no limit'],
      ['archived_at', 's.archived_at', 'When it was archived; null: it is in use'],
    ],
  },
  {
    name: 'employees',
    about: 'Who works the line, those who have left too; no addresses',
    from: 'employees e left join departments d on d.id = e.department_id',
    columns: [
      ['id', 'e.id', 'Id of the employee'],
      ['name', 'e.name', 'His name; a pseudonym once his personal data was erased'],
      ['role', 'e.role', 'admin, head, rep, ops or viewer'],
      ['department_id', 'e.department_id', 'Id of the department to which he belongs; null: to none'],
      ['department', 'd.name', 'Name of that department'],
      ['active', 'e.active', 'False: he has left'],
      ['created_at', 'e.created_at', 'When he was taken in'],
    ],
  },
  {
    name: 'activities',
    about: 'Calls, meetings, presentations and e-mails that employees logged, without their notes',
    from: 'activities a',
    columns: [
      ['id', 'a.id', 'Id of the activity'],
      ['lead_id', 'a.lead_id', 'Id of the lead'],
      [
        'visit_id',
        'a.visit_id',
        'Id of the visit that was open when it was logged; null: the lead was won or lost',
      ],
      ['stage_id', 'a.stage_id', 'Id of the stage where the lead stood, or stood last'],
      ['employee_id', 'a.employee_id', 'Id of the employee who did it'],
      ['kind', 'a.kind', 'call, meeting, presentation or email'],
      ['outcome', 'a.outcome', 'What came of it: connected, no_answer, held, no_show, sent or answered'],
      ['at', 'a.at', 'When it was done'],
      ['created_at', 'a.created_at', 'When it was logged'],
      ['duration_seconds', 'a.duration_seconds', 'How long it took; null: nobody has said'],
      ['direction', 'a.direction', 'Of a call from telephony: in or out; null: not known'],
    ],
  },
  {
    name: 'notifications',
    about: 'Messages to employees and what became of them, without what they say',
    from: 'notifications n',
    columns: [
      ['id', 'n.id', 'Id of the notification'],
      ['kind', 'n.kind', 'What it is about, such as handoff.offered'],
      ['channel', 'n.channel', 'email, slack, in_app, push, telegram or webhook'],
      ['employee_id', 'n.employee_id', 'Id of the employee to whom it goes'],
      ['lead_id', 'n.lead_id', 'Id of the lead that it is about; null: about no lead'],
      ['stage_id', 'n.stage_id', 'Id of the stage that it is about; null: about no lead'],
      [
        'state',
        'n.state',
        'pending, claimed, sending, sent, retry, rejected, ambiguous, suppressed or needs_attention',
      ],
      ['attempts', 'n.attempts', 'How many times it was tried'],
      ['created_at', 'n.created_at', 'When there was something to tell'],
      ['sent_at', 'n.sent_at', 'When a provider took it; null: none has'],
      ['read_at', 'n.read_at', 'When its receiver saw it in the app; null: he has not, or it went elsewhere'],
    ],
  },
];
