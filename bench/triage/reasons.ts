/** Why customers of a shop that does not exist write, and in which words: made up for this measurement. */
export type Spoken = "nl" | "fr" | "en";
export type Reason = { readonly name: string; readonly complexity: "simple" | "complex" } & Readonly<
  Record<Spoken, string>
>;

/** Things that are said of each, with a semicolon between; no letter says all of them. */
export const REASONS: readonly Reason[] = [
  {
    name: "Levering",
    complexity: "simple",
    nl: "waar mijn bestelling blijft; de koerier stond voor een dichte deur; het volgnummer geeft al dagen niets; wanneer het bezorgd wordt",
    fr: "où est ma commande; le livreur n'est jamais passé; le suivi n'avance plus; quand elle sera livrée",
    en: "where my order is; the courier left no note; the tracking has not moved; when it will be delivered",
  },
  {
    name: "Retour",
    complexity: "simple",
    nl: "ik wil het terugsturen; het retourlabel opent niet; hoe lang ik mag ruilen; waar ik het kan afgeven",
    fr: "je veux le renvoyer; l'étiquette de retour ne s'ouvre pas; combien de temps pour échanger; où le déposer",
    en: "I want to send it back; the return label does not open; how long I may exchange; where to drop it off",
  },
  {
    name: "Terugbetaling",
    complexity: "complex",
    nl: "het geld staat nog niet op mijn rekening; ik kreeg te weinig terug; er is dubbel afgeschreven; wanneer ik het bedrag krijg",
    fr: "je n'ai pas reçu mon remboursement; il manque une partie de la somme; j'ai été débité deux fois; quand l'argent arrive",
    en: "the refund is not in my account; I got too little back; you charged me twice; when the money arrives",
  },
  {
    name: "Factuur",
    complexity: "simple",
    nl: "een factuur met mijn btw-nummer; de rekening staat op de verkeerde naam; een kopie voor de boekhouding; het bedrag klopt niet",
    fr: "une facture avec mon numéro de tva; la facture est au mauvais nom; une copie pour la comptabilité; le total est faux",
    en: "an invoice with my vat number; the bill has the wrong name; a copy for accounting; the total is not right",
  },
  {
    name: "Maat",
    complexity: "simple",
    nl: "welke maat ik moet nemen; het valt te krap uit; de mouwen zijn te lang; een maatje groter",
    fr: "quelle taille choisir; il taille trop petit; les manches sont trop longues; une taille au-dessus",
    en: "which size to take; it fits too tight; the sleeves are too long; one size up",
  },
  {
    name: "Beschadigd",
    complexity: "complex",
    nl: "het kwam gebroken aan; er zit een scheur in; de doos was nat; er ontbreekt een onderdeel",
    fr: "il est arrivé cassé; il y a une déchirure; le carton était mouillé; il manque une pièce",
    en: "it arrived broken; there is a tear in it; the box was wet; a part is missing",
  },
  {
    name: "Garantie",
    complexity: "complex",
    nl: "na een jaar is het stuk; valt dit onder de garantie; de rits laat los; kunnen jullie het herstellen",
    fr: "il est en panne après un an; est-ce sous garantie; la fermeture lâche; pouvez-vous le réparer",
    en: "it failed after a year; is this under warranty; the zip comes loose; can you repair it",
  },
  {
    name: "Aanmelden",
    complexity: "simple",
    nl: "ik kan niet inloggen; mijn wachtwoord werkt niet; ik krijg geen code; mijn account is geblokkeerd",
    fr: "je ne peux pas me connecter; mon mot de passe ne marche plus; je ne reçois aucun code; mon compte est bloqué",
    en: "I cannot sign in; my password does not work; I get no code; my account is locked",
  },
  {
    name: "Betalen",
    complexity: "simple",
    nl: "de betaling mislukt; mijn kaart wordt geweigerd; kan het in termijnen; de betaallink is verlopen",
    fr: "le paiement échoue; ma carte est refusée; payer en plusieurs fois; le lien de paiement a expiré",
    en: "the payment fails; my card is declined; can I pay in instalments; the payment link has expired",
  },
  {
    name: "Adres",
    complexity: "simple",
    nl: "ik ben verhuisd; het huisnummer is verkeerd; naar een ander adres sturen; bij de buren afgeven",
    fr: "j'ai déménagé; le numéro de maison est faux; envoyer à une autre adresse; le laisser chez les voisins",
    en: "I have moved; the house number is wrong; send it to another address; leave it with the neighbours",
  },
  {
    name: "Voorraad",
    complexity: "simple",
    nl: "wanneer het weer op voorraad is; in welke winkel het ligt; de kleur is uitverkocht; kan ik het reserveren",
    fr: "quand il sera de nouveau en stock; dans quel magasin le trouver; la couleur est épuisée; puis-je le réserver",
    en: "when it is back in stock; which store has it; the colour is sold out; can I reserve it",
  },
  {
    name: "Korting",
    complexity: "simple",
    nl: "de kortingscode werkt niet; mijn spaarpunten zijn weg; de actieprijs telde niet mee; een cadeaubon inwisselen",
    fr: "le code promo ne marche pas; mes points ont disparu; le prix soldé n'a pas compté; utiliser un bon cadeau",
    en: "the discount code does not work; my points are gone; the sale price was not used; redeem a gift card",
  },
  {
    name: "Annuleren",
    complexity: "complex",
    nl: "de bestelling annuleren; ik heb per ongeluk twee keer besteld; zie ervan af; stoppen voor het verstuurd wordt",
    fr: "annuler la commande; j'ai commandé deux fois par erreur; je renonce à l'achat; arrêter avant l'envoi",
    en: "cancel the order; I ordered twice by mistake; I no longer want it; stop it before it ships",
  },
  {
    name: "Abonnement",
    complexity: "complex",
    nl: "mijn abonnement opzeggen; een maand overslaan; de verlenging wilde ik niet; naar een kleiner pakket",
    fr: "résilier mon abonnement; sauter un mois; je ne voulais pas du renouvellement; passer à une formule plus petite",
    en: "end my subscription; skip a month; I did not want the renewal; move to a smaller plan",
  },
  {
    name: "Klacht",
    complexity: "complex",
    nl: "ik ben ontevreden; niemand belt mij terug; dit is al de derde keer; ik dien een klacht in",
    fr: "je suis mécontent; personne ne me rappelle; c'est déjà la troisième fois; je dépose une plainte",
    en: "I am not satisfied; nobody calls me back; this is the third time; I am making a complaint",
  },
  {
    name: "Gebruik",
    complexity: "simple",
    nl: "hoe ik het moet wassen; er zat geen handleiding bij; welke batterij erin hoort; hoe ik het instel",
    fr: "comment le laver; il n'y avait pas de mode d'emploi; quelle pile utiliser; comment le régler",
    en: "how to wash it; there was no manual; which battery it takes; how to set it up",
  },
];
