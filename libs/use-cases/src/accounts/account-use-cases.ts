import { Access } from '../access/access.ts';
import { OwnPasskeys } from '../second-factor/own-passkeys.ts';
import { OwnSecondFactors } from '../second-factor/own-second-factors.ts';
import { OwnTotp } from '../second-factor/own-totp.ts';
import { RemoveSecondFactors } from '../second-factor/remove-second-factors.ts';
import { SignInByPasskey } from '../second-factor/sign-in-by-passkey.ts';
import { WhoActs } from '../access/who-acts.ts';
import { AskForReset } from './ask-for-reset.ts';
import { ChangeAccount } from './change-account.ts';
import { ChangePassword } from './change-password.ts';
import { EndAccess } from './end-access.ts';
import { Invite } from './invite.ts';
import { MakeKey } from './make-key.ts';
import { OwnAccess } from './own-access.ts';
import { OwnPassword } from './own-password.ts';
import { ProposeSetUp } from './propose-set-up.ts';
import { RevokeKey } from './revoke-key.ts';
import { SetPasswordByLink } from './set-password-by-link.ts';
import { SetUp } from './set-up.ts';
import { ShowInvitation } from './show-invitation.ts';
import { SignIn } from './sign-in.ts';
import { SignInByIdentity } from './sign-in-by-identity.ts';
import { SignInLimits } from './sign-in-limits.ts';
import { SignOut } from './sign-out.ts';
import { UnlinkIdentity } from './unlink-identity.ts';
import { WhoAsks } from './who-asks.ts';

/** Every use-case about who signs in and what he may do. */
export const ACCOUNT_USE_CASES = [
  Access,
  WhoActs,
  AskForReset,
  ChangeAccount,
  ChangePassword,
  EndAccess,
  Invite,
  MakeKey,
  OwnAccess,
  OwnPasskeys,
  OwnPassword,
  OwnSecondFactors,
  OwnTotp,
  ProposeSetUp,
  RemoveSecondFactors,
  RevokeKey,
  SetPasswordByLink,
  SetUp,
  ShowInvitation,
  SignIn,
  SignInByPasskey,
  SignInByIdentity,
  SignInLimits,
  SignOut,
  UnlinkIdentity,
  WhoAsks,
] as const;
