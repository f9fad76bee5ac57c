/** By which words a sentence shows that we take something on, and by which that we do not. Patterns for folded text: small letters, no accents. */
import type { MomentLanguage } from "../moments/shapes.ts";

export type OwedWords = {
  /** Who speaks for the team. */
  readonly we: RegExp;
  /** What a team does for a customer, now or later. */
  readonly doing: RegExp;
  /** What the customer gets of us. */
  readonly youGet: RegExp;
  /** It is done, and it is not said by whom. */
  readonly isDone: RegExp;
  /** Somebody else brings it. */
  readonly others: RegExp;
  /** To whom or with what: without it, it is how we work in general. */
  readonly whom: RegExp;
  /** Conditions, hours, habits, refusals. */
  readonly never: RegExp;
  /** A part of a sentence that tells what was done, or what the customer asks. */
  readonly apart: RegExp;
  /** Wished or thought, and not yet promised. */
  readonly unsure: RegExp;
  /** Between the parts of a sentence. */
  readonly joint: RegExp;
};

const word = (source: string): RegExp => new RegExp(`(?<![\\p{L}\\d])(?:${source})(?![\\p{L}\\d])`, "u");

const DUTCH: OwedWords = {
  we: word("ik|we|wij|(?:mijn|een|de|onze) collega'?s?|onze \\p{L}+|ons (?:team|magazijn)|het (?:team|magazijn)"),
  doing: word(
    "zal|zullen|gaan?|gaat|" +
      "(?:terug)?(?:bel(?:t|len)?|mail(?:t|en)?)|app(?:t|en)?|schrijf(?:t)?|schrijven|" +
      "(?:ver|op|door|toe|na)?(?:stuur(?:t)?|sturen)|verzend(?:t|en)?|bezorg(?:t|en)?|lever(?:t|en)?|breng(?:t|en)?|" +
      "laat|laten|kom(?:t|en)?|neem(?:t)?|nemen|geef(?:t)?|geven|doe(?:t|n)?|maak(?:t)?|maken|zet(?:ten)?|" +
      "(?:uit)?(?:zoek(?:t|en)?)|(?:na)?(?:kijk(?:t|en)?|vraag(?:t)?|vragen)|bekijk(?:t|en)?|check(?:t|en)?|controleer(?:t)?|controleren|" +
      "regel(?:t|en)?|zorg(?:t|en)?|(?:terug)?(?:stort(?:t|en)?|betaal(?:t)?|betalen)|crediteer(?:t)?|crediteren|vergoed(?:t|en)?|" +
      "haal(?:t)?|halen|ophalen|ruil(?:t|en)?|vervang(?:t|en)?|repareer(?:t)?|repareren|herstel(?:t|len)?|" +
      "plan(?:t|nen)?|(?:be)?antwoord(?:t|en)?|reageer(?:t)?|reageren|verwerk(?:t|en)?|behandel(?:t|en)?|annuleer(?:t)?|annuleren|" +
      "informeer(?:t)?|informeren|bevestig(?:t|en)?|hou(?:d(?:t|en)?)?|spreek(?:t)?|spreken|overleg(?:t|gen)?|los(?:t|sen)?|help(?:t|en)?|" +
      "weet|weten|beloof(?:t)?|beloven",
  ),
  youGet: word(
    "(?:u|je|jij|jullie) (?:\\p{L}+ ){0,4}?(?:krijgt?|ontvangt?|hoort?|krijgen|ontvangen|horen)|(?:krijgt?|ontvangt?|hoort?|krijgen|ontvangen|horen) (?:u|je|jij|jullie)|" +
      "(?:u (?:heeft|hebt)|(?:heeft|hebt) u|je hebt|heb je) (?:[^,]{0,60} )?(?:van (?:ons|mij)|in huis|binnen)",
  ),
  isDone: word("(?:wordt|worden) (?:[\\p{L}\\d.:-]+ ){0,8}?\\p{L}{2,}(?:d|t|en)"),
  others: word("dhl|postnl|bpost|dpd|gls|ups|koerier|bezorgers?|vervoerder|chauffeur|bank|leverancier|fabrikant"),
  whom: word(
    "u|uw|je|jou|jouw|jullie|dit|dat|deze|die|het|hem|haar|ze|(?:er|hier|daar)\\p{L}*|(?:een|de) \\p{L}*(?:label|pakket|stoel|trui|jas|antwoord|vraag|bestelling|bedrag|geld|factuur)",
  ),
  never: word(
    "als (?:u|je|jullie|het|de|er|uw|dat|dit|alles|wij?)|indien|mits|tenzij|zodra|mocht(?:en)?|stel dat|" +
      "(?:ge)?open(?:d|ingstijden)?|gesloten|bereikbaar|aanwezig|dicht|" +
      "altijd|meestal|doorgaans|gewoonlijk|normaal|normaliter|standaard|gemiddeld|elke?|iedere?|dagelijks|" +
      "niet|geen|nooit|niets",
  ),
  apart: word(
    "(?:ik|we|wij|collega) (?:heb|heeft|hebben|had|hadden|ben|zijn|was|waren)|(?:heb|heeft|hebben|had|hadden|ben|zijn|was|waren) (?:ik|we|wij)|werd(?:en)?|" +
      "u (?:wilt?|wou|vroeg|vraagt|schreef|schrijft|eist|hoopt|verzocht|belde|mailde|kunt|kan|moet|mag|dient)|(?:wilt?|kunt?|kan|moet|mag|dient|vraagt|zou) u|gelieve",
  ),
  unsure: word(
    "probeer|proberen|hoop|hopen|streef|streven|verwacht(?:en)?|waarschijnlijk|misschien|wellicht|mogelijk|vermoedelijk|in principe|kan|kunnen|zou|zouden|denk|denken",
  ),
  joint: /[,;:]\s|\s(?:en|maar|dus|want|omdat|dan)\s/u,
};

