import { EMPLOYEE_ROLES, LANGUAGES } from '#conveyor';
import { KEY_RIGHTS, MOST_PASSWORD, RIGHTS } from '#conveyor/access';
import { z } from 'zod';
import { Shift } from './absence.ts';
import { Id } from './id.ts';
import { Moment } from './moment.ts';
import { TimeZone } from './schedule.ts';
import { keepable, Text } from './text.ts';

/** Longer than any that is taken: what is wrong with its length is for the rule to say. */
export const Password = z
  .string()
  .max(4 * MOST_PASSWORD)
  .superRefine(keepable);

const FactorCode = Text(40).nullable().default(null).meta({
  description: 'The code of a second factor, where he has set one up: of his telephone, or a recovery code',
});

/** By what somebody signs in: any text, so that a wrong one is refused like any other. */
const Email = Text(254).toLowerCase();

export const SignInBody = z
  .strictObject({ email: Email, password: Password, code: FactorCode })
  .meta({ id: 'SignIn' });

/** Of whose things each right is; a right that is not named is of nobody's. */
const Rights = z.partialRecord(z.enum(RIGHTS), z.enum(['all', 'departments', 'own']));

/** In which language and by which clock somebody is told. */
const Spoken = { language: z.enum(LANGUAGES), timeZone: TimeZone };

export const SignedIn = z
  .strictObject({
    employeeId: Id,
    version: z.int().positive().meta({ description: 'Send it with a change of yourself' }),
    name: z.string(),
    email: z.string().nullable(),
    role: z.enum(EMPLOYEE_ROLES),
    departmentIds: z.array(Id).meta({
      description: 'Of which departments his rights are: those that he heads, or the one that he belongs to',
    }),
    ...Spoken,
    company: z.string().nullable().meta({ description: 'What the firm is called; null: nobody has said so' }),
    singleSignOn: z
      .boolean()
      .meta({ description: 'Whether the account is linked with the sign-in provider' }),
    rights: Rights.meta({
      description:
        'Of whose things each right is: everybody’s, those of his departments, his own; one that is not named he has not',
    }),
    shift: Shift,
  })
  .meta({ id: 'SignedIn' });

/** What is absent stays as it is. */
export const ChangeAccountBody = z
  .strictObject({
    version: z.int().positive().meta({
      description:
        'The version of yourself that you decided on; when it was changed since, the answer is 409',
    }),
    language: Spoken.language.exactOptional(),
    timeZone: Spoken.timeZone.exactOptional().meta({
      description: 'Hours of your own stay as they are written, and go by this clock',
    }),
  })
  .meta({ id: 'ChangeAccount' });

export const AccountChanged = z
  .strictObject({
    version: z.int().positive().meta({ description: 'Send it with the next change' }),
    ...Spoken,
  })
  .meta({ id: 'AccountChanged' });

export const ChangePasswordBody = z
  .strictObject({ current: Password, password: Password })
  .meta({ id: 'ChangePassword' });

export const Token = Text(100).meta({ description: 'What stands behind the # of the link' });

export const SetPasswordBody = z
  .strictObject({ token: Token, password: Password, code: FactorCode })
  .meta({ id: 'SetPassword' });

export const InvitationLink = z
  .strictObject({
    url: z.url().meta({ description: 'Where the employee sets his password, once; it is shown this once' }),
    expiresAt: Moment,
  })
  .meta({ id: 'InvitationLink' });

export const AskForResetBody = z.strictObject({ email: Email }).meta({ id: 'AskForReset' });

export const Session = z
  .strictObject({
    id: Id,
    agent: z.string().nullable().meta({ description: 'What the browser calls itself' }),
    current: z.boolean().meta({ description: 'Whether it is the one that asks' }),
    createdAt: Moment,
    usedAt: Moment.meta({ description: 'When it was used last, give or take five minutes' }),
    endsAt: Moment,
  })
  .meta({ id: 'Session' });

export const SessionList = z.strictObject({ items: z.array(Session) }).meta({ id: 'SessionList' });

export const ApiKey = z
  .strictObject({
    id: Id,
    name: z.string(),
    rights: z.array(z.enum(KEY_RIGHTS)).nullable().meta({
      description: 'What it was made for; null: everything that its owner may',
    }),
    createdAt: Moment,
    expiresAt: Moment.nullable(),
    usedAt: Moment.nullable().meta({ description: 'When it was used last, give or take five minutes' }),
  })
  .meta({ id: 'ApiKey' });

export const ApiKeyList = z.strictObject({ items: z.array(ApiKey) }).meta({ id: 'ApiKeyList' });

export const ApiKeyMade = z
  .strictObject({
    ...ApiKey.shape,
    key: z.string().meta({
      description: 'Send it as Authorization: Bearer …; it is shown this once and kept nowhere',
    }),
  })
  .meta({ id: 'ApiKeyMade' });

export const NewApiKeyBody = z
  .strictObject({
    name: Text(100).meta({ description: 'What it is for', example: 'Website form' }),
    rights: z.array(z.enum(KEY_RIGHTS)).min(1).nullable().default(null).meta({
      description: 'What it is made for, never more than its owner may; null: everything that he may',
    }),
    days: z.int().min(1).max(3_650).nullable().default(365).meta({
      description: 'How long it is good; null: until it is revoked',
    }),
  })
  .meta({ id: 'NewApiKey' });

export type SignInBody = z.infer<typeof SignInBody>;
export type SignedIn = z.infer<typeof SignedIn>;
export type InvitationLink = z.infer<typeof InvitationLink>;
export type AskForResetBody = z.infer<typeof AskForResetBody>;
export type SetPasswordBody = z.infer<typeof SetPasswordBody>;
export type ChangeAccountBody = z.infer<typeof ChangeAccountBody>;
export type AccountChanged = z.infer<typeof AccountChanged>;
export type ChangePasswordBody = z.infer<typeof ChangePasswordBody>;
export type SessionList = z.infer<typeof SessionList>;
export type ApiKey = z.infer<typeof ApiKey>;
export type ApiKeyList = z.infer<typeof ApiKeyList>;
export type ApiKeyMade = z.infer<typeof ApiKeyMade>;
export type NewApiKeyBody = z.infer<typeof NewApiKeyBody>;
