/** People who use the desk, their teams and declared skills. */
import { z } from "zod";
import { Colour, EmailAddress, Moment, Name } from "./common.ts";
import { PersonId, SkillId, TeamId } from "./ids.ts";
import { Language } from "./language.ts";
import { Role } from "./rights.ts";

export const PersonSkill = z.object({ skillId: SkillId, level: z.number().int().min(1).max(3) });
export type PersonSkill = z.output<typeof PersonSkill>;

export const AVAILABILITIES = ["available", "busy", "break", "away"] as const;
export const Availability = z.enum(AVAILABILITIES);
export type Availability = z.output<typeof Availability>;

/** A person as colleagues see them. Signing-in details are not here. */
export const Person = z.object({
  id: PersonId,
  name: Name,
  email: EmailAddress,
  role: Role,
  language: Language,
  /** Languages in which this person answers customers. */
  speaks: z.array(Language),
  teamIds: z.array(TeamId),
  skills: z.array(PersonSkill),
  active: z.boolean(),
  hasSecondFactor: z.boolean(),
  /** What the person chose, and whether a desk of theirs is open now; both together decide if work may come. */
  availability: z.object({ chosen: Availability, since: Moment, present: z.boolean() }),
  version: z.number().int(),
});
export type Person = z.output<typeof Person>;

export const Team = z.object({ id: TeamId, name: Name, colour: Colour, version: z.number().int() });
export type Team = z.output<typeof Team>;

export const Skill = z.object({ id: SkillId, name: Name, version: z.number().int() });
export type Skill = z.output<typeof Skill>;
