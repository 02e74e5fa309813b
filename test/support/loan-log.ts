const HEADING =
  'case:REG_DATE,case:concept:name,case:AMOUNT_REQ,org:resource,lifecycle:transition,concept:name,time:timestamp';

const ACTIVITIES: Readonly<Record<string, string>> = {
  leads: 'W_Afhandelen leads',
  completing: 'W_Completeren aanvraag',
  offers: 'W_Nabellen offertes',
  fraud: 'W_Beoordelen fraude',
  files: 'W_Nabellen incomplete dossiers',
  validating: 'W_Valideren aanvraag',
};

/** `10-03 09:00` is a moment of October 2011 in Amsterdam, in summer time. */
export const inLoanLog = (moment: string): number => Date.parse(`2011-${moment.replace(' ', 'T')}+02:00`);

/**
 * A log of loan applications from rows as people tell them: `10-03 09:00 completing START by anna`, `10-03 09:00 A_APPROVED`;
 * of case `one` unless said.
 */
export function loanLog(...told: readonly string[]): string {
  return [HEADING, ...told.map(row), ''].join('\n');
}

/** `09:00 anna 09:04`: a stretch at the offers, on October 3rd. */
export function work(told: string): readonly string[] {
  const [from = '', who = '', until = ''] = told.split(' ');
  return [`10-03 ${from} offers START by ${who}`, `10-03 ${until} offers COMPLETE by ${who}`];
}

function row(told: string): string {
  const [, moment = '', what = '', transition = 'COMPLETE', by = '', key = 'one'] =
    /^(\S+ \S+) (\S+)(?: ([A-Z]+))?(?: by (\S+))?(?: of (\S+))?$/.exec(told) ?? [];
  const activity = ACTIVITIES[what] ?? what;
  return `x,${key},7000,${by},${transition},${activity},2011-${moment.replace(' ', 'T')}:00.000+02:00`;
}
