/** Subjects: what is left when the prefixes of answers and our own case number are taken off. */

/** Answer and forward prefixes of the languages our customers' programs speak, with the counters some add (`Re[2]:`). */
const PREFIX =
  /^\s*(?:re|aw|antw|antwoord|sv|vs|rif|ref|réf|rép|fw|fwd|wg|tr|doorst|doorgestuurd|weitergel|automatic reply|automatisch antwoord|réponse automatique|automatische antwort)\s*(?:\[\d{1,3}\]|\(\d{1,3}\))?\s*[:：]\s*/i;

/** `[#1234]`: our case number. Guessable, so it is the last thing that threading trusts. */
const CASE_TOKEN = /\[#(\d{1,15})\]/g;

const MOST_PREFIXES = 10;

export function bareSubject(subject: string): string {
  let bare = subject.replace(CASE_TOKEN, " ");
  for (let count = 0; count < MOST_PREFIXES; count++) {
    const less = bare.replace(PREFIX, "");
    if (less === bare) break;
    bare = less;
  }
  return bare.replace(/\s+/g, " ").trim();
}

/** Gateways put `[EXTERN]` in front; writers change capitals. Neither makes another subject. */
export const subjectKey = (subject: string): string =>
  bareSubject(subject.replace(/^\s*\[(?:ext|extern|extern[ae]l?|externe)\]\s*/i, "")).toLowerCase();

export function caseNumbersIn(subject: string): number[] {
  return [...subject.slice(0, 2000).matchAll(CASE_TOKEN)].map((hit) => Number(hit[1])).slice(0, 5);
}

/** "Re: Vraag [#1234]": the subject of our answer. */
export function answerSubject(subject: string, caseNumber: number | null): string {
  const bare = bareSubject(subject);
  return [bare === "" ? "Re:" : `Re: ${bare}`, ...(caseNumber === null ? [] : [`[#${caseNumber}]`])].join(" ");
}
