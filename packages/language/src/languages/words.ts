/** Words and ends that tell a language. Written by hand from what customers and desks write; a word that two languages share stands in neither or counts little. */

/** "other" is anything else that looks near enough to be mistaken: German, Spanish, Italian, Portuguese. */
export type Tongue = "nl" | "fr" | "en" | "other";

const list = (words: string): readonly string[] => words.split(" ");

/** Folded words that hardly stand in another of these languages. */
export const TELLING: Readonly<Record<Tongue, readonly string[]>> = {
  nl: list(
    "de het een en ik je jij u uw wij we zij ze hij mij mijn jouw jullie ons onze hun dit dat deze die niet geen wel ook nog al maar want omdat dus of als dan toen wanneer waar waarom hoe wie wat welke er hier daar van voor met naar bij uit over op aan in te om tot door tegen tussen zonder tijdens sinds onder boven achter naast is ben bent zijn was waren wordt worden werd heb hebt heeft hebben had hadden kan kunt kunnen kon mag mogen moet moeten wil wilt willen wou zal zult zullen zou zouden ga gaat gaan ging doe doet doen deed krijg krijgt krijgen kreeg komt komen kwam weet weten maak maakt maken geef geven zie ziet zien vind vinden bel belt bellen stuur stuurt sturen vraag vragen zeggen staat staan ligt blijft blijven graag bedankt dank alvast goedemorgen goedemiddag goedendag hallo hoi beste geachte groet groeten vriendelijke vandaag morgen gisteren overmorgen week weken maand maanden jaar dag dagen uur uren vrijdag maandag dinsdag woensdag donderdag zaterdag zondag bestelling besteld pakket pakje levering geleverd factuur rekening betaling betaald betalen terug terugsturen terugbetaling retour ruilen kapot stuk klacht vraagje probleem nieuwe nieuw ander andere verkeerd verkeerde klopt adres klant klantnummer bestelnummer winkel product artikel maat prijs geld kosten gratis zo snel mogelijk nooit altijd soms veel meer minder heel erg even eens iets niets iemand alles toch weer nu net pas straks later eerst laatste volgende vorige na tegen binnen ontvangen gekregen gestuurd gemaakt gedaan geweest gebeld gevraagd gekocht wachtwoord inloggen aanmelden abonnement opzeggen aub svp mvg zeker misschien helaas jammer nodig mogelijk hulp helpen werkt wachten wacht lang goed slecht beter snel laat vroeg",
  ),
  fr: list(
    "le la les un une des du de d l et je j tu il elle on nous vous ils elles me m te se s mon ma mes ton votre vos notre nos leur leurs ce cet cette ces c ca cela qui que qu quoi dont ou quand comment pourquoi combien quel quelle quels quelles ne n pas plus jamais rien aucun aucune est suis es sommes etes sont etait etais ete etre ai as avons avez ont avait avoir peux peut pouvez pouvons pourrais pourrait pourriez veux veut voulez voudrais voudrait dois doit devez faut fais fait faites faire vais va allez aller vient venir sais savoir voir mettre dans sur sous avec sans pour par chez vers entre depuis pendant avant apres jusqu au aux en y bonjour bonsoir salut merci svp cordialement salutations madame monsieur chere cher aujourd hui demain hier semaine semaines mois jour jours heure heures lundi mardi mercredi jeudi vendredi samedi dimanche commande commandes colis livraison livre facture paiement paye payer remboursement rembourser retour retourner echanger casse plainte probleme nouveau nouvelle autre mauvais adresse client magasin produit article taille prix argent frais gratuit toujours jamais beaucoup trop moins tres bien mal mieux aussi encore deja donc mais car parce comme si alors puis voici voila recu envoye achete demande numero compte mot passe connexion abonnement resilier besoin aide aider possible attends attendre quelqu quelque chose tout tous toute toutes meme dernier derniere prochain prochaine ici la-bas oui non rappeler rappelle appeler appelle",
  ),
  en: list(
    "the a an and i i'm i've i'd i'll you your yours he she it its we our they them their my mine me us this that these those not don't doesn't didn't can't won't isn't no never but because so if then when where why how who what which there here of for with from at by to into about after before until since during without under over on is am are was were be been being have has had do does did can could may might must should would will shall get got getting go going went come came know make made give given see find found call called send sent ask asked tell say please thanks thank hello hi dear regards kind best morning afternoon today tomorrow yesterday week weeks month months year day days hour hours monday tuesday wednesday thursday friday saturday sunday order ordered orders parcel package delivery delivered invoice bill payment paid pay refund return returned exchange broken complaint issue problem new other another wrong address customer store shop product item size price money cost free soon possible always sometimes much more less very just still already again now later first last next received bought help need want wanted wait waiting long good bad better fast late early password login account subscription cancel card any some someone something anything everything all only also too out up off back yes",
  ),
  other: list(
    "der die das und ich nicht ist ein eine einen dem den sie wir ihr mein meine bitte danke mit fur auf von zu bei aus nach wann wo warum wie haben habe hat sind war kann konnen mochte guten sehr auch noch schon bestellung rechnung lieferung paket el los las una y que es por para con mi su gracias hola como donde cuando pedido factura pero muy il gli una e che per con mio grazie ciao ordine come dove quando o os uma nao obrigado ola",
  ),
};

/** Letters that tell, where no word does. Patterns on one folded word with its accents still there. */
export const LETTERS: readonly (readonly [pattern: RegExp, tongue: Tongue, weight: number])[] = [
  [/ij|aai|ooi|oei|eeuw|ieuw/, "nl", 1.2],
  [/aa|uu|oe(?=[kdtnrlp])|ee[nrlmtd]|oo[rdnmtp]|ui[tnl]/, "nl", 0.9],
  [/^ge.{3,}(?:d|t|en)$|^ver.{3,}(?:en|t|d)$|^be.{3,}(?:en|ing)$/, "nl", 0.7],
  [/(?:heid|ingen|lijk|lijke|baar|tje|tjes|dag|schap)$/, "nl", 1],
  [/sch|cht|gt$|dt$|kt$|jk|[bcdfgklmnprst]en$/, "nl", 0.6],
  [/[éèêàâçùûîôœ]/, "fr", 1.4],
  [/(?:eau|eaux|aux|eux|euse|oir|oire|ique|elle|ette|aient|ait|ons|ez|ement|ance)$/, "fr", 0.8],
  [/..(?:rai|rais|ais|ois|rez|tir|eur|oui|ieu|ille|gne|sse)$|ou[ijlrstv]|^(?:re|pa|de)?(?:sor|par)t/, "fr", 0.7],
  [/^(?:qu|l'|d'|j'|n'|s'|c'|m'|t')/, "fr", 1],
  [/th|wh|ght|tch|ck|sh/, "en", 0.8],
  [/(?:ing|ly|ness|ful|ity|ies|ed|ould|'s|'t|'ve|'ll|'re|'m)$/, "en", 0.8],
  [/[^aeiou]y$/, "en", 0.5],
  [/ß|[äü]|ñ|¿|¡|ã|õ|(?:ung|keit|lich)$/, "other", 1.6],
];
