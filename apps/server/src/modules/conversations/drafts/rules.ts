/** What happens to text when two texts meet. */
import { plainOf } from "../../../platform/richText.ts";

/** Text that was taken back comes before what was begun since: nothing that somebody wrote is lost. */
export const joined = (takenBack: string, begun: string): string =>
  plainOf(begun) === "" ? takenBack : `${takenBack}${begun}`;
