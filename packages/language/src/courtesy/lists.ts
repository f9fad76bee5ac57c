/**
 * Words with which a text from a customer waits for a person to look at it first. Lists, not a judgement: what they find may be kindly meant, and what they
 * miss may not. Words stand without accents and in small letters. `*` at the end: whatever follows.
 */

export const KINDS = ["insult", "sexual", "threat", "discrimination", "advertising"] as const;
export type Kind = (typeof KINDS)[number];

type WordKind = Exclude<Kind, "advertising">;
export type Lists = Readonly<Record<WordKind, readonly string[]>>;

/** Of all languages at once: customers mix them, and a French insult hurts in a Dutch sentence too. */
export const WORDS: Lists = {
  insult: [
    // Dutch
    ..."kut kutwijf klootzak* eikel* lul* mongool* debiel* idioot* achterlijk* trut* bitch* tyfus* tering* kanker* kkr hoer hoeren* sukkel* randdebiel* oplichter* dombo".split(
      " ",
    ),
    "val dood",
    "rot op",
    "sodemieter op",
    "incompetent*",
    // French
    ..."connard* connasse* conne salope* salaud* encule* abruti* debile* cretin* imbecile* batard* merde* putain* pute* bouffon* ordure*".split(
      " ",
    ),
    "ta gueule",
    "va te faire",
    "gros con",
    "sale con",
    "quel con",
    // English
    ..."fuck* asshole* arsehole* bastard* bitch* cunt* moron* retard* idiot* wanker* dickhead* scumbag* bullshit".split(
      " ",
    ),
    "piece of shit",
    "screw you",
  ],
  sexual: [
    ..."neuk* geil* sexy pijp* tieten borsten kont slet naaktfoto* lekkerding".split(" "),
    "lekker ding",
    "lekker wijf",
    "met je naar bed",
    "je nummer geven",
    "privenummer",
    ..."baiser bandant* bandante* nichons seins coucher".split(" "),
    "t es bonne",
    "tu es bonne",
    ..."boobs tits nudes horny sex sext* blowjob".split(" "),
    "your number",
    "go out with me",
  ],
  threat: [
    "weet waar je woont",
    "weten waar je woont",
    "weet je te vinden",
    "kom je halen",
    "maak je af",
    "maak je dood",
    "vermoord*",
    "sla je",
    "wacht je op",
    "je krijgt nog wel",
    "sais ou tu habites",
    "sais ou vous habitez",
    "vais te tuer",
    "vais vous tuer",
    "je te retrouve*",
    "tu vas le payer",
    "know where you live",
    "kill you",
    "hurt you",
    "come for you",
    "watch your back",
  ],
  discrimination: [
    ..."nikker* neger* zwartjoekel* makak* kutmarokkaan* kutturk* spleetoog* flikker* mietje* jodenstreek* roetmop*".split(
      " ",
    ),
    "eigen volk eerst",
    "terug naar je eigen land",
    ..."negre* bougnoul* bicot* youpin* pede pedes tarlouze* bamboula*".split(" "),
    "rentre dans ton pays",
    "rentrez dans votre pays",
    ..."nigger* nigga* faggot* tranny paki chink".split(" "),
    "go back to your country",
  ],
};
