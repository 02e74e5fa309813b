/** Why the line refused, in English; one text for each error code. */
export const errors = {
  'error.NOT_FOUND.lead': 'There is no lead {{id}}.',
  'error.NOT_FOUND.funnel': 'There is no funnel {{id}}.',
  'error.NOT_FOUND.stage': 'There is no stage {{id}}.',
  'error.NOT_FOUND.employee': 'There is no employee {{id}}.',
  'error.NOT_FOUND.department': 'There is no department {{id}}.',
  'error.NOT_FOUND.absence': 'There is no absence {{id}}.',
  'error.NOT_FOUND.handoff': 'There is no handoff {{id}}.',
  'error.NOT_FOUND.template': 'There is no funnel template {{id}}.',
  'error.NOT_FOUND.notification': 'There is no notification {{id}}.',
  'error.NOT_FOUND.message': 'There is no message {{id}}.',
  'error.NOT_FOUND.letter': 'Message {{id}} is no letter: its channel shows plain text.',
  'error.NOT_FOUND.session': 'There is no session {{id}}.',
  'error.NOT_FOUND.key': 'There is no API key {{id}}.',
  'error.NOT_FOUND.passkey': 'There is no passkey {{id}}.',
  'error.NOT_FOUND.push-subscription': 'There is no device {{id}} of yours that takes messages.',
  'error.PUSH_REFUSED':
    'Messages can not be sent to this device: its browser names no push service at a public https address, or keys that are none.',
  'error.TELEGRAM_OFF': '{{product}} is not set up here: an administrator does it under Settings.',
  'error.TELEGRAM_SILENT':
    'The {{product}} bot can not be reached just now. Try again in a minute; if it goes on, an administrator looks at Settings.',
  'error.NOT_FOUND.identity': 'No identity is linked with the account of employee {{id}}.',
  'error.NOT_FOUND.alert': 'There is no alert {{id}}.',
  'error.NOT_SIGNED_IN': 'Sign in first, or send an API key.',
  'error.NOT_ALLOWED': 'You may not do this here; it takes the right to {{right}}.',
  'error.BOARD_READ_ONLY': 'The board only shows the queues; {{setting}} lets it change them.',
  'error.SIGN_IN_REFUSED': 'The address and the password do not belong together.',
  'error.SECOND_FACTOR_NEEDED': 'The password is right; now show by a second factor that it is you.',
  'error.SECOND_FACTOR_WRONG': 'The code is not good, or was used before.',
  'error.SECOND_FACTOR_SET': 'Codes of a telephone are set up already; remove them first.',
  'error.SECOND_FACTOR_NOT_SET': 'You have set up no second factor that recovery codes would stand in for.',
  'error.PASSKEY_REFUSED': 'The passkey is not known here, or its answer came too late.',
  'error.TOO_MANY_SIGN_INS': 'There were too many wrong passwords; the next one is taken in {{time}}.',
  'error.TOO_MANY_REQUESTS': 'Too many requests come from your network; the next one is taken in {{time}}.',
  'error.LINK_VOID.set_up': 'This link was used already or has run out; the next start prints a new one.',
  'error.LINK_VOID.invitation':
    'This link was used already or has run out; ask whoever invited you for another.',
  'error.LINK_VOID.reset': 'This link was used already or has run out; ask for another.',
  'error.NO_SUCH_ACCOUNT': 'Nobody has an account with the address {{email}}.',
  'error.ALERT_OVER': 'The alert is over: there is nothing left to acknowledge.',
  'error.SET_UP_ALREADY': 'There is an account already; sign in.',
  'error.SET_UP_INVALID': 'Nothing was set up yet; each problem is named with its field.',
  'error.NO_EMAIL': 'The employee has no e-mail address to which the invitation could go; enter one first.',
  'error.CAME_IN_BEFORE':
    'This employee has signed in before, so nobody else is shown a link to the account. Send an invitation, or have them ask for a new password.',
  'error.LAST_ADMINISTRATOR':
    'Nobody who can sign in would be an administrator any more. Make somebody else one first, and have them sign in once.',
  'error.PASSWORDS_OFF': 'Nobody signs in by a password here; use single sign-on on the sign-in page.',
  'error.IDENTITY_UNKNOWN':
    'Nobody was invited here with your address, or your access has ended. Ask an administrator to invite you.',
  'error.IDENTITY_UNVERIFIED':
    'Your sign-in provider does not say that your e-mail address is verified. Verify it there, or ask an administrator for help.',
  'error.IDENTITY_TAKEN':
    'The account with your address is linked with another identity of the sign-in provider. Ask an administrator to unlink it.',
  'error.PROVIDER_AWAY': 'The sign-in provider does not answer. Try again in a moment.',
  'error.PROVIDER_WRONG':
    'The sign-in provider gave an answer that can not be trusted. Try again; if that does not help, tell an administrator.',
  'error.PROVIDER_DENIED':
    'The sign-in provider did not let you in. Try again, or ask an administrator to give you access there.',
  'error.ROUND_TRIP_OVER':
    'This sign-in was begun in another browser or more than ten minutes ago, or is over already. Begin it again.',
  'error.PASSWORD_INVALID': 'The password can not be taken; each problem is named with its field.',
  'error.LEAD_CLOSED.won': 'The lead is won already; reopen it to move it.',
  'error.LEAD_CLOSED.lost': 'The lead is lost already; reopen it to move it.',
  'error.LEAD_CLOSED.open': 'The lead stands nowhere.',
  'error.LEAD_NOT_CLOSED': 'The lead is open; only a lead that is won or lost can be reopened.',
  'error.NO_NEXT_STAGE': '“{{stage}}” is the last stage; win the lead or lose it.',
  'error.NO_PREVIOUS_STAGE': '“{{stage}}” is the first stage; there is none to return to.',
  'error.STAGE_NOT_IN_FUNNEL': 'The lead’s funnel has no stage {{stageId}}.',
  'error.STAGE_NOT_AHEAD': '“{{to}}” is not after “{{from}}”; to go back, return the lead.',
  'error.STAGE_NOT_BEHIND': '“{{to}}” is not before “{{from}}”; to go on, advance the lead.',
  'error.ALREADY_HELD': 'This employee holds the lead already.',
  'error.NOTHING_TO_UNDO':
    'There is nothing to take back: the last thing that befell the lead was no move of a person, or it was taken back already.',
  'error.UNDO_TOO_LATE_one': 'A move can be taken back for {{count}} minute; this one is older.',
  'error.UNDO_TOO_LATE_other': 'A move can be taken back for {{count}} minutes; this one is older.',
  'error.HANDOFF_ACCEPTED': 'Whoever got the lead has accepted it; ask him to send it back.',
  'error.NOT_IN_COLUMN': 'The card under which it is to go does not stand at this stage any more.',
  'error.NOT_IN_QUEUE': 'The lead does not wait in a queue any more: an employee holds it.',
  'error.SET_ASIDE': 'Somebody wants the lead to wait: it is given by hand.',
  'error.NOT_A_SPECIALIST': 'This employee is not a specialist of “{{stage}}”.',
  'error.EMPLOYEE_INACTIVE': 'This employee has left the company.',
  'error.AT_CAPACITY':
    'This employee holds {{capacity}} leads at “{{stage}}”, which is his capacity; name him with force to give him one more.',
  'error.FULL':
    'This employee holds {{leads}} leads at all stages, and {{capacity}} is what he may hold; name him with force to give him one more.',
  'error.HANDOFF_NOT_DUE': 'There is time left to answer the handoff.',
  'error.NOT_BROUGHT_BACK': 'The lead has gone on since, or its holder from before can not take it.',
  'error.NOBODY_YET': 'Nobody of “{{stage}}” can take the lead yet.',
  'error.HANDOFF_NOT_OFFERED.offered': 'The handoff belongs to a stay of the lead that has ended.',
  'error.HANDOFF_NOT_OFFERED.accepted': 'The handoff is accepted already.',
  'error.HANDOFF_NOT_OFFERED.declined': 'The handoff is declined already.',
  'error.HANDOFF_NOT_OFFERED.expired': 'The time to answer the handoff is over.',
  'error.HANDOFF_NOT_OFFERED.withdrawn': 'The handoff is withdrawn: the lead has gone on.',
  'error.HANDOFF_NOT_OFFERED.escalated': 'The handoff has gone to the head.',
  'error.HANDOFF_NOT_OFFERED.returned': 'The lead was sent back, and the handoff with it.',
  'error.FUNNEL_INVALID': 'The funnel is not sound; each problem is named with its field.',
  'error.FUNNEL_ARCHIVED': 'The funnel is archived and takes no new leads.',
  'error.FUNNEL_HAS_LEADS_one': '{{count}} lead is open in the funnel; win it or lose it first.',
  'error.FUNNEL_HAS_LEADS_other': '{{count}} leads are open in the funnel; win them or lose them first.',
  'error.STAGE_ARCHIVED': 'The stage is archived: it stays for the history and is not changed any more.',
  'error.STAGE_HAS_LEADS_one': '{{count}} lead stands at “{{stage}}”; move it first.',
  'error.STAGE_HAS_LEADS_other': '{{count}} leads stand at “{{stage}}”; move them first.',
  'error.EMPLOYEE_HOLDS_LEADS_one':
    'The employee holds {{count}} open lead; reassign it first, or have it handed over.',
  'error.EMPLOYEE_HOLDS_LEADS_other':
    'The employee holds {{count}} open leads; reassign them first, or have them handed over.',
  'error.EMPLOYEE_INVALID': 'The employee can not be kept like this; each problem is named with its field.',
  'error.DEPARTMENT_INVALID':
    'The department can not be kept like this; each problem is named with its field.',
  'error.ABSENCE_INVALID': 'The absence can not be kept like this; each problem is named with its field.',
  'error.ABSENCES_MEET':
    'The employee is absent from {{firstDay}} to {{lastDay}} already; cancel that absence first, or enter one beside it.',
  'error.ABSENCE_OVER': 'The absence is over; what was stays.',
  'error.SPECIALISTS_INVALID': 'The list of specialists is not right; each problem is named with its field.',
  'error.PREFERENCES_INVALID': 'You can not be told like this; each problem is named with its field.',
  'error.NORMS_INVALID': 'The list of norms is not right; each problem is named with its field.',
  'error.NOTHING_TO_CHANGE': 'The request names nothing that is to be changed.',
  'error.EMAIL_TAKEN': 'Another employee has the address {{email}}.',
  'error.EXTERNAL_ID_TAKEN': 'The funnel has a lead with the external id {{externalId}} already.',
  'error.NOT_IN_APP':
    'This notification went by {{channel}}; only those shown in the app are marked as read here.',
  'error.LEADS_REFUSED_one':
    '{{count}} of the leads can not be moved, so none was; the reason stands with it.',
  'error.LEADS_REFUSED_other':
    '{{count}} of the leads can not be moved, so none was; the reason stands with each.',
  'error.LEAD_MOVED_ON':
    'The lead has moved on since: you decided on version {{expected}}, it is at version {{actual}} now.',
  'error.STALE_VERSION':
    'It was changed since: you decided on version {{expected}}, it is at version {{actual}} now.',
  'error.IDEMPOTENCY_KEY_REUSED':
    'The idempotency key {{key}} was used for a different request; use a new one.',
  'error.CHANNEL_INVALID': 'These settings do not go together.',
  'error.SET_IN_ENVIRONMENT':
    'It is set by {{setting}} in the environment of the server, and can be changed only there.',
  'error.OUTSIDE_INVALID': 'This address can not be set.',
  'error.THRESHOLDS_INVALID': 'These thresholds can not be set.',
  'error.NO_SECRET_KEY': 'The server has no key to seal secrets with; whoever runs it sets {{setting}}.',
  'error.LINE_NOT_EMPTY_one': 'There is {{count}} funnel here already; the demo goes into an empty database.',
  'error.LINE_NOT_EMPTY_other':
    'There are {{count}} funnels here already; the demo goes into an empty database.',
  'error.LINE_BUSY': 'So many moves meet here at this moment that this one found no gap; try again.',
  'error.BAD_REQUEST': 'The request is not right; each problem is named with its field.',
  'error.TOO_MUCH_AT_ONCE':
    'So much is asked at this moment that this could not be answered in time; try again in a moment.',
  'error.PAGES_NOT_BUILT': 'The pages are not built on this server; whoever runs it calls {{command}}.',
  'error.NOT_JSON': 'The body is not JSON.',
  'error.NO_SUCH_ROUTE': 'There is nothing at {{path}}.',
  'error.FOREIGN_NAME':
    'This server is known by another name; open it at the address that its administrator has set.',
  'error.FOREIGN_PAGE': 'The request comes from a page of another site; only pages of this one are answered.',
  'error.TOO_LARGE': 'The body is too large.',
  'error.UNSUPPORTED_MEDIA_TYPE': 'Bodies are taken as application/json only.',
  'error.UNAVAILABLE': 'The database does not answer; try again in a moment.',
  'error.UNEXPECTED': 'Something went wrong on our side; it is in the log under {{requestId}}.',
} as const;
