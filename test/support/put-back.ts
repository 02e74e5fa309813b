import type { Statement } from '#database';

/** Nobody has time to wait for days in a test: everything of a lead is put back by so many. The figures are to be counted anew afterwards. */
export const putBack: Statement<never> = {
  name: 'test_put_back',
  text: `update visits set entered_at = entered_at - $2::int * interval '1 day', arrived_at = arrived_at - $2::int * interval '1 day',
      ended_at = ended_at - $2::int * interval '1 day' where lead_id = $1`,
};
