import { describe, expect, it } from '@jest/globals';
import { bodyOfDraft, proposedDraft, weekOfDraft, type SetUpProposal } from './set-up-draft.ts';

const DAY = [
  { from: '09:00', until: '13:00' },
  { from: '14:00', until: '18:00' },
];
const PROPOSAL: SetUpProposal = {
  language: 'en',
  timeZone: 'UTC',
  department: { name: 'Sales', hours: { monday: DAY, tuesday: DAY }, calendar: 'ru' },
  timeZones: ['UTC', 'Europe/Moscow'],
  calendars: ['ru'],
};

describe('what is said when the product is set up', () => {
  it('begins with what is probable, on the clock of the browser where the server knows it', () => {
    const draft = proposedDraft(PROPOSAL, 'Europe/Moscow');
    expect(draft).toMatchObject({ timeZone: 'Europe/Moscow', from: '09:00', until: '18:00' });
    expect(draft).toMatchObject({ breakFrom: '13:00', breakUntil: '14:00', days: ['monday', 'tuesday'] });
    expect(proposedDraft(PROPOSAL, 'Moon/Crater').timeZone).toBe('UTC');
    expect(weekOfDraft(draft)).toEqual(PROPOSAL.department.hours);
  });

  it('is a day without a break, a night, or a time that is missing and stays so', () => {
    const draft = { ...proposedDraft(PROPOSAL, 'UTC'), days: ['friday'] as const };
    const whole = { ...draft, breakFrom: '', breakUntil: '' };
    expect(weekOfDraft(whole)).toEqual({ friday: [{ from: '09:00', until: '18:00' }] });
    const night = { ...whole, from: '22:00', until: '06:30' };
    expect(weekOfDraft(night)).toEqual({ friday: [{ from: '22:00', until: '30:30' }] });
    expect(weekOfDraft({ ...draft, breakUntil: '' })).toEqual({
      friday: [
        { from: '09:00', until: '13:00' },
        { from: '', until: '18:00' },
      ],
    });
  });

  it('is sent without the blanks around it; a firm that is not named has no name', () => {
    const draft = { ...proposedDraft(PROPOSAL, 'UTC'), company: ' ', name: ' Olga ' };
    expect(bodyOfDraft(draft, 'token', 'ru')).toMatchObject({
      token: 'token',
      company: null,
      name: 'Olga',
      language: 'ru',
    });
  });
});
