export {
  accountByEmailOf,
  accountOf,
  hasAccountOf,
  hasAccountsOf,
  hasComeInOf,
  lockSetUpOf,
  openAccountOf,
  rehashPasswordOf,
  setPasswordOf,
  wasSentResetOf,
  type Account,
} from './accounts.ts';
export { isAdministratorAmongOf, isAdministratorLeftOf } from './administrators.ts';
export { insertKeyOf, keysOf, revokeKeyOf, type OwnKey } from './api-keys.ts';
export { closeAccountOf, type ClosedAccount } from './close-account.ts';
export { invitedOf, linkedOf, linkIdentityOf, unlinkIdentitiesOf } from './identities.ts';
export { departmentOfStageOf, leadAccessOf } from './lead-access.ts';
export { endSessionOf, endSessionsOf, insertSessionOf, sessionsOf, type OwnSession } from './sessions.ts';
export { forgetAttemptOf, forgetAttemptsFromOf, noteAttemptOf, type Attempts } from './sign-in-failures.ts';
export {
  holdingOf,
  noteKeyOf,
  noteSessionOf,
  readActingOf,
  readKeyOf,
  readReceiverOf,
  readSessionOf,
  type Known,
} from './who-asks.ts';
export { readOfferOf, type OfferRead } from './offers.ts';
export {
  acceptPushOf,
  deletePushSubscriptionOf,
  forgetPushSubscriptionOf,
  forgetPushSubscriptionsOf,
  hasPushSubscriptionsOf,
  keepPushSubscriptionOf,
  pushDeviceOf,
  pushDevicesOf,
  pushSubscriptionsOf,
  type KeptPushDevice,
  type OwnPushSubscription,
} from '../push/push-subscriptions.ts';
export { ownFactorsOf } from '../second-factor/own-factors.ts';
export { keepChallengeOf, takeChallengeOf } from '../second-factor/passkey-challenges.ts';
export {
  deletePasskeyOf,
  deletePasskeysOf,
  insertPasskeyOf,
  passkeyOf,
  passkeysOf,
  usePasskeyOf,
  type KnownPasskey,
} from '../second-factor/passkeys.ts';
export {
  deleteRecoveryCodesOf,
  replaceRecoveryCodesOf,
  useRecoveryCodeOf,
} from '../second-factor/recovery-codes.ts';
export {
  deleteTotpSecretOf,
  keepTotpSecretOf,
  takeTotpStepOf,
  totpSecretOf,
} from '../second-factor/totp-secrets.ts';
export { chatOf, employeeOfChat, leaveTelegramReadingOf, takeTelegramReadingOf } from './telegram.ts';
