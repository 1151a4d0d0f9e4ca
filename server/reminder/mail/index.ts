export { mailActions } from './actions.ts'
export { mailQueries } from './reads.ts'
export { type MailSettings, mailSettings } from './settings.ts'
export { type Mail, type Outcome, type Patience, type Postman, postman, type Smtp } from './smtp.ts'
