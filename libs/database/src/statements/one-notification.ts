/**
 * The notification $1, locked, found by its id and by nothing else. A condition on its state belongs to whoever reads this:
 * beside the id it would let PostgreSQL look through the index of all that is unfinished, which is the cheaper one while
 * that is empty. The plan is kept, and when mail can't leave for an hour every statement would look through the backlog.
 */
export const ONE = `one as materialized (select * from notifications where id = $1 for no key update)`;
