/** What the API answers when it says no: RFC 9457 problem details, with our code, and for invalid input a pointer per mistake. */
import { z } from "zod";

export const PROBLEM_TYPE = "application/problem+json";

export const ProblemField = z.object({
  /** RFC 6901, within the part it names: `/body/subject`, `/query/limit`, `/params/conversationId`. */
  pointer: z.string(),
  /** What kind of mistake it is, for programs: `too_small`, `invalid_type`, ... */
  code: z.string(),
  detail: z.string(),
});
export type ProblemField = z.output<typeof ProblemField>;

export const Problem = z.object({
  type: z.string(),
  /** What happened, in the reader's language. */
  title: z.string(),
  status: z.number().int(),
  /** What to do. */
  detail: z.string().optional(),
  instance: z.string().optional(),
  code: z.string(),
  errors: z.array(ProblemField).optional(),
  /** What the refusal says besides: the newest message, the seconds to wait. */
  details: z.record(z.string(), z.unknown()).optional(),
});
export type Problem = z.output<typeof Problem>;