const FRENCH: OwedWords = {
  we: /(?<![\p{L}\d])(?:j'|(?:je|nous|on|(?:mon|ma|un|une|notre) collegue|notre \p{L}+|nos \p{L}+|l'equipe)(?![\p{L}\d]))/u,
  doing: word(
    "\\p{L}{2,}(?:rai|rons|ront)|(?:rappelle|contacte|repond|enverr|reviend|fe|tiend|aur|prend|livre|rembourse|envoie)ra|(?:vais|allons|va|vont) (?:\\p{L}+[ ']){0,3}\\p{L}+(?:er|ir|re)|" +
      "(?:r?appell?|contact|renvoi|envoi|envoy|verifi|regard|livr|rembours|trait|prepar|remplac|repar|donn|confirm|demand|pass|echang|annul|regl|cherch|inform)(?:e|ons)|" +
      "(?:tiens|tenons|reviens|revenons|fais|faisons|reponds|repondons|transmets|transmettons|expedie|expedions|mets|mettons|ecris|ecrivons|m'occupe|occupons|promets|promettons|m'engage|engageons|prends|prenons)",
  ),
  youGet: word(
    "vous (?:\\p{L}+ ){0,2}(?:recevrez|recevez|aurez)|vous serez (?:\\p{L}+ )?(?:contacte|rappele|rembourse|livre|informe|averti|prevenu)\\p{L}*",
  ),
  isDone: word(
    "(?:sera|seront) (?:\\p{L}+ )?(?:livre|envoye|expedie|rembourse|traite|echange|remplace|repare|verse|regle|prepare|depose|credite)\\p{L}*",
  ),
  others: word(
    "dhl|postnl|bpost|dpd|gls|ups|la poste|colissimo|livreur|transporteur|facteur|banque|fournisseur|fabricant",
  ),
  whom: word(
    "vous|votre|vos|te|ton|ta|tes|le|la|les|l'\\p{L}+|y|en|ce|cet|cette|cela|ca|un\\p{L}* (?:reponse|etiquette)",
  ),
  never: word(
    "si|s'ils?|des que|lorsque|au cas ou|a condition|sauf|pourvu|ouvert\\p{L}*|ouvr\\p{L}+|ferme\\p{L}*|joignables?|disponibles?|horaires?|" +
      "toujours|generalement|habituellement|normalement|en moyenne|chaque|tous les|ne|n'\\p{L}+|jamais",
  ),
  apart: word(
    "j'(?:ai|avais)|(?:nous (?:vous )?|on (?:vous )?)(?:avons|avions|a|avait)|je vous ai|(?:je suis|nous sommes|j'etais|nous etions)|" +
      "vous (?:souhaitez|voulez|demand\\p{L}+|desirez|pouvez|devez|avez)|(?:pouvez|pourriez|voulez)-vous|veuillez|merci de",
  ),
  unsure: word(
    "essa\\p{L}+|esper\\p{L}+|probablement|peut-etre|sans doute|normalement|en principe|peux|peut|pouvons|pourr\\p{L}+|pens\\p{L}+",
  ),
  joint: /[,;:]\s|\s(?:et|mais|donc|car|puis)\s/u,
};

const ENGLISH: OwedWords = {
  we: word("i|we|(?:i|we)'(?:ll|m|re)|(?:my|a|our) colleagues?|our \\p{L}+|the team"),
  doing: word(
    "(?:i|we)'ll|(?:i|we|colleagues?|team|warehouse|department) (?:will|shall)|(?:i am|i'm|we are|we're) going to|" +
      "(?:i am|i'm|we are|we're) (?:\\p{L}+ )?(?:send|call|mail|email|ship|refund|check|look|replac|exchang|deliver|arrang|sort|forward|pay|collect)\\p{L}*ing|" +
      "(?:i|we) (?:send|call|mail|email|ship|refund|check|deliver|arrange|forward|promise|get back|let you know|keep you)",
  ),
  youGet: word(
    "(?:you'll|you will) (?:\\p{L}+ ){0,2}(?:receive|get|hear|have|be (?:contacted|called|refunded|informed|notified))|you can expect (?:\\p{L}+ ){0,3}(?:from (?:us|me)|call|reply|answer|refund)",
  ),
  isDone: word(
    "will be (?:\\p{L}+ )?(?:sent|shipped|delivered|refunded|processed|replaced|repaired|exchanged|paid|credited|dispatched|collected|picked up|with you|back in your account)",
  ),
  others: word("dhl|postnl|bpost|dpd|gls|ups|courier|driver|carrier|bank|supplier|manufacturer"),
  whom: word("you|your|it|this|that|them|these|those|there|the|him|her"),
  never: word(
    "if|once|as soon as|unless|provided|whenever|open|opens|closed|available|office hours|opening hours|" +
      "always|usually|normally|generally|typically|on average|every|not|won't|can't|cannot|don't|never|no longer|unable",
  ),
  apart: word(
    "(?:i|we|it)(?: have| had|'ve|'d)|(?:i|we) (?:was|were|called|sent|mailed|emailed|spoke|checked|shipped|refunded)|" +
      "you (?:want|wanted|asked|ask|would like|expect|can|could|may|should|need|must|have to)|(?:can|could|would|will) you|please",
  ),
  unsure: word("try|trying|hope|hoping|probably|perhaps|maybe|possibly|might|may|could|can|should|expect|aim|think"),
  joint: /[,;:]\s|\s(?:and|but|so|because|then)\s/u,
};

export const OWED_WORDS: Readonly<Record<MomentLanguage, OwedWords>> = { nl: DUTCH, fr: FRENCH, en: ENGLISH };
