/** The door of mail for neighbours and the command line. */
export { reportOf } from "./parse/report/rules.ts";
export { PARSE_LIMITS, parseMail, parseMailSafely } from "./parse/rules.ts";
export type { NormalisedMail } from "./parse/shapes.ts";
