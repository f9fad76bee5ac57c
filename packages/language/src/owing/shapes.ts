/** Who has to do something by a moment that a text names. */

/** `nobody`: it is told, wished or supposed. `unsaid`: no rule knows it. */
export type Owner = "ours" | "theirs" | "nobody" | "unsaid";

/** The name of the rule that held. */
export type Why =
  | "question"
  | "courtesy"
  | "condition"
  | "past"
  | "hours"
  | "custom"
  | "refusal"
  | "choice"
  | "demand"
  | "plan"
  | "promise"
  /** Ours unless something comes: "if we hear nothing by Friday we call on Monday". */
  | "otherwise"
  /** Against the rules, by what messages taught. */
  | "learned"
  | "customer_writes"
  | "none";

/** `isSure`: false where it is ours and yet a person is asked: hoped for, brought by others, said of nobody, or known by no rule. */
export type Owing = { owner: Owner; why: Why; isSure: boolean };

/** A clause of a sentence, the sentence, the clause with the signs behind it, the clause as far as the moment, the sentence until it begins, and the text; the clauses around it, the nearest first. */
export type Parts = {
  /** Where the clause begins and ends in the text. */
  from: number;
  to: number;
  clause: string;
  sentence: string;
  signed: string;
  lead: string;
  until: string;
  /** What joins the clause to the one before it. */
  joint: string;
  /** The sentence without the clauses behind this one that promise something of themselves: what they depend on is theirs. */
  governing: string;
  /** All of the text. */
  whole: string;
  behind: readonly string[];
  before: readonly string[];
};

/** `in`: a pattern over folded text, of one of the parts. `unless`: of the clause; then it does not hold. `behind`: only of a day that may lie behind. */
export type OwingRule = {
  why: Why;
  owner: Owner;
  of: "clause" | "sentence" | "governing" | "signed" | "lead" | "until";
  in: RegExp;
  unless?: RegExp;
  /** Of the clause: it holds only with it. */
  with?: RegExp;
  /** Only of a day that is named as such: no limit. */
  on?: boolean;
  behind?: boolean;
  /** Of what leads to the moment; then it does not hold: "it has left and arrives on Monday". */
  resumed?: RegExp;
  /** Only of days: who is back in ten minutes is not away. */
  far?: boolean;
  /** It holds for a clause that says nothing of itself, too. */
  wider?: boolean;
  /** Only of a note about a customer, or only where it is none. */
  noted?: boolean;
};

/** What the rules of a language are made of: alternatives of a pattern, between edges of words. */
export type OwingWords = {
  /** A clause that says what we do, whatever is asked behind it: "we call you at ten, is that right?" */
  states: readonly string[];
  /** A question that is told: "I wanted to know whether". */
  wonders: readonly string[];
  /** What one is thanked for has been. */
  thanks: readonly string[];
  courtesy: readonly string[];
  /** What one says of meeting again, where the sentence has a wish. */
  together: readonly string[];
  /** Anywhere in the sentence, unless a word before it makes it "whether". */
  condition: readonly string[];
  whether: readonly string[];
  /** A clause of its own that says until when, whatever the condition beside it: "at the latest on Friday". */
  latest: readonly string[];
  /** A condition that something does not come. */
  absence: readonly string[];
  /** The same without a verb: "without a reply". */
  lacking: readonly string[];
  /** Word of the reader: in a condition that it does not come, we wait for it. */
  word: readonly string[];
  /** What was: not where the clause also says what will be. */
  past: readonly string[];
  will: readonly string[];
  /** A second verb of the same clause, behind "and", that tells what comes. */
  resumes: readonly string[];
  /** A verb that may tell what was or what will have been: past only of a day that may lie behind. */
  done: readonly string[];
  hours: readonly string[];
  custom: readonly string[];
  /** What says that it is so as a rule, whatever is done. */
  habit: readonly string[];
  /** We hand something to the reader, or it is the reader's own, whatever its name: "the opening hours", "your tap is open". */
  hands: readonly string[];
  /** A custom of all customers, anywhere in the sentence. */
  general: readonly string[];
  /** We send the reader something that has the name of a custom: "the terms". */
  sends: readonly string[];
  /** What will not be done. */
  refusal: readonly string[];
  choice: readonly string[];
  /** What one may do that somebody else must have made possible: to collect, to expect. */
  offered: readonly string[];
  demand: readonly string[];
  /** What sounds like a demand and tells when something comes: "look in your mailbox tonight". */
  lookOut: readonly string[];
  /** What sounds like a demand and is an offer: "I would like to call you". */
  offers: readonly string[];
  /** First words of a clause that ask. */
  ask: readonly string[];
  plan: readonly string[];
  /** What the reader does: "you are moving on Friday"; not what the reader gets. */
  yours: readonly string[];
  /** The customer of whom a note tells, who does something: it is not we. */
  client: readonly string[];
  /** In a text that says no word to a reader, these make it a note about a customer: what it asks is ours to do. */
  note: readonly string[];
  reader: readonly string[];
  /** What joins a day to what was said before: "by then, that is on Friday". */
  apposed: readonly string[];
  /** What only who comes to us says: "at your shop". */
  visit: readonly string[];
  /** Who does it while somebody else is away. */
  standIn: readonly string[];
  /** Who is back goes on with it. */
  back: readonly string[];
  /** Before a day that is only the reason: "because of Easter". */
  because?: readonly string[];
  /** We expect it of others, and go on with it when it is there. */
  awaits?: readonly string[];
  /** Makes of a day beside one that is refused the one on which it is done: "not on Monday, on Tuesday it does". */
  still?: readonly string[];
  /** Before a clause that follows from it: what was refused or is closed before says nothing of it. */
  thus?: readonly string[];
  /** Before the day from which something is moved to another, where a verb of moving stands: "the visit of Tuesday is put off to". */
  moved?: { readonly from: readonly string[]; readonly verbs: readonly string[] };
  /** Before a quote: what somebody said before, and no word of ours. */
  cites?: readonly string[];
  /** A clause between that says nothing of those beside it: whom one speaks to, what is not counted. */
  aside?: readonly string[];
  /** Of what is past, before its date: "your letter of". */
  dated: readonly string[];
  /** Who says "you" in it, or what follows on it, does not tell of a holiday. */
  spokenTo: readonly string[];
  /** We do it, or the reader gets it. */
  promise: readonly string[];
  /** It will be, and it is not said by whom. */
  expected: readonly string[];
  /** To whom or with what: without it, it is how we work in general. */
  whom: readonly string[];
  /** Wished, thought, or in the hands of others, and so not surely promised. */
  unsure: readonly string[];
  /** Between two clauses of one sentence. */
  between: readonly string[];
  /** First word of a clause that says on what it depends; it belongs to the clause. */
  opens: readonly string[];
};
