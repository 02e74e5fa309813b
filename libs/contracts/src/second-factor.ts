import { MOST_PASSWORD, SECOND_FACTORS } from '#conveyor/access';
import { z } from 'zod';
import { Code } from './field-rules.ts';
import { Moment } from './moment.ts';
import { keepable, Text } from './text.ts';

/** Before it is changed by what somebody comes in, he shows once more that it is he who sits there. */
const OwnPassword = z
  .string()
  .max(4 * MOST_PASSWORD)
  .superRefine(keepable)
  .meta({ description: 'Your password once more; ignored where you have none' });

export const SecondFactorBody = z.strictObject({ password: OwnPassword }).meta({ id: 'OwnPassword' });

/** What browsers call base64url; as long as the largest credential that they make. */
const Base64Url = Code(/^[\w-]{1,20000}$/, 'NOT_BASE64URL');

export const TotpBegun = z
  .strictObject({
    secret: z
      .string()
      .meta({ description: 'To be typed into an app that can read no picture; shown this once' }),
    uri: z.string().meta({ description: 'otpauth://…, to be shown as a QR code' }),
  })
  .meta({ id: 'TotpBegun' });

export const ConfirmTotpBody = z
  .strictObject({ code: Text(20).meta({ description: 'What the telephone shows now', example: '287082' }) })
  .meta({ id: 'ConfirmTotp' });

export const RecoveryCodes = z
  .strictObject({
    recoveryCodes: z.array(z.string()).meta({
      description:
        'To be written down, each good once when the telephone is gone; shown this once. Codes from before are void',
    }),
  })
  .meta({ id: 'RecoveryCodes' });

/** What a browser asks an authenticator: WebAuthn’s options in their JSON form. */
export const PasskeyOptions = z
  .looseObject({ challenge: z.string() })
  .meta({ id: 'PasskeyOptions', description: 'For PublicKeyCredential.parse…OptionsFromJSON of a browser' });

export const NewPasskeyBody = z
  .strictObject({
    name: Text(100).meta({ description: 'How you know it apart', example: 'Laptop' }),
    credential: z
      .looseObject({
        id: Base64Url,
        response: z.looseObject({ clientDataJSON: Base64Url, attestationObject: Base64Url }),
      })
      .meta({ description: 'What navigator.credentials.create() gave, by toJSON()' }),
  })
  .meta({ id: 'NewPasskey' });

export const PasskeySignInBody = z
  .strictObject({
    credential: z
      .looseObject({
        id: Base64Url,
        response: z.looseObject({
          clientDataJSON: Base64Url,
          authenticatorData: Base64Url,
          signature: Base64Url,
          userHandle: Base64Url.nullish(),
        }),
      })
      .meta({ description: 'What navigator.credentials.get() gave, by toJSON()' }),
  })
  .meta({ id: 'PasskeySignIn' });

/** As the device calls it. */
export const PasskeyId = Code(/^[\w-]{1,2000}$/, 'PASSKEY_UNKNOWN');

export const Passkey = z
  .strictObject({ id: z.string(), name: z.string(), createdAt: Moment, usedAt: Moment.nullable() })
  .meta({ id: 'Passkey' });

export const PasskeyAdded = z
  .strictObject({
    ...Passkey.shape,
    recoveryCodes: z.array(z.string()).nullable().meta({
      description: 'With your first second factor: to be written down, each good once; null: you have some',
    }),
  })
  .meta({ id: 'PasskeyAdded' });

export const OwnSecondFactors = z
  .strictObject({
    ways: z.array(z.enum(SECOND_FACTORS)).meta({
      description: 'By what you show beside your password that it is you; empty: the password is enough',
    }),
    passkeys: z.array(Passkey),
    recoveryCodes: z.int().meta({ description: 'How many are left' }),
  })
  .meta({ id: 'OwnSecondFactors' });

export type ConfirmTotpBody = z.infer<typeof ConfirmTotpBody>;
export type NewPasskeyBody = z.infer<typeof NewPasskeyBody>;
export type OwnSecondFactors = z.infer<typeof OwnSecondFactors>;
export type Passkey = z.infer<typeof Passkey>;
export type PasskeyAdded = z.infer<typeof PasskeyAdded>;
export type PasskeyOptions = z.infer<typeof PasskeyOptions>;
export type PasskeySignInBody = z.infer<typeof PasskeySignInBody>;
export type RecoveryCodes = z.infer<typeof RecoveryCodes>;
export type SecondFactorBody = z.infer<typeof SecondFactorBody>;
export type TotpBegun = z.infer<typeof TotpBegun>;
