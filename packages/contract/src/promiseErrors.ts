/** What can be refused about promises: part of the one table of refusals. */
import { line } from "./errorLine.ts";

export const PROMISE_ERRORS = {
  due_in_past: line(
    422,
    ["Deze tijd is al voorbij.", "Kies een tijd die nog komt, hoogstens twee jaar vooruit."],
    ["Ce moment est déjà passé.", "Choisissez un moment à venir, dans les deux ans."],
    ["This time is over already.", "Choose a time that is still to come, at most two years ahead."],
  ),
  promise_settled: line(
    409,
    ["Deze toezegging is al nagekomen of vervallen.", "Zet haar eerst weer open als dat niet klopt."],
    ["Cet engagement a déjà été tenu ou levé.", "Rouvrez-le d’abord si ce n’est pas exact."],
    ["This promise was kept or let go already.", "Open it again first if that is not right."],
  ),
  too_many_promises: line(
    409,
    ["In dit gesprek staan al te veel toezeggingen open.", "Kom er eerst een na, of laat er een vervallen."],
    ["Trop d’engagements sont déjà ouverts dans cette conversation.", "Tenez-en un d’abord, ou levez-en un."],
    ["Too many promises are open in this conversation already.", "Keep one first, or let one go."],
  ),
} as const;
