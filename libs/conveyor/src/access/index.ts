export type { Actor } from './actor.ts';
export { mayOnDepartment, mayOnLead, mayOnPerson, type LeadAccess, type PersonAccess } from './may.ts';
export { KEY_RIGHTS, RIGHTS, type KeyRight, type Right } from './right.ts';
export { scopeOf, type Scope } from './scopes.ts';
export { factorsOf, SECOND_FACTORS, type OwnFactors, type SecondFactor } from './second-factor.ts';
export { SIGN_IN_WAYS, type SignInWay } from './sign-in-way.ts';
export { hearsOfLeads, sightOf, type Sight, type Whereabouts } from './sight.ts';
export { whoseIdentity, type ClaimedIdentity, type IdentityFacts } from './whose-identity.ts';
export { LEAST_PASSWORD, MOST_PASSWORD, validatePassword, type PasswordRule } from './validate-password.ts';
