/** How it is judged who is strong where, in English. */
export const strengths = {
  'strengths.rule':
    'Judged are the visits begun from {{from}} to {{until}} whose work has ended; after nine months one counts half. The conversion of a person is the one he would have with the leads that the stage usually gets: source, segment, amount, season and whether somebody else had worked with the lead before are taken into account. Few visits move nobody far from the team. A person is called stronger or weaker only where people differ by more than chance (5%) and it is 95% sure of him; with fewer than ten visits nothing is said of him. Nothing is said either of somebody most of whose visits lasted less than a minute, where those of the others did not: he wrote down what others had done. The newest weeks are left out as long as more than a quarter of their visits is open.',
} as const;
