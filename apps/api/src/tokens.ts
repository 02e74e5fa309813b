/** How many requests a minute one network address may send where nobody need be signed in; 0: any number. */
export const OPEN_REQUESTS_PER_MINUTE = Symbol('OPEN_REQUESTS_PER_MINUTE');
