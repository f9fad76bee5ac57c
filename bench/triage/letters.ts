/**
 * Letters made from a seed: greeting, a few of the things that are said of a reason, and other sentences, in which words stand as often as in a language: many that
 * everybody uses and a long tail that few do (Zipf 1949). That tail is what makes a version as large as one of a real team. One letter in ten has been closed under
 * another reason, as people do.
 */
import { REASONS, type Spoken } from "./reasons.ts";

export type MadeLetter = { readonly subject: string; readonly text: string; readonly reason: number };

const WORDS = 20_000;
const MISTAKEN = 0.1;

const LANGUAGES: readonly { readonly language: Spoken; readonly upTo: number }[] = [
  { language: "nl", upTo: 0.6 },
  { language: "fr", upTo: 0.85 },
  { language: "en", upTo: 1 },
];

/** Of greetings, ends, what leads to a reason, and small words that stand between others. */
const FRAMES: Readonly<Record<Spoken, Readonly<Record<"greet" | "end" | "ask" | "small", string>>>> = {
  nl: {
    greet: "Beste klantenservice,; Goedemorgen,; Dag,; Geachte mevrouw, meneer,",
    end: "Met vriendelijke groet,; Alvast bedankt,; Groeten,",
    ask: "Ik schrijf u over het volgende:; Mijn vraag gaat hierover:; Het gaat om dit:; Kunt u mij helpen:",
    small: "de; het; een; van; en; in; is; dat; op; te; voor; met; niet; ook; maar; er; naar; bij; nog; wel",
  },
  fr: {
    greet: "Bonjour,; Madame, Monsieur,; Bonsoir,; Chère équipe,",
    end: "Cordialement,; Merci d'avance,; Bien à vous,",
    ask: "Je vous écris à ce sujet :; Voici ma question :; Il s'agit de ceci :; Pouvez-vous m'aider :",
    small: "le; la; les; un; une; de; du; et; à; est; que; pour; dans; pas; sur; avec; mais; aussi; plus; ce",
  },
  en: {
    greet: "Hello,; Good morning,; Dear team,; Hi there,",
    end: "Kind regards,; Thank you,; Best wishes,",
    ask: "I am writing about this:; My question is this one:; It is about the following:; Can you help me:",
    small: "the; a; of; and; in; is; that; on; to; for; with; not; also; but; there; at; by; still; it; was",
  },
};
const SYLLABLES: Readonly<Record<Spoken, string>> = {
  nl: "ge; ver; be; lijk; heid; aan; uit; oor; stel; wer; den; schuif; roei; bloe; kin; mans; tor; vlie; zon; brug",
  fr: "ré; con; tion; ment; eau; ville; ouil; char; pré; bran; jou; leur; sen; trou; vie; pon; quet; mar; dé; gri",
  en: "un; re; ing; ly; ness; wood; field; thr; ash; cor; der; lin; glo; stam; pri; vel; hou; mer; bick; ton",
};
const split = (text: string): readonly string[] => text.split(";").map((part) => part.trim());

/** The same chances for the same seed. */
export type Chance = { below(count: number): number; share(): number };
/** Park and Miller's generator ("Random number generators: good ones are hard to find", 1988). */
export function chanceFrom(seed: number): Chance {
  let state = seed;
  const share = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  return { share, below: (count) => Math.floor(share() * count) };
}

/** The word of a rank, always the same one: syllables are its digits. */
export function wordOf(language: Spoken, rank: number): string {
  const syllables = split(SYLLABLES[language]);
  let [left, word] = [rank + syllables.length, ""];
  for (; left > 0; left = Math.floor(left / syllables.length)) word += syllables[left % syllables.length];
  return word;
}

const oneOf = (chance: Chance, text: string): string => {
  const parts = split(text);
  return parts[chance.below(parts.length)]!;
};

/** The logarithm of its rank is uniform: the second word is there half as often as the first. */
const rareWord = (chance: Chance, language: Spoken): string =>
  wordOf(language, Math.floor(WORDS ** chance.share()) - 1);

function sentence(chance: Chance, language: Spoken): string {
  const { small } = FRAMES[language];
  const words = Array.from({ length: 7 + chance.below(6) }, () =>
    chance.share() < 0.55 ? oneOf(chance, small) : rareWord(chance, language),
  );
  return `${words.join(" ")}.`;
}

/** A third of the letters is about the first few reasons. */
const reasonBy = (chance: Chance): number => Math.floor(REASONS.length * chance.share() ** 1.5);

export function letterBy(chance: Chance): MadeLetter {
  const share = chance.share();
  const { language } = LANGUAGES.find(({ upTo }) => share < upTo)!;
  const { greet, end, ask } = FRAMES[language];
  const about = reasonBy(chance);
  const said = () => oneOf(chance, REASONS[about]![language]);
  const others = Array.from({ length: 2 + chance.below(3) }, () => sentence(chance, language));
  const words = [`${oneOf(chance, ask)} ${said()}.`, others[0], `${said()}.`, ...others.slice(1)];
  const name = rareWord(chance, language);
  return {
    subject: chance.share() < 0.5 ? said() : rareWord(chance, language),
    text: `${oneOf(chance, greet)}\n\n${words.join(" ")}\n\n${oneOf(chance, end)}\n${name}`,
    reason: chance.share() < MISTAKEN ? reasonBy(chance) : about,
  };
}
