/**
 * Whether a password is strong enough. Length counts most; signs, capitals and digits are not asked for, because people then write
 * `Welkom01!`. What everybody tries first is refused, also in its disguises. Nothing is asked of a service outside.
 */
import type { PasswordOwner, PasswordWeakness } from "./shapes.ts";

export const MINIMUM_LENGTH = 10;
/** Signs that must be left when what everybody guesses is taken out. */
const MINIMUM_OWN = 6;
const MINIMUM_DIFFERENT = 5;

/** Stems of what leaks show most, in our three languages, and words of this place. Written as `plain` leaves them. */
const COMMON = `
  password passwort passw0rd wachtwoord motdepasse welkom welcome bienvenue bonjour hallo hello letmein laatmeerin
  iloveyou ikhouvanjou ikhouvanyou jetaime schatje liefje lieverd cheriecheri chouchou princess prinses princesse sunshine
  zonnetje soleil football voetbal baseball basketball hockey feyenoord psveindhoven anderlecht clubbrugge standard
  monkey dragon tijger tiger lion leeuw vlinder butterfly papillon superman batman pokemon starwars minecraft computer
  internet administrator admin beheerder gebruiker utilisateur default standaard geheim secret changeme veranderen
  master meester nederland belgie belgique vlaanderen amsterdam rotterdam antwerpen bruxelles brussel utrecht eindhoven
  maandag dinsdag woensdag donderdag vrijdag zaterdag zondag lundi mardi mercredi jeudi vendredi samedi dimanche
  monday tuesday wednesday thursday friday saturday sunday januari februari maart april augustus september oktober
  november december janvier fevrier avril juin juillet aout septembre octobre novembre decembre january february march
  july august october zomer herfst winter lente voorjaar najaar automne printemps hiver summer autumn spring
  qwerty azerty asdfgh qsdfgh zxcvbn wxcvbn klantenservice serviceclient customerservice helpdesk support luwte
  company bedrijf entreprise testtest test toegang access acces voorbeeld example exemple
`
  .split(/\s+/)
  .filter((word) => word.length > 0);

/** Rows along which fingers slide, both ways. */
const ROWS = [
  "abcdefghijklmnopqrstuvwxyz",
  "01234567890",
  "qwertyuiop",
  "azertyuiop",
  "asdfghjkl",
  "qsdfghjklm",
  "zxcvbnm",
  "wxcvbn",
];
const SLIDE = 4;

const DISGUISES: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "@": "a",
  $: "s",
  "!": "i",
};

type Weak = { readonly because: PasswordWeakness; readonly holds: (password: string, owner: PasswordOwner) => boolean };

/** Read from the top; the first line that holds is told. */
const WEAKNESSES: readonly Weak[] = [
  { because: "too_short", holds: (password) => [...password].length < MINIMUM_LENGTH },
  { because: "too_repetitive", holds: (password) => new Set(password.toLowerCase()).size < MINIMUM_DIFFERENT },
  { because: "too_repetitive", holds: (password) => withoutSlides(password.toLowerCase()).length < MINIMUM_OWN },
  { because: "too_personal", holds: (password, owner) => isMostly(password, wordsOf(owner)) },
  { because: "too_common", holds: (password) => isMostly(password, COMMON) },
];

export function weaknessOf(password: string, owner: PasswordOwner): PasswordWeakness | null {
  return WEAKNESSES.find((weakness) => weakness.holds(password, owner))?.because ?? null;
}

/** Letters only, without accents, disguises and capitals: `W@chtw00rd!` becomes `wachtwoordi`. */
const plain = (text: string): string =>
  [...text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "")].map((sign) => DISGUISES[sign] ?? sign).join("");

/** Digits and signs around a word are what everybody adds, so they do not count as one's own. */
function isMostly(password: string, words: readonly string[]): boolean {
  const disguised = own(plain(password), words);
  const literal = own(password.toLowerCase().normalize("NFD").replace(/\p{M}/gu, ""), words);
  return Math.min(disguised, literal) < MINIMUM_OWN;
}

function own(text: string, words: readonly string[]): number {
  const found = words.filter((word) => text.includes(word)).sort((a, b) => b.length - a.length);
  if (found.length === 0) return text.length;
  const rest = found.reduce((left, word) => left.replaceAll(word, " "), text);
  return rest.replace(/[^\p{L}]/gu, "").length;
}

function wordsOf(owner: PasswordOwner): string[] {
  const words = plain(`${owner.name} ${owner.email} ${owner.organisation}`).split(/[^\p{L}\p{N}]+/u);
  return words.filter((word) => word.length >= 3);
}

/** `abcd`, `4321`, `qwer`, `aaaa`: each slide of four or more counts as one sign. */
function withoutSlides(text: string): string {
  let kept = "";
  for (let at = 0; at < text.length; ) {
    const length = slideAt(text, at);
    kept += text[at];
    at += length >= SLIDE ? length : 1;
  }
  return kept;
}

function slideAt(text: string, at: number): number {
  return Math.max(
    sameAt(text, at),
    ...ROWS.flatMap((row) => [alongAt(text, at, row), alongAt(text, at, reversed(row))]),
  );
}

function sameAt(text: string, at: number): number {
  let length = 1;
  while (text[at + length] === text[at] && at + length < text.length) length++;
  return length;
}

function alongAt(text: string, at: number, row: string): number {
  const start = row.indexOf(text[at]!);
  if (start < 0) return 1;
  let length = 1;
  while (at + length < text.length && row[start + length] === text[at + length]) length++;
  return length;
}
const reversed = (text: string): string => [...text].reverse().join("");
