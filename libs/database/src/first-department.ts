/**
 * The department that the tables are made with: there is always one, so that nobody has to name it where there is only one. Its id is
 * the same in every database, so that equal seeds give equal ones.
 */
export const FIRST_DEPARTMENT = '00000000-0000-7000-8000-000000000001';
