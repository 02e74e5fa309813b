import { describe, expect, it } from '@jest/globals';
import type { LeadCard } from '../moves/lead-query.ts';
import { actionsOf } from './actions.ts';

type Possible = LeadCard['possible'];

const refused = { code: 'LEAD_CLOSED', message: 'It is won', problems: [] };
const missing = {
  code: 'EXIT_NOT_MET',
  message: 'Missing',
  problems: [{ field: 'amount', message: 'Amount' }],
};
const nothing: Possible = {
  advance: refused,
  return: refused,
  lose: refused,
  win: refused,
  reassign: refused,
  claim: refused,
  reopen: refused,
  undo: refused,
};
const anybody = () => true;

describe('what can be done with a lead', () => {
  it('is first of all to pass it on, also when something is still to be said for that', () => {
    const possible: Possible = { ...nothing, advance: missing, win: null, lose: null };
    expect(actionsOf({ possible }, anybody)).toEqual({ main: 'advance', others: ['win', 'lose'] });
  });

  it('is to win it where it can not go on', () => {
    const possible: Possible = { ...nothing, win: null, return: null };
    expect(actionsOf({ possible }, anybody)).toEqual({ main: 'win', others: ['return'] });
  });

  it('is nothing for who may do nothing', () => {
    const possible: Possible = { ...nothing, advance: null, claim: null };
    expect(actionsOf({ possible }, () => false)).toEqual({ main: null, others: [] });
  });

  it('is to bring back what is won or lost, for who may', () => {
    const possible: Possible = { ...nothing, reopen: null, undo: null };
    const mayReopen = actionsOf({ possible }, (right) => right === 'leads.reopen');
    expect(mayReopen).toEqual({ main: 'reopen', others: [] });
  });
});
