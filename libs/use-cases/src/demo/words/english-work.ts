import type { WorkWords } from './words.ts';

/** What the people of the English demo department write to each other. */
export const englishWork: WorkWords = {
  briefs: [
    [
      'Answered at once, real interest. Call after 2 pm.',
      'No slides before a talk, please. Decides alone.',
      'With a competitor now, unhappy about delivery times.',
      'Reception only puts you through by name: ask for the development director.',
      'Wants to start this quarter, has not named a budget.',
    ],
    [
      'Replacing an old system for 25 people. Budget is approved.',
      'Speed of roll-out matters most. Two decide: sales and IT.',
      'Afraid of moving their data. Show how it is done.',
      'Three branches, want one report. Money: only with the finance director.',
      'Their season starts in March; must be live before that.',
    ],
    [
      'The demo went well, one question: price per seat. They wait for the sums.',
      'Liked the funnel report. Ask for a discount for a year in advance.',
      'Worried about contract length and penalties. Needs a lawyer on the call.',
      'Comparing us with two others, answer promised for Friday.',
      'The director is for it, accounting is against: afraid of typing everything twice.',
    ],
    [
      'Agreed on 7 % for a year in advance. Contract can go out.',
      'Timing is settled: a pilot of two weeks, then the decision.',
      'Ready to sign once automatic renewal is out.',
      'Want the invoice on another legal entity, details to follow.',
      'Price is fine, some edits on support remain.',
    ],
    [
      'Signed, originals are in the post. Invoice is out.',
      'Signed electronically. Two instalments.',
      'The contract is with them; they pay on Tuesdays and Thursdays.',
      'Send the invoice to the accountant’s address.',
    ],
    [],
  ],
  losses: [
    [
      'No answer in five calls',
      'Wrong number',
      'Changed their mind before the call',
      'A student writing an essay',
      'Spam',
    ],
    ['No budget this year', 'Not our size: one person', 'Needs another product', 'No decision before autumn'],
    [
      'Missed the meeting twice',
      'No link to their warehouse',
      'Chose a competitor after the demo',
      'New director',
    ],
    ['Too expensive', 'Kept the old system', 'Afraid of moving the data', 'Competitor went lower'],
    ['Lawyers did not agree', 'Purchasing is frozen', 'Did not pass the security review'],
    ['Invoice unpaid for thirty days', 'Company closed', 'Withdrew instead of paying'],
  ],
  returns: [
    [],
    ['Wrong contact: we need who decides', 'Nobody asked what they use now'],
    ['Budget is not known', 'Whoever decides was not there', 'The need is a different one'],
    ['They want another demo with their own data', 'Questions about the product, not about the price'],
    ['Came back with an objection to the price', 'Ask to talk about the discount again'],
    ['Wrong details in the contract', 'Ask for another payment schedule'],
  ],
  declines: [
    'On holiday from tomorrow',
    'Meetings all day',
    'I know the customer privately',
    'Not my region',
  ],
};
