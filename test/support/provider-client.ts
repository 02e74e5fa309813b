/** What the product is known as to the providers of the tests, as its settings. */
export const CLIENT = { OIDC_CLIENT_ID: 'conveyor', OIDC_CLIENT_SECRET: 'hush hush hush' } as const;
