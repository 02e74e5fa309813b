// Written by npm run sync, of openapi.json.
export interface paths {
    "/api/v1/employees/{id}/invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give an employee an account: a letter with a link goes to him */
        post: operations["inviteEmployee"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/employees/{id}/invitation-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give an employee an account, and hand him the link yourself
         * @description Only to who has never signed in. The link of a letter from before is void.
         */
        post: operations["showInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/employees/{id}/access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Close the account of an employee, with all by which he comes in
         * @description Sessions, keys, password, second factors, identities and the links he was sent. Streams end within five seconds.
         */
        delete: operations["endAccess"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/employees/{id}/second-factors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove the second factors of an employee who has lost them */
        delete: operations["removeSecondFactors"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/employees/{id}/identity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Unlink the account of an employee from the sign-in provider
         * @description For who has another identity there now: the next one with his verified address is linked. Sessions go on until his access is ended.
         */
        delete: operations["unlinkIdentity"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show who you are and what you may do */
        get: operations["showAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Say in which language you are told, and by which clock; what is absent stays
         * @description Hours of your own stay as they are written, and go by the new clock.
         */
        patch: operations["changeAccount"];
        trace?: never;
    };
    "/api/v1/account/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change your password; your other sessions end */
        put: operations["setPassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List your API keys; never the keys themselves */
        get: operations["listKeys"];
        put?: never;
        /** Make an API key, with which a program asks in your name */
        post: operations["createKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revoke an API key of yours */
        delete: operations["deleteKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ops/alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is wrong with the line, and what was, the latest first */
        get: operations["listAlerts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ops/alerts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One alert: what is wrong, since when, and who looks after it */
        get: operations["readAlert"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ops/alerts/{id}/acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that you look after it: nobody is reminded any more, and who did before is relieved */
        post: operations["acknowledgeAlert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/alert-thresholds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** From what on alerts are raised, and what says so */
        get: operations["listAlertThresholds"];
        /** Set thresholds of alerts; they hold from the next look on, without a restart */
        put: operations["changeAlertThresholds"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/outside": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who outside is told of the line: a webhook of every alert, a watcher that all is well */
        get: operations["listOutside"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/outside/{receiver}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set where outside it is told of the line; it holds from the next look on, without a restart */
        put: operations["changeOutside"];
        post?: never;
        /** Take an address back: nobody is told there any more */
        delete: operations["clearOutside"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/outside/{receiver}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask the address that holds now, once, and say what came back; takes 5 seconds at most */
        post: operations["testOutside"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/employees/{id}/absences/{absenceId}/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** See to whom each open lead would go if they were handed over now; nothing is done */
        get: operations["preview"];
        put?: never;
        /** Hand over every open lead of his, to the substitute first; with bringBack they come back when he works again */
        post: operations["handOverLeads"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/employees/{id}/absences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the absences of an employee, past ones too */
        get: operations["listAbsences"];
        put?: never;
        /** Enter an absence of an employee: whole days, or from one moment to another */
        post: operations["enterAbsence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/employees/{id}/absences/{absenceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Cancel an absence. What has begun ends now and stays for what it was: one of days ends yesterday, one that is over is refused */
        delete: operations["cancelAbsence"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leads/{id}/activities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was logged on the lead, the newest first */
        get: operations["listActivities"];
        put?: never;
        /** Log a call, a meeting, a presentation or an email; the lead stays at its version */
        post: operations["logActivity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/departments/{id}/activity-norms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many calls, meetings, presentations and e-mails the department asks of whom */
        get: operations["listActivityNorms"];
        /** Set the whole list of norms of a department */
        put: operations["setActivityNorms"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/departments/{id}/activity-norms/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many of them everybody has done in a day and in its week, how many are asked so far, and who is behind */
        get: operations["showNormProgress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/departments/{id}/report-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The report that you would be sent now, and when reports are sent
         * @description Whoever sees the leads of the department sees all of it, anybody else what he did himself.
         */
        get: operations["showReportPreview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/departments/{id}/report-preview/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have the report that the preview shows sent to yourself
         * @description On your own channels, once, and to nobody else; when reports are sent stays as it is.
         */
        post: operations["sendReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/departments/{id}/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set when the reports of a department are sent */
        put: operations["setReports"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say whether you want to be sent reports */
        put: operations["wantReports"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who moved, assigned or changed what, the newest first */
        get: operations["listAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/funnels/{id}/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The board of a funnel: its open leads as cards, those that you see
         * @description All of them, for filters are applied where they are shown. Open the stream of events first, then read the board; ask with `leads` for what it says has changed.
         */
        get: operations["showBoard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leads/bulk/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move many leads on: each to its next stage, or all to a later one */
        post: operations["advanceLeads"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leads/bulk/reassign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give many leads to another specialist of their stages */
        post: operations["reassignLeads"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leads/bulk/lose": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the way of many leads as lost, with the reason */
        post: operations["loseLeads"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the production calendars, each with the years whose days it knows */
        get: operations["listCalendars"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show how the channels are set; of secrets only that they are kept */
        get: operations["listChannels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels/email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set the mail server; it holds within seconds, without a restart */
        put: operations["changeEmailChannel"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels/slack": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set the Slack app; it holds within seconds, without a restart */
        put: operations["changeSlackChannel"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels/telegram": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set the Telegram bot; it holds within seconds, without a restart */
        put: operations["changeTelegramChannel"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels/webhook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set where the webhook leads; it holds within seconds, without a restart */
        put: operations["changeWebhookChannel"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels/webhook/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a new secret that messages of the webhook are signed by; the one before signs along for a day */
        post: operations["renewWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels/{channel}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take back what is set about a channel: its messages are captured from then on */
        delete: operations["clearChannel"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels/{channel}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Have a test message sent to yourself, by what is set now; takes 20 seconds at most */
        post: operations["testChannel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/company": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show what the firm is called */
        get: operations["showCompany"];
        /** Say what the firm is called */
        put: operations["changeCompany"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show whether there is a demo, and how much of it is loaded */
        get: operations["showDemo"];
        put?: never;
        /** Load a demo: a department with people, a funnel, and ninety days of history */
        post: operations["loadDemo"];
        /** Remove the demo with all that was done in it; what is your own stays */
        delete: operations["removeDemo"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/departments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the departments by name; there is always at least one */
        get: operations["listDepartments"];
        put?: never;
        /** Make a department */
        post: operations["createDepartment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/departments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show a department: when it works, and who heads it */
        get: operations["showDepartment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change a department; what is absent stays */
        patch: operations["changeDepartment"];
        trace?: never;
    };
    "/api/v1/employees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List employees by name, with how many leads each holds now */
        get: operations["listEmployees"];
        put?: never;
        /** Take an employee in */
        post: operations["createEmployee"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/employees/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show an employee with the stages that he is a specialist of */
        get: operations["showEmployee"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change an employee; what is absent stays. With active: false he leaves */
        patch: operations["changeEmployee"];
        trace?: never;
    };
    "/api/v1/personal-data/erasures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the erasures, the newest first */
        get: operations["listErasures"];
        put?: never;
        /** Erase the personal data of leads, and of employees who have left; open leads end, and it can not be undone */
        post: operations["erasePersonalData"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/personal-data/erasures/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Count what an erasure would change or delete; nothing is changed */
        post: operations["previewErasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/personal-data/erasures/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show one erasure */
        get: operations["showErasure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/personal-data/erasures/{id}/protocol": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show the protocol of an erasure, with the extract from the log that order 179 of Roskomnadzor asks for */
        get: operations["showProtocol"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Your in-app notifications and what changes on the boards, live (server-sent events)
         * @description Open the stream first, then read the inbox: nothing falls between. After a broken connection a browser sends Last-Event-ID by itself and gets what was told meanwhile; some of it may come twice and is known by its id. A comment every 20 seconds keeps the connection. Changes of the boards are not sent again: after a broken connection read the board anew.
         */
        get: operations["streamEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/funnels/{id}/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The figures of a funnel stage by stage: what became of the visits that were entered in a period, and in the one before
         * @description Whoever sees the leads of the department sees all of it, anybody else what he did himself. To the moment: what has just been done is counted.
         */
        get: operations["showFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/funnels/{id}/figures/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The figures of a funnel by stage and employee, each compared with all others at the stage
         * @description Whoever sees the leads of the department sees all of it, anybody else what he did himself. To the moment: what has just been done is counted.
         */
        get: operations["showPeopleFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/funnels/{id}/figures/passed-on": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What became of the leads that each employee passed on from each stage
         * @description Whoever sees the leads of the department sees all of it, anybody else what he did himself. To the moment: what has just been done is counted.
         */
        get: operations["showPassedOn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/funnels/{id}/figures/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The visits that a figure counts, with their leads
         * @description Whoever sees the leads of the department sees all of it, anybody else what he did himself. To the moment: what has just been done is counted.
         */
        get: operations["listFigureVisits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/funnels/{id}/figures/choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * By which employees, sources and segments the figures of a funnel can be narrowed
         * @description Of whoever sees only his own leads those that he has had.
         */
        get: operations["listFigureChoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/funnels/{id}/figures/own-weeks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What you did yourself at the stages of a funnel, week by week
         * @description The last twelve weeks, the present one up to now; your own visits, whatever else you may see.
         */
        get: operations["showOwnWeeks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/departments/{id}/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The figures of all funnels of a department, funnel by funnel and stage by stage
         * @description Whoever sees the leads of the department sees all of it, anybody else what he did himself. Archived funnels are left out.
         */
        get: operations["showDepartmentFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/departments/{id}/figures/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The figures of all funnels of a department by stage and employee
         * @description Whoever sees the leads of the department sees all of it, anybody else what he did himself. Archived funnels are left out.
         */
        get: operations["showDepartmentPeopleFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/departments/{id}/figures/choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * By which employees, sources and segments the figures of a department can be narrowed
         * @description Of whoever sees only his own leads those that he has had.
         */
        get: operations["listDepartmentChoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/funnels/{id}/flow": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How leads go through a funnel: what became of those that came in, what comes and leaves, what is in work, where it is narrowest, what open leads will bring
         * @description For whoever sees all leads of the department. Of one employee neither a bottleneck nor a velocity is told, nor what follows from Little’s law. To the moment: what has just been done is counted.
         */
        get: operations["showFlow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/funnels/{id}/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The newest hundred plans of a funnel, and what became of them
         * @description For whoever sees all leads of the department.
         */
        get: operations["listPlans"];
        put?: never;
        /**
         * Have the best line proposed under what you wish, with what to expect of it
         * @description Takes seconds. Where the data can not answer, or the wishes do not go together, everything that is in the way is named.
         */
        post: operations["proposePlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A plan, with what was expected of it */
        get: operations["showPlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/promise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What an applied plan promised, and what it delivers week by week
         * @description For whoever sees all leads of the department. Of a plan that nobody has applied there is none.
         */
        get: operations["showPromise"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/apply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the specialists of all stages as the plan has them
         * @description As a head would set them, all or none. Whoever is a specialist no more keeps the leads that he holds.
         */
        post: operations["applyPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set the specialists of the stages that a plan changed as they were before */
        post: operations["undoPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/funnels/{id}/simulations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The saved simulations of a funnel
         * @description For whoever sees all leads of the department.
         */
        get: operations["listSimulations"];
        put?: never;
        /**
         * Let the line run as it is and as it could be, to see what would be otherwise
         * @description Answers once it is known that the data can answer; the runs follow, and are asked for by the id. Where the data can not answer, everything that is in the way is named.
         */
        post: operations["startSimulation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/simulations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A simulation: how far it is, or what came of it */
        get: operations["showSimulation"];
        put?: never;
        post?: never;
        /** Remove a simulation */
        delete: operations["removeSimulation"];
        options?: never;
        head?: never;
        /** Save a simulation under a name, or give it another one */
        patch: operations["saveSimulation"];
        trace?: never;
    };
    "/api/v1/funnels/{id}/strengths": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is strong at each stage of a funnel, how sure that is, and what makes it doubtful
         * @description For whoever sees all leads of the department. People are pooled and leads taken into account; where the data cannot tell, nothing is told and it says why.
         */
        get: operations["showStrengths"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/funnels/{id}/flow/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Take a part of a funnel’s flow as CSV or XLSX, with the rule and the filter in the file
         * @description For whoever may take the figures of the whole department.
         */
        get: operations["exportFlow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/funnels/{id}/flow/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The leads behind a number of a funnel’s flow, each with a visit, counted as the number is
         * @description For whoever sees all leads of the department.
         */
        get: operations["listFlowVisits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/funnels/{id}/now/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Take what is open at each stage of a funnel at this moment as CSV or XLSX, with the rule in the file
         * @description Of departments that one has no such right in, it is what one holds himself.
         */
        get: operations["exportStanding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/funnels/{id}/now": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who has what at each stage of a funnel at this moment, how old it is and what is late
         * @description Whoever sees the leads of the department sees all of it, anybody else what he holds himself.
         */
        get: operations["showStanding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/funnels/{id}/now/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The leads behind a number of what is open now, each with its visit, counted as the number is
         * @description Whoever sees the leads of the department sees all of it, anybody else what he holds himself.
         */
        get: operations["listNowVisits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/funnels/{id}/figures/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Take the figures of a funnel as CSV or XLSX, with the rule and the filter in the file
         * @description Of departments that one has no such right in, it is what one did there himself.
         */
        get: operations["exportFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/first-steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what is to be done until the line runs, and what of it is done */
        get: operations["listFirstSteps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/funnels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the funnels by name, with what stands at each stage now */
        get: operations["listFunnels"];
        put?: never;
        /** Make a funnel, drawn stage by stage or from a template */
        post: operations["createFunnel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/funnels/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show a funnel with what stands at each stage now */
        get: operations["showFunnel"];
        /** Draw a funnel anew: stages that stay have their ids, one that is left out is archived */
        put: operations["changeFunnel"];
        post?: never;
        /** Archive a funnel; its leads and their history stay */
        delete: operations["archiveFunnel"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/funnel-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the funnels to start from, each in the languages that it is written in */
        get: operations["listFunnelTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/handoffs/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that you have the lead */
        post: operations["acceptHandoff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/handoffs/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say no, with the reason: the lead goes to the next best specialist */
        post: operations["declineHandoff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/handoffs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Handoffs, the newest first: to a person, by a person, by state, with the working time left */
        get: operations["listHandoffs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the process lives; asks nobody else */
        get: operations["showLiveness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the process can do its work; answers within two seconds */
        get: operations["showReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/line": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the line as a whole is well, by its own rules, for a watcher outside */
        get: operations["showLineHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The figures of this process, and of the delivery ledger, for Prometheus */
        get: operations["showMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest imports of one’s departments */
        get: operations["listImports"];
        put?: never;
        /**
         * Import leads from a CSV file or a workbook: all of them or none, or what would come of it
         * @description Rows that can not come in are named with their line, in the language of Accept-Language.
         */
        post: operations["importLeads"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far an import is */
        get: operations["showImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Send a file of leads, of up to 200 MB
         * @description The id is a UUID of whoever sends it. A file that is there whole is left as it is, so that it can be sent again when nobody knows whether it has come in.
         */
        put: operations["sendImport"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Have the file read by a plan, and every row checked; nothing enters */
        post: operations["checkImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say what is to become of single rows that are the same as others */
        post: operations["chooseImportRows"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/enter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let the good rows enter, or the rest of an import that was stopped */
        post: operations["enterImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let no more leads enter until it is told to go on; what has entered stays */
        post: operations["stopImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back what has entered, for a day; rows whose leads somebody has worked with say so and stay */
        post: operations["undoImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/table": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The first rows of a file as it is read, and what its columns are taken for
         * @description What is not said of encoding, delimiter, sheet and heading is found out.
         */
        get: operations["showImportTable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rows of a file that is checked: as they will be, or what has become of them */
        get: operations["listImportRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/words": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Words of bad rows that mean no stage, or no employee; the plan can say what they mean */
        get: operations["listImportWords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/rejected": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rows that could not come in as a CSV file, with the reason behind; mended, it can be imported */
        get: operations["exportRejectedRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your in-app notifications, unread ones first */
        get: operations["showInbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set your first password, by the link of the invitation */
        post: operations["acceptInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/password-resets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for a letter with a link, by which you set another password */
        post: operations["requestReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/password-resets/use": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set another password, by the link of the letter; you are signed out everywhere else */
        post: operations["resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leads/{id}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List every decision about a lead: who got it, who was considered, who was ruled out and why */
        get: operations["listDecisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Find leads: by funnel, stage, holder, status or words */
        get: operations["listLeads"];
        put?: never;
        /** Make a lead: it enters its funnel, a specialist has it and is told */
        post: operations["enterLead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leads/{id}/win": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the lead’s way as won */
        post: operations["winLead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leads/{id}/lose": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the lead’s way as lost, with the reason */
        post: operations["loseLead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leads/{id}/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move the lead on: the specialist of the next stage has it and is told */
        post: operations["advanceLead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leads/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send the lead back to an earlier stage, with the reason */
        post: operations["returnLead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leads/{id}/reassign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give the lead to another specialist of its stage */
        post: operations["reassignLead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leads/{id}/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the lead out of its stage’s queue */
        post: operations["claimLead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leads/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring a won or lost lead back to a stage */
        post: operations["reopenLead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leads/{id}/place": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put the card of a lead somewhere else in its column, for everybody; to do so again changes nothing
         * @description The place holds until the lead moves; then it stands where it came, like any other.
         */
        put: operations["placeLead"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leads/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A lead’s card: facts, where it stands, its history, what can be done with it, who was told */
        get: operations["showLead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change what is known about a lead */
        patch: operations["changeLead"];
        trace?: never;
    };
    "/api/v1/leads/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take the lead’s last move back
         * @description Whoever made it may, and a head of the department, for five minutes and until somebody else has accepted the lead.
         */
        post: operations["undoLead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dev/mailbox/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Messages that were kept instead of sent, the newest first */
        get: operations["listCapturedMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dev/mailbox/messages/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One message, exactly as it would have gone out */
        get: operations["showCapturedMessage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dev/mailbox/messages/{id}/source": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What would have gone over the wire: an e-mail with its headers, Slack’s blocks as JSON */
        get: operations["showCapturedSource"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dev/mailbox/messages/{id}/html": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The letter as a mail program shows it; it runs no script and loads nothing from elsewhere */
        get: operations["showCapturedLetter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The delivery ledger, the newest row first */
        get: operations["listNotifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One message with every attempt to deliver it */
        get: operations["showNotification"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that you have seen a notification, in the app or by the link of a message; to say it again changes nothing */
        post: operations["readNotification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How you are told, and what holds where you say nothing */
        get: operations["showOwnPreferences"];
        /**
         * Say how you want to be told
         * @description It holds for the next message, and for those that wait: they are looked at once more.
         */
        put: operations["setOwnPreferences"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/notifications/{channel}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have a test message sent to yourself on a channel of yours; takes 20 seconds at most
         * @description Five within a minute at most.
         */
        post: operations["testOwnChannel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/departments/{id}/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How people of a department are told who have not said it themselves */
        get: operations["showDepartmentPreferences"];
        /** Say how people of a department are told who have not said it themselves */
        put: operations["setDepartmentPreferences"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/departments/{id}/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The texts of a department’s messages, and what they can name */
        get: operations["listTemplates"];
        /**
         * Put texts of your own in place of the product’s, or take them back
         * @description They hold from the next message on, on every channel. All of them null: as the product has it.
         */
        put: operations["setTemplate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/departments/{id}/templates/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** See a message with texts that are not saved, as you would get it; nothing is sent or written */
        post: operations["previewTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/second-factors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show what you have set up beside your password */
        get: operations["showSecondFactors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make new recovery codes; those from before are void */
        post: operations["makeRecoveryCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/totp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin to set up codes of your telephone (TOTP) */
        post: operations["beginTotp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/totp/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Show that your telephone has it: from now on its codes are asked for */
        post: operations["confirmTotp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/totp/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Do without codes of your telephone */
        post: operations["removeTotp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/passkeys/challenge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin to add a passkey */
        post: operations["beginPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/passkeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a passkey: you sign in by it alone, and a password alone is no longer enough */
        post: operations["addPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/passkeys/{passkeyId}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Do without a passkey */
        post: operations["removePasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/push-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show the key that a browser subscribes to messages with */
        get: operations["showPushKey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/push-subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List your devices that take messages */
        get: operations["listPushSubscriptions"];
        put?: never;
        /**
         * Have messages come to this device, for as long as you are signed in on it
         * @description Push is among your channels from then on. What is subscribed a second time takes the place of the first; of more than ten devices the oldest goes.
         */
        post: operations["addPushSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/push-subscriptions/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Have a test message sent to a device of yours; takes 20 seconds at most */
        post: operations["testPushSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/push-subscriptions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Have messages come to a device no more */
        delete: operations["deletePushSubscription"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/telegram": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show whether messages come to your Telegram */
        get: operations["showTelegram"];
        put?: never;
        post?: never;
        /** Have messages come to your Telegram no more */
        delete: operations["disconnectTelegram"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/telegram/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a link that connects your Telegram
         * @description Open it in Telegram within fifteen minutes and press Start; it works once, and the one before it is void. Telegram is among your channels from then on.
         */
        post: operations["linkTelegram"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ops/channels/{channel}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hold back all that is to be sent on a channel; it ends by itself. One that is paused is paused anew */
        post: operations["pauseChannel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ops/channels/{channel}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the pause of a channel */
        post: operations["resumeChannel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ops/workers/{id}/drain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask a worker to take no more jobs; it takes some again when it is started anew */
        post: operations["drainWorker"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ops/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many messages a retry of these would be about */
        get: operations["previewRetry"];
        put?: never;
        /** Have all messages tried again that are of what is named; of everything when nothing is */
        post: operations["retryMessages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ops/notifications/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Have one message tried again */
        post: operations["retryMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ops/notifications/{id}/take": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Look after a message oneself */
        post: operations["takeMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ops/notifications/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that nothing is left to do about a message */
        post: operations["closeMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ops/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How each channel and each job is doing now */
        get: operations["showStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ops/times": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How long messages waited, how long sending them took, and how many were sent */
        get: operations["showTimes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ops/workers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The worker processes, and when each was heard of last */
        get: operations["listWorkers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ops/reachability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether database, queue and the provider of each channel answer; nothing is sent for it */
        get: operations["showReachability"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ops/failures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What has failed, those together that failed alike */
        get: operations["listFailures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ops/ambiguous": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Messages of which nobody knows whether they arrived, with all that is known */
        get: operations["listAmbiguous"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ops/needs-attention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Messages that were given up on, with who looks after each */
        get: operations["listNeedsAttention"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/passkey-challenge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin to sign in by a passkey */
        post: operations["beginPasskeySignIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/passkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in by a passkey */
        post: operations["signInByPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/leads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Take the leads that one may see, with all their facts, as CSV, XLSX or lines of JSON; open ones can be imported elsewhere; an answer that breaks off is not whole */
        get: operations["exportLeads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Take the whole history of visits, of whatever one may see, as CSV, XLSX, lines of JSON or Parquet; an answer that breaks off is not whole */
        get: operations["exportVisitHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/activities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Take the activities that were logged on leads, as CSV, XLSX or lines of JSON; an answer that breaks off is not whole */
        get: operations["exportActivities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/employees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Take the employees of one’s departments, as CSV, XLSX or lines of JSON; an answer that breaks off is not whole */
        get: operations["exportEmployees"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Take the ledger of messages, without what they said, as CSV, XLSX or lines of JSON; an answer that breaks off is not whole */
        get: operations["exportMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/handoffs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Take what was handed to whom, and how it was answered, as CSV, XLSX or lines of JSON; an answer that breaks off is not whole */
        get: operations["exportHandoffs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/personal-data/find": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find all leads of one person, and the employee, by address or phone */
        post: operations["findPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/personal-data/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give out everything that is kept about these leads and employees */
        post: operations["exportPersonalData"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/personal-data/export/csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give out the same for a spreadsheet, a row for each value */
        post: operations["exportPersonalDataAsCsv"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leads/{id}/personal-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Give out everything that is kept about the person of one lead */
        get: operations["exportLead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leads/{id}/personal-data/csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Give out what is kept about the person of one lead, for a spreadsheet */
        get: operations["exportLeadAsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/employees/{id}/personal-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Give out everything that is kept about one employee */
        get: operations["exportEmployee"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/presence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is at work now, who is away and until when, and who stands in */
        get: operations["listPresence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stages/{id}/routing/try": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask who would get a lead here now, or at another moment, and why, also by another policy; nothing is written
         * @description Equals are told apart by lot, which may name another one when the lead really comes.
         */
        post: operations["tryRouting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stages/{id}/routing/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Play the last decisions of the stage again under another policy; nothing is written
         * @description Each is made again from its own record, and what the other choices would have caused is carried forward: the leads on everybody’s desk and what a round robin owes. Assumed is that a lead stays with somebody else as long as it did in truth, and that whoever was away, declined or was not fit was so whoever was asked. Who knew a lead before is on record only where same-person-first asked for it. What would have become of the leads is told where chance gave enough of them to those to whom the policy would have, and refused where it did not.
         */
        post: operations["replayRouting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ops/slo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How well people are told, over thirty days, and how fast what may go wrong is used up */
        get: operations["showServiceLevels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the sessions in which you are signed in */
        get: operations["listSessions"];
        put?: never;
        /** Sign in; the answer has the browser keep the session in a cookie */
        post: operations["beginSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Sign out here */
        delete: operations["endThisSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Sign out elsewhere */
        delete: operations["endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/set-up/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show whether the product is still to be set up */
        get: operations["showSetUpState"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/set-up/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find out whether the link holds, and what would probably be said; nothing is used up */
        post: operations["checkSetUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/set-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make the first administrator, by the link that the first start prints */
        post: operations["makeFirstAdministrator"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/employees/{id}/refused-addresses/{channel}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Have messages sent again to an address that was refused; what was not sent meanwhile is not sent any more */
        delete: operations["tryAddressAgain"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/shift": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Go off your shift, or come back to it */
        put: operations["setOwnShift"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/employees/{id}/shift": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Take an employee off his shift, or have him back on it */
        put: operations["setShift"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stages/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show a stage with its specialists and what each of them holds there now */
        get: operations["showStage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change a stage: its name, its colour, its time limit; what is absent stays */
        patch: operations["changeStage"];
        trace?: never;
    };
    "/api/v1/stages/{id}/specialists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the specialists of a stage and what each of them holds there now */
        get: operations["listSpecialists"];
        /** Say who works a stage: the whole list; who is left out keeps the leads that he holds */
        put: operations["setSpecialists"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hooks/telephony": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log a call on the open lead with the customer’s number
         * @description Each call is logged once, by externalId: what comes again adds what is known by then. Where no open lead has the number, or several have, nothing is logged, and the answer (202) says which of the two.
         */
        post: operations["logTelephonyCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leads/{id}/watchers/{employeeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Let an employee watch the lead; to do so again changes nothing */
        put: operations["watchLead"];
        post?: never;
        /** Let an employee watch the lead no more; for one who does not nothing changes */
        delete: operations["unwatchLead"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which programs are told of events, and how that goes */
        get: operations["listSubscriptions"];
        put?: never;
        /** Have a program told of events, signed by Standard Webhooks 1.0 */
        post: operations["addSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/subscriptions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show a subscription */
        get: operations["showSubscription"];
        put?: never;
        post?: never;
        /** Have a program told of nothing more, and forget what it was told */
        delete: operations["removeSubscription"];
        options?: never;
        head?: never;
        /** Change of what a program is told, where, or how it is called */
        patch: operations["changeSubscription"];
        trace?: never;
    };
    "/api/v1/subscriptions/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Pause a subscription: what happens meanwhile waits, for thirty days at most */
        post: operations["pauseSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/subscriptions/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Switch a subscription on that is paused or off: what waits is sent */
        post: operations["resumeSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/subscriptions/{id}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a new secret; the one before signs along for a day */
        post: operations["renewSubscriptionSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/subscriptions/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a program was told and is to be told, the newest first; kept for thirty days */
        get: operations["listEventDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/subscriptions/{id}/deliveries/again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send events once more: these, or all that have failed since a moment */
        post: operations["sendEventsAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/subscriptions/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a test event, once, and say what came back; takes 15 seconds at most */
        post: operations["testSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        InvitationLink: {
            /**
             * Format: uri
             * @description Where the employee sets his password, once; it is shown this once
             */
            url: string;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            expiresAt: string;
        };
        SignedIn: {
            /** Format: uuid */
            employeeId: string;
            /** @description Send it with a change of yourself */
            version: number;
            name: string;
            email: string | null;
            /** @enum {string} */
            role: "admin" | "head" | "rep" | "ops" | "viewer";
            /** @description Of which departments his rights are: those that he heads, or the one that he belongs to */
            departmentIds: string[];
            /** @enum {string} */
            language: "ru" | "en";
            /**
             * @description A name of the IANA list
             * @example Europe/Moscow
             */
            timeZone: string;
            /** @description What the firm is called; null: nobody has said so */
            company: string | null;
            /** @description Whether the account is linked with the sign-in provider */
            singleSignOn: boolean;
            /** @description Of whose things each right is: everybody’s, those of his departments, his own; one that is not named he has not */
            rights: {
                [key: string]: "all" | "departments" | "own";
            };
            shift: components["schemas"]["Shift"];
        };
        Shift: {
            /** @description False: gets no new leads, and the time limits of his leads stand still */
            on: boolean;
            /**
             * Format: date-time
             * @description From when on he is on it again by himself; null while he is
             * @example 2026-11-23T09:00:00.000Z
             */
            until: string | null;
        };
        ChangeAccount: {
            /** @description The version of yourself that you decided on; when it was changed since, the answer is 409 */
            version: number;
            /** @enum {string} */
            language?: "ru" | "en";
            /**
             * @description Hours of your own stay as they are written, and go by this clock
             * @example Europe/Moscow
             */
            timeZone?: string;
        };
        AccountChanged: {
            /** @description Send it with the next change */
            version: number;
            /** @enum {string} */
            language: "ru" | "en";
            /**
             * @description A name of the IANA list
             * @example Europe/Moscow
             */
            timeZone: string;
        };
        ChangePassword: {
            current: string;
            password: string;
        };
        ApiKeyList: {
            items: components["schemas"]["ApiKey"][];
        };
        ApiKey: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description What it was made for; null: everything that its owner may */
            rights: ("leads.read" | "leads.enter" | "leads.work" | "leads.claim" | "leads.move" | "leads.assign" | "leads.reopen" | "leads.undo" | "leads.import" | "leads.watch" | "calls.log" | "line.read" | "line.change" | "routing.try" | "people.read" | "people.change" | "absences.read" | "absences.enter" | "absences.hand-over" | "norms.read" | "progress.read" | "inbox.read" | "ledger.read" | "mailbox.read" | "figures.export" | "ops.read" | "ops.act" | "account.read" | "audit.read" | "settings.read" | "personal-data.export" | "personal-data.erase")[] | null;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            expiresAt: string | null;
            /**
             * Format: date-time
             * @description When it was used last, give or take five minutes
             * @example 2026-11-23T09:00:00.000Z
             */
            usedAt: string | null;
        };
        NewApiKey: {
            /**
             * @description What it is for
             * @example Website form
             */
            name: string;
            /**
             * @description What it is made for, never more than its owner may; null: everything that he may
             * @default null
             */
            rights?: ("leads.read" | "leads.enter" | "leads.work" | "leads.claim" | "leads.move" | "leads.assign" | "leads.reopen" | "leads.undo" | "leads.import" | "leads.watch" | "calls.log" | "line.read" | "line.change" | "routing.try" | "people.read" | "people.change" | "absences.read" | "absences.enter" | "absences.hand-over" | "norms.read" | "progress.read" | "inbox.read" | "ledger.read" | "mailbox.read" | "figures.export" | "ops.read" | "ops.act" | "account.read" | "audit.read" | "settings.read" | "personal-data.export" | "personal-data.erase")[] | null;
            /**
             * @description How long it is good; null: until it is revoked
             * @default 365
             */
            days?: number | null;
        };
        ApiKeyMade: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description What it was made for; null: everything that its owner may */
            rights: ("leads.read" | "leads.enter" | "leads.work" | "leads.claim" | "leads.move" | "leads.assign" | "leads.reopen" | "leads.undo" | "leads.import" | "leads.watch" | "calls.log" | "line.read" | "line.change" | "routing.try" | "people.read" | "people.change" | "absences.read" | "absences.enter" | "absences.hand-over" | "norms.read" | "progress.read" | "inbox.read" | "ledger.read" | "mailbox.read" | "figures.export" | "ops.read" | "ops.act" | "account.read" | "audit.read" | "settings.read" | "personal-data.export" | "personal-data.erase")[] | null;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            expiresAt: string | null;
            /**
             * Format: date-time
             * @description When it was used last, give or take five minutes
             * @example 2026-11-23T09:00:00.000Z
             */
            usedAt: string | null;
            /** @description Send it as Authorization: Bearer …; it is shown this once and kept nowhere */
            key: string;
        };
        AlertList: {
            items: components["schemas"]["Alert"][];
            /** @description Ask for the next page with it; null: this is the last one */
            nextCursor: string | null;
        };
        Alert: {
            /** Format: uuid */
            id: string;
            /**
             * @description What is wrong; docs/runbook.md has a section for each
             * @enum {string}
             */
            rule: "queue-age" | "no-worker" | "canary" | "deadly-message" | "ambiguous" | "needs-attention" | "sweep-lag" | "unsealed-audit" | "figures-behind" | "disk" | "invariant-broken" | "clock-skew" | "plan-drifts" | "events-off" | "burn-fast" | "burn-slow" | "burn-lasting";
            /** @description Which channel, promise or service level it is about, or which plan (`plan:` and its id); null: the line as a whole */
            subject: (("email" | "slack" | "in_app" | "push" | "telegram" | "webhook" | "one_open_visit_while_open" | "visits_without_gap_or_overlap" | "taken_back_is_whole" | "figures_are_visits" | "handoff_is_told" | "holder_has_handoff" | "notification_ends" | "within_capacity" | "move_is_decided" | "decision_is_kept_to" | "decision_is_repeatable" | "move_is_audited" | "first-attempt" | "end" | "certainty") | string) | null;
            /**
             * @description The subject in words; null: the line as a whole
             * @example e-mail
             */
            about: string | null;
            /**
             * @description page: people are told late or not at all, or soon will be; ticket: it can wait for the morning
             * @enum {string}
             */
            weight: "page" | "ticket";
            /**
             * Format: date-time
             * @description When it was first seen
             * @example 2026-11-23T09:00:00.000Z
             */
            since: string;
            /**
             * Format: date-time
             * @description When people were told
             * @example 2026-11-23T09:00:00.000Z
             */
            raisedAt: string;
            /**
             * Format: date-time
             * @description When they were last reminded
             * @example 2026-11-23T09:00:00.000Z
             */
            remindedAt: string | null;
            /**
             * Format: date-time
             * @description Since when it is fine again
             * @example 2026-11-23T09:00:00.000Z
             */
            calmSince: string | null;
            /**
             * Format: date-time
             * @description null: it is not over
             * @example 2026-11-23T09:00:00.000Z
             */
            endedAt: string | null;
            /**
             * @description What value and threshold are: milliseconds, a number, a part of a whole, times as much as may be
             * @enum {string}
             */
            measure: "time" | "count" | "share" | "factor";
            /** @description What was measured last while it was wrong */
            value: number;
            threshold: number;
            /** @description Who looks after it; nobody is reminded any more */
            acknowledged: {
                by: components["schemas"]["Named"];
                /**
                 * Format: date-time
                 * @example 2026-11-23T09:00:00.000Z
                 */
                at: string;
                note: string;
            } | null;
            title: string;
            meaning: string;
            /** @description What to do first */
            firstStep: string;
            /**
             * @description Where the rest is written
             * @example docs/runbook.md#canary
             */
            runbook: string;
        };
        Named: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        AcknowledgeAlert: {
            /** @description What is being done about it, for whoever looks next */
            note: string;
        };
        AlertThresholdList: {
            /** @description Send it with the next change */
            version: number;
            items: components["schemas"]["AlertThreshold"][];
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            changedAt: string | null;
            changedBy: components["schemas"]["Named"] | null;
        };
        AlertThreshold: {
            /** @enum {string} */
            rule: "queue-age" | "no-worker" | "canary" | "deadly-message" | "ambiguous" | "needs-attention" | "sweep-lag" | "unsealed-audit" | "figures-behind" | "disk" | "clock-skew";
            /** @description What is wrong when more is measured */
            title: string;
            /**
             * @description What threshold, kept, usual, least and most are
             * @enum {string}
             */
            unit: "seconds" | "milliseconds" | "messages" | "percent";
            /** @description What holds */
            threshold: number;
            /**
             * @description What says so: the environment of the server, which wins; what was set here; nothing, and it is what it is from the start
             * @enum {string}
             */
            source: "environment" | "product" | "default";
            /**
             * @description The setting of the environment by which it is set
             * @example ALERT_QUEUE_AGE_SECONDS
             */
            environment: string | null;
            /** @description What was set here, whether or not it holds; null: nothing was */
            kept: number | null;
            /** @description What holds where nothing is set */
            usual: number;
            least: number;
            most: number;
        };
        ChangeAlertThresholds: {
            /** @description Send it with the next change */
            version: number;
            /** @description By rule; null: what was set is taken back; absent: it stays */
            thresholds: {
                /** @description In seconds */
                "queue-age"?: number | null;
                /** @description In seconds */
                "no-worker"?: number | null;
                /** @description In seconds */
                canary?: number | null;
                /** @description In messages */
                "deadly-message"?: number | null;
                /** @description In messages */
                ambiguous?: number | null;
                /** @description In seconds */
                "needs-attention"?: number | null;
                /** @description In seconds */
                "sweep-lag"?: number | null;
                /** @description In seconds */
                "unsealed-audit"?: number | null;
                /** @description In seconds */
                "figures-behind"?: number | null;
                /** @description In percent */
                disk?: number | null;
                /** @description In milliseconds */
                "clock-skew"?: number | null;
            };
        };
        OutsideList: {
            items: components["schemas"]["OutsideReceiver"][];
        };
        OutsideReceiver: {
            /** @enum {string} */
            receiver: "webhook" | "watcher";
            /** @description Send it with the next change */
            version: number;
            /**
             * @description What has its address: the environment of the server, which wins; what was set here; nothing, and nobody is told
             * @enum {string}
             */
            source: "environment" | "product" | "none";
            /**
             * @description The setting of the environment by which it is set
             * @example ALERT_WEBHOOK_URL
             */
            environment: string | null;
            /**
             * @description Where it leads; the rest of the address is a secret. null: there is none, or what is kept can not be opened
             * @example hooks.example.com
             */
            host: string | null;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            changedAt: string | null;
            /** @description null: nobody yet, or somebody at a console */
            changedBy: components["schemas"]["Named"] | null;
        };
        ChangeOutside: {
            /** @description Send it with the next change */
            version: number;
            /**
             * @description Kept sealed, and never shown again but for its host; https, or an address of OUTGOING_ALLOWED
             * @example https://watcher.example.com/ping/1234
             */
            url: string;
        };
        OutsideTested: {
            /** @enum {string} */
            receiver: "webhook" | "watcher";
            /**
             * @description What came back: a status of 2xx, another one, nothing; unreadable: what is kept can not be opened; not-set: there is no address
             * @enum {string}
             */
            outcome: "taken" | "refused" | "unreached" | "unreadable" | "not-set";
            /** @description The same as a sentence in the language of the request */
            message: string;
            /** @description The status, or what the network called it */
            code: string | null;
        };
        AbsenceHandOver: {
            items: components["schemas"]["LeadToHandOver"][];
        };
        LeadToHandOver: {
            lead: {
                /** Format: uuid */
                id: string;
                name: string;
                company: string | null;
                version: number;
            };
            stage: components["schemas"]["Sticker"];
            /**
             * Format: date-time
             * @description When the stage’s time limit runs out as long as he has it
             * @example 2026-11-23T09:00:00.000Z
             */
            dueAt: string | null;
            /** @description null: nobody could take it, it would wait in the stage’s queue */
            to: components["schemas"]["Named"] | null;
        };
        Sticker: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @example #ffd54f */
            colour: string;
        };
        AbsenceHandedOver: {
            toSpecialists: number;
            /** @description Nobody could take them; the heads are told */
            toQueue: number;
        };
        AbsenceList: {
            /** @description By their beginning, the earliest first */
            items: components["schemas"]["Absence"][];
        };
        Absence: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "vacation" | "illness" | "other" | "off_shift";
            /**
             * Format: date
             * @description The first whole day; null: it lasts from one moment to another
             * @example 2026-12-01
             */
            firstDay: string | null;
            /**
             * Format: date
             * @description The last whole day
             * @example 2026-12-14
             */
            lastDay: string | null;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            from: string | null;
            /**
             * Format: date-time
             * @description The first moment that is free again
             * @example 2026-11-23T09:00:00.000Z
             */
            until: string | null;
            /** @description Who stands in */
            substitute: components["schemas"]["Named"] | null;
            /** @description Leads that others get because of it come back on the return */
            bringBack: boolean;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            createdAt: string;
        };
        NewAbsence: components["schemas"]["AbsentDays"] | components["schemas"]["AbsentTime"];
        AbsentDays: {
            /**
             * Format: date
             * @description The first whole day
             * @example 2026-12-01
             */
            firstDay: string;
            /**
             * Format: date
             * @description The last whole day, at most two years ahead
             * @example 2026-12-14
             */
            lastDay: string;
            /** @enum {string} */
            kind: "vacation" | "illness" | "other";
            /**
             * Format: uuid
             * @description Who stands in
             * @default null
             */
            substituteId?: string | null;
            /**
             * @description Whether leads that others get because of it come back on the return
             * @default false
             */
            bringBack?: boolean;
        };
        AbsentTime: {
            /**
             * Format: date-time
             * @example 2026-11-23T12:00:00+03:00
             */
            from: string;
            /**
             * Format: date-time
             * @example 2026-11-23T12:00:00+03:00
             */
            until: string;
            /** @enum {string} */
            kind: "vacation" | "illness" | "other";
            /**
             * Format: uuid
             * @description Who stands in
             * @default null
             */
            substituteId?: string | null;
            /**
             * @description Whether leads that others get because of it come back on the return
             * @default false
             */
            bringBack?: boolean;
        };
        ActivityList: {
            items: components["schemas"]["Activity"][];
            /** @description Ask for the next page with it; null: this is the last one */
            nextCursor: string | null;
        };
        Activity: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "call" | "meeting" | "presentation" | "email";
            /** @enum {string} */
            outcome: "connected" | "no_answer" | "held" | "no_show" | "sent" | "answered";
            /** @description Who did it; null: nobody known */
            employee: components["schemas"]["Named"] | null;
            /** @description Where the lead stood when it was logged */
            stage: components["schemas"]["Sticker"];
            /**
             * Format: uuid
             * @description null: the lead was won or lost already
             */
            visitId: string | null;
            /**
             * Format: date-time
             * @description When it happened
             * @example 2026-11-23T09:00:00.000Z
             */
            at: string;
            /** @description How long it took, in seconds; null: nobody said */
            durationSeconds: number | null;
            note: string | null;
            /**
             * Format: date-time
             * @description When it was logged
             * @example 2026-11-23T09:00:00.000Z
             */
            createdAt: string;
            /**
             * @description Of a call that telephony told of: in, the customer has called
             * @enum {string|null}
             */
            direction: "in" | "out" | null;
            /** @description Where the call can be heard */
            recordingUrl: string | null;
        };
        LogActivity: {
            /** @enum {string} */
            kind: "call" | "meeting" | "presentation" | "email";
            /**
             * @description Of a call connected or no_answer, of a meeting or a presentation held or no_show, of an email sent or answered
             * @enum {string}
             */
            outcome: "connected" | "no_answer" | "held" | "no_show" | "sent" | "answered";
            /**
             * Format: date-time
             * @description When it happened; null: now
             * @default null
             * @example 2026-11-23T09:00:00Z
             */
            at?: string | null;
            /**
             * @description How long it took, in seconds; null: nobody said
             * @default null
             */
            durationSeconds?: number | null;
            /** @default null */
            note?: string | null;
            /**
             * Format: uuid
             * @description Who did it; null: who acts
             * @default null
             */
            employeeId?: string | null;
        };
        ActivityNormList: {
            /** @description Send it with the next change; 0: nobody has set any */
            version: number;
            items: components["schemas"]["ActivityNorm"][];
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            changedAt: string | null;
            changedBy: components["schemas"]["Named"] | null;
        };
        ActivityNorm: {
            /** @description Of its specialists, and only what was done there counts; null: wherever it was done */
            stage: components["schemas"]["Sticker"] | null;
            /**
             * @description Of whom in the department; null: of every specialist of the stage
             * @enum {string|null}
             */
            role: "admin" | "head" | "rep" | "ops" | "viewer" | null;
            /**
             * @description What is counted: calls that got through, meetings and presentations that were held, e-mails that were sent or answered
             * @enum {string}
             */
            kind: "call" | "meeting" | "presentation" | "email";
            /** @enum {string} */
            period: "day" | "week";
            /**
             * @description How many are asked of whoever works all of the period; fewer of whoever is away
             * @example 20
             */
            count: number;
        };
        NormProgress: {
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            asOf: string;
            /** @description Of the department, by whose clock days and weeks are meant */
            timeZone: string;
            /** Format: date */
            day: string;
            week: {
                /** Format: date */
                firstDay: string;
                /** Format: date */
                lastDay: string;
            };
            /** @description Of everybody for whom a norm holds and of whom you may see it, by name */
            items: components["schemas"]["PersonProgress"][];
        };
        PersonProgress: {
            employee: components["schemas"]["Named"];
            norms: components["schemas"]["NormStanding"][];
        };
        NormStanding: {
            /** @description Of its specialists, and only what was done there counts; null: wherever it was done */
            stage: components["schemas"]["Sticker"] | null;
            /**
             * @description Of whom in the department; null: of every specialist of the stage
             * @enum {string|null}
             */
            role: "admin" | "head" | "rep" | "ops" | "viewer" | null;
            /**
             * @description What is counted: calls that got through, meetings and presentations that were held, e-mails that were sent or answered
             * @enum {string}
             */
            kind: "call" | "meeting" | "presentation" | "email";
            /** @enum {string} */
            period: "day" | "week";
            /**
             * @description How many are asked of whoever works all of the period; fewer of whoever is away
             * @example 20
             */
            count: number;
            /** @description Of what counts, in the day */
            doneInDay: number;
            /** @description Of what counts, in the week */
            doneInWeek: number;
            /** @description In the norm’s day or week: the norm times the share of the working time that absences and holidays leave; rounded down */
            asked: number;
            /** @description Of that by the share of the working time that is over; rounded down */
            askedSoFar: number;
            /** @description Done in the norm’s day or week less than asked so far */
            isBehind: boolean;
        };
        SetActivityNorms: {
            /** @description The version of the list that you decided on; when it was changed since, the answer is 409 */
            version: number;
            /** @description All of them; each combination of stage, role, kind and period once */
            norms: {
                /**
                 * Format: uuid
                 * @description A stage of the department
                 * @default null
                 */
                stageId?: string | null;
                /**
                 * @description Of whom in the department; null: of every specialist of the stage
                 * @default null
                 * @enum {string|null}
                 */
                role?: "admin" | "head" | "rep" | "ops" | "viewer" | null;
                /**
                 * @description What is counted: calls that got through, meetings and presentations that were held, e-mails that were sent or answered
                 * @enum {string}
                 */
                kind: "call" | "meeting" | "presentation" | "email";
                /** @enum {string} */
                period: "day" | "week";
                /**
                 * @description How many are asked of whoever works all of the period; fewer of whoever is away
                 * @example 20
                 */
                count: number;
            }[];
        };
        ReportPreview: {
            /** @enum {string} */
            kind: "daily" | "weekly";
            schedule: components["schemas"]["ReportSchedule"];
            /** @description By whose clock it is sent: the department’s */
            timeZone: string;
            /**
             * Format: date-time
             * @description When the next one is sent; null: it is off
             * @example 2026-11-23T09:00:00.000Z
             */
            nextAt: string | null;
            /** @description True when only what you did yourself is counted */
            isOwn: boolean;
            /** @description Whether it is sent to you, as far as you want it */
            isReceiver: boolean;
            /** @description Whether you want reports */
            isWanted: boolean;
            /** @description Where you are told */
            channels: ("email" | "slack" | "in_app" | "push" | "telegram" | "webhook")[];
            /** @description One of each funnel of which there is something to tell, by name */
            reports: components["schemas"]["ReportShown"][];
        };
        ReportSchedule: {
            /** @description Send it with the next change; 0: nobody has set it */
            version: number;
            /** @description On each working day of the department, about the days since the one before */
            daily: {
                /** @description Whether it is sent */
                isOn: boolean;
                /**
                 * @description The time of day, by the department’s clock
                 * @example 09:00
                 */
                at: string;
            };
            /** @description About the week before, Monday to Sunday */
            weekly: {
                /** @description Whether it is sent */
                isOn: boolean;
                /** @enum {string} */
                on: "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";
                /**
                 * @description The time of day, by the department’s clock
                 * @example 09:00
                 */
                at: string;
            };
        };
        ReportShown: {
            funnel: components["schemas"]["Named"];
            subject: string;
            title: string;
            facts: {
                label: string;
                value: string;
            }[];
            note: {
                label: string;
                value: string;
            } | null;
            hint: string | null;
            /** @description To the figures of the same days, as a path */
            link: string;
            /** @description The picture of the letter, as an address that holds all of it (`data:`) */
            picture: string;
            alt: string;
        };
        SendReport: {
            /**
             * @description Which one
             * @enum {string}
             */
            kind: "daily" | "weekly";
        };
        ReportSent: {
            /**
             * Format: uuid
             * @description Of the report; null: reports of this kind never come there
             */
            id: string | null;
            /** @description How many are on their way to you, one of each funnel; 0: nothing has happened */
            reports: number;
        };
        SetReports: {
            /** @description The version that you decided on; when it was changed since, the answer is 409 */
            version: number;
            /** @description On each working day of the department, about the days since the one before */
            daily: {
                /** @description Whether it is sent */
                isOn: boolean;
                /**
                 * @description The time of day, by the department’s clock
                 * @example 09:00
                 */
                at: string;
            };
            /** @description About the week before, Monday to Sunday */
            weekly: {
                /** @description Whether it is sent */
                isOn: boolean;
                /** @enum {string} */
                on: "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";
                /**
                 * @description The time of day, by the department’s clock
                 * @example 09:00
                 */
                at: string;
            };
        };
        WantReports: {
            /** @description False: you are sent none */
            isWanted: boolean;
        };
        ReportsWanted: {
            isWanted: boolean;
        };
        AuditList: {
            items: components["schemas"]["AuditRecordListed"][];
            /** @description Ask for the next page with it; null: this is the last one */
            nextCursor: string | null;
        };
        AuditRecordListed: {
            /** Format: uuid */
            id: string;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            at: string;
            /** @description null: nobody is known, or it was the product itself */
            actor: {
                /** Format: uuid */
                id: string;
                /** @description As it is called now; null: it is no longer there */
                name: string | null;
            } | null;
            /**
             * @description How it came to the line; product: nobody asked
             * @enum {string}
             */
            through: "api" | "console" | "product" | "message";
            /**
             * @description What was done; a later version may know more
             * @example lead.advanced
             */
            action: string;
            /** @description What it was done to */
            subject: {
                /** @example lead */
                kind: string;
                /** Format: uuid */
                id: string;
                /** @description As it is called now; null: it is no longer there */
                name: string | null;
            };
            /** @description Ids, names of fields, versions and numbers; nothing by which a person is known */
            details: {
                [key: string]: unknown;
            };
            /** Format: uuid */
            requestId: string | null;
            /** @description Its place in the chain; null: it will be sealed within seconds */
            sequence: number | null;
            /** @description The same in the language of the request */
            sentence: string;
        };
        Board: {
            funnel: {
                /** Format: uuid */
                id: string;
                name: string;
                /** @description The funnel’s version */
                version: number;
                /** Format: uuid */
                departmentId: string;
                /**
                 * Format: date-time
                 * @example 2026-11-23T09:00:00.000Z
                 */
                archivedAt: string | null;
            };
            /** @description In their order */
            stages: components["schemas"]["BoardStage"][];
            /** @description Who holds the cards, and who works the stages */
            people: components["schemas"]["Named"][];
            cards: components["schemas"]["BoardCard"][];
        };
        BoardStage: {
            /** Format: uuid */
            id: string;
            position: number;
            name: string;
            /**
             * @description Of the stage’s stickers
             * @example #ffd54f
             */
            colour: string;
            /** @description How long a lead may stay with somebody, in minutes of his working time, until the heads are told; null: as long as it likes */
            timeLimitMinutes: number | null;
            /** @description After how many minutes of working time the holder is reminded of the lead; null: never */
            remindAfterMinutes: number | null;
            /**
             * @description How the specialist is found. pull: leads wait until a specialist claims them; manual: until a person gives them to somebody
             * @enum {string}
             */
            policy: "weighted-least-loaded" | "smooth-weighted-round-robin" | "same-person-first" | "strongest-first" | "pull" | "manual";
            /**
             * @description at_work: only who works at this moment is given leads; next_opening: also who is free now and will work again
             * @enum {string}
             */
            availability: "at_work" | "next_opening";
            /** @description Over how many weeks a newcomer’s share of the leads grows to his weight; 0: at once */
            rampWeeks: number;
            /** @description How many won leads a month it may cost to find out who is strong, by giving leads also to others than the likeliest best; used by strongest-first. null: nothing is tried out */
            learningBudget: number | null;
            /**
             * @description needed: the receiver has to say that he has the lead; implied: he need not
             * @enum {string}
             */
            acceptance: "implied" | "needed";
            /** @description Within how many minutes of his working time he must answer where acceptance is needed; then the lead goes to the next best. null: whenever he likes */
            answerWithinMinutes: number | null;
            /** @description How long before that he is reminded; null: not at all */
            remindBeforeMinutes: number | null;
            /** @description With every so-manieth offer that came to nothing the heads are told; null: they are not */
            offersBeforeHead: number | null;
            /** @description Who works it now */
            specialists: string[];
        };
        BoardCard: {
            /** Format: uuid */
            id: string;
            /** @description Send it with the next command on this lead */
            version: number;
            /** @description Empty when the personal data was erased */
            name: string;
            company: string | null;
            /** @description In the currency’s main unit */
            amount: number | null;
            currency: string | null;
            source: string | null;
            segment: string | null;
            /** Format: uuid */
            stageId: string;
            /**
             * Format: uuid
             * @description Who holds the lead; his name is among `people`
             */
            employeeId: string | null;
            /** @description True when it waits in the stage’s queue */
            waiting: boolean;
            /** @description True when it waits because a person wanted it to: nobody is given it */
            setAside: boolean;
            /**
             * Format: date-time
             * @description Since when it stands there, with this person or in the queue
             * @example 2026-11-23T09:00:00.000Z
             */
            enteredAt: string;
            /**
             * Format: date-time
             * @description When the stage’s time limit runs out; null: it has none
             * @example 2026-11-23T09:00:00.000Z
             */
            dueAt: string | null;
            /** @description True until the holder has said that he has it */
            offered: boolean;
            /**
             * Format: date-time
             * @description Until when he must say so, or it goes to somebody else; null: whenever he likes
             * @example 2026-11-23T09:00:00.000Z
             */
            answerDueAt: string | null;
            /** @description Cards of a stage stand in descending order of it, compared letter by letter */
            position: string;
        };
        BulkAdvance: {
            /** @description Each with the version that you decided on; one that has moved on since is refused by itself */
            leads: {
                /** Format: uuid */
                id: string;
                /** @description The version of the lead that you decided on; when it has moved on since, the answer is 409 with where it is now */
                version: number;
            }[];
            /**
             * @description all: when one lead can not be moved, none is, and every one that can not is named; each: what can be moved is, and the answer says of each lead what became of it
             * @enum {string}
             */
            mode: "all" | "each";
            /**
             * Format: uuid
             * @description A later stage; null means the next one
             * @default null
             */
            toStageId?: string | null;
            /**
             * @description What the next specialist must know; it stands in his message
             * @default null
             */
            brief?: string | null;
            /**
             * @description Answers to the questions of the stage that it leaves; they stand in the brief
             * @default []
             */
            answers?: {
                /** Format: uuid */
                questionId: string;
                answer: string;
            }[];
            /**
             * Format: uuid
             * @description Names the receiver; null leaves it to the stage’s policy
             * @default null
             */
            employeeId?: string | null;
            /**
             * @description Gives it to the named receiver even above his capacity; recorded
             * @default false
             */
            force?: boolean;
        };
        BulkMoved: {
            /** @description How many leads were moved */
            done: number;
            /** @description How many were not; none in the mode all */
            refused: number;
            /** @description What became of each, in the order of the request */
            leads: ({
                /** @enum {string} */
                outcome: "done";
                lead: {
                    /** Format: uuid */
                    id: string;
                    /** @description Send it with the next command on this lead */
                    version: number;
                    /** @enum {string} */
                    status: "open" | "won" | "lost";
                    /** Format: uuid */
                    stageId: string | null;
                    /**
                     * Format: uuid
                     * @description Who holds the lead; null when it waits in the queue or is closed
                     */
                    employeeId: string | null;
                    /** @description True when nobody could take it and it waits in the stage’s queue */
                    waiting: boolean;
                };
            } | {
                /** @enum {string} */
                outcome: "refused";
                /** Format: uuid */
                leadId: string;
                /** @example LEAD_MOVED_ON */
                code: string;
                /** @description Why, in the language of the request */
                message: string;
                /** @description The facts behind the sentence */
                facts: {
                    [key: string]: unknown;
                };
                /** @description Whatever else the refusal names, all at once */
                problems: {
                    /**
                     * @description Path of the field, `stages[2].name`; empty for the whole
                     * @example version
                     */
                    field: string;
                    /** @description What was expected, in the language of the request */
                    message: string;
                }[];
            })[];
        };
        BulkReassign: {
            /** @description Each with the version that you decided on; one that has moved on since is refused by itself */
            leads: {
                /** Format: uuid */
                id: string;
                /** @description The version of the lead that you decided on; when it has moved on since, the answer is 409 with where it is now */
                version: number;
            }[];
            /**
             * @description all: when one lead can not be moved, none is, and every one that can not is named; each: what can be moved is, and the answer says of each lead what became of it
             * @enum {string}
             */
            mode: "all" | "each";
            /**
             * @description What the next specialist must know; it stands in his message
             * @default null
             */
            brief?: string | null;
            /**
             * Format: uuid
             * @description Names the receiver; null leaves it to the stage’s policy
             * @default null
             */
            employeeId?: string | null;
            /**
             * @description Gives it to the named receiver even above his capacity; recorded
             * @default false
             */
            force?: boolean;
        };
        BulkLose: {
            /** @description Each with the version that you decided on; one that has moved on since is refused by itself */
            leads: {
                /** Format: uuid */
                id: string;
                /** @description The version of the lead that you decided on; when it has moved on since, the answer is 409 with where it is now */
                version: number;
            }[];
            /**
             * @description all: when one lead can not be moved, none is, and every one that can not is named; each: what can be moved is, and the answer says of each lead what became of it
             * @enum {string}
             */
            mode: "all" | "each";
            reason: string;
        } | {
            /** @description Each with the version that you decided on; one that has moved on since is refused by itself */
            leads: {
                /** Format: uuid */
                id: string;
                /** @description The version of the lead that you decided on; when it has moved on since, the answer is 409 with where it is now */
                version: number;
            }[];
            /**
             * @description all: when one lead can not be moved, none is, and every one that can not is named; each: what can be moved is, and the answer says of each lead what became of it
             * @enum {string}
             */
            mode: "all" | "each";
            /**
             * Format: uuid
             * @description One of the funnel’s loss reasons
             */
            reasonId: string;
            /** @default null */
            comment?: string | null;
        };
        CalendarList: {
            items: {
                /**
                 * @description How people choose it
                 * @example ru
                 */
                name: string;
                /**
                 * @description Of which it knows the days; in other years every week is like any other
                 * @example [
                 *       2026,
                 *       2027
                 *     ]
                 */
                years: number[];
            }[];
        };
        ChannelSettingsList: {
            items: components["schemas"]["ChannelSettings"][];
        };
        ChannelSettings: {
            /** @enum {string} */
            channel: "email" | "slack" | "telegram" | "webhook";
            /** @description Send it with the next change */
            version: number;
            /**
             * @description What says how the provider is reached: the environment of the server, which wins; what was set here; nothing, and messages are captured
             * @enum {string}
             */
            source: "environment" | "product" | "none";
            /**
             * @description The setting of the environment by which it is set
             * @example SMTP_URL
             */
            environment: string | null;
            /** @description null: nothing is set here, or the channel has nothing but secrets */
            settings: (components["schemas"]["EmailSettings"] | components["schemas"]["WebhookChannelSettings"]) | null;
            /** @description Which secrets are kept here; never the secrets */
            secrets: {
                /** @example password */
                name: string;
                /**
                 * Format: date-time
                 * @example 2026-11-23T09:00:00.000Z
                 */
                setAt: string;
                /** @description null: somebody at a console */
                setBy: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                } | null;
            }[];
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            changedAt: string | null;
            changedBy: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
        };
        EmailSettings: {
            /**
             * @description The mail server: its name or its numeric address
             * @example mail.example.com
             */
            host: string;
            port: number;
            /**
             * @description Encrypted from the first byte, only after STARTTLS, or encrypted if the server offers to
             * @enum {string}
             */
            security: "tls" | "starttls" | "if-offered";
            /** @description null: the server asks for none */
            user: string | null;
            /** @description Whom messages are from */
            from: {
                name: string;
                /** Format: email */
                address: string;
            };
        };
        WebhookChannelSettings: {
            /**
             * @description standard: JSON signed by Standard Webhooks 1.0, for a program of your own; mattermost: what incoming webhooks of Mattermost and Rocket.Chat take
             * @enum {string}
             */
            format: "standard" | "mattermost";
            /**
             * @description Where it leads; the rest of the address is a secret
             * @example hooks.example.com
             */
            host: string;
        };
        ChangeEmailChannel: {
            /** @description Send it with the next change */
            version: number;
            /**
             * @description The mail server: its name or its numeric address
             * @example mail.example.com
             */
            host: string;
            port: number;
            /**
             * @description Encrypted from the first byte, only after STARTTLS, or encrypted if the server offers to
             * @enum {string}
             */
            security: "tls" | "starttls" | "if-offered";
            /** @description null: the server asks for none */
            user: string | null;
            /** @description Whom messages are from */
            from: {
                name: string;
                /** Format: email */
                address: string;
            };
            /** @description Kept sealed and never shown again; absent: the one that is kept stays, as long as server and user stay the same; null: there is none */
            password?: string | null;
        };
        ChangeSlackChannel: {
            /** @description Send it with the next change */
            version: number;
            /** @description Kept sealed and never shown again; absent: the one that is kept stays */
            botToken?: string;
            /** @description Kept sealed and never shown again; absent: the one that is kept stays; null: there is none */
            signingSecret?: string | null;
        };
        ChangeTelegramChannel: {
            /** @description Send it with the next change */
            version: number;
            /** @description Kept sealed and never shown again; absent: the one that is kept stays */
            botToken?: string;
        };
        ChangeWebhookChannel: {
            /** @description Send it with the next change */
            version: number;
            /**
             * @description Kept sealed and never shown again; absent: the one that is kept stays, and of it only its host is shown; https, or an address of OUTGOING_ALLOWED
             * @example https://hooks.example.com/conveyor
             */
            url?: string;
            /**
             * @description standard: JSON signed by Standard Webhooks 1.0, for a program of your own; mattermost: what incoming webhooks of Mattermost and Rocket.Chat take
             * @enum {string}
             */
            format: "standard" | "mattermost";
        };
        RenewWebhookSecret: {
            /** @description Send it with the next change */
            version: number;
        };
        WebhookSecretMade: {
            /**
             * @description Shown this once: by it the receiver knows whose messages they are
             * @example whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo=
             */
            secret: string;
            channel: components["schemas"]["ChannelSettings"];
        };
        ChannelTested: {
            /** @enum {string} */
            channel: "email" | "slack" | "telegram" | "webhook";
            /**
             * @description What became of the message; captured: no server is set
             * @enum {string}
             */
            outcome: "captured" | "sent" | "retry" | "rejected" | "ambiguous" | "silent";
            /** @description The same as a sentence in the language of the request */
            message: string;
            /** @description What the server or the network called it */
            code: string | null;
        };
        Company: {
            /** @description Send it with the next change */
            version: number;
            /** @description What the firm is called; null: nobody has said so */
            name: string | null;
        };
        ChangeCompany: {
            /** @description The version that you decided on; when it was changed since, the answer is 409 */
            version: number;
            name: string | null;
        };
        DemoState: {
            /**
             * @description failed: the last attempt came to nothing, and left nothing behind
             * @enum {string}
             */
            state: "none" | "loading" | "there" | "failed";
            /** @description How much is loaded; null: it is not being loaded, or by another process */
            share: number | null;
            /**
             * Format: uuid
             * @description The department, once it is there
             */
            departmentId: string | null;
        };
        LoadDemo: {
            /**
             * @description Which its people speak
             * @enum {string}
             */
            language: "ru" | "en";
            /**
             * @description Of how many leads its ninety days are
             * @default 2000
             */
            leads?: number;
            /**
             * @description True: the answer comes when it is there, or nothing came of it
             * @default false
             */
            wait?: boolean;
        };
        DepartmentList: {
            /** @description By name */
            items: components["schemas"]["Department"][];
        };
        Department: {
            /** Format: uuid */
            id: string;
            /** @description Send it with the next change */
            version: number;
            name: string;
            /**
             * @description A name of the IANA list
             * @example Europe/Moscow
             */
            timeZone: string;
            /** @description When its people work of whom nothing else is said, and by which its leads wait; null: round the clock */
            hours: components["schemas"]["WeeklyHours"] | null;
            /**
             * @description The production calendar of its people of whom nothing else is said; null: none
             * @example ru
             */
            calendar: string | null;
            /** @description Who is told when its leads wait or are late */
            heads: components["schemas"]["Named"][];
            /** @description True: it is only there to be looked at, and can go as it came */
            demo: boolean;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            createdAt: string;
        };
        /**
         * @description The working time of each day; a day that is absent is free
         * @example {
         *       "monday": [
         *         {
         *           "from": "09:00",
         *           "until": "13:00"
         *         },
         *         {
         *           "from": "14:00",
         *           "until": "18:00"
         *         }
         *       ],
         *       "friday": [
         *         {
         *           "from": "22:00",
         *           "until": "30:00"
         *         }
         *       ]
         *     }
         */
        WeeklyHours: {
            monday?: {
                /**
                 * @description A time of the wall clock; hours past 24 are of the next day
                 * @example 09:00
                 */
                from: string;
                /**
                 * @description A time of the wall clock; hours past 24 are of the next day
                 * @example 09:00
                 */
                until: string;
            }[];
            tuesday?: {
                /**
                 * @description A time of the wall clock; hours past 24 are of the next day
                 * @example 09:00
                 */
                from: string;
                /**
                 * @description A time of the wall clock; hours past 24 are of the next day
                 * @example 09:00
                 */
                until: string;
            }[];
            wednesday?: {
                /**
                 * @description A time of the wall clock; hours past 24 are of the next day
                 * @example 09:00
                 */
                from: string;
                /**
                 * @description A time of the wall clock; hours past 24 are of the next day
                 * @example 09:00
                 */
                until: string;
            }[];
            thursday?: {
                /**
                 * @description A time of the wall clock; hours past 24 are of the next day
                 * @example 09:00
                 */
                from: string;
                /**
                 * @description A time of the wall clock; hours past 24 are of the next day
                 * @example 09:00
                 */
                until: string;
            }[];
            friday?: {
                /**
                 * @description A time of the wall clock; hours past 24 are of the next day
                 * @example 09:00
                 */
                from: string;
                /**
                 * @description A time of the wall clock; hours past 24 are of the next day
                 * @example 09:00
                 */
                until: string;
            }[];
            saturday?: {
                /**
                 * @description A time of the wall clock; hours past 24 are of the next day
                 * @example 09:00
                 */
                from: string;
                /**
                 * @description A time of the wall clock; hours past 24 are of the next day
                 * @example 09:00
                 */
                until: string;
            }[];
            sunday?: {
                /**
                 * @description A time of the wall clock; hours past 24 are of the next day
                 * @example 09:00
                 */
                from: string;
                /**
                 * @description A time of the wall clock; hours past 24 are of the next day
                 * @example 09:00
                 */
                until: string;
            }[];
        };
        NewDepartment: {
            name: string;
            /**
             * @description A name of the IANA list
             * @example Europe/Moscow
             */
            timeZone: string;
            /** @description When its people work of whom nothing else is said, and by which its leads wait; null: round the clock */
            hours?: components["schemas"]["WeeklyHours"] | null;
            /**
             * @description The production calendar of its people of whom nothing else is said; null: none
             * @default null
             * @example ru
             */
            calendar?: string | null;
        };
        ChangeDepartment: {
            /** @description The version of the department that you decided on; when it was changed since, the answer is 409 */
            version: number;
            name?: string;
            /**
             * @description A name of the IANA list
             * @example Europe/Moscow
             */
            timeZone?: string;
            /** @description When its people work of whom nothing else is said, and by which its leads wait; null: round the clock */
            hours?: components["schemas"]["WeeklyHours"] | null;
            /**
             * @description The production calendar of its people of whom nothing else is said; null: none
             * @example ru
             */
            calendar?: string | null;
        };
        EmployeeList: {
            items: components["schemas"]["Employee"][];
            /**
             * Format: uuid
             * @description Ask for the next page with it; null: this is the last one
             */
            nextCursor: string | null;
        };
        Employee: {
            /** Format: uuid */
            id: string;
            /** @description Send it with the next change */
            version: number;
            name: string;
            /** @enum {string} */
            role: "admin" | "head" | "rep" | "ops" | "viewer";
            /**
             * Format: uuid
             * @description The department that this person belongs to
             */
            departmentId: string | null;
            /** @description The departments that this person heads */
            heads: string[];
            email: string | null;
            slackUserId: string | null;
            /** @description Whether this person has connected Telegram; only then it can be among the channels */
            telegramConnected: boolean;
            webhookUserId: string | null;
            /**
             * @description Of the messages to this person
             * @enum {string}
             */
            language: "ru" | "en";
            /** @example Europe/Moscow */
            timeZone: string;
            /** @description Where this person is told */
            channels: ("email" | "slack" | "in_app" | "push" | "telegram" | "webhook")[];
            /** @description Channels whose provider knows nothing of the address: nothing is sent there */
            refusedOn: {
                /** @enum {string} */
                channel: "email" | "slack" | "telegram" | "webhook";
                /**
                 * Format: date-time
                 * @example 2026-11-23T09:00:00.000Z
                 */
                since: string;
                /**
                 * @description What the provider said
                 * @example 550 5.1.1 No such user
                 */
                said: string;
            }[];
            /** @description False: has left and gets no leads */
            active: boolean;
            /** @description When this person works, on the clock of timeZone; null: as the own department does */
            hours: components["schemas"]["WeeklyHours"] | null;
            /** @description The production calendar of this person; null: the own department’s */
            calendar: string | null;
            /** @description How many open leads this person may hold at all stages together; null: no such limit */
            capacity: number | null;
            /** @description How many open leads the stages that this person works add up to */
            stagesCapacity: number;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            createdAt: string;
            /** @description Open leads that this person holds, at all stages */
            load: number;
        };
        NewEmployee: {
            name: string;
            /**
             * @description Heads are told when leads of their departments wait; ops and viewers never hold leads
             * @enum {string}
             */
            role: "admin" | "head" | "rep" | "ops" | "viewer";
            /**
             * Format: uuid
             * @description The department that this person belongs to; a head and a rep need one. Absent: the only one, while there is just one
             */
            departmentId?: string | null;
            /** @description Of a head the departments that he heads; absent: his own */
            heads?: string[];
            /**
             * Format: email
             * @default null
             */
            email?: string | null;
            /**
             * @description The member’s ID in Slack
             * @default null
             * @example U024BE7LH
             */
            slackUserId?: string | null;
            /**
             * @description How this person is called where the webhook leads: at most 100 visible characters
             * @default null
             * @example b.ivanov
             */
            webhookUserId?: string | null;
            /** @enum {string} */
            language: "ru" | "en";
            /**
             * @description A name of the IANA list
             * @example Europe/Moscow
             */
            timeZone: string;
            /** @description Where this person is told; each needs its address */
            channels: ("email" | "slack" | "in_app" | "push" | "telegram" | "webhook")[];
            /** @description When this person works, on the clock of timeZone; null: as the own department does */
            hours?: components["schemas"]["WeeklyHours"] | null;
            /**
             * @description The production calendar of this person; null: the own department’s
             * @default null
             * @example ru
             */
            calendar?: string | null;
            /**
             * @description How many open leads this person may hold at all stages together; null: no such limit
             * @default null
             */
            capacity?: number | null;
        };
        EmployeeCard: {
            /** Format: uuid */
            id: string;
            /** @description Send it with the next change */
            version: number;
            name: string;
            /** @enum {string} */
            role: "admin" | "head" | "rep" | "ops" | "viewer";
            /**
             * Format: uuid
             * @description The department that this person belongs to
             */
            departmentId: string | null;
            /** @description The departments that this person heads */
            heads: string[];
            email: string | null;
            slackUserId: string | null;
            /** @description Whether this person has connected Telegram; only then it can be among the channels */
            telegramConnected: boolean;
            webhookUserId: string | null;
            /**
             * @description Of the messages to this person
             * @enum {string}
             */
            language: "ru" | "en";
            /** @example Europe/Moscow */
            timeZone: string;
            /** @description Where this person is told */
            channels: ("email" | "slack" | "in_app" | "push" | "telegram" | "webhook")[];
            /** @description Channels whose provider knows nothing of the address: nothing is sent there */
            refusedOn: {
                /** @enum {string} */
                channel: "email" | "slack" | "telegram" | "webhook";
                /**
                 * Format: date-time
                 * @example 2026-11-23T09:00:00.000Z
                 */
                since: string;
                /**
                 * @description What the provider said
                 * @example 550 5.1.1 No such user
                 */
                said: string;
            }[];
            /** @description False: has left and gets no leads */
            active: boolean;
            /** @description When this person works, on the clock of timeZone; null: as the own department does */
            hours: components["schemas"]["WeeklyHours"] | null;
            /** @description The production calendar of this person; null: the own department’s */
            calendar: string | null;
            /** @description How many open leads this person may hold at all stages together; null: no such limit */
            capacity: number | null;
            /** @description How many open leads the stages that this person works add up to */
            stagesCapacity: number;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            createdAt: string;
            /** @description Open leads that this person holds, at all stages */
            load: number;
            specialisms: components["schemas"]["Specialism"][];
        };
        Specialism: {
            /** Format: uuid */
            funnelId: string;
            funnel: string;
            /** Format: uuid */
            stageId: string;
            stage: string;
            /** @enum {string} */
            rank: "primary" | "reserve";
            weight: number;
            capacity: number;
            load: number;
        };
        ChangeEmployee: {
            /** @description The version of the employee that you decided on; when it was changed since, the answer is 409 */
            version: number;
            name?: string;
            /**
             * @description Heads are told when leads of their departments wait; ops and viewers never hold leads
             * @enum {string}
             */
            role?: "admin" | "head" | "rep" | "ops" | "viewer";
            /** Format: uuid */
            departmentId?: string | null;
            /** @description The departments that this person heads, all of them; absent: as it is, or his own for a new head, none for who is none */
            heads?: string[];
            /** Format: email */
            email?: string | null;
            /**
             * @description The member’s ID in Slack
             * @example U024BE7LH
             */
            slackUserId?: string | null;
            /**
             * @description How this person is called where the webhook leads: at most 100 visible characters
             * @example b.ivanov
             */
            webhookUserId?: string | null;
            /** @enum {string} */
            language?: "ru" | "en";
            /**
             * @description A name of the IANA list
             * @example Europe/Moscow
             */
            timeZone?: string;
            /** @description Where this person is told; each needs its address */
            channels?: ("email" | "slack" | "in_app" | "push" | "telegram" | "webhook")[];
            /** @description When this person works, on the clock of timeZone; null: as the own department does */
            hours?: components["schemas"]["WeeklyHours"] | null;
            /**
             * @description The production calendar of this person; null: the own department’s
             * @example ru
             */
            calendar?: string | null;
            /** @description How many open leads this person may hold at all stages together; null: no such limit */
            capacity?: number | null;
            active?: boolean;
            /**
             * @description With active: false, gives every open lead of this person to somebody else; without it an employee who holds leads can’t leave
             * @default false
             */
            handOver?: boolean;
        };
        EmployeeChanged: {
            /** Format: uuid */
            id: string;
            /** @description Send it with the next change */
            version: number;
            name: string;
            /** @enum {string} */
            role: "admin" | "head" | "rep" | "ops" | "viewer";
            /**
             * Format: uuid
             * @description The department that this person belongs to
             */
            departmentId: string | null;
            /** @description The departments that this person heads */
            heads: string[];
            email: string | null;
            slackUserId: string | null;
            /** @description Whether this person has connected Telegram; only then it can be among the channels */
            telegramConnected: boolean;
            webhookUserId: string | null;
            /**
             * @description Of the messages to this person
             * @enum {string}
             */
            language: "ru" | "en";
            /** @example Europe/Moscow */
            timeZone: string;
            /** @description Where this person is told */
            channels: ("email" | "slack" | "in_app" | "push" | "telegram" | "webhook")[];
            /** @description Channels whose provider knows nothing of the address: nothing is sent there */
            refusedOn: {
                /** @enum {string} */
                channel: "email" | "slack" | "telegram" | "webhook";
                /**
                 * Format: date-time
                 * @example 2026-11-23T09:00:00.000Z
                 */
                since: string;
                /**
                 * @description What the provider said
                 * @example 550 5.1.1 No such user
                 */
                said: string;
            }[];
            /** @description False: has left and gets no leads */
            active: boolean;
            /** @description When this person works, on the clock of timeZone; null: as the own department does */
            hours: components["schemas"]["WeeklyHours"] | null;
            /** @description The production calendar of this person; null: the own department’s */
            calendar: string | null;
            /** @description How many open leads this person may hold at all stages together; null: no such limit */
            capacity: number | null;
            /** @description How many open leads the stages that this person works add up to */
            stagesCapacity: number;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            createdAt: string;
            /** @description Open leads that this person holds, at all stages */
            load: number;
            specialisms: components["schemas"]["Specialism"][];
            /** @description What became of the open leads of an employee who left */
            handedOver: {
                toSpecialists: number;
                /** @description Nobody could take them; the heads are told */
                toQueue: number;
            };
        };
        ErasureList: {
            items: components["schemas"]["Erasure"][];
            /**
             * Format: uuid
             * @description Ask for the next page with it; null: this is the last one
             */
            nextCursor: string | null;
        };
        Erasure: {
            /** Format: uuid */
            id: string;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            at: string;
            /** @description Who did it; null: the product itself */
            by: {
                /** Format: uuid */
                id: string;
                name: string | null;
            } | null;
            /** @enum {string} */
            through: "api" | "console" | "product" | "message";
            /** @enum {string} */
            ground: "asked_for_gdpr" | "consent_withdrawn" | "unlawful" | "not_needed" | "purpose_reached" | "retention";
            /** @enum {string} */
            askedBy: "person" | "authority" | "operator";
            reference: string | null;
            /** Format: date */
            receivedOn: string | null;
            /**
             * Format: date
             * @description The last day of the term that the law leaves
             */
            dueOn: string | null;
            /**
             * Format: date-time
             * @description When it was done first; it was done again after a backup was restored
             * @example 2026-11-23T09:00:00.000Z
             */
            firstAt: string | null;
            leadIds: string[];
            employeeIds: string[];
            /**
             * @description Rows that are changed or deleted, by table
             * @example {
             *       "visits": 3
             *     }
             */
            counts: {
                [key: string]: number;
            };
            /** @description Notifications that were on their way out in that moment and may have told of the person */
            leaving: string[];
        };
        Erase: {
            /** @description The leads of the person */
            leadIds: string[];
            employeeIds: string[];
            /**
             * @description Why: a request under the GDPR, consent withdrawn, unlawful processing, not needed any more, purpose reached; the term of the law follows from it
             * @enum {string}
             */
            ground: "asked_for_gdpr" | "consent_withdrawn" | "unlawful" | "not_needed" | "purpose_reached";
            /**
             * @description On whose request; operator: nobody asked
             * @enum {string}
             */
            askedBy: "person" | "authority" | "operator";
            /**
             * @description Under which number the request is registered; no names, it stays
             * @default null
             * @example 12/345
             */
            reference?: string | null;
            /**
             * Format: date
             * @description The day on which it was asked for
             * @default null
             * @example 2026-11-26
             */
            receivedOn?: string | null;
        };
        PersonalDataWanted: {
            /** @description The leads of the person */
            leadIds: string[];
            employeeIds: string[];
        };
        ErasurePreview: {
            /**
             * @description Rows that are changed or deleted, by table
             * @example {
             *       "visits": 3
             *     }
             */
            counts: {
                [key: string]: number;
            };
            /** @description Leads that are open and end as lost, without anybody being told */
            openLeads: number;
            /** @description Employees who hold open leads: those go to somebody else first */
            holding: {
                /** Format: uuid */
                employeeId: string;
                leads: number;
            }[];
        };
        ErasureProtocol: {
            title: string;
            facts: {
                label: string;
                /** @description null: whoever signs it fills it in by hand */
                value: string | null;
            }[];
            /** @description The extract from the log of events */
            log: {
                /**
                 * Format: date-time
                 * @example 2026-11-23T09:00:00.000Z
                 */
                at: string;
                action: string;
                /** Format: uuid */
                subjectId: string;
                /** Format: uuid */
                recordId: string;
                /** @description Its place in the chain of the audit */
                sequence: number | null;
                /** @description The seal: SHA-256 over all that was before and the record */
                hash: string | null;
            }[];
        };
        FunnelFigures: {
            funnel: components["schemas"]["Named"];
            /**
             * Format: date
             * @description The first day
             */
            from: string;
            /**
             * Format: date
             * @description The last day
             */
            until: string;
            /** @description By whose clock days begin: the department’s */
            timeZone: string;
            /** @description Only leads that came from there */
            source: string | null;
            /** @description Only leads of that segment */
            segment: string | null;
            /** @description Only visits in which this employee had the lead */
            employee: components["schemas"]["Named"] | null;
            /** @description What is counted, in the sentences without which no figure is read */
            rule: string;
            /** @description The rest of how it is counted, sentence by sentence */
            howCounted: string[];
            /** @description True when only your own visits are counted */
            isOwn: boolean;
            /** @description The days that they are compared with */
            before: components["schemas"]["Days"];
            /**
             * @description How far times may be from the true ones, as a part of them: they are counted in classes
             * @example 0.0488
             */
            timeError: number;
            /** @description In their order */
            stages: components["schemas"]["StageFigures"][];
        };
        Days: {
            /** Format: date */
            from: string;
            /** Format: date */
            until: string;
        };
        StageFigures: {
            stage: components["schemas"]["Sticker"];
            isArchived: boolean;
            /** @description Visits that were entered in the period */
            entered: number;
            /** @description Of them those by which a lead came to the stage for the first time */
            first: number;
            /** @description Those by which it came once more: sent back, passed on again, opened again */
            again: number;
            /** @description Ended as passed on to a later stage */
            advanced: number;
            won: number;
            lost: number;
            /** @description Ended as sent back to an earlier stage */
            returned: number;
            /** @description Only changed hands at the stage: no end of the work */
            handedOn: number;
            /** @description Still go on: in no conversion, and no failures */
            open: number;
            /** @description Advanced, won, lost and returned: of these a conversion is a share */
            ended: number;
            /** @description Null: nothing has ended yet */
            conversion: components["schemas"]["ConversionShare"] | null;
            /** @description Why they were lost, the most frequent first */
            losses: {
                /** @description Null: for none of the funnel’s reasons */
                reason: components["schemas"]["Named"] | null;
                count: number;
            }[];
            /** @description Calendar time to the end of the work: of a stage how long leads stayed there, changes of hands included, of one employee how long he had them. Null: none has left */
            time: components["schemas"]["FigureTimes"] | null;
            /** @description The same in working time: of a stage the department’s, else the employee’s. Reckoned some seconds after the end. Null: none has left, or none is reckoned yet */
            workingTime: components["schemas"]["FigureTimes"] | null;
            /** @description Visits of which somebody else’s offer was accepted by saying so: of these waiting is told */
            accepted: number;
            /** @description Calendar time from when somebody was given a lead until he said that he has it. Null: nobody said so */
            wait: components["schemas"]["FigureTimes"] | null;
            /** @description The same in his working time */
            workingWait: components["schemas"]["FigureTimes"] | null;
            /** @description The same of the days that these are compared with */
            before: {
                /** @description Visits that were entered in the period */
                entered: number;
                /** @description Of them those by which a lead came to the stage for the first time */
                first: number;
                /** @description Those by which it came once more: sent back, passed on again, opened again */
                again: number;
                /** @description Ended as passed on to a later stage */
                advanced: number;
                won: number;
                lost: number;
                /** @description Ended as sent back to an earlier stage */
                returned: number;
                /** @description Only changed hands at the stage: no end of the work */
                handedOn: number;
                /** @description Still go on: in no conversion, and no failures */
                open: number;
                /** @description Advanced, won, lost and returned: of these a conversion is a share */
                ended: number;
                /** @description Null: nothing has ended yet */
                conversion: components["schemas"]["ConversionShare"] | null;
                /** @description Calendar time to the end of the work: of a stage how long leads stayed there, changes of hands included, of one employee how long he had them. Null: none has left */
                time: components["schemas"]["FigureTimes"] | null;
                /** @description The same in working time: of a stage the department’s, else the employee’s. Reckoned some seconds after the end. Null: none has left, or none is reckoned yet */
                workingTime: components["schemas"]["FigureTimes"] | null;
                /** @description Visits of which somebody else’s offer was accepted by saying so: of these waiting is told */
                accepted: number;
                /** @description Calendar time from when somebody was given a lead until he said that he has it. Null: nobody said so */
                wait: components["schemas"]["FigureTimes"] | null;
                /** @description The same in his working time */
                workingWait: components["schemas"]["FigureTimes"] | null;
            };
            /** @description The conversion, against that of the days before */
            change: components["schemas"]["ConversionDifference"];
        };
        ConversionShare: {
            /** @description Forward of those that have ended */
            share: number;
            /** @description The lower end of its 95 % interval (Wilson) */
            low: number;
            /** @description The upper end */
            high: number;
        };
        /** @description Milliseconds */
        FigureTimes: {
            /** @description Half of them took no longer */
            medianMs: number;
            /** @description Nine of ten took no longer */
            p90Ms: number;
        };
        ConversionDifference: {
            /**
             * @description too-little: fewer than ten have ended on one of both sides, so nothing is said. no-proven-difference: chance alone does as much
             * @enum {string}
             */
            verdict: "too-little" | "no-proven-difference" | "higher" | "lower";
            /** @description How much higher, as a difference of shares; null: too little */
            seen: number | null;
            /** @description The lower end of its interval (Newcombe) */
            low: number | null;
            /** @description The upper end */
            high: number | null;
        };
        PeopleFigures: {
            funnel: components["schemas"]["Named"];
            /**
             * Format: date
             * @description The first day
             */
            from: string;
            /**
             * Format: date
             * @description The last day
             */
            until: string;
            /** @description By whose clock days begin: the department’s */
            timeZone: string;
            /** @description Only leads that came from there */
            source: string | null;
            /** @description Only leads of that segment */
            segment: string | null;
            /** @description Only visits in which this employee had the lead */
            employee: components["schemas"]["Named"] | null;
            /** @description What is counted, in the sentences without which no figure is read */
            rule: string;
            /** @description The rest of how it is counted, sentence by sentence */
            howCounted: string[];
            /** @description True when only your own visits are counted */
            isOwn: boolean;
            /**
             * @description How far times may be from the true ones, as a part of them: they are counted in classes
             * @example 0.0488
             */
            timeError: number;
            /** @description In their order */
            stages: components["schemas"]["StagePeopleFigures"][];
        };
        StagePeopleFigures: {
            stage: components["schemas"]["Sticker"];
            isArchived: boolean;
            /** @description By name: nobody is ranked */
            employees: components["schemas"]["EmployeeFigures"][];
        };
        EmployeeFigures: {
            /** @description Null: the stage’s queue, where nobody had the leads */
            employee: components["schemas"]["Named"] | null;
            /** @description Visits that were entered in the period */
            entered: number;
            /** @description Of them those by which a lead came to the stage for the first time */
            first: number;
            /** @description Those by which it came once more: sent back, passed on again, opened again */
            again: number;
            /** @description Ended as passed on to a later stage */
            advanced: number;
            won: number;
            lost: number;
            /** @description Ended as sent back to an earlier stage */
            returned: number;
            /** @description Only changed hands at the stage: no end of the work */
            handedOn: number;
            /** @description Still go on: in no conversion, and no failures */
            open: number;
            /** @description Advanced, won, lost and returned: of these a conversion is a share */
            ended: number;
            /** @description Null: nothing has ended yet */
            conversion: components["schemas"]["ConversionShare"] | null;
            /** @description Calendar time to the end of the work: of a stage how long leads stayed there, changes of hands included, of one employee how long he had them. Null: none has left */
            time: components["schemas"]["FigureTimes"] | null;
            /** @description The same in working time: of a stage the department’s, else the employee’s. Reckoned some seconds after the end. Null: none has left, or none is reckoned yet */
            workingTime: components["schemas"]["FigureTimes"] | null;
            /** @description Visits of which somebody else’s offer was accepted by saying so: of these waiting is told */
            accepted: number;
            /** @description Calendar time from when somebody was given a lead until he said that he has it. Null: nobody said so */
            wait: components["schemas"]["FigureTimes"] | null;
            /** @description The same in his working time */
            workingWait: components["schemas"]["FigureTimes"] | null;
            /** @description His conversion against that of all others at the stage. Null: of the queue, and where only your own figures are shown */
            against: components["schemas"]["ConversionDifference"] | null;
        };
        PassedOnFigures: {
            funnel: components["schemas"]["Named"];
            /**
             * Format: date
             * @description The first day
             */
            from: string;
            /**
             * Format: date
             * @description The last day
             */
            until: string;
            /** @description By whose clock days begin: the department’s */
            timeZone: string;
            /** @description Only leads that came from there */
            source: string | null;
            /** @description Only leads of that segment */
            segment: string | null;
            /** @description Only visits in which this employee had the lead */
            employee: components["schemas"]["Named"] | null;
            /** @description What is counted, in the sentences without which no figure is read */
            rule: string;
            /** @description The rest of how it is counted, sentence by sentence */
            howCounted: string[];
            /** @description True when only your own visits are counted */
            isOwn: boolean;
            items: components["schemas"]["PassedOn"][];
        };
        PassedOn: {
            /** Format: uuid */
            stageId: string;
            /**
             * Format: uuid
             * @description Null: from the stage’s queue
             */
            employeeId: string | null;
            /** @description Visits that ended as passed on */
            passedOn: number;
            /** @description Of their leads are won now */
            won: number;
            lost: number;
            open: number;
            /** @description Of them came to the stage again later */
            cameBack: number;
        };
        FigureVisits: {
            /** @description The last one first */
            items: components["schemas"]["FigureVisit"][];
            /** @description Ask for the next page with it; null: this is the last one */
            nextCursor: string | null;
            /** @description True when only your own visits are there */
            isOwn: boolean;
        };
        FigureVisit: {
            /** Format: uuid */
            id: string;
            lead: {
                /** Format: uuid */
                id: string;
                name: string;
                company: string | null;
            };
            stage: components["schemas"]["Named"];
            /** @description Null: the lead was in the stage’s queue */
            employee: components["schemas"]["Named"] | null;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            enteredAt: string;
            /**
             * Format: date-time
             * @description Null: it goes on
             * @example 2026-11-23T09:00:00.000Z
             */
            endedAt: string | null;
            /** @enum {string|null} */
            outcome: "advanced" | "won" | "lost" | "returned" | "reassigned" | "claimed" | "declined" | "expired" | "handed_out" | "undone" | null;
            /** @description Why it was lost, of the funnel’s reasons */
            reason: string | null;
        };
        FigureChoices: {
            /** @description Who has had leads there, by name */
            people: components["schemas"]["Named"][];
            /** @description The most frequent first, 200 at most */
            sources: {
                value: string;
                /** @description So many leads have it */
                leads: number;
            }[];
            /** @description The most frequent first, 200 at most */
            segments: {
                value: string;
                /** @description So many leads have it */
                leads: number;
            }[];
        };
        OwnWeeks: {
            funnel: components["schemas"]["Named"];
            /** @description By whose clock days begin: the department’s */
            timeZone: string;
            /** @description How it is counted, in a sentence */
            rule: string;
            /** @description Those where he had a lead in one of the weeks, in their order */
            stages: components["schemas"]["StageOwnWeeks"][];
        };
        StageOwnWeeks: {
            stage: components["schemas"]["Sticker"];
            isArchived: boolean;
            /** @description Each week, also one in which he did nothing; the present one last */
            weeks: components["schemas"]["OwnWeek"][];
        };
        OwnWeek: {
            /**
             * Format: date
             * @description Its Monday
             */
            from: string;
            /**
             * Format: date
             * @description Its Sunday, or today
             */
            until: string;
            /** @description Visits that were entered in the period */
            entered: number;
            /** @description Of them those by which a lead came to the stage for the first time */
            first: number;
            /** @description Those by which it came once more: sent back, passed on again, opened again */
            again: number;
            /** @description Ended as passed on to a later stage */
            advanced: number;
            won: number;
            lost: number;
            /** @description Ended as sent back to an earlier stage */
            returned: number;
            /** @description Only changed hands at the stage: no end of the work */
            handedOn: number;
            /** @description Still go on: in no conversion, and no failures */
            open: number;
            /** @description Advanced, won, lost and returned: of these a conversion is a share */
            ended: number;
            /** @description Null: nothing has ended yet */
            conversion: components["schemas"]["ConversionShare"] | null;
            /** @description Calendar time to the end of the work: of a stage how long leads stayed there, changes of hands included, of one employee how long he had them. Null: none has left */
            time: components["schemas"]["FigureTimes"] | null;
            /** @description The same in working time: of a stage the department’s, else the employee’s. Reckoned some seconds after the end. Null: none has left, or none is reckoned yet */
            workingTime: components["schemas"]["FigureTimes"] | null;
            /** @description Visits of which somebody else’s offer was accepted by saying so: of these waiting is told */
            accepted: number;
            /** @description Calendar time from when somebody was given a lead until he said that he has it. Null: nobody said so */
            wait: components["schemas"]["FigureTimes"] | null;
            /** @description The same in his working time */
            workingWait: components["schemas"]["FigureTimes"] | null;
        };
        DepartmentFigures: {
            department: components["schemas"]["Named"];
            /**
             * Format: date
             * @description The first day
             */
            from: string;
            /**
             * Format: date
             * @description The last day
             */
            until: string;
            /** @description By whose clock days begin: the department’s */
            timeZone: string;
            /** @description Only leads that came from there */
            source: string | null;
            /** @description Only leads of that segment */
            segment: string | null;
            /** @description Only visits in which this employee had the lead */
            employee: components["schemas"]["Named"] | null;
            /** @description What is counted, in the sentences without which no figure is read */
            rule: string;
            /** @description The rest of how it is counted, sentence by sentence */
            howCounted: string[];
            /** @description True when only your own visits are counted */
            isOwn: boolean;
            /** @description The days that they are compared with */
            before: components["schemas"]["Days"];
            /**
             * @description How far times may be from the true ones, as a part of them: they are counted in classes
             * @example 0.0488
             */
            timeError: number;
            /** @description The department’s funnels by name, without those that are archived */
            funnels: {
                funnel: components["schemas"]["Named"];
                stages: components["schemas"]["StageFigures"][];
            }[];
        };
        DepartmentPeopleFigures: {
            department: components["schemas"]["Named"];
            /**
             * Format: date
             * @description The first day
             */
            from: string;
            /**
             * Format: date
             * @description The last day
             */
            until: string;
            /** @description By whose clock days begin: the department’s */
            timeZone: string;
            /** @description Only leads that came from there */
            source: string | null;
            /** @description Only leads of that segment */
            segment: string | null;
            /** @description Only visits in which this employee had the lead */
            employee: components["schemas"]["Named"] | null;
            /** @description What is counted, in the sentences without which no figure is read */
            rule: string;
            /** @description The rest of how it is counted, sentence by sentence */
            howCounted: string[];
            /** @description True when only your own visits are counted */
            isOwn: boolean;
            /**
             * @description How far times may be from the true ones, as a part of them: they are counted in classes
             * @example 0.0488
             */
            timeError: number;
            /** @description The department’s funnels by name, without those that are archived */
            funnels: {
                funnel: components["schemas"]["Named"];
                stages: components["schemas"]["StagePeopleFigures"][];
            }[];
        };
        FunnelFlow: {
            funnel: components["schemas"]["Named"];
            /** @description Only leads that came from there */
            source: string | null;
            /** @description Only leads of that segment */
            segment: string | null;
            /** @description Only visits in which this employee had the lead */
            employee: components["schemas"]["Named"] | null;
            /**
             * Format: date
             * @description The first day
             */
            from: string;
            /**
             * Format: date
             * @description The last day
             */
            until: string;
            /** @description The days that they are compared with */
            before: components["schemas"]["Days"];
            /** @description By whose clock days begin: the department’s */
            timeZone: string;
            cohort: {
                /** @description How it is counted, in a sentence */
                rule: string;
                days: components["schemas"]["Cohort"];
                before: components["schemas"]["Cohort"];
            };
            throughput: {
                /** @description How it is counted, in a sentence */
                rule: string;
                /**
                 * @description What the days are cut into
                 * @enum {string}
                 */
                grain: "day" | "week" | "month" | "year";
                /** @description In their order, up to today */
                spans: components["schemas"]["FlowSpan"][];
                days: components["schemas"]["FlowTotals"];
                before: components["schemas"]["FlowTotals"];
            };
            work: {
                /** @description How it is counted, in a sentence */
                rule: string;
                /** @description In their order */
                stages: components["schemas"]["StageFlow"][];
            };
            bottleneck: {
                /** @description How it is counted, in a sentence */
                rule: string;
                /** @description Null: no stage proves to be one, or only one employee is asked for */
                stage: components["schemas"]["Sticker"] | null;
                /** Format: date */
                since: string | null;
                /** @description How long its leads last at its pace; null: none has left it */
                weeksOfWork: number | null;
            };
            velocity: {
                /** @description How it is counted, in a sentence */
                rule: string;
                /** @description Of each currency of which enough is known; of one employee none */
                days: components["schemas"]["Velocity"][];
                before: components["schemas"]["Velocity"][];
            };
            forecast: {
                /** @description How it is counted, in a sentence */
                rule: string;
                /** @description Null: too few have ended */
                told: components["schemas"]["LeadForecast"] | null;
            };
        };
        Cohort: {
            entered: number;
            won: number;
            lost: number;
            open: number;
            /** @description Null: none has ended yet */
            conversion: components["schemas"]["WonShare"] | null;
            /** @description From coming in to being won; null: none is won */
            time: {
                /** @description Milliseconds */
                medianMs: number;
                /** @description Milliseconds */
                p90Ms: number;
            } | null;
            /** @description In their order */
            stages: components["schemas"]["CohortStage"][];
        };
        WonShare: {
            /** @description Won of those that were won or lost */
            share: number;
            /** @description The lower end of its 95 % interval (Wilson) */
            low: number;
            /** @description The upper end */
            high: number;
        };
        CohortStage: {
            stage: components["schemas"]["Sticker"];
            isArchived: boolean;
            /** @description Leads that were at the stage */
            reached: number;
            /** @description Leads that came to a later stage, or were won, and were never here */
            skipped: number;
            /** @description Of those that were here, those that came more than once */
            again: number;
            /** @description Lost here */
            lost: number;
            /** @description Here now */
            open: number;
        };
        FlowSpan: {
            /** Format: date */
            from: string;
            /** Format: date */
            until: string;
            /** @description Leads that came into the funnel */
            entered: number;
            won: number;
            lost: number;
            /** @description Leads that left each stage forward, in the order of the stages below */
            forward: number[];
        };
        FlowTotals: {
            /** @description Leads that came into the funnel */
            entered: number;
            won: number;
            lost: number;
        };
        StageFlow: {
            stage: components["schemas"]["Sticker"];
            isArchived: boolean;
            /** @description Leads there now, the queue included */
            now: number;
            /** @description How many leads its specialists take together; null: it has none, or only a part of the leads is counted */
            capacity: number | null;
            /** @description The stage’s limit, in working time */
            timeLimitMinutes: number | null;
            /** @description How many may be in work at this pace, by Little’s law, if the limit is to hold; null also of one employee */
            workLimit: number | null;
            days: components["schemas"]["StageWork"];
            before: components["schemas"]["StageWork"];
        };
        StageWork: {
            /** @description Leads in work on average, weighted by time */
            mean: number | null;
            /** @description Leads that came to the stage; to the employee, where only his are counted */
            came: number;
            /** @description Forward, lost or sent back */
            left: number;
            forward: number;
            leftPerWeek: number | null;
            /** @description How long those that left had been there, or with the employee, on average */
            timeMs: number | null;
            /** @description The same by Little’s law: in work by what left in a time. Null also of one employee */
            littleMs: number | null;
        };
        Velocity: {
            /** @example EUR */
            currency: string;
            /** @description In work on average */
            leads: number;
            won: number;
            ended: number;
            /** @description Of a won lead, on average */
            amount: number;
            /** @description From coming in to the end, on average */
            cycleMs: number;
            /** @description What is won in thirty days at this pace */
            perMonth: number;
        };
        LeadForecast: {
            stages: components["schemas"]["StageChance"][];
            open: number;
            wins: components["schemas"]["ExpectedOutcome"];
            amounts: {
                /** @example EUR */
                currency: string;
                open: number;
                expected: components["schemas"]["ExpectedOutcome"];
            }[];
        };
        StageChance: {
            stage: components["schemas"]["Sticker"];
            open: number;
            chance: components["schemas"]["ExpectedOutcome"];
        };
        ExpectedOutcome: {
            mean: number;
            /** @description The lower end of what comes four times of five */
            low: number;
            high: number;
        };
        PlanList: {
            items: components["schemas"]["PlanShort"][];
        };
        PlanShort: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "proposed" | "applied" | "undone";
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            madeAt: string;
            madeBy: components["schemas"]["Named"] | null;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            appliedAt: string | null;
            appliedBy: components["schemas"]["Named"] | null;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            undoneAt: string | null;
            undoneBy: components["schemas"]["Named"] | null;
            /**
             * @description Whether it is likely enough to be better; else today’s line is to be kept, and learned from
             * @enum {string}
             */
            verdict: "better" | "keep-and-learn" | "same";
            /** @description Leads won a week by today’s line and by the proposed one */
            wonAWeek: components["schemas"]["LinesCompared"];
        };
        Likely: {
            mean: number;
            /** @description The lower end of what is likely: nine times of ten it lies between */
            low: number;
            /** @description The upper end */
            high: number;
        };
        LinesCompared: {
            today: components["schemas"]["Likely"];
            proposed: components["schemas"]["Likely"];
            gain: components["schemas"]["Likely"];
            /** @description How likely it brings more at all */
            better: number;
        };
        ProposePlan: {
            wishes: components["schemas"]["PlanWishes"];
        };
        PlanWishes: {
            /**
             * @description At how many stages one person works at most as a primary, and at how many as a reserve
             * @default 2
             */
            mostStages: number;
            /**
             * @description How many help at each stage where nobody else has time
             * @default 2
             */
            reserves: number;
            /**
             * @description Which part of the time in which somebody has leads is work on them; null: it is found out by the weeks that were. 1 promises that nobody does more in a week than he has done
             * @default null
             */
            fullness: number | null;
            /**
             * @description So many times at most somebody begins at a stage or ends there; null: any number
             * @default null
             */
            mostChanges: number | null;
            /**
             * @description By how much the loads of two people may differ, as a share of their hours; null: by anything
             * @default null
             */
            mostApart: number | null;
            /**
             * @description How many primaries a stage has at least, and at most; of others one at least
             * @default []
             */
            stages: {
                /** Format: uuid */
                stageId: string;
                /** @default 1 */
                least: number;
                /** @default null */
                most: number | null;
            }[];
            /**
             * @description Who works at a stage in any case
             * @default []
             */
            must: {
                /** Format: uuid */
                stageId: string;
                /** Format: uuid */
                employeeId: string;
            }[];
            /**
             * @description Who does not, in no case
             * @default []
             */
            mustNot: {
                /** Format: uuid */
                stageId: string;
                /** Format: uuid */
                employeeId: string;
            }[];
            /**
             * @description Who learns at a stage: he gets at least this share of its leads
             * @default []
             */
            learning: {
                /** Format: uuid */
                stageId: string;
                /** Format: uuid */
                employeeId: string;
                share: number;
            }[];
            /**
             * @description With whom no plan is made
             * @default []
             */
            leftOut: string[];
        };
        Plan: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "proposed" | "applied" | "undone";
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            madeAt: string;
            madeBy: components["schemas"]["Named"] | null;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            appliedAt: string | null;
            appliedBy: components["schemas"]["Named"] | null;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            undoneAt: string | null;
            undoneBy: components["schemas"]["Named"] | null;
            funnel: components["schemas"]["Named"];
            wishes: components["schemas"]["PlanWishes"];
            /**
             * @description Whether it is likely enough to be better; else today’s line is to be kept, and learned from
             * @enum {string}
             */
            verdict: "better" | "keep-and-learn" | "same";
            /** @description Leads won a week by today’s line and by the proposed one */
            wonAWeek: components["schemas"]["LinesCompared"];
            /** @description Which part of the time in which people have leads is reckoned to be work on them */
            fullness: {
                share: number;
                /** @description By the weeks that were; else it was wished */
                isFound: boolean;
            };
            /** @description Which part of what hours would allow is won at work, with queues, seats and the working day; what is won a week has it in it */
            lived: components["schemas"]["TodayAndThen"];
            /** @description The same against everybody doing everything */
            overEverybody: components["schemas"]["LinesCompared"];
            /**
             * @description What that is in money; null: the plan is older than this is told
             * @default null
             */
            money: components["schemas"]["PlanMoney"] | null;
            /** @description How many leads a week were won in truth lately */
            lately: {
                won: number;
                weeks: number;
                /** Format: date */
                from: string;
                /** Format: date */
                until: string;
            };
            stages: {
                stage: components["schemas"]["Sticker"];
                today: {
                    employee: components["schemas"]["Named"];
                    /** @enum {string} */
                    rank: "primary" | "reserve";
                    /** @description Share of the leads relative to the others */
                    weight: number;
                    /** @description How many leads a week come to him there */
                    visits: number;
                }[];
                proposed: {
                    employee: components["schemas"]["Named"];
                    /** @enum {string} */
                    rank: "primary" | "reserve";
                    /** @description Share of the leads relative to the others */
                    weight: number;
                    /** @description How many leads a week come to him there */
                    visits: number;
                }[];
                /** @description Specialists of today with whom it was not planned: they have left, or were left out */
                others: components["schemas"]["Named"][];
                /** @description Leads that come to the stage a week */
                arriving: components["schemas"]["TodayAndThen"];
                /** @description Of those so many find nobody with time, a week */
                unserved: components["schemas"]["TodayAndThen"];
                /** @description Working hours that a visit takes, on average of all */
                hours: number;
                /**
                 * @description Whether nobody’s work there has ended lately, so that as long as at the other stages is taken
                 * @default false
                 */
                areHoursOfOthers: boolean;
                /** @description Of the team, with the leads that the stage usually gets */
                conversion: components["schemas"]["LikelyShare"];
                /** @description Leads won a week more by one hour a week more of somebody average */
                hour: number;
                /** @description The same by one more of them full time */
                hire: components["schemas"]["Likely"];
            }[];
            /**
             * @description Stages that hardly any lead visits, so that nothing is known of the work there: they stay as they are, and leads are taken to pass them by
             * @default []
             */
            passedBy: {
                stage: components["schemas"]["Sticker"];
                /** @description Visits there in the time by which people are judged */
                visits: number;
            }[];
            people: {
                employee: components["schemas"]["Named"];
                /** @description That he has a week for this funnel in the weeks to come */
                hours: number;
                /** @description Which part of them he works */
                load: components["schemas"]["TodayAndThen"];
            }[];
            changes: {
                stage: components["schemas"]["Sticker"];
                employee: components["schemas"]["Named"];
                /** @description False: he ends there */
                begins: boolean;
                /** @description What makes the figure doubtful that speaks for it */
                warnings: ("booked-for-others" | "easier-leads" | "harder-leads" | "worked-before" | "many-open" | "come-back" | "lost-later" | "new-here" | "long-ago" | "changed-lately")[];
            }[];
            /** @description Where leads wait for somebody with time; null: nowhere */
            narrowest: {
                today: components["schemas"]["Sticker"] | null;
                proposed: components["schemas"]["Sticker"] | null;
            };
            /** @description Leads won a week if so many times as many leads come */
            inflows: {
                times: number;
                today: number;
                proposed: number;
            }[];
            /** @description How it is reckoned, in sentences */
            rule: string;
        };
        TodayAndThen: {
            today: number;
            proposed: number;
        };
        PlanMoney: {
            /** @description ISO 4217; that in which most won leads have an amount; null: none has one */
            currency: string | null;
            /**
             * Format: date
             * @description From this day on won leads are counted
             */
            from: string;
            /** @description Leads that were won since */
            won: number;
            /** @description Those of them whose amount in this currency is known; the newest 5,000 at most */
            counted: number;
            /** @description Those with an amount in other currencies: they are left out */
            others: number;
            /** @description The average amount of a won lead; null: with fewer than 20 it is not told */
            average: components["schemas"]["Likely"] | null;
            /** @description Leads won a week times that amount, by today’s line and by the proposed one; what is not known of both is in the interval */
            aWeek: {
                today: components["schemas"]["Likely"];
                proposed: components["schemas"]["Likely"];
                gain: components["schemas"]["Likely"];
            } | null;
        };
        LikelyShare: {
            mean: number;
            /** @description The lower end of what is likely: nine times of ten it lies between */
            low: number;
            /** @description The upper end */
            high: number;
        };
        PlanPromise: {
            /** Format: uuid */
            plan: string;
            funnel: components["schemas"]["Named"];
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            appliedAt: string;
            /**
             * Format: date-time
             * @description null: it is the line
             * @example 2026-11-23T09:00:00.000Z
             */
            endedAt: string | null;
            /**
             * @description Whether it was taken back, another plan was applied, or somebody changed specialists or stages by hand
             * @enum {string|null}
             */
            endedBy: "undone" | "followed" | "changed" | null;
            /** @description Who changed the line by hand; null: nobody, or nobody knows who */
            changedBy: components["schemas"]["Named"] | null;
            timeZone: string;
            /** @description Leads won a week by the plan */
            promised: components["schemas"]["Likely"];
            /** @description What the line before it would have won */
            today: components["schemas"]["Likely"];
            /** @description In how many weeks from coming in on half of the leads that are won have been */
            cycleWeeks: number;
            /**
             * Format: date
             * @description The first Monday from which on its effect can be seen
             */
            shownFrom: string;
            /** @description Each whole week since, and the one that is not over */
            weeks: components["schemas"]["PromiseWeek"][];
            /** @description How many are won in one week nine times of ten if the promise is kept */
            expected: {
                low: number;
                high: number;
            } | null;
            /** @enum {string} */
            verdict: "too-early" | "kept" | "less" | "more";
            /** @description Leads won a week since its effect can be seen */
            delivered: components["schemas"]["Likely"] | null;
            /** @description How likely it brings less than was promised */
            belowPromised: number | null;
            /** @description How likely it brings more than the line before it would have */
            aboveToday: number | null;
            drift: components["schemas"]["PromiseDrift"];
            stages: components["schemas"]["PromiseStage"][];
            /** @description The first stage from which fewer go forward than was expected; if there is none, to which fewer come */
            off: {
                stage: components["schemas"]["Sticker"];
                /** @enum {string} */
                by: "conversion" | "arriving";
            } | null;
            /** @description How it is reckoned, in sentences */
            rule: string;
        };
        PromiseWeek: {
            /**
             * Format: date
             * @description Its Monday, by the department’s clock
             */
            from: string;
            /** @description Leads won in it */
            won: number;
            /**
             * @description early: it does not show the plan yet; now: it is not over, and counts for nothing
             * @enum {string}
             */
            state: "early" | "counted" | "now";
            /** @description Whether as many were won as chance makes of what was promised */
            isInside: boolean | null;
        };
        PromiseDrift: {
            isDrifting: boolean;
            /**
             * Format: date
             * @description The Monday since which it most likely brings less
             */
            since: string | null;
            /** @description A promise that is kept is called adrift once in so many weeks, or more seldom */
            falseAlarmWeeks: number;
        };
        PromiseStage: {
            stage: components["schemas"]["Sticker"];
            ended: number;
            forward: number;
            conversion: {
                expected: components["schemas"]["LikelyShare"];
                seen: components["schemas"]["LikelyShare"] | null;
                /**
                 * @description unknown: too little was seen to say so
                 * @enum {string}
                 */
                is: "unknown" | "as-expected" | "less" | "more";
            };
            /** @description Leads that come to it a week */
            arriving: {
                expected: number;
                seen: number | null;
                /**
                 * @description unknown: too little was seen to say so
                 * @enum {string}
                 */
                is: "unknown" | "as-expected" | "less" | "more";
            };
        };
        ChangePlan: {
            /** @description The version of the funnel that you decided on; when it was changed since, the answer is 409 */
            version: number;
        };
        SimulationList: {
            items: components["schemas"]["SimulationShort"][];
        };
        SimulationShort: {
            /** Format: uuid */
            id: string;
            /** @description By which it was saved; null: it was not */
            name: string | null;
            /**
             * @description Stopped: the process in which it ran has ended; ask for it again
             * @enum {string}
             */
            state: "running" | "done" | "failed" | "stopped";
            progress: number;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            madeAt: string;
            madeBy: components["schemas"]["Named"] | null;
        };
        StartSimulation: {
            /** @description Beside the line as it is, which is always the first */
            scenarios: components["schemas"]["Scenario"][];
            /**
             * @description So many weeks from now on
             * @default 13
             */
            weeks?: number;
            /**
             * @description So often, each time with other luck and other possible strengths of people
             * @default 40
             */
            runs?: number;
        };
        Scenario: {
            /** @description By which it is told from the others */
            name: string;
            /**
             * @description So many times as many leads come from outside
             * @default 1
             */
            inflow: number;
            /**
             * @description Who works a stage, in place of all who do today
             * @default []
             */
            stages: {
                /** Format: uuid */
                stageId: string;
                seats: components["schemas"]["SeatAsked"][];
            }[];
            /**
             * @description Who works so many times as many hours as he will
             * @default []
             */
            hours: {
                /** Format: uuid */
                employeeId: string;
                times: number;
            }[];
            /**
             * @description People who come to a stage, as good as its own are on average
             * @default []
             */
            hires: {
                /** Format: uuid */
                stageId: string;
                people: number;
                /**
                 * @description Hours a week of each
                 * @default 40
                 */
                hours: number;
            }[];
        };
        SeatAsked: {
            /** Format: uuid */
            employeeId: string;
            /** @enum {string} */
            rank: "primary" | "reserve";
            /**
             * @description Share of the leads relative to the others
             * @default 1
             */
            weight: number;
            /**
             * @description How many open leads at this stage; null: any number
             * @default null
             */
            capacity: number | null;
        };
        SimulationStarted: {
            /** Format: uuid */
            id: string;
        };
        Simulation: {
            /** Format: uuid */
            id: string;
            /** @description By which it was saved; null: it was not */
            name: string | null;
            /**
             * @description Stopped: the process in which it ran has ended; ask for it again
             * @enum {string}
             */
            state: "running" | "done" | "failed" | "stopped";
            progress: number;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            madeAt: string;
            madeBy: components["schemas"]["Named"] | null;
            funnel: components["schemas"]["Named"];
            asked: components["schemas"]["SimulationAsked"];
            /** @description Whoever stands in it by his id */
            people: components["schemas"]["Named"][];
            /** @description Null: there is none yet, or never will be */
            result: {
                /**
                 * Format: date
                 * @description Since when leads are counted by which the line is known
                 */
                from: string;
                /** Format: date */
                until: string;
                /** @description Which part of the time in which people have leads is work on them: with it the line comes nearest to the weeks that were */
                fullness: number;
                /** @description The line as it is, and the scenarios as they were asked for */
                lines: {
                    /** @description Null: the line as it is */
                    name: string | null;
                    wonAWeek: components["schemas"]["Likely"];
                    /** @description How long the won were in the line */
                    cycle: components["schemas"]["LikelyTimes"];
                    stages: {
                        stage: components["schemas"]["Sticker"];
                        /** @description How long leads waited in the queue */
                        queue: components["schemas"]["LikelyTimes"];
                        /** @description How long they were at the stage, the queue included */
                        stay: components["schemas"]["LikelyTimes"];
                        /** @description How many wait in the queue at the end */
                        waiting: components["schemas"]["Likely"];
                        /** @description Which part of his hours each new one works */
                        hires: (components["schemas"]["Likely"] | null)[];
                    }[];
                    people: {
                        employee: components["schemas"]["Named"];
                        /** @description Which part of his hours he works; null: he has none */
                        load: components["schemas"]["Likely"] | null;
                    }[];
                    /** @description To the line as it is, run by run with the same seeds; null: it is that */
                    difference: {
                        wonAWeek: components["schemas"]["Likely"];
                        /** @description In which share of the runs it won more */
                        better: number;
                        /** @description Of the median, in hours */
                        cycle: components["schemas"]["Likely"] | null;
                        /** @description Of how many wait at the end, at all stages */
                        waiting: components["schemas"]["Likely"];
                    } | null;
                }[];
                /**
                 * @description Stages that hardly any lead visits, so that nothing is known of the work there: they stay as they are, and leads are taken to pass them by
                 * @default []
                 */
                passedBy: {
                    stage: components["schemas"]["Sticker"];
                    /** @description Visits there in the time by which people are judged */
                    visits: number;
                }[];
                /** @description The line as it is, let run through the weeks that were, from the leads that were open then, beside what was in truth: the median stay, and how many wait now */
                truth: {
                    weeks: number;
                    wonAWeek: {
                        truth: number;
                        simulated: components["schemas"]["Likely"];
                    };
                    stages: {
                        stage: components["schemas"]["Sticker"];
                        stay: {
                            truth: number | null;
                            simulated: components["schemas"]["Likely"] | null;
                        };
                        waiting: {
                            truth: number;
                            simulated: components["schemas"]["Likely"];
                        };
                    }[];
                };
            } | null;
        };
        SimulationAsked: {
            /** @description Beside the line as it is, which is always the first */
            scenarios: components["schemas"]["Scenario"][];
            /**
             * @description So many weeks from now on
             * @default 13
             */
            weeks: number;
            /**
             * @description So often, each time with other luck and other possible strengths of people
             * @default 40
             */
            runs: number;
        };
        /** @description In hours by the calendar: of half of the leads, and of nine in ten */
        LikelyTimes: {
            median: components["schemas"]["Likely"] | null;
            ninthTenth: components["schemas"]["Likely"] | null;
        };
        NameSimulation: {
            /** @description By which it is found again */
            name: string;
        };
        FunnelStrengths: {
            funnel: components["schemas"]["Named"];
            /**
             * Format: date
             * @description The first day whose visits count
             */
            from: string;
            /** Format: date */
            until: string;
            timeZone: string;
            /** @description How it is judged, in sentences */
            rule: string;
            /** @description In their order */
            stages: components["schemas"]["StageStrengths"][];
        };
        StageStrengths: {
            stage: components["schemas"]["Sticker"];
            isArchived: boolean;
            /** @description Why nothing is told of anybody; empty: it is */
            refused: ("recorded-when-won" | "nothing-lost" | "nothing-ended")[];
            /** @description So many of the newest weeks are left out: too much of them is open */
            weeksLeftOut: number;
            /** @description Null: nothing is told */
            team: {
                conversion: components["schemas"]["LikelyShare"];
                /** @description Whether people differ by more than chance */
                differ: boolean;
                /** @description How often people who are all alike would differ that much by chance */
                chance: number;
                /** @description Which part of the differences that remain with equal leads is luck */
                luck: number | null;
            } | null;
            /** @description Null: there was nothing before */
            check: {
                /** @description Visits of the last twelve weeks, foretold by what was known before */
                visits: number;
                /** @description How far off this was: the mean logarithmic loss */
                model: number;
                /** @description The same of “everybody is equal” */
                equal: number;
                /** @description The same of the rates as they were seen */
                raw: number;
                /** @description How much less far off this was than “everybody is equal” */
                aheadOfEqual: {
                    /** @description In mean logarithmic loss */
                    mean: number;
                    /** @description Nine times of ten it lies between: above 0 it is more than luck */
                    low: number;
                    high: number;
                };
                /** @description The same beside the rates as they were seen */
                aheadOfRaw: {
                    /** @description In mean logarithmic loss */
                    mean: number;
                    /** @description Nine times of ten it lies between: above 0 it is more than luck */
                    low: number;
                    high: number;
                };
            } | null;
            /** @description How far one half of the weeks tells the same of people as the other: 1 the same, 0 nothing */
            halves: number | null;
            /** @description By name */
            people: components["schemas"]["PersonStrength"][];
        };
        PersonStrength: {
            employee: components["schemas"]["Named"];
            /** @description His visits whose work ended */
            ended: number;
            /** @description Of those, passed on or won */
            forward: number;
            open: number;
            /** @description What became of the leads that he passed on */
            passedOn: {
                won: number;
                lost: number;
                open: number;
                cameBack: number;
            };
            /** @description Null: nothing of his is old enough, he only wrote down what others did (`booked-for-others`), or nothing is told of the stage */
            strength: components["schemas"]["JudgedStrength"] | null;
            warnings: ("booked-for-others" | "easier-leads" | "harder-leads" | "worked-before" | "many-open" | "come-back" | "lost-later" | "new-here" | "long-ago" | "changed-lately")[];
        };
        JudgedStrength: {
            /** @description As how many visits of today what is known of him counts: old ones weigh less */
            evidence: number;
            /** @description What it would be with the leads that the stage usually gets */
            conversion: components["schemas"]["LikelyShare"];
            /** @description How likely he is above the team */
            above: number;
            /** @description How likely he is the best of it */
            best: number;
            /** @enum {string} */
            verdict: "too-little" | "no-proven-difference" | "stronger" | "weaker";
        };
        FlowVisits: {
            /** @description What they are, in a sentence */
            rule: string;
            /** @description How many there are on all pages: the number that they are behind */
            total: number;
            items: components["schemas"]["FlowVisit"][];
            /** @description Ask for the next page with it; null: this is the last one */
            nextCursor: string | null;
            /** @description True when only leads that you hold are there */
            isOwn: boolean;
        };
        FlowVisit: {
            /** Format: uuid */
            id: string;
            lead: {
                /** Format: uuid */
                id: string;
                name: string;
                company: string | null;
            };
            stage: components["schemas"]["Named"];
            /** @description Null: the lead was in the stage’s queue */
            employee: components["schemas"]["Named"] | null;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            enteredAt: string;
            /**
             * Format: date-time
             * @description Null: it goes on
             * @example 2026-11-23T09:00:00.000Z
             */
            endedAt: string | null;
            /** @enum {string|null} */
            outcome: "advanced" | "won" | "lost" | "returned" | "reassigned" | "claimed" | "declined" | "expired" | "handed_out" | "undone" | null;
            /** @description Why it was lost, of the funnel’s reasons */
            reason: string | null;
            /**
             * Format: date-time
             * @description When the lead came to the stage, whoever had it then
             * @example 2026-11-23T09:00:00.000Z
             */
            arrivedAt: string;
            /** @description What the lead is worth */
            amount: number | null;
            currency: string | null;
        };
        FunnelStanding: {
            funnel: components["schemas"]["Named"];
            /** @description Only leads that came from there */
            source: string | null;
            /** @description Only leads of that segment */
            segment: string | null;
            /** @description Only visits in which this employee had the lead */
            employee: components["schemas"]["Named"] | null;
            /** @description How it is counted, in a sentence */
            rule: string;
            /** @description True when only leads that you hold are counted */
            isOwn: boolean;
            /** @description Where the classes of ages end, in days */
            ageDays: number[];
            /** @description In their order; where nothing is, with zeros */
            stages: components["schemas"]["StageStanding"][];
            /** @description Of all stages together: by name, the queues at last */
            holders: components["schemas"]["HolderStanding"][];
        };
        StageStanding: {
            stage: components["schemas"]["Sticker"];
            leads: number;
            /** @description Those that wait in the stage’s queue */
            waiting: number;
            /** @description Those whose time at the stage, or to answer, is over */
            late: number;
            /** @description What they are worth, by currency, the largest first */
            amounts: {
                currency: string | null;
                amount: number;
            }[];
            /** @description Half of them have not been at their stage longer */
            medianMs: number;
            oldestMs: number;
            /** @description How many have been there up to each of `ageDays`, and how many longer */
            ages: number[];
            /** @description By name, the queue at last */
            holders: components["schemas"]["HolderStanding"][];
        };
        HolderStanding: {
            /** @description Null: the queue */
            employee: components["schemas"]["Named"] | null;
            leads: number;
            /** @description Those that wait in the stage’s queue */
            waiting: number;
            /** @description Those whose time at the stage, or to answer, is over */
            late: number;
            /** @description What they are worth, by currency, the largest first */
            amounts: {
                currency: string | null;
                amount: number;
            }[];
            /** @description Half of them have not been at their stage longer */
            medianMs: number;
            oldestMs: number;
            /** @description How many have been there up to each of `ageDays`, and how many longer */
            ages: number[];
        };
        FirstSteps: {
            /** @description In the order in which they are usually done; a demo counts for nothing */
            items: {
                /**
                 * @description funnel: one is drawn; specialists: of some funnel each stage has one; people: somebody else has an account; sign-ins: somebody else has come in; leads: there is one; handoff: somebody has passed a lead on; channel: mail or Slack leaves the product
                 * @enum {string}
                 */
                step: "funnel" | "specialists" | "people" | "sign-ins" | "leads" | "handoff" | "channel";
                done: boolean;
                /**
                 * @description Who does it; an administrator may do all
                 * @enum {string}
                 */
                by: "admin" | "head";
            }[];
        };
        FunnelList: {
            items: components["schemas"]["Funnel"][];
        };
        Funnel: {
            /** Format: uuid */
            id: string;
            /** @description Grows with every change of the funnel, its stages or their specialists; send it with the next change */
            version: number;
            name: string;
            /**
             * Format: uuid
             * @description The department that it belongs to: its heads are told, its hours count while leads wait
             */
            departmentId: string;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            archivedAt: string | null;
            stages: components["schemas"]["FunnelStage"][];
            /** @description Why leads are lost, to choose from; empty: they are lost for any words */
            lossReasons: components["schemas"]["Named"][];
        };
        FunnelStage: {
            /** Format: uuid */
            id: string;
            position: number;
            name: string;
            /**
             * @description Of the stage’s stickers
             * @example #ffd54f
             */
            colour: string;
            /** @description How long a lead may stay with somebody, in minutes of his working time, until the heads are told; null: as long as it likes */
            timeLimitMinutes: number | null;
            /** @description After how many minutes of working time the holder is reminded of the lead; null: never */
            remindAfterMinutes: number | null;
            /**
             * @description How the specialist is found. pull: leads wait until a specialist claims them; manual: until a person gives them to somebody
             * @enum {string}
             */
            policy: "weighted-least-loaded" | "smooth-weighted-round-robin" | "same-person-first" | "strongest-first" | "pull" | "manual";
            /**
             * @description at_work: only who works at this moment is given leads; next_opening: also who is free now and will work again
             * @enum {string}
             */
            availability: "at_work" | "next_opening";
            /** @description Over how many weeks a newcomer’s share of the leads grows to his weight; 0: at once */
            rampWeeks: number;
            /** @description How many won leads a month it may cost to find out who is strong, by giving leads also to others than the likeliest best; used by strongest-first. null: nothing is tried out */
            learningBudget: number | null;
            /**
             * @description needed: the receiver has to say that he has the lead; implied: he need not
             * @enum {string}
             */
            acceptance: "implied" | "needed";
            /** @description Within how many minutes of his working time he must answer where acceptance is needed; then the lead goes to the next best. null: whenever he likes */
            answerWithinMinutes: number | null;
            /** @description How long before that he is reminded; null: not at all */
            remindBeforeMinutes: number | null;
            /** @description With every so-manieth offer that came to nothing the heads are told; null: they are not */
            offersBeforeHead: number | null;
            exit: components["schemas"]["ExitCriteria"];
            load: {
                /** @description Open leads that stand here, waiting ones included */
                open: number;
                /** @description Open leads that nobody holds: they wait in the stage’s queue */
                waiting: number;
            };
        };
        ExitCriteria: {
            /** @description Facts that must be known, also of a lead that skips the stage */
            fields: ("company" | "email" | "phone" | "amount" | "source" | "language" | "region" | "segment")[];
            /** @description What must have been done while the lead stands here */
            activities: {
                /** @enum {string} */
                kind: "call" | "meeting" | "presentation" | "email";
                /**
                 * @description null: any outcome will do
                 * @enum {string|null}
                 */
                outcome: "connected" | "no_answer" | "held" | "no_show" | "sent" | "answered" | null;
                /** @description How often it must be logged while the lead stands here */
                atLeast: number;
            }[];
            questions: {
                /** Format: uuid */
                id: string;
                text: string;
                /** @description False: it may be left unanswered */
                required: boolean;
            }[];
        };
        NewFunnel: components["schemas"]["DrawnFunnel"] | components["schemas"]["FunnelFromTemplate"];
        DrawnFunnel: {
            name: string;
            /**
             * Format: uuid
             * @description The department that it will belong to; absent: the only one, while there is just one
             */
            departmentId?: string;
            stages: {
                name: string;
                /** @example #ffd54f */
                colour: string;
                /**
                 * @description How long a lead may stay with somebody, in minutes of his working time, until the heads are told; null: as long as it likes
                 * @default null
                 */
                timeLimitMinutes?: number | null;
                /**
                 * @description After how many minutes of working time the holder is reminded of the lead; null: never
                 * @default null
                 */
                remindAfterMinutes?: number | null;
                /**
                 * @description How the specialist is found. pull: leads wait until a specialist claims them; manual: until a person gives them to somebody
                 * @default weighted-least-loaded
                 * @enum {string}
                 */
                policy?: "weighted-least-loaded" | "smooth-weighted-round-robin" | "same-person-first" | "strongest-first" | "pull" | "manual";
                /**
                 * @description at_work: only who works at this moment is given leads; next_opening: also who is free now and will work again
                 * @default next_opening
                 * @enum {string}
                 */
                availability?: "at_work" | "next_opening";
                /**
                 * @description Over how many weeks a newcomer’s share of the leads grows to his weight; 0: at once
                 * @default 0
                 */
                rampWeeks?: number;
                /**
                 * @description How many won leads a month it may cost to find out who is strong, by giving leads also to others than the likeliest best; used by strongest-first. null: nothing is tried out
                 * @default null
                 */
                learningBudget?: number | null;
                /**
                 * @description needed: the receiver has to say that he has the lead; implied: he need not
                 * @default implied
                 * @enum {string}
                 */
                acceptance?: "implied" | "needed";
                /**
                 * @description Within how many minutes of his working time he must answer where acceptance is needed; then the lead goes to the next best. null: whenever he likes
                 * @default null
                 */
                answerWithinMinutes?: number | null;
                /**
                 * @description How long before that he is reminded; null: not at all
                 * @default null
                 */
                remindBeforeMinutes?: number | null;
                /**
                 * @description With every so-manieth offer that came to nothing the heads are told; null: they are not
                 * @default null
                 */
                offersBeforeHead?: number | null;
                /**
                 * @description What must be so before a lead leaves it forward; absent: nothing
                 * @default {
                 *       "fields": [],
                 *       "activities": [],
                 *       "questions": []
                 *     }
                 */
                exit?: components["schemas"]["DrawnExit"];
            }[];
            /**
             * @description Why leads are lost, to choose from; an empty list: they are lost for any words; absent: none
             * @default []
             */
            lossReasons?: {
                name: string;
            }[];
        };
        DrawnExit: {
            /**
             * @description Facts that must be known, also of a lead that skips the stage
             * @default []
             */
            fields: ("company" | "email" | "phone" | "amount" | "source" | "language" | "region" | "segment")[];
            /**
             * @description What must have been done while the lead stands here
             * @default []
             */
            activities: {
                /** @enum {string} */
                kind: "call" | "meeting" | "presentation" | "email";
                /**
                 * @description null: any outcome will do
                 * @enum {string|null}
                 */
                outcome: "connected" | "no_answer" | "held" | "no_show" | "sent" | "answered" | null;
                /** @description How often it must be logged while the lead stands here */
                atLeast: number;
            }[];
            /** @default [] */
            questions: {
                text: string;
                /**
                 * @description False: it may be left unanswered
                 * @default false
                 */
                required: boolean;
            }[];
        };
        FunnelFromTemplate: {
            /** @example classic */
            template: string;
            /** @enum {string} */
            language: "ru" | "en";
            /**
             * Format: uuid
             * @description The department that it will belong to; absent: the only one, while there is just one
             */
            departmentId?: string;
            /**
             * @description null takes the template’s name
             * @default null
             */
            name?: string | null;
        };
        ChangeFunnel: {
            /** @description The version of the funnel that you decided on; when it was changed since, the answer is 409 */
            version: number;
            name: string;
            /** @description All stages in their order; one that is left out is archived. Settings that are absent stay as they are */
            stages: {
                /**
                 * Format: uuid
                 * @description A stage that stays has its id; a new one has none
                 * @default null
                 */
                id?: string | null;
                name: string;
                /** @example #ffd54f */
                colour: string;
                /** @description How long a lead may stay with somebody, in minutes of his working time, until the heads are told; null: as long as it likes */
                timeLimitMinutes?: number | null;
                /** @description After how many minutes of working time the holder is reminded of the lead; null: never */
                remindAfterMinutes?: number | null;
                /**
                 * @description How the specialist is found. pull: leads wait until a specialist claims them; manual: until a person gives them to somebody
                 * @enum {string}
                 */
                policy?: "weighted-least-loaded" | "smooth-weighted-round-robin" | "same-person-first" | "strongest-first" | "pull" | "manual";
                /**
                 * @description at_work: only who works at this moment is given leads; next_opening: also who is free now and will work again
                 * @enum {string}
                 */
                availability?: "at_work" | "next_opening";
                /** @description Over how many weeks a newcomer’s share of the leads grows to his weight; 0: at once */
                rampWeeks?: number;
                /** @description How many won leads a month it may cost to find out who is strong, by giving leads also to others than the likeliest best; used by strongest-first. null: nothing is tried out */
                learningBudget?: number | null;
                /**
                 * @description needed: the receiver has to say that he has the lead; implied: he need not
                 * @enum {string}
                 */
                acceptance?: "implied" | "needed";
                /** @description Within how many minutes of his working time he must answer where acceptance is needed; then the lead goes to the next best. null: whenever he likes */
                answerWithinMinutes?: number | null;
                /** @description How long before that he is reminded; null: not at all */
                remindBeforeMinutes?: number | null;
                /** @description With every so-manieth offer that came to nothing the heads are told; null: they are not */
                offersBeforeHead?: number | null;
                /** @description What must be so before a lead leaves it forward; absent: as it is */
                exit?: components["schemas"]["RedrawnExit"];
            }[];
            /** @description Why leads are lost, to choose from; an empty list: they are lost for any words; absent: they stay as they are */
            lossReasons?: {
                /**
                 * Format: uuid
                 * @description A reason that stays has its id; a new one has none
                 * @default null
                 */
                id?: string | null;
                name: string;
            }[];
        };
        RedrawnExit: {
            /**
             * @description Facts that must be known, also of a lead that skips the stage
             * @default []
             */
            fields?: ("company" | "email" | "phone" | "amount" | "source" | "language" | "region" | "segment")[];
            /**
             * @description What must have been done while the lead stands here
             * @default []
             */
            activities?: {
                /** @enum {string} */
                kind: "call" | "meeting" | "presentation" | "email";
                /**
                 * @description null: any outcome will do
                 * @enum {string|null}
                 */
                outcome: "connected" | "no_answer" | "held" | "no_show" | "sent" | "answered" | null;
                /** @description How often it must be logged while the lead stands here */
                atLeast: number;
            }[];
            /** @default [] */
            questions?: {
                /**
                 * Format: uuid
                 * @description A question that stays has its id; a new one has none
                 * @default null
                 */
                id?: string | null;
                text: string;
                /**
                 * @description False: it may be left unanswered
                 * @default false
                 */
                required?: boolean;
            }[];
        };
        FunnelTemplateList: {
            items: components["schemas"]["FunnelTemplate"][];
        };
        FunnelTemplate: {
            /**
             * @description The same in every language
             * @example classic
             */
            template: string;
            /** @enum {string} */
            language: "ru" | "en";
            name: string;
            /** @description Whom it suits, in a sentence */
            about: string;
            stages: {
                name: string;
                colour: string;
                /**
                 * @description How long a lead may stay with somebody, in minutes of his working time, until the heads are told; null: as long as it likes
                 * @default null
                 */
                timeLimitMinutes: number | null;
                /**
                 * @description After how many minutes of working time the holder is reminded of the lead; null: never
                 * @default null
                 */
                remindAfterMinutes: number | null;
                /**
                 * @description How the specialist is found. pull: leads wait until a specialist claims them; manual: until a person gives them to somebody
                 * @default weighted-least-loaded
                 * @enum {string}
                 */
                policy: "weighted-least-loaded" | "smooth-weighted-round-robin" | "same-person-first" | "strongest-first" | "pull" | "manual";
                /**
                 * @description at_work: only who works at this moment is given leads; next_opening: also who is free now and will work again
                 * @default next_opening
                 * @enum {string}
                 */
                availability: "at_work" | "next_opening";
                /**
                 * @description Over how many weeks a newcomer’s share of the leads grows to his weight; 0: at once
                 * @default 0
                 */
                rampWeeks: number;
                /**
                 * @description How many won leads a month it may cost to find out who is strong, by giving leads also to others than the likeliest best; used by strongest-first. null: nothing is tried out
                 * @default null
                 */
                learningBudget: number | null;
                /**
                 * @description needed: the receiver has to say that he has the lead; implied: he need not
                 * @default implied
                 * @enum {string}
                 */
                acceptance: "implied" | "needed";
                /**
                 * @description Within how many minutes of his working time he must answer where acceptance is needed; then the lead goes to the next best. null: whenever he likes
                 * @default null
                 */
                answerWithinMinutes: number | null;
                /**
                 * @description How long before that he is reminded; null: not at all
                 * @default null
                 */
                remindBeforeMinutes: number | null;
                /**
                 * @description With every so-manieth offer that came to nothing the heads are told; null: they are not
                 * @default null
                 */
                offersBeforeHead: number | null;
                exit?: components["schemas"]["DrawnExit"];
            }[];
            /** @description Why leads are lost, by name */
            lossReasons?: string[];
        };
        LeadMoved: {
            lead: {
                /** Format: uuid */
                id: string;
                /** @description Send it with the next command on this lead */
                version: number;
                /** @enum {string} */
                status: "open" | "won" | "lost";
                /** Format: uuid */
                stageId: string | null;
                /**
                 * Format: uuid
                 * @description Who holds the lead; null when it waits in the queue or is closed
                 */
                employeeId: string | null;
                /** @description True when nobody could take it and it waits in the stage’s queue */
                waiting: boolean;
            };
            /** Format: uuid */
            visitId: string | null;
            handoff: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                state: "offered" | "accepted" | "declined" | "expired" | "withdrawn" | "escalated" | "returned";
                /** Format: uuid */
                toEmployeeId: string;
            } | null;
            decision: {
                /** @enum {string} */
                by: "policy" | "person" | "claim";
                policy: string;
                /** Format: uuid */
                chosen: string | null;
                forced: boolean;
                considered: number;
                ruledOut: number;
            } | null;
        };
        DeclineHandoff: {
            reason: string;
        };
        HandoffList: {
            items: components["schemas"]["HandoffListed"][];
            /** @description Ask for the next page with it; null: this is the last one */
            nextCursor: string | null;
        };
        HandoffListed: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "offered" | "accepted" | "declined" | "expired" | "withdrawn" | "escalated" | "returned";
            /** @description Who passed it; null: it came from outside or out of the queue */
            from: components["schemas"]["Named"] | null;
            to: components["schemas"]["Named"];
            brief: string | null;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            offeredAt: string;
            /**
             * Format: date-time
             * @description Until when it must be answered, else the lead goes to somebody else; null: whenever
             * @example 2026-11-23T09:00:00.000Z
             */
            answerDueAt: string | null;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            answeredAt: string | null;
            /** @description True when nobody pressed a button: the receiver went on and worked, or the lead moved on */
            implied: boolean;
            /** @description Why it was declined */
            reason: string | null;
            lead: {
                /** Format: uuid */
                id: string;
                name: string;
                company: string | null;
                /** @description In the currency’s main unit */
                amount: number | null;
                currency: string | null;
            };
            stage: components["schemas"]["Sticker"];
            /** @description True while the lead is with whom it was handed to by this */
            holds: boolean;
            /** @description The receiver’s working time until answerDueAt; null: no answer is waited for */
            answerLeft: components["schemas"]["TimeLeft"] | null;
            /**
             * Format: date-time
             * @description When the stage’s time limit runs out
             * @example 2026-11-23T09:00:00.000Z
             */
            dueAt: string | null;
            /** @description The receiver’s working time until dueAt; null: no limit, or the lead has moved on */
            dueLeft: components["schemas"]["TimeLeft"] | null;
        };
        TimeLeft: {
            /** @description Milliseconds; 0: the moment is past */
            workingMs: number;
            /**
             * Format: date-time
             * @description When it was counted, by the server’s clock
             * @example 2026-11-23T09:00:00.000Z
             */
            asOf: string;
            /** @description Whether the person works then, so that it gets less */
            worksNow: boolean;
        };
        Liveness: {
            /** @enum {string} */
            status: "alive";
        };
        Readiness: {
            /** @enum {string} */
            status: "ready" | "not ready";
            parts: {
                /**
                 * @description A process without workers has no such part
                 * @enum {string}
                 */
                part: "database" | "migrations" | "queue" | "workers";
                /**
                 * @description null: it is fine; the log says more
                 * @enum {string|null}
                 */
                trouble: "NO_ANSWER" | "FAILED" | "MISSING" | "STOPPED" | null;
            }[];
        };
        LineHealth: {
            /** @enum {string} */
            status: "well" | "unwell";
            /**
             * Format: date-time
             * @description When somebody last looked; null: nobody ever did
             * @example 2026-11-23T09:00:00.000Z
             */
            lookedAt: string | null;
            /**
             * @description Why nothing can be said of it: nobody has looked for long, or the database does not answer
             * @enum {string|null}
             */
            trouble: "NOBODY_LOOKS" | "NO_ANSWER" | null;
            /** @description What is wrong; those that can wait for the morning do not make it unwell */
            alerts: {
                /** @enum {string} */
                rule: "queue-age" | "no-worker" | "canary" | "deadly-message" | "ambiguous" | "needs-attention" | "sweep-lag" | "unsealed-audit" | "figures-behind" | "disk" | "invariant-broken" | "clock-skew" | "plan-drifts" | "events-off" | "burn-fast" | "burn-slow" | "burn-lasting";
                /**
                 * Format: date-time
                 * @example 2026-11-23T09:00:00.000Z
                 */
                since: string;
            }[];
        };
        ImportReport: {
            /** @description False: a dry run, or bad rows kept everything out */
            kept: boolean;
            /** @description How many leads came in, or would have */
            imported: number;
            /** @description Of those, how many wait in a queue because nobody could take them */
            waiting: number;
            /** @description The rows that can not come in, in the order of the file */
            bad: {
                /** @description Of the file, from 1 */
                line: number;
                /** @description What is wrong with the row, all of it */
                reason: string;
            }[];
            /** @description Which column was read as what */
            columns: {
                /** @enum {string} */
                field: "name" | "company" | "email" | "phone" | "amount" | "currency" | "source" | "language" | "region" | "segment" | "externalId" | "brief" | "employee" | "stage";
                heading: string;
            }[];
            /** @description In which encoding a text was read; null: a workbook */
            encoding: string | null;
            /** @description Which sheet of a workbook was read; null: a text */
            sheet: string | null;
            /** @description The sheets of the workbook */
            sheets: string[];
            /** @description The headings of the columns that were not looked at */
            ignored: string[];
        };
        ImportList: {
            items: components["schemas"]["Import"][];
        };
        Import: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            funnelId: string;
            fileName: string;
            bytes: number;
            /**
             * @description sending: it is still coming in; sent: it waits to be checked; checking; checked: it waits for the word to enter; entering; stopped: it can go on; done; undoing; undone; failed: `reasons` say why, and it can be checked by another plan
             * @enum {string}
             */
            state: "sending" | "sent" | "checking" | "checked" | "entering" | "stopped" | "done" | "undoing" | "undone" | "failed";
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            madeAt: string;
            madeBy: components["schemas"]["Named"] | null;
            /** @description By which it is checked; null: it was not yet */
            plan: components["schemas"]["KeptImportPlan"] | null;
            /** @description How the file turned out to be written, and which column was read as what */
            found: {
                encoding: string | null;
                delimiter: string | null;
                sheet: string | null;
                sheets: string[];
                headingRow: number;
                heading: string[];
                columns: {
                    /** @enum {string} */
                    field: "name" | "company" | "email" | "phone" | "amount" | "currency" | "source" | "language" | "region" | "segment" | "externalId" | "brief" | "employee" | "stage";
                    heading: string;
                }[];
                ignored: string[];
                /**
                 * @description Which stage or employee a word of the file means that is not their name; null: none, as if nothing stood there
                 * @default []
                 */
                meanings: {
                    /** @enum {string} */
                    field: "stage" | "employee";
                    word: string;
                    /** Format: uuid */
                    id: string | null;
                }[];
            } | null;
            /** @description Why it can not go on as it is, a sentence each */
            reasons: string[];
            /** @description What has become of its rows so far */
            counts: {
                rows: number;
                /** @description Rows that are to enter */
                good: number;
                bad: number;
                entered: number;
                changed: number;
                skipped: number;
                undone: number;
                kept: number;
                /** @description Of the good ones, those that are the same as another row or a lead */
                twins: number;
                /** @description Of the good ones, those that will make a lead of their own, by the plan and by what was chosen for single rows */
                toEnter: number;
            };
            /**
             * Format: date-time
             * @description When what is done with it now, or was done last, has begun
             * @example 2026-11-23T09:00:00.000Z
             */
            begunAt: string | null;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            endedAt: string | null;
            /**
             * Format: date-time
             * @description Null: there is nothing to undo
             * @example 2026-11-23T09:00:00.000Z
             */
            undoableUntil: string | null;
            /**
             * Format: date-time
             * @description When this was so
             * @example 2026-11-23T09:00:00.000Z
             */
            at: string;
        };
        KeptImportPlan: {
            /** @default null */
            encoding: string | null;
            /** @default null */
            delimiter: string | null;
            /** @default null */
            sheet: string | null;
            /** @default null */
            headingRow: number | null;
            /**
             * @description Columns that mean something else than their headings say
             * @default []
             */
            columns: {
                column: string;
                /** @enum {string} */
                field: "name" | "company" | "email" | "phone" | "amount" | "currency" | "source" | "language" | "region" | "segment" | "externalId" | "brief" | "employee" | "stage" | "-";
            }[];
            /**
             * @description Which stage or employee a word of the file means that is not their name; null: none, as if nothing stood there
             * @default []
             */
            meanings: {
                /** @enum {string} */
                field: "stage" | "employee";
                word: string;
                /** Format: uuid */
                id: string | null;
            }[];
            /**
             * @description Where nothing is said of columns, or of words, it is as it was for the last file of the department with the same headings
             * @default true
             */
            remembered: boolean;
            /**
             * Format: uuid
             * @description Where leads enter whose row names no stage
             * @default null
             */
            stageId: string | null;
            /**
             * @description Of phones that are written without one; that of the language when null
             * @default null
             */
            country: string | null;
            /**
             * @description Of rows with the phone, the address, or the company and name of a lead that is there: skip them, let the lead have what is new in them, or enter them all the same
             * @enum {string}
             */
            duplicates: "skip" | "change" | "enter";
            /**
             * @description Nobody is told of these leads
             * @default true
             */
            quiet: boolean;
            /**
             * @description Whoever is named in a row gets its lead above his capacity, too
             * @default false
             */
            force: boolean;
        };
        ImportPlan: {
            /** @default null */
            encoding?: string | null;
            /** @default null */
            delimiter?: string | null;
            /** @default null */
            sheet?: string | null;
            /** @default null */
            headingRow?: number | null;
            /**
             * @description Columns that mean something else than their headings say
             * @default []
             */
            columns?: {
                column: string;
                /** @enum {string} */
                field: "name" | "company" | "email" | "phone" | "amount" | "currency" | "source" | "language" | "region" | "segment" | "externalId" | "brief" | "employee" | "stage" | "-";
            }[];
            /**
             * @description Which stage or employee a word of the file means that is not their name; null: none, as if nothing stood there
             * @default []
             */
            meanings?: {
                /** @enum {string} */
                field: "stage" | "employee";
                word: string;
                /** Format: uuid */
                id: string | null;
            }[];
            /**
             * @description Where nothing is said of columns, or of words, it is as it was for the last file of the department with the same headings
             * @default true
             */
            remembered?: boolean;
            /**
             * Format: uuid
             * @description Where leads enter whose row names no stage
             * @default null
             */
            stageId?: string | null;
            /**
             * @description Of phones that are written without one; that of the language when null
             * @default null
             */
            country?: string | null;
            /**
             * @description Of rows with the phone, the address, or the company and name of a lead that is there: skip them, let the lead have what is new in them, or enter them all the same
             * @enum {string}
             */
            duplicates: "skip" | "change" | "enter";
            /**
             * @description Nobody is told of these leads
             * @default true
             */
            quiet?: boolean;
            /**
             * @description Whoever is named in a row gets its lead above his capacity, too
             * @default false
             */
            force?: boolean;
        };
        ImportChoice: {
            /** @description Rows that are the same as others */
            lines: number[];
            /**
             * @description null: what the plan says of duplicates
             * @enum {string|null}
             */
            choice: "skip" | "change" | "enter" | null;
        };
        ImportTable: {
            /** @description null: a workbook */
            encoding: string | null;
            /** @description null: a workbook */
            delimiter: string | null;
            /** @description null: a text */
            sheet: string | null;
            sheets: string[];
            /** @description The line on which the headings stand, from 1 */
            headingRow: number;
            columns: {
                heading: string;
                /**
                 * @description null: it is not looked at
                 * @enum {string|null}
                 */
                field: "name" | "company" | "email" | "phone" | "amount" | "currency" | "source" | "language" | "region" | "segment" | "externalId" | "brief" | "employee" | "stage" | null;
                /**
                 * @description Whether that is by its heading, or as it was for the last file with these headings
                 * @enum {string}
                 */
                by: "heading" | "remembered";
            }[];
            /** @description Which stage or employee words meant then */
            meanings: {
                /** @enum {string} */
                field: "stage" | "employee";
                word: string;
                /** Format: uuid */
                id: string | null;
            }[];
            rows: {
                line: number;
                cells: string[];
            }[];
        };
        ImportedRowList: {
            items: components["schemas"]["ImportedRow"][];
            nextAfter: number | null;
        };
        ImportedRow: {
            /** @description Of the file, from 1 */
            line: number;
            /** @enum {string} */
            state: "good" | "bad" | "entered" | "changed" | "skipped" | "undone" | "kept";
            /** @description What it makes; null for a bad one */
            lead: {
                name: string;
                company: string | null;
                email: string | null;
                phone: string | null;
                amount: number | null;
                currency: string | null;
                source: string | null;
                /**
                 * Format: uuid
                 * @description null: the first stage
                 */
                stageId: string | null;
                /** @description null: the policy of the stage picks somebody */
                employee: components["schemas"]["Named"] | null;
            } | null;
            /** @description What is wrong with it, all of it */
            reason: string | null;
            /** @description Of a bad one, what stands in it */
            cells: string[] | null;
            /** @description Which fields of it are wrong */
            faults: ("name" | "company" | "email" | "phone" | "amount" | "currency" | "source" | "language" | "region" | "segment" | "externalId" | "brief" | "employee" | "stage")[];
            /**
             * @description By what it is the same as another
             * @enum {string|null}
             */
            alike: "externalId" | "phone" | "email" | "named" | null;
            /** @description The line of the first row that is the same */
            twinOf: number | null;
            /** @description The lead that is the same */
            twin: {
                /** Format: uuid */
                id: string;
                name: string;
                company: string | null;
            } | null;
            /**
             * @description What is to become of it, whatever the plan says of duplicates
             * @enum {string|null}
             */
            choice: "skip" | "change" | "enter" | null;
            /**
             * Format: uuid
             * @description The lead that it has made or changed
             */
            leadId: string | null;
        };
        ImportWordList: {
            items: {
                /** @enum {string} */
                field: "stage" | "employee";
                word: string;
                rows: number;
            }[];
        };
        Inbox: {
            /** @description How many are unread, beyond this page too */
            unread: number;
            /** @description Unread ones first, of each the newest first */
            items: components["schemas"]["InAppNotification"][];
            /** @description Ask for the next page with it; null: this is the last one */
            nextCursor: string | null;
        };
        InAppNotification: {
            /**
             * Format: uuid
             * @description The same notification has the same id, however often it comes
             */
            id: string;
            /** @enum {string} */
            kind: "handoff.offered" | "handoffs.offered" | "handoff.reminder" | "handoffs.reminder" | "handoff.escalated" | "handoffs.escalated" | "lead.reminder" | "leads.reminder" | "lead.overdue" | "lead.moved" | "leads.moved" | "lead.withdrawn" | "leads.withdrawn" | "leads.digest" | "queue.waiting" | "queue.claimable" | "account.invited" | "account.reset" | "alert.raised" | "alert.reminder" | "alert.ended" | "report.daily" | "report.weekly" | "address.refused";
            /**
             * Format: uuid
             * @description null: it is about no lead
             */
            leadId: string | null;
            /** Format: uuid */
            stageId: string | null;
            /**
             * Format: uuid
             * @description The alert that it is about where it is about no lead
             */
            subjectId: string | null;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            readAt: string | null;
            /** @description False when it is history: the lead is with somebody else, it was answered, nobody waits or is late any more, or the alert is over */
            current: boolean;
            title: string;
            /** @description All of it in one line */
            subject: string;
            /** @description In the order of their weight */
            facts: {
                label: string;
                value: string;
            }[];
            note: {
                label: string;
                value: string;
            } | null;
            action: {
                label: string;
                url: string;
            };
        };
        SetPassword: {
            /** @description What stands behind the # of the link */
            token: string;
            password: string;
            /**
             * @description The code of a second factor, where he has set one up: of his telephone, or a recovery code
             * @default null
             */
            code?: string | null;
        };
        AskForReset: {
            email: string;
        };
        DecisionList: {
            /** @description The newest first */
            items: components["schemas"]["DecisionListed"][];
        };
        DecisionListed: {
            /**
             * Format: uuid
             * @description The visit that it led to
             */
            visitId: string;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            at: string;
            stage: components["schemas"]["Sticker"];
            decision: components["schemas"]["Decision"];
            /** @description Why, in the language of the request */
            sentence: string;
        };
        Decision: {
            /** @enum {string} */
            by: "policy" | "person" | "claim";
            /** @enum {string} */
            policy: "weighted-least-loaded" | "smooth-weighted-round-robin" | "same-person-first" | "strongest-first" | "pull" | "manual";
            policyVersion: number;
            /** @enum {string} */
            availability: "at_work" | "next_opening";
            /**
             * Format: uuid
             * @description Who was asked first: he worked the lead here before it came back, or stands in for its holder
             */
            preferred: string | null;
            /**
             * Format: uuid
             * @description null: nobody could take it, or it was to wait
             */
            chosen: string | null;
            /** @description True when a person gave it to him above his capacity */
            forced: boolean;
            /** @description How many won leads it is expected to cost that the lot did not fall on the likeliest best; null where none was drawn */
            cost: number | null;
            considered: {
                employee: components["schemas"]["Named"];
                /** @enum {string} */
                rank: "primary" | "reserve";
                /** @description A newcomer’s ramp counted in */
                weight: number;
                capacity: number;
                /** @description Open leads that he held at the stage in that moment */
                load: number;
                capacityInAll: number | null;
                /** @description The same at all stages, this lead aside; 0 where no number was agreed */
                loadInAll: number;
                /** @description Whether he was at work */
                worksNow: boolean;
                /**
                 * @description What kept him away, or would have when his hours began
                 * @enum {string|null}
                 */
                absent: "vacation" | "illness" | "other" | "off_shift" | null;
                /**
                 * Format: date-time
                 * @description When he was to work next; in that moment while he did, null when that could not be seen
                 * @example 2026-11-23T09:00:00.000Z
                 */
                opensAt: string | null;
                /**
                 * @description The clock that he goes by
                 * @example Europe/Moscow
                 */
                timeZone: string;
                /**
                 * @description What about the lead was not for him
                 * @enum {string|null}
                 */
                unfit: "LANGUAGE" | "REGION" | "SEGMENT" | "AMOUNT" | null;
                /**
                 * @description What he had worked before: this lead, or another one of the same phone or company
                 * @enum {string|null}
                 */
                knows: "lead" | "phone" | "company" | null;
                strength: components["schemas"]["Strength"] | null;
                /**
                 * @description Why he could not get the lead
                 * @enum {string|null}
                 */
                ruledOut: "INACTIVE" | "DECLINED" | "EXPIRED" | "HELD_IT" | "ABSENT" | "NOT_WORKING" | "LANGUAGE" | "REGION" | "SEGMENT" | "AMOUNT" | "AT_CAPACITY" | "FULL" | null;
                /** @description Compared number by number, the lower the better; null for who was ruled out */
                score: number[] | null;
                /** @description How likely he was to get this lead; null where no lot was drawn for it, or he was ruled out */
                chance: number | null;
            }[];
        };
        Strength: {
            /** @description Share of the leads that the stage usually gets which he would pass on */
            mean: number;
            /** @description How far off that may be: one standard deviation */
            deviation: number;
            /** @description From how many visits it comes, older ones weighing less */
            visits: number;
            /**
             * @description Present where people of the stage are not proven to differ: nobody is weaker by it
             * @enum {boolean}
             */
            alike?: true;
        };
        NewLead: {
            /** Format: uuid */
            funnelId: string;
            /**
             * Format: uuid
             * @description Where it enters; null means the first stage
             * @default null
             */
            stageId?: string | null;
            name: string;
            /** @default null */
            company?: string | null;
            /**
             * Format: email
             * @default null
             */
            email?: string | null;
            /** @default null */
            phone?: string | null;
            /**
             * @description What the lead is worth, in the currency’s main unit
             * @default null
             */
            amount?: number | null;
            /**
             * @description ISO 4217
             * @default null
             * @example EUR
             */
            currency?: string | null;
            /** @default null */
            source?: string | null;
            /**
             * @description ISO 639-1
             * @default null
             * @example ru
             */
            language?: string | null;
            /** @default null */
            region?: string | null;
            /** @default null */
            segment?: string | null;
            /**
             * @description Its id where it comes from; one lead of a funnel has it
             * @default null
             */
            externalId?: string | null;
            /** @default null */
            brief?: string | null;
            /**
             * Format: uuid
             * @description Names the receiver; null leaves it to the stage’s policy
             * @default null
             */
            employeeId?: string | null;
            /** @default false */
            force?: boolean;
        };
        WinLead: {
            /** @description The version of the lead that you decided on; when it has moved on since, the answer is 409 with where it is now */
            version: number;
            /**
             * @description Answers to the questions of the stage that it leaves; they stand in the brief
             * @default []
             */
            answers?: {
                /** Format: uuid */
                questionId: string;
                answer: string;
            }[];
        };
        LoseLead: {
            /** @description The version of the lead that you decided on; when it has moved on since, the answer is 409 with where it is now */
            version: number;
            reason: string;
        } | {
            /** @description The version of the lead that you decided on; when it has moved on since, the answer is 409 with where it is now */
            version: number;
            /**
             * Format: uuid
             * @description One of the funnel’s loss reasons
             */
            reasonId: string;
            /** @default null */
            comment?: string | null;
        };
        AdvanceLead: {
            /** @description The version of the lead that you decided on; when it has moved on since, the answer is 409 with where it is now */
            version: number;
            /**
             * Format: uuid
             * @description A later stage; null means the next one
             * @default null
             */
            toStageId?: string | null;
            /**
             * @description What the next specialist must know; it stands in his message
             * @default null
             */
            brief?: string | null;
            /**
             * @description Answers to the questions of the stage that it leaves; they stand in the brief
             * @default []
             */
            answers?: {
                /** Format: uuid */
                questionId: string;
                answer: string;
            }[];
            /**
             * Format: uuid
             * @description Names the receiver; null leaves it to the stage’s policy
             * @default null
             */
            employeeId?: string | null;
            /**
             * @description Gives it to the named receiver even above his capacity; recorded
             * @default false
             */
            force?: boolean;
        };
        ReturnLead: {
            /** @description The version of the lead that you decided on; when it has moved on since, the answer is 409 with where it is now */
            version: number;
            reason: string;
            /**
             * Format: uuid
             * @description An earlier stage; null means the previous one
             * @default null
             */
            toStageId?: string | null;
            /**
             * Format: uuid
             * @description Names the receiver; null leaves it to the stage’s policy
             * @default null
             */
            employeeId?: string | null;
            /**
             * @description Gives it to the named receiver even above his capacity; recorded
             * @default false
             */
            force?: boolean;
        };
        ReassignLead: {
            /** @description The version of the lead that you decided on; when it has moved on since, the answer is 409 with where it is now */
            version: number;
            /**
             * @description What the next specialist must know; it stands in his message
             * @default null
             */
            brief?: string | null;
            /**
             * Format: uuid
             * @description Names the receiver; null leaves it to the stage’s policy
             * @default null
             */
            employeeId?: string | null;
            /**
             * @description Gives it to the named receiver even above his capacity; recorded
             * @default false
             */
            force?: boolean;
        };
        ClaimLead: {
            /** @description The version of the lead that you decided on; when it has moved on since, the answer is 409 with where it is now */
            version: number;
            /** Format: uuid */
            employeeId: string;
        };
        ReopenLead: {
            /** @description The version of the lead that you decided on; when it has moved on since, the answer is 409 with where it is now */
            version: number;
            /** Format: uuid */
            toStageId: string;
            /**
             * @description What the next specialist must know; it stands in his message
             * @default null
             */
            brief?: string | null;
            /**
             * Format: uuid
             * @description Names the receiver; null leaves it to the stage’s policy
             * @default null
             */
            employeeId?: string | null;
            /**
             * @description Gives it to the named receiver even above his capacity; recorded
             * @default false
             */
            force?: boolean;
        };
        PlaceLead: {
            /** @description The version of the lead that you decided on; when it has moved on since, the answer is 409 with where it is now */
            version: number;
            /**
             * Format: uuid
             * @description The lead directly under whose card it goes, at the same stage; null: on top
             */
            above: string | null;
        };
        LeadPlaced: {
            /** Format: uuid */
            leadId: string;
            /** @description Cards of a stage stand in descending order of it, compared letter by letter */
            position: string;
        };
        LeadList: {
            items: components["schemas"]["LeadListed"][];
            /** @description Ask for the next page with it; null: this is the last one */
            nextCursor: string | null;
        };
        LeadListed: {
            /** Format: uuid */
            id: string;
            /** @description Send it with the next command on this lead */
            version: number;
            /** Format: uuid */
            funnelId: string;
            /** @enum {string} */
            status: "open" | "won" | "lost";
            /** @description Empty when the personal data was erased */
            name: string;
            company: string | null;
            /** @description In the currency’s main unit */
            amount: number | null;
            currency: string | null;
            source: string | null;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            closedAt: string | null;
            /** @description Where it stands; null for a lead that is won or lost */
            place: components["schemas"]["LeadPlace"] | null;
        };
        LeadPlace: {
            stage: components["schemas"]["Sticker"];
            /** @description Who holds the lead; null when it waits in the queue */
            employee: components["schemas"]["Named"] | null;
            /** @description True when nobody could take it and it waits in the queue */
            waiting: boolean;
            /**
             * Format: date-time
             * @description Since when it stands there, with this person or in the queue
             * @example 2026-11-23T09:00:00.000Z
             */
            enteredAt: string;
            /**
             * Format: date-time
             * @description When the stage’s time limit runs out; null: it has none
             * @example 2026-11-23T09:00:00.000Z
             */
            dueAt: string | null;
        };
        LeadCard: {
            lead: components["schemas"]["Lead"];
            funnel: components["schemas"]["Named"];
            /** @description Where it stands; null for a lead that is won or lost */
            place: components["schemas"]["LeadPlace"] | null;
            possible: components["schemas"]["PossibleMoves"];
            /** @description Its history, the first visit first */
            visits: components["schemas"]["Visit"][];
            /** @description What was logged on it, the last 100 */
            activities: components["schemas"]["Activity"][];
            /** @description Who wants to know what becomes of it */
            watchers: components["schemas"]["Watcher"][];
            /** @description Who was told about it, the last 100 messages */
            notifications: components["schemas"]["Notification"][];
        };
        Lead: {
            /** Format: uuid */
            id: string;
            /** @description Send it with the next command on this lead */
            version: number;
            /** Format: uuid */
            funnelId: string;
            /** @enum {string} */
            status: "open" | "won" | "lost";
            /** @description Empty when the personal data was erased */
            name: string;
            company: string | null;
            email: string | null;
            phone: string | null;
            /** @description In the currency’s main unit */
            amount: number | null;
            currency: string | null;
            source: string | null;
            language: string | null;
            region: string | null;
            segment: string | null;
            externalId: string | null;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            closedAt: string | null;
            /**
             * Format: date-time
             * @description When the personal data of the person was erased
             * @example 2026-11-23T09:00:00.000Z
             */
            erasedAt: string | null;
        };
        PossibleMoves: {
            /** @description null: it is possible; else why it would be refused */
            advance: {
                code: string;
                message: string;
                /** @description What is missing, each by itself; those of `answers` can be given with the request */
                problems: {
                    /**
                     * @description Path of the field, `stages[2].name`; empty for the whole
                     * @example version
                     */
                    field: string;
                    /** @description What was expected, in the language of the request */
                    message: string;
                }[];
            } | null;
            /** @description null: it is possible; else why it would be refused */
            return: {
                code: string;
                message: string;
                /** @description What is missing, each by itself; those of `answers` can be given with the request */
                problems: {
                    /**
                     * @description Path of the field, `stages[2].name`; empty for the whole
                     * @example version
                     */
                    field: string;
                    /** @description What was expected, in the language of the request */
                    message: string;
                }[];
            } | null;
            /** @description null: it is possible; else why it would be refused */
            lose: {
                code: string;
                message: string;
                /** @description What is missing, each by itself; those of `answers` can be given with the request */
                problems: {
                    /**
                     * @description Path of the field, `stages[2].name`; empty for the whole
                     * @example version
                     */
                    field: string;
                    /** @description What was expected, in the language of the request */
                    message: string;
                }[];
            } | null;
            /** @description null: it is possible; else why it would be refused */
            win: {
                code: string;
                message: string;
                /** @description What is missing, each by itself; those of `answers` can be given with the request */
                problems: {
                    /**
                     * @description Path of the field, `stages[2].name`; empty for the whole
                     * @example version
                     */
                    field: string;
                    /** @description What was expected, in the language of the request */
                    message: string;
                }[];
            } | null;
            /** @description null: it is possible; else why it would be refused */
            reassign: {
                code: string;
                message: string;
                /** @description What is missing, each by itself; those of `answers` can be given with the request */
                problems: {
                    /**
                     * @description Path of the field, `stages[2].name`; empty for the whole
                     * @example version
                     */
                    field: string;
                    /** @description What was expected, in the language of the request */
                    message: string;
                }[];
            } | null;
            /** @description null: it is possible; else why it would be refused */
            claim: {
                code: string;
                message: string;
                /** @description What is missing, each by itself; those of `answers` can be given with the request */
                problems: {
                    /**
                     * @description Path of the field, `stages[2].name`; empty for the whole
                     * @example version
                     */
                    field: string;
                    /** @description What was expected, in the language of the request */
                    message: string;
                }[];
            } | null;
            /** @description null: it is possible; else why it would be refused */
            reopen: {
                code: string;
                message: string;
                /** @description What is missing, each by itself; those of `answers` can be given with the request */
                problems: {
                    /**
                     * @description Path of the field, `stages[2].name`; empty for the whole
                     * @example version
                     */
                    field: string;
                    /** @description What was expected, in the language of the request */
                    message: string;
                }[];
            } | null;
            /** @description null: it is possible; else why it would be refused */
            undo: {
                code: string;
                message: string;
                /** @description What is missing, each by itself; those of `answers` can be given with the request */
                problems: {
                    /**
                     * @description Path of the field, `stages[2].name`; empty for the whole
                     * @example version
                     */
                    field: string;
                    /** @description What was expected, in the language of the request */
                    message: string;
                }[];
            } | null;
        };
        Visit: {
            /** Format: uuid */
            id: string;
            number: number;
            stage: components["schemas"]["Sticker"];
            /** @description null: it waited in the stage’s queue */
            employee: components["schemas"]["Named"] | null;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            enteredAt: string;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            dueAt: string | null;
            /** @description What whoever works the lead here must know */
            brief: string | null;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            endedAt: string | null;
            /**
             * @description How it ended; null while it lasts
             * @enum {string|null}
             */
            outcome: "advanced" | "won" | "lost" | "returned" | "reassigned" | "claimed" | "declined" | "expired" | "handed_out" | "undone" | null;
            reason: string | null;
            /**
             * Format: uuid
             * @description Which of the funnel’s loss reasons it was
             */
            lossReasonId: string | null;
            /** @description What was answered to the stage’s questions when it ended */
            answers: {
                /** Format: uuid */
                questionId: string;
                question: string;
                answer: string;
            }[];
            /** @description True when its end was taken back: no figure counts it, the next visit here goes on with it */
            takenBack: boolean;
            /** @description Who ended it; null: nobody known */
            endedBy: components["schemas"]["Named"] | null;
            overCapacity: boolean;
            handoffs: components["schemas"]["Handoff"][];
            decision: components["schemas"]["Decision"] | null;
        };
        Handoff: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "offered" | "accepted" | "declined" | "expired" | "withdrawn" | "escalated" | "returned";
            /** @description Who passed it; null: it came from outside or out of the queue */
            from: components["schemas"]["Named"] | null;
            to: components["schemas"]["Named"];
            brief: string | null;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            offeredAt: string;
            /**
             * Format: date-time
             * @description Until when it must be answered, else the lead goes to somebody else; null: whenever
             * @example 2026-11-23T09:00:00.000Z
             */
            answerDueAt: string | null;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            answeredAt: string | null;
            /** @description True when nobody pressed a button: the receiver went on and worked, or the lead moved on */
            implied: boolean;
            /** @description Why it was declined */
            reason: string | null;
        };
        Watcher: {
            employee: components["schemas"]["Named"];
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            since: string;
        };
        Notification: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "handoff.offered" | "handoffs.offered" | "handoff.reminder" | "handoffs.reminder" | "handoff.escalated" | "handoffs.escalated" | "lead.reminder" | "leads.reminder" | "lead.overdue" | "lead.moved" | "leads.moved" | "lead.withdrawn" | "leads.withdrawn" | "leads.digest" | "queue.waiting" | "queue.claimable" | "account.invited" | "account.reset" | "alert.raised" | "alert.reminder" | "alert.ended" | "report.daily" | "report.weekly" | "address.refused";
            /** @enum {string} */
            channel: "email" | "slack" | "in_app" | "push" | "telegram" | "webhook";
            /**
             * @description sent, rejected, suppressed, ambiguous (it may have arrived or not) and needs_attention are ends; the others are on their way
             * @enum {string}
             */
            state: "pending" | "deferred" | "claimed" | "sending" | "sent" | "retry" | "rejected" | "ambiguous" | "suppressed" | "needs_attention";
            /** @description Who is told */
            employee: components["schemas"]["Named"];
            /** @description The lead that it is about, or whose waiting gave rise to it; null: it is about no lead. A name of null: whoever asks sees no leads */
            lead: {
                /** Format: uuid */
                id: string;
                name: string | null;
            } | null;
            /** @description null: it is about no lead */
            stage: components["schemas"]["Sticker"] | null;
            /** Format: uuid */
            handoffId: string | null;
            /**
             * Format: uuid
             * @description What it is about where it is about no lead: the employee whose account it is, or an alert
             */
            subjectId: string | null;
            /** @description Attempts to deliver it so far */
            attempts: number;
            /** @description What the provider or the line called the reason */
            code: string | null;
            /** @description What the provider said, without addresses */
            detail: string | null;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it is, or was, to be sent
             * @example 2026-11-23T09:00:00.000Z
             */
            dueAt: string;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            sentAt: string | null;
            /**
             * Format: date-time
             * @description When its receiver has seen it in the app, or opened its link
             * @example 2026-11-23T09:00:00.000Z
             */
            readAt: string | null;
        };
        ChangeLead: {
            /** @description The version of the lead that you saw; when it has moved on since, the answer is 409 */
            version: number;
            name?: string;
            company?: string | null;
            /** Format: email */
            email?: string | null;
            phone?: string | null;
            amount?: number | null;
            currency?: string | null;
            source?: string | null;
            language?: string | null;
            region?: string | null;
            segment?: string | null;
            externalId?: string | null;
        };
        UndoLead: {
            /** @description The version of the lead that you decided on; when it has moved on since, the answer is 409 with where it is now */
            version: number;
        };
        CapturedMessageList: {
            items: components["schemas"]["CapturedMessageListed"][];
            /** @description Ask for the next page with it; null: this is the last one */
            nextCursor: string | null;
        };
        CapturedMessageListed: {
            /** Format: uuid */
            id: string;
            /**
             * Format: uuid
             * @description Its row of the delivery ledger
             */
            notificationId: string;
            /** @enum {string} */
            channel: "email" | "slack" | "in_app" | "push" | "telegram" | "webhook";
            /** @description Its receiver’s name and address at the channel */
            to: string;
            /** @description Its receiver */
            employee: components["schemas"]["Named"];
            /**
             * @description The receiver’s, and so the message’s
             * @enum {string}
             */
            language: "ru" | "en";
            /** @description The lead that it is about, or whose waiting gave rise to it; null: it is about no lead */
            lead: components["schemas"]["Named"] | null;
            /** @description null: it is about no lead */
            stage: components["schemas"]["Sticker"] | null;
            subject: string;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            capturedAt: string;
        };
        CapturedMessage: {
            /** Format: uuid */
            id: string;
            /**
             * Format: uuid
             * @description Its row of the delivery ledger
             */
            notificationId: string;
            /** @enum {string} */
            channel: "email" | "slack" | "in_app" | "push" | "telegram" | "webhook";
            /** @description Its receiver’s name and address at the channel */
            to: string;
            /** @description Its receiver */
            employee: components["schemas"]["Named"];
            /**
             * @description The receiver’s, and so the message’s
             * @enum {string}
             */
            language: "ru" | "en";
            /** @description The lead that it is about, or whose waiting gave rise to it; null: it is about no lead */
            lead: components["schemas"]["Named"] | null;
            /** @description null: it is about no lead */
            stage: components["schemas"]["Sticker"] | null;
            subject: string;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            capturedAt: string;
            text: string;
            /** @description null: the channel shows plain text */
            html: string | null;
            /** @description Slack’s blocks; null on other channels */
            blocks: ({
                type: string;
            } & {
                [key: string]: unknown;
            })[] | null;
            /** @description The whole e-mail as it would stand on the wire */
            source: string | null;
        };
        NotificationList: {
            items: components["schemas"]["Notification"][];
            /** @description Ask for the next page with it; null: this is the last one */
            nextCursor: string | null;
        };
        NotificationCard: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "handoff.offered" | "handoffs.offered" | "handoff.reminder" | "handoffs.reminder" | "handoff.escalated" | "handoffs.escalated" | "lead.reminder" | "leads.reminder" | "lead.overdue" | "lead.moved" | "leads.moved" | "lead.withdrawn" | "leads.withdrawn" | "leads.digest" | "queue.waiting" | "queue.claimable" | "account.invited" | "account.reset" | "alert.raised" | "alert.reminder" | "alert.ended" | "report.daily" | "report.weekly" | "address.refused";
            /** @enum {string} */
            channel: "email" | "slack" | "in_app" | "push" | "telegram" | "webhook";
            /**
             * @description sent, rejected, suppressed, ambiguous (it may have arrived or not) and needs_attention are ends; the others are on their way
             * @enum {string}
             */
            state: "pending" | "deferred" | "claimed" | "sending" | "sent" | "retry" | "rejected" | "ambiguous" | "suppressed" | "needs_attention";
            /** @description Who is told */
            employee: components["schemas"]["Named"];
            /** @description The lead that it is about, or whose waiting gave rise to it; null: it is about no lead. A name of null: whoever asks sees no leads */
            lead: {
                /** Format: uuid */
                id: string;
                name: string | null;
            } | null;
            /** @description null: it is about no lead */
            stage: components["schemas"]["Sticker"] | null;
            /** Format: uuid */
            handoffId: string | null;
            /**
             * Format: uuid
             * @description What it is about where it is about no lead: the employee whose account it is, or an alert
             */
            subjectId: string | null;
            /** @description Attempts to deliver it so far */
            attempts: number;
            /** @description What the provider or the line called the reason */
            code: string | null;
            /** @description What the provider said, without addresses */
            detail: string | null;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it is, or was, to be sent
             * @example 2026-11-23T09:00:00.000Z
             */
            dueAt: string;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            sentAt: string | null;
            /**
             * Format: date-time
             * @description When its receiver has seen it in the app, or opened its link
             * @example 2026-11-23T09:00:00.000Z
             */
            readAt: string | null;
            /** @description How often a job was made for it */
            generation: number;
            /** @description How often the queue has lost its job */
            losses: number;
            /** @description How many attempts in a row broke off, or a worker died in */
            deaths: number;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            enqueuedAt: string | null;
            /** @description Its name at the provider */
            providerId: string | null;
            tries: components["schemas"]["DeliveryAttempt"][];
        };
        DeliveryAttempt: {
            number: number;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            startedAt: string;
            /**
             * Format: date-time
             * @description null: under way, or the worker died
             * @example 2026-11-23T09:00:00.000Z
             */
            endedAt: string | null;
            outcome: string | null;
            /** @description The step that it ended in */
            phase: string | null;
            code: string | null;
            detail: string | null;
        };
        NotificationRead: {
            /** Format: uuid */
            id: string;
            /**
             * Format: date-time
             * @description When it was read first
             * @example 2026-11-23T09:00:00.000Z
             */
            readAt: string;
        };
        OwnNotificationPreferences: {
            /** @description Send it with the next change; 0: nothing has been said */
            version: number;
            preferences: components["schemas"]["NotificationPreferences"];
            /** @description What holds where you say nothing */
            ofDepartment: components["schemas"]["NotificationPreferences"];
            /** @description Where you can be told */
            channels: ("email" | "slack" | "in_app" | "push" | "telegram" | "webhook")[];
            /** @description How many messages wait at the moment because you want it so */
            waiting: number;
        };
        NotificationPreferences: {
            /** @description A topic that is absent is as the department has it, else at once on all channels */
            topics: {
                [key: string]: components["schemas"]["TopicPreference"];
            };
            /** @description null: as the department has it */
            quiet: components["schemas"]["QuietHours"] | null;
            /** @description When what is gathered is told; null: as the department has it */
            digest: components["schemas"]["DigestTimes"] | null;
        };
        TopicPreference: {
            /**
             * @description `digest`: gathered until its time
             * @enum {string}
             */
            when: "at_once" | "digest" | "off";
            /** @description In this order; null: all channels of the person */
            channels: {
                /** @enum {string} */
                channel: "email" | "slack" | "in_app" | "push" | "telegram" | "webhook";
                /** @description So long it waits whether the message is read on another channel; 0: it does not wait */
                afterMinutes: number;
            }[] | null;
            /** @description Whether it comes in quiet hours, too */
            isUrgent: boolean;
        };
        QuietHours: {
            /** @description Whenever the person is not at work */
            outsideWork: boolean;
            /** @description Each day from then until then, past midnight too */
            daily: {
                /**
                 * @description A time of the day, by the clock of whoever is told
                 * @example 09:00
                 */
                from: string;
                /**
                 * @description A time of the day, by the clock of whoever is told
                 * @example 09:00
                 */
                until: string;
            } | null;
        };
        /** @description Counted from midnight, or at these times of the day */
        DigestTimes: {
            /** @enum {string} */
            kind: "every";
            minutes: number;
        } | {
            /** @enum {string} */
            kind: "at";
            times: string[];
        };
        SetNotificationPreferences: {
            /** @description The version that you decided on; when it was changed since, the answer is 409 */
            version: number;
            preferences: components["schemas"]["NotificationPreferences"];
        };
        DepartmentNotificationPreferences: {
            /** @description Send it with the next change; 0: nothing has been said */
            version: number;
            preferences: components["schemas"]["NotificationPreferences"];
        };
        MessageTemplateList: {
            /**
             * @description `link-only`: outside of the app messages say no more than at which stage; no text holds there
             * @enum {string}
             */
            contents: "full" | "link-only";
            /** @description Every kind in every language */
            items: components["schemas"]["MessageTemplate"][];
        };
        MessageTemplate: {
            /** @enum {string} */
            kind: "handoff.offered" | "handoffs.offered" | "handoff.reminder" | "handoffs.reminder" | "lead.reminder" | "leads.reminder" | "handoff.escalated" | "lead.overdue" | "lead.moved" | "queue.waiting" | "queue.claimable";
            /** @enum {string} */
            language: "ru" | "en";
            /** @description Send it with the next change; 0: it was never changed */
            version: number;
            texts: components["schemas"]["MessageTexts"];
            /** @description What the texts of this kind can name, between {{ and }}. A part between “ · ” or line ends is left out when something in it is not known */
            fields: string[];
        };
        MessageTexts: {
            /** @description One line, at most 150 characters; null: the product’s own */
            subject: string | null;
            /** @description One line, at most 150 characters; null: the product’s own */
            headline: string | null;
            /** @description At most 1,000 characters in some lines; null: the product’s own; empty: none */
            hint: string | null;
        };
        SetMessageTemplate: {
            /** @enum {string} */
            kind: "handoff.offered" | "handoffs.offered" | "handoff.reminder" | "handoffs.reminder" | "lead.reminder" | "leads.reminder" | "handoff.escalated" | "lead.overdue" | "lead.moved" | "queue.waiting" | "queue.claimable";
            /** @enum {string} */
            language: "ru" | "en";
            /** @description The version that you decided on; when it was changed since, the answer is 409 */
            version: number;
            texts: components["schemas"]["MessageTexts"];
        };
        PreviewMessageTemplate: {
            /** @enum {string} */
            kind: "handoff.offered" | "handoffs.offered" | "handoff.reminder" | "handoffs.reminder" | "lead.reminder" | "leads.reminder" | "handoff.escalated" | "lead.overdue" | "lead.moved" | "queue.waiting" | "queue.claimable";
            /** @enum {string} */
            language: "ru" | "en";
            texts: components["schemas"]["MessageTexts"];
            /**
             * Format: uuid
             * @description A lead that you see; null: one that was made up
             */
            leadId: string | null;
        };
        MessageTemplatePreview: {
            subject: string;
            /** @description All of it as plain text */
            text: string;
            /** @description The letter, to be shown in a sandboxed frame */
            html: string;
            /** @description What the product’s own texts say of the same lead */
            usual: {
                subject: string;
                headline: string;
                hint: string | null;
            };
        };
        OwnSecondFactors: {
            /** @description By what you show beside your password that it is you; empty: the password is enough */
            ways: ("totp" | "passkey" | "recovery-code")[];
            passkeys: components["schemas"]["Passkey"][];
            /** @description How many are left */
            recoveryCodes: number;
        };
        Passkey: {
            id: string;
            name: string;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            usedAt: string | null;
        };
        OwnPassword: {
            /** @description Your password once more; ignored where you have none */
            password: string;
        };
        RecoveryCodes: {
            /** @description To be written down, each good once when the telephone is gone; shown this once. Codes from before are void */
            recoveryCodes: string[];
        };
        TotpBegun: {
            /** @description To be typed into an app that can read no picture; shown this once */
            secret: string;
            /** @description otpauth://…, to be shown as a QR code */
            uri: string;
        };
        ConfirmTotp: {
            /**
             * @description What the telephone shows now
             * @example 287082
             */
            code: string;
        };
        /** @description For PublicKeyCredential.parse…OptionsFromJSON of a browser */
        PasskeyOptions: {
            challenge: string;
        } & {
            [key: string]: unknown;
        };
        NewPasskey: {
            /**
             * @description How you know it apart
             * @example Laptop
             */
            name: string;
            /** @description What navigator.credentials.create() gave, by toJSON() */
            credential: {
                id: string;
                response: {
                    clientDataJSON: string;
                    attestationObject: string;
                } & {
                    [key: string]: unknown;
                };
            } & {
                [key: string]: unknown;
            };
        };
        PasskeyAdded: {
            id: string;
            name: string;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            usedAt: string | null;
            /** @description With your first second factor: to be written down, each good once; null: you have some */
            recoveryCodes: string[] | null;
        };
        PushKey: {
            /** @description P-256 in base64url: the applicationServerKey of a browser */
            publicKey: string;
        };
        PushSubscriptionList: {
            items: components["schemas"]["PushSubscription"][];
        };
        PushSubscription: {
            /** Format: uuid */
            id: string;
            /** @description What the browser calls itself */
            agent: string | null;
            /** @description Whether it is of the session that asks */
            current: boolean;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When its push service took a message last
             * @example 2026-11-23T09:00:00.000Z
             */
            lastAcceptedAt: string | null;
        };
        /** @description What PushManager.subscribe() gave, without its expirationTime */
        NewPushSubscription: {
            /**
             * @description Where the push service of the browser takes messages: a public address over https
             * @example https://push.example.com/send/abc
             */
            endpoint: string;
            /** @description With what messages are encrypted for this browser alone (RFC 8291) */
            keys: {
                p256dh: string;
                auth: string;
            };
        };
        DeviceTested: {
            /**
             * @description What became of the message
             * @enum {string}
             */
            outcome: "sent" | "retry" | "rejected" | "ambiguous" | "silent";
            /** @description The same as a sentence in the language of the request */
            message: string;
            /** @description What the server or the network called it */
            code: string | null;
        };
        OwnTelegram: {
            /**
             * @description off: no bot is set, so nobody can connect his Telegram; apart: it is not connected; connected: messages come there
             * @enum {string}
             */
            state: "off" | "apart" | "connected";
        };
        TelegramLink: {
            /**
             * Format: uri
             * @description Opened in Telegram it connects the chat with the bot, once
             * @example https://t.me/conveyor_bot?start=pAQzlC8HBVO5ZGBZXBVtfrwbcMAnoWlCQhXkhqYWcHA
             */
            url: string;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            expiresAt: string;
        };
        Pause: {
            /**
             * @description Why; kept with who did it
             * @example The server is mended
             */
            reason: string;
            /**
             * @description After so many minutes it ends by itself; a week at most
             * @default 240
             */
            minutes?: number;
        };
        ChannelPause: {
            /** @enum {string} */
            channel: "email" | "slack" | "in_app" | "push" | "telegram" | "webhook";
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            since: string;
            /**
             * Format: date-time
             * @description When it ends by itself
             * @example 2026-11-23T09:00:00.000Z
             */
            until: string;
            /** @description null: the product itself */
            by: components["schemas"]["Named"] | null;
            /** @description In the words of whoever paused it */
            reason: string | null;
            /** @description What the provider refused our credentials with, where the product paused it */
            code: string | null;
        };
        Reason: {
            /**
             * @description Why; kept with who did it
             * @example The server is mended
             */
            reason: string;
        };
        ChannelResumed: {
            /** @enum {string} */
            channel: "email" | "slack" | "in_app" | "push" | "telegram" | "webhook";
            /** @description How many messages had waited */
            released: number;
        };
        WorkerDrained: {
            /** Format: uuid */
            id: string;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            drainAskedAt: string;
        };
        RetryMany: {
            /** @enum {string} */
            channel?: "email" | "slack" | "in_app" | "push" | "telegram" | "webhook";
            /** @enum {string} */
            state?: "retry" | "rejected" | "ambiguous" | "needs_attention";
            /** @description As the failures name it */
            code?: string;
            /** @description As the failures name it */
            cause?: string;
            /**
             * Format: date-time
             * @description Only those of which something was heard since then; the last seven days when absent
             * @example 2026-11-23T12:00:00+03:00
             */
            from?: string;
            /**
             * @description Why; kept with who did it
             * @example The server is mended
             */
            reason: string;
            /**
             * @description Messages that may have arrived are sent again, too: their receivers may be told twice
             * @default false
             */
            confirm?: boolean;
        };
        Retried: {
            /** @description How many are tried again */
            messages: number;
            /** @description How many are left for the next request: too many for one */
            left: number;
            /** @description How many were left out because they may have arrived */
            mayHaveArrived: number;
        };
        Retry: {
            /**
             * @description Why; kept with who did it
             * @example The server is mended
             */
            reason: string;
            /**
             * @description Messages that may have arrived are sent again, too: their receivers may be told twice
             * @default false
             */
            confirm?: boolean;
        };
        MessageRetried: {
            /** Format: uuid */
            id: string;
            /** @description Which job it has now */
            generation: number;
        };
        Take: {
            /** @description Take it also when somebody else looks after it */
            over: boolean;
        };
        Taken: {
            /** Format: uuid */
            id: string;
            owner: components["schemas"]["Named"];
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            takenAt: string;
        };
        Closed: {
            /** Format: uuid */
            id: string;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            closedAt: string;
        };
        OpsStatus: {
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            at: string;
            /**
             * Format: date-time
             * @description When somebody last looked whether something is wrong; null: nobody ever did
             * @example 2026-11-23T09:00:00.000Z
             */
            lookedAt: string | null;
            channels: components["schemas"]["ChannelStatus"][];
            jobs: components["schemas"]["JobStatus"][];
            /** @description Seconds since the heartbeat last made its way through each queue */
            canary: {
                [key: string]: number;
            };
            /** @description Rows that break each promise of the line, as they were counted last */
            breaches: {
                [key: string]: number;
            };
            /** @description How far the clock of the database is ahead of ours, give or take half of a round trip */
            clockSkewMs: number;
        };
        ChannelStatus: {
            /** @enum {string} */
            channel: "email" | "slack" | "in_app" | "push" | "telegram" | "webhook";
            /** @description null: it is not paused */
            pause: components["schemas"]["ChannelPause"] | null;
            /** @description For how long the oldest message is due that has not ended and is not held back; null: none is */
            dueSeconds: number | null;
            /** @description The same of those that a pause holds back */
            pausedSeconds: number | null;
            /** @description Age of the oldest message that no job was made for yet; null: all have one */
            unpublishedSeconds: number | null;
            /** @description Messages by their state; those that a person has closed aside */
            depth: {
                /** @description They wait because their receivers want it so; none of them is due */
                deferred: number;
                pending: number;
                claimed: number;
                sending: number;
                retry: number;
                ambiguous: number;
                needs_attention: number;
            };
            /** @description How many a pause holds back that would go out now; those whose next attempt is due later anyway are not counted */
            paused: number;
            /** @description They may have arrived or not, and nobody has judged it yet */
            ambiguous: {
                count: number;
                /** @description For how long the oldest has been; null: there is none */
                oldestSeconds: number | null;
            };
            /** @description Given up on: somebody has to look after them */
            needsAttention: {
                count: number;
                /** @description For how long the oldest has been; null: there is none */
                oldestSeconds: number | null;
            };
            /** @description In whose attempts workers die again and again */
            deadly: number;
        };
        JobStatus: {
            /** @example notifications.sweep */
            job: string;
            /** @description Since it ran last; null: it has not yet */
            ranSeconds: number | null;
            tookMs: number | null;
            /** @description About how many rows its last run did something; null where it does not count them */
            did: number | null;
            /** @description Since it last did something about any */
            didSeconds: number | null;
            /** @description About how many that was */
            lastDid: number | null;
            /** @description Since its last run that failed; null: none did */
            failedSeconds: number | null;
            /** @description For how long the oldest waits that it is to look after */
            dueSeconds: number | null;
        };
        OpsTimes: {
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            from: string;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            until: string;
            channels: {
                /** @enum {string} */
                channel: "email" | "slack" | "in_app" | "push" | "telegram" | "webhook";
                attempts: number;
                sent: number;
                sentAMinute: number;
                /** @description From when a message could be sent to when its first attempt was about to leave */
                wait: {
                    p50: number;
                    p95: number;
                    p99: number;
                } | null;
                /** @description From there to the answer of the provider */
                run: {
                    p50: number;
                    p95: number;
                    p99: number;
                } | null;
            }[];
        };
        WorkerList: {
            items: components["schemas"]["Worker"][];
        };
        Worker: {
            /** Format: uuid */
            id: string;
            host: string;
            pid: number;
            version: string;
            queues: string[];
            /**
             * @description silent: not heard of for 45 seconds; draining: takes no more jobs and ends those that it has; drained: has none left
             * @enum {string}
             */
            state: "working" | "draining" | "drained" | "silent";
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            startedAt: string;
            /** @description Since it was heard of; it says that it is there every ten seconds */
            beatSeconds: number;
        };
        Reachability: {
            items: {
                /**
                 * @description queue: the store that the jobs are in, Redis or the database
                 * @enum {string}
                 */
                what: "database" | "queue" | "email" | "slack" | "in_app" | "push" | "telegram" | "webhook";
                /** @description null: it answers, and knows us */
                trouble: string | null;
                tookMs: number;
                /**
                 * Format: date-time
                 * @description What was asked within the last seconds is not asked again
                 * @example 2026-11-23T09:00:00.000Z
                 */
                askedAt: string;
            }[];
        };
        FailureList: {
            /** @description The largest first, a hundred at most */
            items: components["schemas"]["FailureGroup"][];
        };
        FailureGroup: {
            /** @enum {string} */
            channel: "email" | "slack" | "in_app" | "push" | "telegram" | "webhook";
            /** @enum {string} */
            state: "retry" | "rejected" | "ambiguous" | "needs_attention";
            /** @description What the provider or the line called it; empty: nothing */
            code: string;
            /** @description What the provider said, without ids, addresses and numbers; empty: nothing */
            cause: string;
            count: number;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            firstSeen: string;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            lastSeen: string;
            /** @description The latest of them */
            sample: {
                /** Format: uuid */
                notificationId: string;
                detail: string | null;
            };
            /** @description Whose leads it was about: the latest twenty */
            leadIds: string[];
        };
        TroubledList: {
            /** @description The oldest first */
            items: components["schemas"]["TroubledMessage"][];
            /** @description Ask for the next page with it; null: this is the last one */
            nextCursor: string | null;
        };
        TroubledMessage: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "handoff.offered" | "handoffs.offered" | "handoff.reminder" | "handoffs.reminder" | "handoff.escalated" | "handoffs.escalated" | "lead.reminder" | "leads.reminder" | "lead.overdue" | "lead.moved" | "leads.moved" | "lead.withdrawn" | "leads.withdrawn" | "leads.digest" | "queue.waiting" | "queue.claimable" | "account.invited" | "account.reset" | "alert.raised" | "alert.reminder" | "alert.ended" | "report.daily" | "report.weekly" | "address.refused";
            /** @enum {string} */
            channel: "email" | "slack" | "in_app" | "push" | "telegram" | "webhook";
            /** @enum {string} */
            state: "retry" | "rejected" | "ambiguous" | "needs_attention";
            /** @description Who was to be told */
            employee: components["schemas"]["Named"];
            /** Format: uuid */
            leadId: string | null;
            code: string | null;
            cause: string | null;
            detail: string | null;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description Since when it needs somebody
             * @example 2026-11-23T09:00:00.000Z
             */
            since: string;
            /** @description Who looks after it */
            owner: components["schemas"]["Named"] | null;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            takenAt: string | null;
            /** @description Its name at the provider, by which it is found there */
            providerId: string | null;
            /** @description Every attempt, in order */
            tries: components["schemas"]["DeliveryAttempt"][];
        };
        RetryPreview: {
            /** @description How many would be tried again */
            messages: number;
            /** @description How many may have arrived already; they are left out unless you confirm */
            mayHaveArrived: number;
            /** @description How many of both wait for the end of a pause */
            paused: number;
        };
        PasskeySignIn: {
            /** @description What navigator.credentials.get() gave, by toJSON() */
            credential: {
                id: string;
                response: {
                    clientDataJSON: string;
                    authenticatorData: string;
                    signature: string;
                    userHandle?: string | null;
                } & {
                    [key: string]: unknown;
                };
            } & {
                [key: string]: unknown;
            };
        };
        FindPerson: {
            /** Format: email */
            email: string | null;
            /** @description However it is written; at least seven digits */
            phone: string | null;
        };
        PeopleFound: {
            /** @description The oldest first, at most 200 */
            leads: {
                /** Format: uuid */
                id: string;
                name: string;
                funnel: components["schemas"]["Named"];
                /** @enum {string} */
                status: "open" | "won" | "lost";
                /**
                 * Format: date-time
                 * @example 2026-11-23T09:00:00.000Z
                 */
                createdAt: string;
            }[];
            employees: {
                /** Format: uuid */
                id: string;
                name: string;
                active: boolean;
                /**
                 * Format: date-time
                 * @example 2026-11-23T09:00:00.000Z
                 */
                createdAt: string;
            }[];
        };
        PeopleExported: {
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            exportedAt: string;
            leadIds: string[];
            employeeIds: string[];
            tables: {
                /**
                 * @description Whether it is about the leads or the employees
                 * @enum {string}
                 */
                of: "lead" | "employee";
                table: string;
                /** @description As they are kept, under the names of the columns; other people stand there by their ids */
                rows: {
                    [key: string]: unknown;
                }[];
                /** @description How many more rows there are */
                leftOut: number;
            }[];
        };
        PresenceList: {
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            asOf: string;
            /** @description Of everybody who has not left */
            items: components["schemas"]["Presence"][];
        };
        Presence: {
            /** Format: uuid */
            employeeId: string;
            worksNow: boolean;
            /**
             * Format: date-time
             * @description When this person begins next; null: works now, or does not begin within two years
             * @example 2026-11-23T09:00:00.000Z
             */
            opensAt: string | null;
            /** @description Works now, or begins still today by the clock of the department */
            worksToday: boolean;
            /** @description An absence keeps this person from this moment, or from when the own hours would begin next */
            isAway: boolean;
            /** @description Who stands in meanwhile */
            substitute: components["schemas"]["Named"] | null;
            /** @description What keeps this person away; null also for whoever may not see absences */
            absence: components["schemas"]["AbsenceSpan"] | null;
            /** @description The first one that has not begun yet; null also for whoever may not see absences */
            nextAbsence: components["schemas"]["AbsenceSpan"] | null;
        };
        AbsenceSpan: {
            /** @enum {string} */
            kind: "vacation" | "illness" | "other" | "off_shift";
            /**
             * Format: date
             * @description The first whole day; null: it lasts from one moment to another
             * @example 2026-12-01
             */
            firstDay: string | null;
            /**
             * Format: date
             * @description The last whole day
             * @example 2026-12-14
             */
            lastDay: string | null;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            from: string | null;
            /**
             * Format: date-time
             * @description The first moment that is free again
             * @example 2026-11-23T09:00:00.000Z
             */
            until: string | null;
        };
        TryRouting: {
            /**
             * Format: uuid
             * @description A lead that is there; null: one that is not, say its facts
             */
            leadId: string | null;
            /**
             * @description What would be known of the lead
             * @default null
             */
            facts?: {
                name: string;
                /** @default null */
                company?: string | null;
                /**
                 * Format: email
                 * @default null
                 */
                email?: string | null;
                /** @default null */
                phone?: string | null;
                /**
                 * @description What the lead is worth, in the currency’s main unit
                 * @default null
                 */
                amount?: number | null;
                /**
                 * @description ISO 4217
                 * @default null
                 * @example EUR
                 */
                currency?: string | null;
                /** @default null */
                source?: string | null;
                /**
                 * @description ISO 639-1
                 * @default null
                 * @example ru
                 */
                language?: string | null;
                /** @default null */
                region?: string | null;
                /** @default null */
                segment?: string | null;
                /**
                 * @description Its id where it comes from; one lead of a funnel has it
                 * @default null
                 */
                externalId?: string | null;
            } | null;
            /**
             * Format: date-time
             * @description When it would come: who works then, and who is away, is looked at; what everybody holds is what he holds now. null: now
             * @example 2026-11-23T12:00:00+03:00
             */
            at?: string | null;
            /**
             * @description How the specialist is found. pull: leads wait until a specialist claims them; manual: until a person gives them to somebody
             * @enum {string}
             */
            policy?: "weighted-least-loaded" | "smooth-weighted-round-robin" | "same-person-first" | "strongest-first" | "pull" | "manual";
            /**
             * @description at_work: only who works at this moment is given leads; next_opening: also who is free now and will work again
             * @enum {string}
             */
            availability?: "at_work" | "next_opening";
            /** @description Over how many weeks a newcomer’s share would grow; 0: at once */
            rampWeeks?: number;
            /** @description How many won leads a month it may cost to find out who is strong, by giving leads also to others than the likeliest best; used by strongest-first. null: nothing is tried out */
            learningBudget?: number | null;
        };
        RoutingTried: {
            decision: components["schemas"]["Decision"];
            /** @description Why, in the language of the request */
            sentence: string;
        };
        ReplayRouting: {
            /** @description How many of the last decisions of the stage’s policy */
            last: number;
            /**
             * @description How the specialist is found. pull: leads wait until a specialist claims them; manual: until a person gives them to somebody
             * @enum {string}
             */
            policy: "weighted-least-loaded" | "smooth-weighted-round-robin" | "same-person-first" | "strongest-first" | "pull" | "manual";
            /**
             * @description at_work: only who works at this moment is given leads; next_opening: also who is free now and will work again
             * @enum {string}
             */
            availability?: "at_work" | "next_opening";
            /** @description Over how many weeks a newcomer’s share would grow; 0: at once */
            rampWeeks?: number;
            /** @description How many won leads a month it may cost to find out who is strong, by giving leads also to others than the likeliest best; used by strongest-first. null: nothing is tried out */
            learningBudget?: number | null;
        };
        RoutingReplayed: {
            /** @description How many there were to play, no more than were asked for */
            decisions: number;
            /**
             * Format: date-time
             * @description When the oldest of them was made
             * @example 2026-11-23T09:00:00.000Z
             */
            from: string | null;
            /** @description Everybody who was considered at least once, by name */
            people: {
                employee: components["schemas"]["Named"];
                /** @description Leads that went there */
                got: number;
                /** @description Leads that would have gone there */
                wouldGet: number;
            }[];
            /** @description The same of the stage’s queue */
            waiting: {
                /** @description Leads that went there */
                got: number;
                /** @description Leads that would have gone there */
                wouldGet: number;
            };
            /** @description What would have become of the leads, told only by those that chance gave to whom the policy would have given them; nine times of ten it lies between the two ends */
            outcomes: components["schemas"]["OutcomesForetold"];
            /** @description How many would have gone to somebody else */
            differ: number;
            /** @description The first 100 of those, the oldest first */
            differing: {
                /** Format: uuid */
                visitId: string;
                lead: components["schemas"]["Named"];
                /**
                 * Format: date-time
                 * @example 2026-11-23T09:00:00.000Z
                 */
                at: string;
                /** @description Who got it; null: it waited in the stage’s queue */
                before: components["schemas"]["Named"] | null;
                /** @description Who would have got it; null: it would have waited */
                after: components["schemas"]["Named"] | null;
                /** @description Why he would have, in the language of the request */
                sentence: string;
            }[];
        };
        OutcomeForetold: {
            /** @description Leads that are counted: given by lot, and ended. The newest are left out where more than a tenth of them are under way */
            counted: number;
            /** @description Which share came to it in truth; null: none is counted */
            seen: number | null;
            /** @description By the policy that is tried; null: it cannot be told */
            foretold: {
                /** @description Which share would have */
                share: components["schemas"]["LikelyShare"];
                /** @description By how much more than in truth */
                gain: components["schemas"]["Likely"];
            } | null;
            /**
             * @description Why not: it gives leads to nobody, no lead was given by lot, it would give leads to people who had no chance of them, chance gave too few leads to those whom it asks, too much would rest on a few leads that chance hardly ever gives like it
             * @enum {string|null}
             */
            refused: "gives-none" | "no-chances" | "never-tried" | "too-little" | "rests-on-few" | null;
            /** @description Of how many leads that were given as it would it is known as well; 30 are needed */
            alike: number;
            /** @description The same, in the language of the request */
            sentence: string;
        };
        OutcomesForetold: {
            /** @description How many leads there were, each counted once */
            leads: number;
            /** @description How many of those were given by lot */
            byLot: number;
            /** @description How many left the stage forward */
            forward: components["schemas"]["OutcomeForetold"];
            /** @description How many were won in the end */
            won: components["schemas"]["OutcomeForetold"];
        };
        ServiceLevels: {
            /**
             * Format: date-time
             * @description Up to when it is counted; null: not at all yet
             * @example 2026-11-23T09:00:00.000Z
             */
            countedUntil: string | null;
            levels: {
                /** @enum {string} */
                level: "first-attempt" | "end" | "certainty";
                title: string;
                /**
                 * @description Of all messages this part is meant to be good
                 * @example 0.995
                 */
                share: number;
                withinSeconds: number | null;
                windows: {
                    "5m": components["schemas"]["ServiceWindow"];
                    "30m": components["schemas"]["ServiceWindow"];
                    "1h": components["schemas"]["ServiceWindow"];
                    "6h": components["schemas"]["ServiceWindow"];
                    "3d": components["schemas"]["ServiceWindow"];
                    "30d": components["schemas"]["ServiceWindow"];
                };
                /** @description What is left of what may go wrong in thirty days: 1 all of it, below 0 it is missed */
                budgetLeft: number;
            }[];
        };
        ServiceWindow: {
            /** @description Messages that were as they are meant to be */
            good: number;
            bad: number;
            /** @description How many times as fast as it may be what may go wrong in thirty days is used up; 1: just as fast */
            burnRate: number;
        };
        SignIn: {
            email: string;
            password: string;
            /**
             * @description The code of a second factor, where he has set one up: of his telephone, or a recovery code
             * @default null
             */
            code?: string | null;
        };
        SessionList: {
            items: components["schemas"]["Session"][];
        };
        Session: {
            /** Format: uuid */
            id: string;
            /** @description What the browser calls itself */
            agent: string | null;
            /** @description Whether it is the one that asks */
            current: boolean;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was used last, give or take five minutes
             * @example 2026-11-23T09:00:00.000Z
             */
            usedAt: string;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            endsAt: string;
        };
        SetUpState: {
            /** @description True while nobody has an account: then a link sets it up */
            open: boolean;
        };
        CheckSetUp: {
            /** @description What stands behind the # of the link */
            token: string;
        };
        SetUpProposal: {
            /**
             * @description By Accept-Language
             * @enum {string}
             */
            language: "ru" | "en";
            /**
             * @description Of the machine; a browser knows better where its user is
             * @example Europe/Moscow
             */
            timeZone: string;
            department: {
                name: string;
                hours: components["schemas"]["WeeklyHours"];
                calendar: string | null;
            };
            /** @description All that can be chosen */
            timeZones: string[];
            /** @description The names of all that can be chosen */
            calendars: string[];
        };
        SetUp: {
            /** @description What stands behind the # of the link */
            token: string;
            name: string;
            /** Format: email */
            email: string;
            password: string;
            /** @enum {string} */
            language: "ru" | "en";
            /**
             * @description A name of the IANA list
             * @example Europe/Moscow
             */
            timeZone: string;
            /**
             * @description What the firm is called
             * @default null
             */
            company?: string | null;
            /** @description The first department, which is where timeZone is; null: it stays as it is */
            department?: {
                name: string;
                /** @description When it works, on the clock of timeZone; null: round the clock */
                hours: components["schemas"]["WeeklyHours"] | null;
                /**
                 * @description The production calendar that it keeps to; null: none
                 * @example ru
                 */
                calendar: string | null;
            } | null;
        };
        SetShift: {
            on: boolean;
            /**
             * Format: date-time
             * @description Until when he is off it; null: until his next working day begins
             * @example 2026-11-23T12:00:00+03:00
             */
            until?: string | null;
        };
        StageCard: {
            /** Format: uuid */
            id: string;
            position: number;
            name: string;
            /**
             * @description Of the stage’s stickers
             * @example #ffd54f
             */
            colour: string;
            /** @description How long a lead may stay with somebody, in minutes of his working time, until the heads are told; null: as long as it likes */
            timeLimitMinutes: number | null;
            /** @description After how many minutes of working time the holder is reminded of the lead; null: never */
            remindAfterMinutes: number | null;
            /**
             * @description How the specialist is found. pull: leads wait until a specialist claims them; manual: until a person gives them to somebody
             * @enum {string}
             */
            policy: "weighted-least-loaded" | "smooth-weighted-round-robin" | "same-person-first" | "strongest-first" | "pull" | "manual";
            /**
             * @description at_work: only who works at this moment is given leads; next_opening: also who is free now and will work again
             * @enum {string}
             */
            availability: "at_work" | "next_opening";
            /** @description Over how many weeks a newcomer’s share of the leads grows to his weight; 0: at once */
            rampWeeks: number;
            /** @description How many won leads a month it may cost to find out who is strong, by giving leads also to others than the likeliest best; used by strongest-first. null: nothing is tried out */
            learningBudget: number | null;
            /**
             * @description needed: the receiver has to say that he has the lead; implied: he need not
             * @enum {string}
             */
            acceptance: "implied" | "needed";
            /** @description Within how many minutes of his working time he must answer where acceptance is needed; then the lead goes to the next best. null: whenever he likes */
            answerWithinMinutes: number | null;
            /** @description How long before that he is reminded; null: not at all */
            remindBeforeMinutes: number | null;
            /** @description With every so-manieth offer that came to nothing the heads are told; null: they are not */
            offersBeforeHead: number | null;
            exit: components["schemas"]["ExitCriteria"];
            load: {
                /** @description Open leads that stand here, waiting ones included */
                open: number;
                /** @description Open leads that nobody holds: they wait in the stage’s queue */
                waiting: number;
            };
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            archivedAt: string | null;
            /** Format: uuid */
            funnelId: string;
            /** @description The funnel’s version; send it with the next change */
            version: number;
            /** @description Primaries first */
            specialists: components["schemas"]["StageSpecialist"][];
            /** @description Who was taken out of the list and still holds leads here: they stay with him until they move */
            formerSpecialists: components["schemas"]["FormerSpecialist"][];
            /** @description What finding out who is strong has come to this month; null: nothing is tried out */
            learned: {
                /** @description Won leads that it is expected to have cost this month, a minute ago */
                spent: number;
                /** @description Leads that went to somebody else than the likeliest best for it */
                leads: number;
            } | null;
        };
        StageSpecialist: {
            /** Format: uuid */
            employeeId: string;
            name: string;
            active: boolean;
            /** @enum {string} */
            rank: "primary" | "reserve";
            weight: number;
            capacity: number;
            /**
             * Format: date-time
             * @description Since when he works the stage: his ramp begins there
             * @example 2026-11-23T09:00:00.000Z
             */
            since: string;
            fits: components["schemas"]["Fits"];
            /** @description How well he does here, as it is measured each night; null: too little is known */
            strength: components["schemas"]["Strength"] | null;
            /** @description Open leads that he holds here */
            load: number;
            /** @description How many of them are beyond his capacity, because a person wanted it so */
            overCapacity: number;
            /** @description How many open leads he may hold at all stages together; null: no such limit */
            capacityInAll: number | null;
            /** @description Open leads that he holds at all stages */
            loadInAll: number;
        };
        /** @description null: all of them. What is not known of a lead keeps nobody from it */
        Fits: {
            /**
             * @description ISO 639-1, as those of leads are
             * @default null
             */
            languages: string[] | null;
            /** @default null */
            regions: string[] | null;
            /** @default null */
            segments: string[] | null;
            /**
             * @description Both bounds included; null: no bound
             * @default null
             */
            amount: {
                /** @default null */
                from: number | null;
                /** @default null */
                until: number | null;
                /**
                 * @description ISO 4217; amounts in another one are not compared. null: whatever the currency
                 * @default null
                 */
                currency: string | null;
            } | null;
        };
        FormerSpecialist: {
            /** Format: uuid */
            employeeId: string;
            name: string;
            active: boolean;
            load: number;
        };
        ChangeStage: {
            /** @description The version of the funnel that you decided on; when it was changed since, the answer is 409 */
            version: number;
            name?: string;
            /** @example #ffd54f */
            colour?: string;
            /** @description How long a lead may stay with somebody, in minutes of his working time, until the heads are told; null: as long as it likes */
            timeLimitMinutes?: number | null;
            /** @description After how many minutes of working time the holder is reminded of the lead; null: never */
            remindAfterMinutes?: number | null;
            /**
             * @description How the specialist is found. pull: leads wait until a specialist claims them; manual: until a person gives them to somebody
             * @enum {string}
             */
            policy?: "weighted-least-loaded" | "smooth-weighted-round-robin" | "same-person-first" | "strongest-first" | "pull" | "manual";
            /**
             * @description at_work: only who works at this moment is given leads; next_opening: also who is free now and will work again
             * @enum {string}
             */
            availability?: "at_work" | "next_opening";
            /** @description Over how many weeks a newcomer’s share of the leads grows to his weight; 0: at once */
            rampWeeks?: number;
            /** @description How many won leads a month it may cost to find out who is strong, by giving leads also to others than the likeliest best; used by strongest-first. null: nothing is tried out */
            learningBudget?: number | null;
            /**
             * @description needed: the receiver has to say that he has the lead; implied: he need not
             * @enum {string}
             */
            acceptance?: "implied" | "needed";
            /** @description Within how many minutes of his working time he must answer where acceptance is needed; then the lead goes to the next best. null: whenever he likes */
            answerWithinMinutes?: number | null;
            /** @description How long before that he is reminded; null: not at all */
            remindBeforeMinutes?: number | null;
            /** @description With every so-manieth offer that came to nothing the heads are told; null: they are not */
            offersBeforeHead?: number | null;
            exit?: components["schemas"]["RedrawnExit"];
        };
        StageSpecialists: {
            /** Format: uuid */
            stageId: string;
            /** Format: uuid */
            funnelId: string;
            /** @description The funnel’s version; send it with the next change */
            version: number;
            /** @description Primaries first */
            specialists: components["schemas"]["StageSpecialist"][];
            /** @description Who was taken out of the list and still holds leads here: they stay with him until they move */
            formerSpecialists: components["schemas"]["FormerSpecialist"][];
        };
        SetSpecialists: {
            /** @description The version of the funnel that you decided on; when it was changed since, the answer is 409 */
            version: number;
            /** @description The whole list; who is left out is no specialist of the stage any more */
            specialists: {
                /** Format: uuid */
                employeeId: string;
                /**
                 * @description Reserves are asked when no primary can take the lead
                 * @enum {string}
                 */
                rank: "primary" | "reserve";
                /**
                 * @description Share of the leads relative to the others
                 * @default 1
                 */
                weight?: number;
                /** @description How many open leads he may hold at this stage */
                capacity: number;
                /**
                 * Format: date-time
                 * @description Since when he works the stage; null: as it was, or now
                 * @example 2026-11-23T12:00:00+03:00
                 */
                since?: string | null;
                /** @default {} */
                fits?: components["schemas"]["Fits"];
            }[];
        };
        TelephonyCall: {
            /** @description The exchange’s own id of the call; each is logged once */
            externalId: string;
            /**
             * @description in: the customer has called
             * @enum {string}
             */
            direction: "in" | "out";
            /**
             * @description The customer’s number, in any spelling
             * @example +7 495 123-45-67
             */
            phone: string;
            /**
             * @description Who spoke; null: nobody
             * @default null
             */
            employee?: ({
                /** Format: uuid */
                id: string;
            } | {
                /** Format: email */
                email: string;
            }) | null;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00Z
             */
            startedAt: string;
            /**
             * @description How long they spoke; null: it still goes on
             * @default null
             */
            durationSeconds?: number | null;
            /**
             * @description What came of it; only an answered call counts as done
             * @enum {string}
             */
            outcome: "answered" | "missed" | "busy" | "declined" | "failed";
            /**
             * @description Where the call can be heard; https
             * @default null
             * @example https://pbx.example.com/r/8f2c
             */
            recordingUrl?: string | null;
        };
        TelephonyCallNoted: {
            externalId: string;
            /**
             * Format: uuid
             * @description On whose history it is; null: on nobody’s
             */
            leadId: string | null;
            activity: components["schemas"]["Activity"] | null;
            /** @description False: it was there already, and has what is new */
            isNew: boolean;
            /**
             * @description Why it is on nobody’s: no number of a customer, no open lead with it, or several. Post it again when that has changed
             * @enum {string|null}
             */
            unmatched: "NO_NUMBER" | "NO_LEAD" | "SEVERAL_LEADS" | null;
            /** @description The open leads with this number, where there are several */
            candidates: string[];
            /** @description False: there is no such employee; it is nobody’s call */
            isEmployeeKnown: boolean;
        };
        WatcherList: {
            items: components["schemas"]["Watcher"][];
        };
        SubscriptionList: {
            items: components["schemas"]["Subscription"][];
        };
        Subscription: {
            /** Format: uuid */
            id: string;
            /** @description Send it with the next change */
            version: number;
            name: string;
            /**
             * @description Where its address leads; the rest of it is a secret
             * @example hooks.example.com
             */
            host: string;
            types: ("lead.entered" | "lead.moved" | "lead.won" | "lead.lost" | "lead.reopened" | "lead.facts-changed" | "lead.erased" | "handoff.offered" | "handoff.accepted" | "handoff.declined" | "handoff.expired")[];
            funnelIds: string[] | null;
            /**
             * @description paused: somebody has paused it; off: the product has, because its program takes nothing. What happens meanwhile waits for thirty days
             * @enum {string}
             */
            state: "active" | "paused" | "off";
            /**
             * @description gone: it answered 410; silent: it has taken nothing for three days; null: it is not off
             * @enum {string|null}
             */
            offReason: "gone" | "silent" | null;
            /**
             * Format: date-time
             * @description Since when it takes nothing; null: it takes what it is told
             * @example 2026-11-23T09:00:00.000Z
             */
            failingSince: string | null;
            /**
             * Format: date-time
             * @description When it last took an event
             * @example 2026-11-23T09:00:00.000Z
             */
            lastTakenAt: string | null;
            /** @description Events that are still to be sent */
            waiting: number;
            /** @description Events of which every attempt was in vain */
            failed: number;
            /**
             * Format: date-time
             * @description Until when the secret before signs along; null: there is none
             * @example 2026-11-23T09:00:00.000Z
             */
            secretBeforeUntil: string | null;
            /** @description False: its address or secret can not be opened, because the key is missing that sealed it */
            isReadable: boolean;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            changedAt: string;
            /** @description null: the product itself, or somebody at a console */
            changedBy: components["schemas"]["Named"] | null;
        };
        NewSubscription: {
            /**
             * @description What the firm calls the program
             * @example The warehouse
             */
            name: string;
            /**
             * @description Kept sealed, and never shown again but for its host; https, or an address of OUTGOING_ALLOWED
             * @example https://hooks.example.com/conveyor
             */
            url: string;
            /** @description Of what it is told; docs/events.md has an example of each */
            types: ("lead.entered" | "lead.moved" | "lead.won" | "lead.lost" | "lead.reopened" | "lead.facts-changed" | "lead.erased" | "handoff.offered" | "handoff.accepted" | "handoff.declined" | "handoff.expired")[];
            /**
             * @description Of which funnels alone; null: of all, also those that are to come
             * @default null
             */
            funnelIds?: string[] | null;
        };
        SubscriptionMade: {
            /**
             * @description Shown this once: by it the program knows whose events they are (Standard Webhooks 1.0)
             * @example whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo=
             */
            secret: string;
            subscription: components["schemas"]["Subscription"];
        };
        ChangeSubscription: {
            /** @description Send it with the next change */
            version: number;
            /**
             * @description What the firm calls the program
             * @example The warehouse
             */
            name?: string;
            /**
             * @description Kept sealed, and never shown again but for its host; https, or an address of OUTGOING_ALLOWED
             * @example https://hooks.example.com/conveyor
             */
            url?: string;
            /** @description Of what it is told; docs/events.md has an example of each */
            types?: ("lead.entered" | "lead.moved" | "lead.won" | "lead.lost" | "lead.reopened" | "lead.facts-changed" | "lead.erased" | "handoff.offered" | "handoff.accepted" | "handoff.declined" | "handoff.expired")[];
            /** @description Of which funnels alone; null: of all, also those that are to come */
            funnelIds?: string[] | null;
        };
        SubscriptionAt: {
            /** @description Send it with the next change */
            version: number;
        };
        EventDeliveryList: {
            items: components["schemas"]["EventDelivery"][];
            /** @description Ask for the next page with it; null: this is the last one */
            nextCursor: string | null;
        };
        EventDelivery: {
            /**
             * Format: uuid
             * @description What the header webhook-id says, however often it is sent
             */
            id: string;
            /** @example lead.moved */
            type: string;
            /** @enum {string} */
            state: "waiting" | "sent" | "failed";
            /** Format: uuid */
            leadId: string;
            sequence: number;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            happenedAt: string;
            attempts: number;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            triedAt: string | null;
            /**
             * Format: date-time
             * @description When it is tried again; null: no more
             * @example 2026-11-23T09:00:00.000Z
             */
            dueAt: string | null;
            /** @description With what the last attempt was answered; null: with nothing */
            status: number | null;
            /**
             * @description What went wrong where nothing was answered, in a word
             * @example ECONNREFUSED
             */
            code: string | null;
        };
        SendEventsAgain: {
            deliveryIds: string[];
        } | {
            /**
             * Format: date-time
             * @description All that have failed and were made since then
             * @example 2026-11-23T12:00:00+03:00
             */
            failedSince: string;
        };
        EventsSentAgain: {
            /** @description How many are sent once more */
            count: number;
        };
        SubscriptionTested: {
            /**
             * @description What came back: a status of 2xx, another one, nothing; unreadable: its address or secret can not be opened
             * @enum {string}
             */
            outcome: "taken" | "refused" | "unreached" | "unreadable";
            /** @description The same as a sentence in the language of the request */
            message: string;
            /** @description The status, or what the network called it */
            code: string | null;
        };
        Problem: {
            /** @example urn:conveyor:problem:LEAD_MOVED_ON */
            type: string;
            title: string;
            status: number;
            detail: string;
            instance: string;
            /** @example LEAD_MOVED_ON */
            code: string;
            /** @description The facts behind the sentence; which ones depends on the code */
            facts: {
                [key: string]: unknown;
            };
            /** @description Every field that was wrong, all at once; empty when none was */
            problems: {
                /**
                 * @description Path of the field, `stages[2].name`; empty for the whole
                 * @example version
                 */
                field: string;
                /** @description What was expected, in the language of the request */
                message: string;
            }[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    inviteEmployee: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The letter is on its way; a link from before is void */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The only answer that has the link */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationLink"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endAccess: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description He comes in again when he is invited anew */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeSecondFactors: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description His password is enough until he sets one up again */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    unlinkIdentity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is linked with no identity */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description You */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer for 24 hours and does nothing twice; with another body it is refused */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeAccount"];
            };
        };
        responses: {
            /** @description What holds now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountChanged"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePassword"];
            };
        };
        responses: {
            /** @description It is changed */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyList"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewApiKey"];
            };
        };
        responses: {
            /** @description The only answer that has the key itself */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyMade"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It opens nothing any more */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAlerts: {
        parameters: {
            query?: {
                /** @description Both when absent */
                state?: "open" | "past";
                rule?: "queue-age" | "no-worker" | "canary" | "deadly-message" | "ambiguous" | "needs-attention" | "sweep-lag" | "unsealed-audit" | "figures-behind" | "disk" | "invariant-broken" | "clock-skew" | "plan-drifts" | "events-off" | "burn-fast" | "burn-slow" | "burn-lasting";
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description Rows of a page, 1 to 200 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of alerts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertList"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readAlert: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The alert */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Alert"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acknowledgeAlert: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer for 24 hours and does nothing twice; with another body it is refused */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcknowledgeAlert"];
            };
        };
        responses: {
            /** @description The alert */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Alert"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAlertThresholds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every threshold that can be set */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertThresholdList"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeAlertThresholds: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer for 24 hours and does nothing twice; with another body it is refused */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeAlertThresholds"];
            };
        };
        responses: {
            /** @description The thresholds as they hold now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertThresholdList"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOutside: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Each, and what has its address */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutsideList"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeOutside: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer for 24 hours and does nothing twice; with another body it is refused */
                "Idempotency-Key"?: string;
            };
            path: {
                receiver: "webhook" | "watcher";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeOutside"];
            };
        };
        responses: {
            /** @description As it is set now; of the address only the host */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutsideReceiver"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    clearOutside: {
        parameters: {
            query: {
                version: number;
            };
            header?: {
                /** @description The same key gives the same answer for 24 hours and does nothing twice; with another body it is refused */
                "Idempotency-Key"?: string;
            };
            path: {
                receiver: "webhook" | "watcher";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now, without an address */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutsideReceiver"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    testOutside: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                receiver: "webhook" | "watcher";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What came back */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutsideTested"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    preview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                absenceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every open lead of his, and who would get it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AbsenceHandOver"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    handOverLeads: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer for 24 hours and does nothing twice; with another body it is refused */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                absenceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The leads are with others, or wait */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AbsenceHandedOver"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAbsences: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The absences */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AbsenceList"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    enterAbsence: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer for 24 hours and does nothing twice; with another body it is refused */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAbsence"];
            };
        };
        responses: {
            /** @description The absence is entered; the employee has a new version */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Absence"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelAbsence: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer for 24 hours and does nothing twice; with another body it is refused */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                absenceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The absences that are left */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AbsenceList"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listActivities: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description Rows of a page, 1 to 200 */
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of activities */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityList"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    logActivity: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer for 24 hours and does nothing twice; with another body it is refused */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LogActivity"];
            };
        };
        responses: {
            /** @description It is logged */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Activity"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listActivityNorms: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The norms in the order in which they were entered */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityNormList"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setActivityNorms: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer for 24 hours and does nothing twice; with another body it is refused */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetActivityNorms"];
            };
        };
        responses: {
            /** @description The norms as they hold now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityNormList"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showNormProgress: {
        parameters: {
            query?: {
                /** @description With its week, Monday first; absent: today by the department’s clock */
                day?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description By name; of whoever reads nobody else’s, the own alone */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NormProgress"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showReportPreview: {
        parameters: {
            query?: {
                /** @description Absent: the weekly one */
                kind?: "daily" | "weekly";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report of the days that were due last, counted now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportPreview"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sendReport: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer for 24 hours and does nothing twice; with another body it is refused */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendReport"];
            };
        };
        responses: {
            /** @description How many are on their way */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportSent"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setReports: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer for 24 hours and does nothing twice; with another body it is refused */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetReports"];
            };
        };
        responses: {
            /** @description What holds now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportSchedule"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    wantReports: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WantReports"];
            };
        };
        responses: {
            /** @description What holds now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportsWanted"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAudit: {
        parameters: {
            query?: {
                /** @description What this employee did */
                actorId?: string;
                action?: "lead.entered" | "lead.advanced" | "lead.returned" | "lead.reassigned" | "lead.claimed" | "lead.handed-out" | "lead.won" | "lead.lost" | "lead.reopened" | "lead.undone" | "handoff.accepted" | "handoff.declined" | "handoff.expired" | "lead.loaded" | "lead.facts-changed" | "lead.watched" | "lead.unwatched" | "lead.shown" | "lead.found" | "lead.exported" | "lead.erased" | "activity.logged" | "activity.changed" | "import.run" | "import.undone" | "line.loaded" | "demo.removed" | "employee.created" | "employee.changed" | "employee.found" | "employee.exported" | "employee.erased" | "records.purged" | "absence.entered" | "absence.ended" | "absence.handed-over" | "funnel.created" | "funnel.changed" | "funnel.archived" | "stage.changed" | "specialists.set" | "plan.applied" | "plan.undone" | "department.created" | "department.changed" | "norms.set" | "reports.set" | "preferences.set" | "template.set" | "company.changed" | "account.set-up" | "account.invited" | "account.invitation-shown" | "account.signed-in" | "account.sign-in-refused" | "account.signed-out" | "account.password-set" | "account.access-ended" | "account.factor-added" | "account.factor-removed" | "account.factors-removed" | "account.recovery-codes-made" | "account.linked" | "account.unlinked" | "account.device-added" | "account.device-removed" | "account.device-tested" | "key.made" | "key.revoked" | "channel.changed" | "channel.cleared" | "channel.tested" | "secrets.rotated" | "secrets.forgotten" | "leads.exported" | "activities.exported" | "employees.exported" | "messages.exported" | "handoffs.exported" | "visits.exported" | "figures.exported" | "line.backed-up" | "line.restored" | "notification.retried" | "notification.taken" | "notification.closed" | "channel.paused" | "channel.resumed" | "worker.drained" | "queue.handled" | "alert.acknowledged" | "alert.thresholds-changed" | "outside.changed" | "outside.cleared" | "outside.tested" | "subscription.added" | "subscription.changed" | "subscription.removed" | "subscription.tested" | "subscription.replayed";
                /** @description What was done to this lead, employee, department, funnel or stage */
                subjectId?: string;
                /** @description From this moment on */
                from?: string;
                /** @description Before this moment */
                until?: string;
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description Rows of a page, 1 to 200 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the audit */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditList"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showBoard: {
        parameters: {
            query?: {
                /** @description Ids of up to 300 leads, separated by commas: only their cards. A lead of which there is none is not on this board any more, or not in sight */
                leads?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The board */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Board"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    advanceLeads: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer for 24 hours and does nothing twice; with another body it is refused */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkAdvance"];
            };
        };
        responses: {
            /** @description What became of each lead */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkMoved"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reassignLeads: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer for 24 hours and does nothing twice; with another body it is refused */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkReassign"];
            };
        };
        responses: {
            /** @description What became of each lead */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkMoved"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    loseLeads: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer for 24 hours and does nothing twice; with another body it is refused */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkLose"];
            };
        };
        responses: {
            /** @description What became of each lead */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkMoved"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCalendars: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All calendars */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarList"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listChannels: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every channel that can be set */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelSettingsList"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeEmailChannel: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer for 24 hours and does nothing twice; with another body it is refused */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeEmailChannel"];
            };
        };
        responses: {
            /** @description The channel as it is set now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelSettings"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeSlackChannel: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer for 24 hours and does nothing twice; with another body it is refused */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeSlackChannel"];
            };
        };
        responses: {
            /** @description The channel as it is set now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelSettings"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeTelegramChannel: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer for 24 hours and does nothing twice; with another body it is refused */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeTelegramChannel"];
            };
        };
        responses: {
            /** @description The channel as it is set now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelSettings"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeWebhookChannel: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer for 24 hours and does nothing twice; with another body it is refused */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeWebhookChannel"];
            };
        };
        responses: {
            /** @description The channel as it is set now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelSettings"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    renewWebhookSecret: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenewWebhookSecret"];
            };
        };
        responses: {
            /** @description The secret, this once */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookSecretMade"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    clearChannel: {
        parameters: {
            query: {
                version: number;
            };
            header?: {
                /** @description The same key gives the same answer for 24 hours and does nothing twice; with another body it is refused */
                "Idempotency-Key"?: string;
            };
            path: {
                channel: "email" | "slack" | "telegram" | "webhook";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The channel, of which nothing is set now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelSettings"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    testChannel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                channel: "email" | "slack" | "telegram" | "webhook";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What became of it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelTested"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showCompany: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The firm */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Company"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeCompany: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer for 24 hours and does nothing twice; with another body it is refused */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeCompany"];
            };
        };
        responses: {
            /** @description The firm as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Company"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showDemo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The demo */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemoState"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    loadDemo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoadDemo"];
            };
        };
        responses: {
            /** @description It is being loaded, or is there already */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemoState"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeDemo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description There is none any more */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemoState"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDepartments: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All departments */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepartmentList"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createDepartment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer for 24 hours and does nothing twice; with another body it is refused */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDepartment"];
            };
        };
        responses: {
            /** @description The department is there; it has no funnels, no people and no head yet */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Department"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showDepartment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The department */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Department"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeDepartment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer for 24 hours and does nothing twice; with another body it is refused */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeDepartment"];
            };
        };
        responses: {
            /** @description The department as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Department"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listEmployees: {
        parameters: {
            query?: {
                /** @description Only those who are there, or only those who have left; absent: both */
                active?: "true" | "false";
                role?: "admin" | "head" | "rep" | "ops" | "viewer";
                /** @description Only those who belong to this department */
                departmentId?: string;
                /** @description Part of the name or the address */
                search?: string;
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description Rows of a page, 1 to 200 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the employees that were asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmployeeList"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createEmployee: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer for 24 hours and does nothing twice; with another body it is refused */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewEmployee"];
            };
        };
        responses: {
            /** @description The employee is there, and a specialist of no stage yet */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmployeeCard"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showEmployee: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The employee */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmployeeCard"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeEmployee: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer for 24 hours and does nothing twice; with another body it is refused */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeEmployee"];
            };
        };
        responses: {
            /** @description The employee as he is now, and what became of his leads when he left */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmployeeChanged"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listErasures: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description Rows of a page, 1 to 200 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of erasures */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasureList"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    erasePersonalData: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer for 24 hours and does nothing twice; with another body it is refused */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Erase"];
            };
        };
        responses: {
            /** @description It is erased */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Erasure"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewErasure: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonalDataWanted"];
            };
        };
        responses: {
            /** @description What it would come to */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasurePreview"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showErasure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The erasure */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Erasure"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showProtocol: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The protocol, in the language of the request; as a page it is at /pages/erasures/{id} */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasureProtocol"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    streamEvents: {
        parameters: {
            query?: never;
            header?: {
                /** @description The last event that was seen */
                "Last-Event-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events of type `notification`; their data is an InAppNotification. To who may see leads also `lead`, {funnelId, leadIds}: these leads have changed, ask for their cards; and `line`, {funnelId}: read the board of this funnel anew, of any funnel where it is null */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showFigures: {
        parameters: {
            query?: {
                /** @description Today, or this week (from Monday), month, quarter or year up to today, by the department’s clock. Compared with the same part of the one before */
                period?: "day" | "week" | "month" | "quarter" | "year";
                /** @description The first day, by the department’s clock; absent: 29 days before the last */
                from?: string;
                /** @description The last day; absent: today */
                until?: string;
                /** @description Only leads that came from there */
                source?: string;
                /** @description Only leads of that segment */
                segment?: string;
                /** @description Only visits in which this employee had the lead */
                employeeId?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures, with the rule by which they are counted */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FunnelFigures"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showPeopleFigures: {
        parameters: {
            query?: {
                /** @description Today, or this week (from Monday), month, quarter or year up to today, by the department’s clock. Compared with the same part of the one before */
                period?: "day" | "week" | "month" | "quarter" | "year";
                /** @description The first day, by the department’s clock; absent: 29 days before the last */
                from?: string;
                /** @description The last day; absent: today */
                until?: string;
                /** @description Only leads that came from there */
                source?: string;
                /** @description Only leads of that segment */
                segment?: string;
                /** @description Only visits in which this employee had the lead */
                employeeId?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures, with the rule by which they are counted */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeopleFigures"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showPassedOn: {
        parameters: {
            query?: {
                /** @description Today, or this week (from Monday), month, quarter or year up to today, by the department’s clock. Compared with the same part of the one before */
                period?: "day" | "week" | "month" | "quarter" | "year";
                /** @description The first day, by the department’s clock; absent: 29 days before the last */
                from?: string;
                /** @description The last day; absent: today */
                until?: string;
                /** @description Only leads that came from there */
                source?: string;
                /** @description Only leads of that segment */
                segment?: string;
                /** @description Only visits in which this employee had the lead */
                employeeId?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description By stage and employee; nothing where nobody passed a lead on */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PassedOnFigures"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFigureVisits: {
        parameters: {
            query?: {
                /** @description Today, or this week (from Monday), month, quarter or year up to today, by the department’s clock. Compared with the same part of the one before */
                period?: "day" | "week" | "month" | "quarter" | "year";
                /** @description The first day, by the department’s clock; absent: 29 days before the last */
                from?: string;
                /** @description The last day; absent: today */
                until?: string;
                /** @description Only leads that came from there */
                source?: string;
                /** @description Only leads of that segment */
                segment?: string;
                /** @description Visits of this employee; nobody: of the stage’s queue */
                employeeId?: string | "nobody";
                /** @description Visits that count as that. ended: the work has; forward: advanced or won; came-back: passed on, and the lead came again */
                counted?: "entered" | "first" | "again" | "advanced" | "won" | "lost" | "returned" | "handed-on" | "open" | "ended" | "forward" | "came-back";
                /** @description Visits to this stage */
                stageId?: string;
                /** @description Visits lost for this reason; nobody: for none of the funnel’s */
                lossReasonId?: string | "nobody";
                /** @description Rows of a page, 1 to 200 */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of them, the last one first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FigureVisits"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFigureChoices: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What leads have, the most frequent first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FigureChoices"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showOwnWeeks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Stage by stage, with the rule by which it is counted */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnWeeks"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showDepartmentFigures: {
        parameters: {
            query?: {
                /** @description Today, or this week (from Monday), month, quarter or year up to today, by the department’s clock. Compared with the same part of the one before */
                period?: "day" | "week" | "month" | "quarter" | "year";
                /** @description The first day, by the department’s clock; absent: 29 days before the last */
                from?: string;
                /** @description The last day; absent: today */
                until?: string;
                /** @description Only leads that came from there */
                source?: string;
                /** @description Only leads of that segment */
                segment?: string;
                /** @description Only visits in which this employee had the lead */
                employeeId?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures, with the rule by which they are counted */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepartmentFigures"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showDepartmentPeopleFigures: {
        parameters: {
            query?: {
                /** @description Today, or this week (from Monday), month, quarter or year up to today, by the department’s clock. Compared with the same part of the one before */
                period?: "day" | "week" | "month" | "quarter" | "year";
                /** @description The first day, by the department’s clock; absent: 29 days before the last */
                from?: string;
                /** @description The last day; absent: today */
                until?: string;
                /** @description Only leads that came from there */
                source?: string;
                /** @description Only leads of that segment */
                segment?: string;
                /** @description Only visits in which this employee had the lead */
                employeeId?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures, with the rule by which they are counted */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepartmentPeopleFigures"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDepartmentChoices: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What leads have, the most frequent first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FigureChoices"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showFlow: {
        parameters: {
            query?: {
                /** @description Today, or this week (from Monday), month, quarter or year up to today, by the department’s clock. Compared with the same part of the one before */
                period?: "day" | "week" | "month" | "quarter" | "year";
                /** @description The first day, by the department’s clock; absent: 29 days before the last */
                from?: string;
                /** @description The last day; absent: today */
                until?: string;
                /** @description Only leads that came from there */
                source?: string;
                /** @description Only leads of that segment */
                segment?: string;
                /** @description Only visits in which this employee had the lead */
                employeeId?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The flow, each part with the rule by which it is counted */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FunnelFlow"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPlans: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanList"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    proposePlan: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer for 24 hours and does nothing twice; with another body it is refused */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposePlan"];
            };
        };
        responses: {
            /** @description The plan, which is kept and changes nothing until it is applied */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Today’s line is the one of when the plan was made */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showPromise: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Until now, or until it was taken back or followed by another one */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanPromise"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    applyPlan: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer for 24 hours and does nothing twice; with another body it is refused */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePlan"];
            };
        };
        responses: {
            /** @description The plan, applied */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    undoPlan: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer for 24 hours and does nothing twice; with another body it is refused */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePlan"];
            };
        };
        responses: {
            /** @description The plan, taken back */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSimulations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description By name */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SimulationList"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    startSimulation: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer for 24 hours and does nothing twice; with another body it is refused */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartSimulation"];
            };
        };
        responses: {
            /** @description It runs; nothing of the line is changed */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SimulationStarted"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showSimulation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The line as it is is the one of when it was asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Simulation"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeSimulation: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer for 24 hours and does nothing twice; with another body it is refused */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The simulation as it was */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Simulation"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveSimulation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NameSimulation"];
            };
        };
        responses: {
            /** @description The simulation, saved */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Simulation"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showStrengths: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Stage by stage, with the rule by which it is judged */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FunnelStrengths"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportFlow: {
        parameters: {
            query?: {
                /** @description Today, or this week (from Monday), month, quarter or year up to today, by the department’s clock. Compared with the same part of the one before */
                period?: "day" | "week" | "month" | "quarter" | "year";
                /** @description The first day, by the department’s clock; absent: 29 days before the last */
                from?: string;
                /** @description The last day; absent: today */
                until?: string;
                /** @description Only leads that came from there */
                source?: string;
                /** @description Only leads of that segment */
                segment?: string;
                /** @description Only visits in which this employee had the lead */
                employeeId?: string;
                /** @description cohort: a row for the whole funnel and each stage; throughput: for each stretch of the days; work: for each stage; velocity: for each currency; forecast: for the funnel, each currency and each stage */
                table?: "cohort" | "throughput" | "work" | "velocity" | "forecast";
                /** @description csv: as Excel in the language of the file opens it; xlsx: a workbook */
                format?: "csv" | "xlsx";
                /** @description Of the file; absent: that of the request. A link has no headers of its own */
                language?: "ru" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFlowVisits: {
        parameters: {
            query?: {
                /** @description Today, or this week (from Monday), month, quarter or year up to today, by the department’s clock. Compared with the same part of the one before */
                period?: "day" | "week" | "month" | "quarter" | "year";
                /** @description The first day, by the department’s clock; absent: 29 days before the last */
                from?: string;
                /** @description The last day; absent: today */
                until?: string;
                /** @description Only leads that came from there */
                source?: string;
                /** @description Only leads of that segment */
                segment?: string;
                /** @description Only visits in which this employee had the lead */
                employeeId?: string;
                /** @description Of the leads that came in in these days: cohort, cohort-won, cohort-lost, cohort-ended (won or lost), cohort-open; at a stage: reached, skipped, again, lost-here, open-here. By the day on which it happened: entered, came, forward, won, lost, ended (won or lost), left. open: now */
                counted?: "cohort" | "cohort-won" | "cohort-lost" | "cohort-ended" | "cohort-open" | "reached" | "skipped" | "again" | "lost-here" | "open-here" | "entered" | "came" | "forward" | "won" | "lost" | "ended" | "left" | "open";
                /** @description At this stage */
                stageId?: string;
                /** @description Only leads that are counted in it */
                currency?: string;
                /** @description Rows of a page, 1 to 200 */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of them, with how many there are: what came last first, of what is open the oldest */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowVisits"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportStanding: {
        parameters: {
            query?: {
                /** @description Only leads that came from there */
                source?: string;
                /** @description Only leads of that segment */
                segment?: string;
                /** @description Only what this employee has */
                employeeId?: string;
                /** @description stages: a row for each stage; holders: for each stage and whoever has something there */
                table?: "stages" | "holders";
                /** @description csv: as Excel in the language of the file opens it; xlsx: a workbook */
                format?: "csv" | "xlsx";
                /** @description Of the file; absent: that of the request. A link has no headers of its own */
                language?: "ru" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showStanding: {
        parameters: {
            query?: {
                /** @description Only leads that came from there */
                source?: string;
                /** @description Only leads of that segment */
                segment?: string;
                /** @description Only what this employee has */
                employeeId?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is open, with the rule by which it is counted */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FunnelStanding"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listNowVisits: {
        parameters: {
            query?: {
                /** @description oldest: what has been there longest; worth: what has an amount */
                counted?: "open" | "waiting" | "late" | "oldest" | "worth";
                /** @description What this employee has; nobody: what lies in the queues */
                employeeId?: string | "nobody";
                /** @description Only what is in this class of `ageDays`, from 0; the last one is what is older */
                age?: number;
                /** @description Only leads that came from there */
                source?: string;
                /** @description Only leads of that segment */
                segment?: string;
                /** @description At this stage */
                stageId?: string;
                /** @description Only leads that are counted in it */
                currency?: string;
                /** @description Rows of a page, 1 to 200 */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of them, with how many there are: what has been there longest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowVisits"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportFigures: {
        parameters: {
            query?: {
                /** @description Today, or this week (from Monday), month, quarter or year up to today, by the department’s clock. Compared with the same part of the one before */
                period?: "day" | "week" | "month" | "quarter" | "year";
                /** @description The first day, by the department’s clock; absent: 29 days before the last */
                from?: string;
                /** @description The last day; absent: today */
                until?: string;
                /** @description Only leads that came from there */
                source?: string;
                /** @description Only leads of that segment */
                segment?: string;
                /** @description Only visits in which this employee had the lead */
                employeeId?: string;
                /** @description stages: a row for each stage; people: for each stage and employee; passed-on: what became of the leads that each of them passed on; losses: for each stage and reason */
                table?: "stages" | "people" | "passed-on" | "losses";
                /** @description csv: as Excel in the language of the file opens it; xlsx: a workbook */
                format?: "csv" | "xlsx";
                /** @description Of the file; absent: that of the request. A link has no headers of its own */
                language?: "ru" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFirstSteps: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The steps */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirstSteps"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFunnels: {
        parameters: {
            query?: {
                /** @description Only archived funnels, or only the others; absent: both */
                archived?: "true" | "false";
                departmentId?: string;
                /** @description Part of the name */
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The funnels that were asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FunnelList"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createFunnel: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer for 24 hours and does nothing twice; with another body it is refused */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewFunnel"];
            };
        };
        responses: {
            /** @description The funnel is there; nobody works its stages yet */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Funnel"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showFunnel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The funnel */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Funnel"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeFunnel: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer for 24 hours and does nothing twice; with another body it is refused */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeFunnel"];
            };
        };
        responses: {
            /** @description The funnel as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Funnel"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    archiveFunnel: {
        parameters: {
            query: {
                version: number;
            };
            header?: {
                /** @description The same key gives the same answer for 24 hours and does nothing twice; with another body it is refused */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The funnel is archived */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Funnel"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFunnelTemplates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All templates */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FunnelTemplateList"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptHandoff: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer for 24 hours and does nothing twice; with another body it is refused */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The handoff is accepted */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadMoved"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    declineHandoff: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer for 24 hours and does nothing twice; with another body it is refused */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclineHandoff"];
            };
        };
        responses: {
            /** @description The lead is with somebody else, or in the queue */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadMoved"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listHandoffs: {
        parameters: {
            query?: {
                /** @description Handoffs to this person */
                employeeId?: string;
                /** @description Handoffs that this person has passed on; one’s own are shown also when the lead is not any more */
                fromEmployeeId?: string;
                state?: "offered" | "accepted" | "declined" | "expired" | "withdrawn" | "escalated" | "returned";
                /** @description Only those with which the lead did not stay: declined, run out, sent back */
                came?: "back";
                /** @description Only those that were made since */
                since?: string;
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description Rows of a page, 1 to 200 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of handoffs */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoffList"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showLiveness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It lives */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Liveness"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every part is fine */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            /** @description A part is not fine, and is named */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showLineHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is well */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LineHealth"];
                };
            };
            /** @description It is not, or nobody can tell */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LineHealth"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Text */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listImports: {
        parameters: {
            query?: {
                /** @description Rows of a page, 1 to 200 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Imports, the newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportList"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    importLeads: {
        parameters: {
            query: {
                /** @description Where the leads enter */
                funnelId: string;
                /** @description true: everything is done and nothing is kept */
                dryRun?: "true" | "false";
                /** @description true: the good rows come in; otherwise one bad row keeps all out */
                skipBadRows?: "true" | "false";
                /** @description true: nobody is told of these leads */
                quiet?: "true" | "false";
                /** @description Such as windows-1251; found out by what is written there when absent */
                encoding?: string;
                /** @description The sheet of a workbook; the first on which leads have names when absent */
                sheet?: string;
            };
            header?: {
                /** @description The same key gives the same answer for 24 hours and does nothing twice; with another body it is refused */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description What came of it, or would have */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportReport"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The import */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sendImport: {
        parameters: {
            query: {
                /** @description Where the leads are to enter */
                funnelId: string;
                /** @description As people know it */
                fileName: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description The import, which waits to be checked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checkImport: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer for 24 hours and does nothing twice; with another body it is refused */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportPlan"];
            };
        };
        responses: {
            /** @description The import, which is being checked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    chooseImportRows: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer for 24 hours and does nothing twice; with another body it is refused */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportChoice"];
            };
        };
        responses: {
            /** @description The import */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    enterImport: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer for 24 hours and does nothing twice; with another body it is refused */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The import, whose leads are entering */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    stopImport: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer for 24 hours and does nothing twice; with another body it is refused */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The import, which is stopped */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    undoImport: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer for 24 hours and does nothing twice; with another body it is refused */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The import, which is being undone */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showImportTable: {
        parameters: {
            query?: {
                encoding?: string;
                delimiter?: string;
                sheet?: string;
                headingRow?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The beginning of the table */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportTable"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listImportRows: {
        parameters: {
            query?: {
                state?: "good" | "bad" | "entered" | "changed" | "skipped" | "undone" | "kept";
                /** @description true: only rows that are the same as another row or a lead */
                twins?: "true" | "false";
                /** @description Rows behind this line */
                after?: number;
                /** @description Rows of a page, 1 to 200 */
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of rows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportedRowList"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listImportWords: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Words, the most frequent first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportWordList"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportRejectedRows: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, while it is being written */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showInbox: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description Rows of a page, 1 to 200 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the inbox */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Inbox"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetPassword"];
            };
        };
        responses: {
            /** @description You are signed in */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    requestReset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskForReset"];
            };
        };
        responses: {
            /** @description Said of every address, whether somebody has an account with it or not */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetPassword"];
            };
        };
        responses: {
            /** @description You are signed in */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDecisions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Its decisions, the newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionList"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listLeads: {
        parameters: {
            query?: {
                funnelId?: string;
                /** @description Leads of the funnels of this department */
                departmentId?: string;
                /** @description Open leads that stand at this stage */
                stageId?: string;
                /** @description Open leads that this person holds */
                employeeId?: string;
                status?: "open" | "won" | "lost";
                /** @description true: open leads that wait in a queue; false: those that somebody holds */
                waiting?: "true" | "false";
                source?: string;
                /** @description Beginnings of words of name, company, e-mail and external id, all of them; or the beginning or the end of a phone number */
                search?: string;
                /** @description newest: the latest first; longest-here: who stands at his stage longest first; due-soonest: whose time limit runs out first. The last two list open leads */
                sort?: "newest" | "longest-here" | "due-soonest";
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description Rows of a page, 1 to 200 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of leads */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadList"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    enterLead: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer for 24 hours and does nothing twice; with another body it is refused */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewLead"];
            };
        };
        responses: {
            /** @description The lead stands at its first stage */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadMoved"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    winLead: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer for 24 hours and does nothing twice; with another body it is refused */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WinLead"];
            };
        };
        responses: {
            /** @description The lead is won */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadMoved"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    loseLead: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer for 24 hours and does nothing twice; with another body it is refused */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoseLead"];
            };
        };
        responses: {
            /** @description The lead is lost */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadMoved"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    advanceLead: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer for 24 hours and does nothing twice; with another body it is refused */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdvanceLead"];
            };
        };
        responses: {
            /** @description The lead stands at its new stage */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadMoved"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    returnLead: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer for 24 hours and does nothing twice; with another body it is refused */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnLead"];
            };
        };
        responses: {
            /** @description The lead stands at the earlier stage */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadMoved"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reassignLead: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer for 24 hours and does nothing twice; with another body it is refused */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReassignLead"];
            };
        };
        responses: {
            /** @description The lead has another holder */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadMoved"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    claimLead: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer for 24 hours and does nothing twice; with another body it is refused */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClaimLead"];
            };
        };
        responses: {
            /** @description The lead is with who claimed it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadMoved"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reopenLead: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer for 24 hours and does nothing twice; with another body it is refused */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReopenLead"];
            };
        };
        responses: {
            /** @description The lead is open again */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadMoved"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    placeLead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlaceLead"];
            };
        };
        responses: {
            /** @description Where the card stands now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadPlaced"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showLead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The lead */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadCard"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeLead: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer for 24 hours and does nothing twice; with another body it is refused */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeLead"];
            };
        };
        responses: {
            /** @description The lead as it is now, without its history */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Lead"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    undoLead: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer for 24 hours and does nothing twice; with another body it is refused */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UndoLead"];
            };
        };
        responses: {
            /** @description The lead is where it was */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadMoved"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCapturedMessages: {
        parameters: {
            query?: {
                /** @description Messages to this person */
                employeeId?: string;
                /** @description Part of the receiver’s name or address */
                to?: string;
                channel?: "email" | "slack" | "in_app" | "push" | "telegram" | "webhook";
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description Rows of a page, 1 to 200 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the mailbox */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CapturedMessageList"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showCapturedMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CapturedMessage"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showCapturedSource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Text */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showCapturedLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, to be shown in a sandboxed frame */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listNotifications: {
        parameters: {
            query?: {
                state?: "pending" | "deferred" | "claimed" | "sending" | "sent" | "retry" | "rejected" | "ambiguous" | "suppressed" | "needs_attention";
                channel?: "email" | "slack" | "in_app" | "push" | "telegram" | "webhook";
                kind?: "handoff.offered" | "handoffs.offered" | "handoff.reminder" | "handoffs.reminder" | "handoff.escalated" | "handoffs.escalated" | "lead.reminder" | "leads.reminder" | "lead.overdue" | "lead.moved" | "leads.moved" | "lead.withdrawn" | "leads.withdrawn" | "leads.digest" | "queue.waiting" | "queue.claimable" | "account.invited" | "account.reset" | "alert.raised" | "alert.reminder" | "alert.ended" | "report.daily" | "report.weekly" | "address.refused";
                employeeId?: string;
                leadId?: string;
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description Rows of a page, 1 to 200 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the ledger */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationList"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showNotification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The row of the ledger */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationCard"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readNotification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description When it was seen first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationRead"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showOwnPreferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What you have said */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnNotificationPreferences"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setOwnPreferences: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer for 24 hours and does nothing twice; with another body it is refused */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetNotificationPreferences"];
            };
        };
        responses: {
            /** @description What holds now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnNotificationPreferences"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    testOwnChannel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                channel: "email" | "slack" | "telegram" | "webhook";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What became of it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelTested"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showDepartmentPreferences: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was said */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepartmentNotificationPreferences"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setDepartmentPreferences: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer for 24 hours and does nothing twice; with another body it is refused */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetNotificationPreferences"];
            };
        };
        responses: {
            /** @description What holds now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepartmentNotificationPreferences"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTemplates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every kind in every language */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageTemplateList"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setTemplate: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer for 24 hours and does nothing twice; with another body it is refused */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetMessageTemplate"];
            };
        };
        responses: {
            /** @description What holds now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageTemplate"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewMessageTemplate"];
            };
        };
        responses: {
            /** @description The message */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageTemplatePreview"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showSecondFactors: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Second factors */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnSecondFactors"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    makeRecoveryCodes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnPassword"];
            };
        };
        responses: {
            /** @description The only answer that has them */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    beginTotp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnPassword"];
            };
        };
        responses: {
            /** @description The secret for the telephone; it counts once it is confirmed */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TotpBegun"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmTotp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmTotp"];
            };
        };
        responses: {
            /** @description The only answer that has the recovery codes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeTotp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnPassword"];
            };
        };
        responses: {
            /** @description They are asked for no more */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    beginPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnPassword"];
            };
        };
        responses: {
            /** @description What your device is asked, within five minutes */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyOptions"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPasskey"];
            };
        };
        responses: {
            /** @description The passkey */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyAdded"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removePasskey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                passkeyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnPassword"];
            };
        };
        responses: {
            /** @description Nobody comes in by it any more */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showPushKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It stays the same */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PushKey"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPushSubscriptions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Those on which you are signed in, the newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PushSubscriptionList"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addPushSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPushSubscription"];
            };
        };
        responses: {
            /** @description The device */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PushSubscription"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    testPushSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What became of it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceTested"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deletePushSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description None comes to it; after your last one push is no channel of yours */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showTelegram: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnTelegram"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    disconnectTelegram: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description None comes there, and Telegram is no channel of yours */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    linkTelegram: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The link, which is shown this once */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TelegramLink"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    pauseChannel: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer for 24 hours and does nothing twice; with another body it is refused */
                "Idempotency-Key"?: string;
            };
            path: {
                channel: "email" | "slack" | "in_app" | "push" | "telegram" | "webhook";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Pause"];
            };
        };
        responses: {
            /** @description Nothing is taken to be sent any more; what is under way ends */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelPause"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resumeChannel: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer for 24 hours and does nothing twice; with another body it is refused */
                "Idempotency-Key"?: string;
            };
            path: {
                channel: "email" | "slack" | "in_app" | "push" | "telegram" | "webhook";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description What it held back goes out within seconds, as far as it is still true */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelResumed"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    drainWorker: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer for 24 hours and does nothing twice; with another body it is refused */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description It hears of it within ten seconds, and says when it has none left */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkerDrained"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewRetry: {
        parameters: {
            query?: {
                channel?: "email" | "slack" | "in_app" | "push" | "telegram" | "webhook";
                state?: "retry" | "rejected" | "ambiguous" | "needs_attention";
                /** @description As the failures name it */
                code?: string;
                /** @description As the failures name it */
                cause?: string;
                /** @description Only those of which something was heard since then; the last seven days when absent */
                from?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetryPreview"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    retryMessages: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer for 24 hours and does nothing twice; with another body it is refused */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetryMany"];
            };
        };
        responses: {
            /** @description They are with the queue; what is not true any more is suppressed then, as ever */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Retried"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    retryMessage: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer for 24 hours and does nothing twice; with another body it is refused */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Retry"];
            };
        };
        responses: {
            /** @description It is with the queue */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageRetried"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeMessage: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer for 24 hours and does nothing twice; with another body it is refused */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Take"];
            };
        };
        responses: {
            /** @description Who looks after it now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Taken"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    closeMessage: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer for 24 hours and does nothing twice; with another body it is refused */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description It is in no list of those that need somebody any more */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Closed"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures of this moment */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpsStatus"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showTimes: {
        parameters: {
            query?: {
                /** @description Attempts of the last so many minutes; a week at most */
                minutes?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures of the last minutes, by channel */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpsTimes"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWorkers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Those of the last day that have not stopped as they should */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkerList"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showReachability: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What each of them answered, within eight seconds */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reachability"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFailures: {
        parameters: {
            query?: {
                channel?: "email" | "slack" | "in_app" | "push" | "telegram" | "webhook";
                state?: "retry" | "rejected" | "ambiguous" | "needs_attention";
                /** @description As the failures name it */
                code?: string;
                /** @description As the failures name it */
                cause?: string;
                /** @description Only those of which something was heard since then; the last seven days when absent */
                from?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The groups, the largest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureList"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAmbiguous: {
        parameters: {
            query?: {
                channel?: "email" | "slack" | "in_app" | "push" | "telegram" | "webhook";
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description Rows of a page, 1 to 200 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, the oldest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TroubledList"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listNeedsAttention: {
        parameters: {
            query?: {
                channel?: "email" | "slack" | "in_app" | "push" | "telegram" | "webhook";
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description Rows of a page, 1 to 200 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, the oldest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TroubledList"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    beginPasskeySignIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What your device is asked, within five minutes */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyOptions"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signInByPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasskeySignIn"];
            };
        };
        responses: {
            /** @description Who is signed in now */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportLeads: {
        parameters: {
            query?: {
                /** @description csv: as Excel in the language of the file opens it; xlsx: a workbook; jsonl: a JSON object a line, for programs */
                format?: "csv" | "xlsx" | "jsonl";
                /** @description Between the columns of a csv; absent: a semicolon in Russian, a comma in English */
                delimiter?: "comma" | "semicolon" | "tab";
                /** @description Of the file; absent: that of the request. A link has no headers of its own */
                language?: "ru" | "en";
                /** @description Of leads of this funnel */
                funnelId?: string;
                /** @description Leads that entered at this moment or later */
                from?: string;
                /** @description Leads that entered before this moment */
                until?: string;
                /** @description open: those that are on the line; closed: won and lost ones; absent: all */
                status?: "open" | "closed";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, while it is being written */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportVisitHistory: {
        parameters: {
            query?: {
                /** @description csv: as Excel in the language of the file opens it; xlsx: a workbook; jsonl: a JSON object a line, for programs; parquet: for programs that count */
                format?: "csv" | "xlsx" | "jsonl" | "parquet";
                /** @description Between the columns of a csv; absent: a semicolon in Russian, a comma in English */
                delimiter?: "comma" | "semicolon" | "tab";
                /** @description Of the file; absent: that of the request. A link has no headers of its own */
                language?: "ru" | "en";
                /** @description Of leads of this funnel */
                funnelId?: string;
                /** @description Visits that began at this moment or later */
                from?: string;
                /** @description Visits that began before this moment */
                until?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, while it is being written */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.apache.parquet": string;
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportActivities: {
        parameters: {
            query?: {
                /** @description csv: as Excel in the language of the file opens it; xlsx: a workbook; jsonl: a JSON object a line, for programs */
                format?: "csv" | "xlsx" | "jsonl";
                /** @description Between the columns of a csv; absent: a semicolon in Russian, a comma in English */
                delimiter?: "comma" | "semicolon" | "tab";
                /** @description Of the file; absent: that of the request. A link has no headers of its own */
                language?: "ru" | "en";
                /** @description Of leads of this funnel */
                funnelId?: string;
                /** @description Activities that were at this moment or later */
                from?: string;
                /** @description Activities that were before this moment */
                until?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, while it is being written */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportEmployees: {
        parameters: {
            query?: {
                /** @description csv: as Excel in the language of the file opens it; xlsx: a workbook; jsonl: a JSON object a line, for programs */
                format?: "csv" | "xlsx" | "jsonl";
                /** @description Between the columns of a csv; absent: a semicolon in Russian, a comma in English */
                delimiter?: "comma" | "semicolon" | "tab";
                /** @description Of the file; absent: that of the request. A link has no headers of its own */
                language?: "ru" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, while it is being written */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportMessages: {
        parameters: {
            query?: {
                /** @description csv: as Excel in the language of the file opens it; xlsx: a workbook; jsonl: a JSON object a line, for programs */
                format?: "csv" | "xlsx" | "jsonl";
                /** @description Between the columns of a csv; absent: a semicolon in Russian, a comma in English */
                delimiter?: "comma" | "semicolon" | "tab";
                /** @description Of the file; absent: that of the request. A link has no headers of its own */
                language?: "ru" | "en";
                /** @description Of leads of this funnel */
                funnelId?: string;
                /** @description Messages that were written at this moment or later */
                from?: string;
                /** @description Messages that were written before this moment */
                until?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, while it is being written */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportHandoffs: {
        parameters: {
            query?: {
                /** @description csv: as Excel in the language of the file opens it; xlsx: a workbook; jsonl: a JSON object a line, for programs */
                format?: "csv" | "xlsx" | "jsonl";
                /** @description Between the columns of a csv; absent: a semicolon in Russian, a comma in English */
                delimiter?: "comma" | "semicolon" | "tab";
                /** @description Of the file; absent: that of the request. A link has no headers of its own */
                language?: "ru" | "en";
                /** @description Of leads of this funnel */
                funnelId?: string;
                /** @description Handoffs that were offered at this moment or later */
                from?: string;
                /** @description Handoffs that were offered before this moment */
                until?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, while it is being written */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findPerson: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FindPerson"];
            };
        };
        responses: {
            /** @description Who was found; each is in the audit */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeopleFound"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportPersonalData: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonalDataWanted"];
            };
        };
        responses: {
            /** @description Everything, table by table */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeopleExported"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportPersonalDataAsCsv: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonalDataWanted"];
            };
        };
        responses: {
            /** @description A file for a spreadsheet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportLead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Everything, table by table */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeopleExported"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportLeadAsCsv: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file for a spreadsheet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportEmployee: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Everything, table by table */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeopleExported"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPresence: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Everybody who has not left */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresenceList"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    tryRouting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TryRouting"];
            };
        };
        responses: {
            /** @description Who would get it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoutingTried"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replayRouting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplayRouting"];
            };
        };
        responses: {
            /** @description Who got how many, who would have got how many, and which differ */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoutingReplayed"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showServiceLevels: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every service level */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceLevels"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The one used last first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionList"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    beginSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignIn"];
            };
        };
        responses: {
            /** @description Who is signed in now */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endThisSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Signed out */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description That session has ended */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showSetUpState: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether nobody has an account yet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetUpState"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checkSetUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckSetUp"];
            };
        };
        responses: {
            /** @description It holds; what to propose */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetUpProposal"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    makeFirstAdministrator: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetUp"];
            };
        };
        responses: {
            /** @description The administrator is signed in */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    tryAddressAgain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                channel: "email" | "slack" | "telegram" | "webhook";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The employee as he is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmployeeCard"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setOwnShift: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer for 24 hours and does nothing twice; with another body it is refused */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetShift"];
            };
        };
        responses: {
            /** @description Your shift as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Shift"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setShift: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer for 24 hours and does nothing twice; with another body it is refused */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetShift"];
            };
        };
        responses: {
            /** @description His shift as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Shift"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showStage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stage */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StageCard"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeStage: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer for 24 hours and does nothing twice; with another body it is refused */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeStage"];
            };
        };
        responses: {
            /** @description The stage as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StageCard"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSpecialists: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The specialists, primaries first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StageSpecialists"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setSpecialists: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer for 24 hours and does nothing twice; with another body it is refused */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetSpecialists"];
            };
        };
        responses: {
            /** @description The specialists as they are now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StageSpecialists"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    logTelephonyCall: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer for 24 hours and does nothing twice; with another body it is refused */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TelephonyCall"];
            };
        };
        responses: {
            /** @description It is logged */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TelephonyCallNoted"];
                };
            };
            /** @description It is on nobody’s lead, and why */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TelephonyCallNoted"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    watchLead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                employeeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who watches the lead now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WatcherList"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    unwatchLead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                employeeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who watches the lead now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WatcherList"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSubscriptions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every subscription, by name */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionList"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSubscription"];
            };
        };
        responses: {
            /** @description The subscription, and its secret this once */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionMade"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscription */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subscription"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeSubscription: {
        parameters: {
            query: {
                version: number;
            };
            header?: {
                /** @description The same key gives the same answer for 24 hours and does nothing twice; with another body it is refused */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeSubscription: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer for 24 hours and does nothing twice; with another body it is refused */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeSubscription"];
            };
        };
        responses: {
            /** @description The subscription as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subscription"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    pauseSubscription: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer for 24 hours and does nothing twice; with another body it is refused */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubscriptionAt"];
            };
        };
        responses: {
            /** @description The subscription as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subscription"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resumeSubscription: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer for 24 hours and does nothing twice; with another body it is refused */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubscriptionAt"];
            };
        };
        responses: {
            /** @description The subscription as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subscription"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    renewSubscriptionSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubscriptionAt"];
            };
        };
        responses: {
            /** @description The secret, this once */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionMade"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listEventDeliveries: {
        parameters: {
            query?: {
                state?: "waiting" | "sent" | "failed";
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description Rows of a page, 1 to 200 */
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of events */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventDeliveryList"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sendEventsAgain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendEventsAgain"];
            };
        };
        responses: {
            /** @description How many there are */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventsSentAgain"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    testSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What came back */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionTested"];
                };
            };
            /** @description What was refused and why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
