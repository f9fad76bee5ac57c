/** Mails as programs write them, in four languages, each with the words that are the sender's own. All invented. */

export type TextFixture = {
  readonly name: string;
  readonly text: string;
  readonly reply: string;
  readonly subject?: string;
};

const lines = (...all: string[]): string => all.join("\n");

const gmail: TextFixture[] = [
  {
    name: "Gmail, Dutch, wrapped over two lines",
    text: lines(
      "Dank u wel, het pakket is binnen.",
      "",
      "Op ma 23 nov 2026 om 10:00 schreef Klantenservice Fietswinkel <",
      "service@fietswinkel.example>:",
      "",
      "> Beste Anna,",
      ">",
      "> Is het pakket al aangekomen?",
      "",
    ),
    reply: "Dank u wel, het pakket is binnen.",
  },
  {
    name: "Gmail, Dutch, with the address's bracket alone on the next line",
    text: lines(
      "Ja graag.",
      "",
      "Op ma 23 nov 2026 om 10:00 schreef Fietswinkel <service@fietswinkel.example",
      ">:",
      "",
      "> Zullen we bellen?",
    ),
    reply: "Ja graag.",
  },
  {
    name: "Gmail, older Dutch form",
    text: lines("Oké", "", "Op 23 november 2026 10:00 schreef Els <els@x.example>:", "", "> Komt het uit?"),
    reply: "Oké",
  },
  {
    name: "Gmail, English, narrow spaces in the time",
    text: lines(
      "Thanks!",
      "",
      "On Mon, Nov 23, 2026 at 10:00\u202fAM Shop Service <help@shop.example> wrote:",
      "",
      "> Your order has left.",
    ),
    reply: "Thanks!",
  },
  {
    name: "Gmail, French",
    text: lines(
      "Bonjour, oui c'est bon.",
      "",
      "Le lun. 23 nov. 2026 à 10:00, Service Clients <service@velo.example> a",
      "écrit :",
      "",
      "> Avez-vous reçu le colis ?",
    ),
    reply: "Bonjour, oui c'est bon.",
  },
  {
    name: "Gmail, German",
    text: lines(
      "Danke, passt.",
      "",
      "Am Mo., 23. Nov. 2026 um 10:00 Uhr schrieb Kundendienst <dienst@rad.example>:",
      "",
      "> Ist alles angekommen?",
    ),
    reply: "Danke, passt.",
  },
  {
    name: "Gmail in a language that we do not know: the address in brackets and the marks are enough",
    text: lines(
      "Takk!",
      "",
      "ons. 25. nov. 2026 kl. 14:05 skrev Kundeservice <service@sykkel.example>:",
      "",
      "> Har du fått pakken?",
    ),
    reply: "Takk!",
  },
  {
    name: "Gmail, answered between the lines",
    text: lines(
      "Op ma 23 nov 2026 om 10:00 schreef Fietswinkel <service@fietswinkel.example>:",
      "",
      "> Wat is uw ordernummer?",
      ">",
      "12345",
      "",
      "> En de kleur?",
      ">",
      "Blauw.",
    ),
    reply: "12345\n\nBlauw.",
  },
  {
    name: "Gmail, answered below the quote",
    text: lines(
      "On Mon, Nov 23, 2026 at 10:00 AM Help <help@shop.example> wrote:",
      "> Which size?",
      "",
      "Size 42 please.",
      "Thanks",
    ),
    reply: "Size 42 please.\nThanks",
  },
  {
    name: "a line of the sender that stands directly above the attribution is kept",
    text: lines("Helemaal goed", "Op ma 23 nov 2026 om 10:00 schreef Els <els@x.example>:", "> Dag"),
    reply: "Helemaal goed",
  },
  {
    name: "a wrapped sentence of the sender directly above a wrapped attribution is kept",
    text: lines(
      "Ik begrijp niet waarom het pakket nog steeds niet geleverd is, want het",
      "was beloofd voor 20 november 2026.",
      "Op ma 23 nov 2026 om 10:00 schreef Klantenservice Fietswinkel <",
      "service@fietswinkel.example>:",
      "> Dag",
    ),
    reply: lines(
      "Ik begrijp niet waarom het pakket nog steeds niet geleverd is, want het",
      "was beloofd voor 20 november 2026.",
    ),
  },
  {
    name: "a quote of several depths is one quote",
    text: lines(
      "Akkoord.",
      "",
      "On Mon, Nov 23, 2026 at 10:00 AM A <a@x.example> wrote:",
      "> ok",
      ">> hoi",
      ">>> dag",
      "> > nog",
    ),
    reply: "Akkoord.",
  },
  {
    name: "Gmail forward stays open",
    text: lines(
      "Kunt u hiernaar kijken?",
      "",
      "---------- Forwarded message ---------",
      "Van: Els <els@x.example>",
      "Date: ma 23 nov 2026 om 10:00",
      "Subject: Kapot",
      "To: Anna <anna@x.example>",
      "",
      "De lamp is kapot.",
    ),
    reply: lines(
      "Kunt u hiernaar kijken?",
      "",
      "---------- Forwarded message ---------",
      "Van: Els <els@x.example>",
      "Date: ma 23 nov 2026 om 10:00",
      "Subject: Kapot",
      "To: Anna <anna@x.example>",
      "",
      "De lamp is kapot.",
    ),
  },
];

const apple: TextFixture[] = [
  {
    name: "Apple Mail, Dutch",
    text: lines(
      "Prima zo.",
      "",
      "> Op 23 nov. 2026, om 10:00 heeft Fietswinkel <service@fietswinkel.example> het volgende geschreven:",
      "> ",
      "> Beste Anna,",
    ),
    reply: "Prima zo.",
  },
  {
    name: "Apple Mail, Dutch, attribution unmarked and wrapped",
    text: lines(
      "Prima zo.",
      "",
      "Op 23 nov. 2026, om 10:00 heeft Fietswinkel <service@fietswinkel.example> het",
      "volgende geschreven:",
      "",
      "Beste Anna,",
      "Is het goed?",
    ),
    reply: "Prima zo.",
  },
  {
    name: "iPhone, Dutch",
    text: lines(
      "Morgen kan ook",
      "",
      "Verstuurd vanaf mijn iPhone",
      "",
      "> Op 23 nov 2026 om 10:00 heeft Els <els@x.example> het volgende geschreven:",
      "> ",
      "> ﻿Kan het vandaag?",
    ),
    reply: "Morgen kan ook",
  },
  {
    name: "iPhone, French",
    text: lines(
      "Oui",
      "",
      "Envoyé de mon iPhone",
      "",
      "> Le 23 nov. 2026 à 10:00, Service <service@velo.example> a écrit :",
      "> ",
      "> Bonjour",
    ),
    reply: "Oui",
  },
  {
    name: "iPad, English",
    text: lines(
      "Fine.",
      "",
      "Sent from my iPad",
      "",
      "> On 23 Nov 2026, at 10:00, Help <help@shop.example> wrote:",
      "> Hi",
    ),
    reply: "Fine.",
  },
  {
    name: "iPhone, German",
    text: lines(
      "Geht klar",
      "",
      "Von meinem iPhone gesendet",
      "",
      "> Am 23.11.2026 um 10:00 schrieb Dienst <dienst@rad.example>:",
      "> ",
      "> Hallo",
    ),
    reply: "Geht klar",
  },
  {
    name: "Apple Mail forward stays open although it is marked",
    text: lines(
      "Zie dit:",
      "",
      "Begin doorgestuurd bericht:",
      "",
      "> Van: Els <els@x.example>",
      "> Onderwerp: Kapot",
      "> Datum: 23 november 2026 om 10:00:00 CET",
      "> Aan: Anna <anna@x.example>",
      "> ",
      "> De lamp is kapot.",
    ),
    reply: lines(
      "Zie dit:",
      "",
      "Begin doorgestuurd bericht:",
      "",
      "> Van: Els <els@x.example>",
      "> Onderwerp: Kapot",
      "> Datum: 23 november 2026 om 10:00:00 CET",
      "> Aan: Anna <anna@x.example>",
      "> ",
      "> De lamp is kapot.",
    ),
  },
];

const outlookBlock = (from: string, sent: string, to: string, subject: string): string[] => [
  `${from} Fietswinkel <service@fietswinkel.example>`,
  `${sent} maandag 23 november 2026 10:00`,
  `${to} Anna Vermeer <anna@x.example>`,
  `${subject} RE: Mijn bestelling`,
  "",
  "Beste Anna,",
  "",
  "Is het pakket al aangekomen?",
];

const outlook: TextFixture[] = [
  {
    name: "Outlook, Dutch",
    text: lines("Ja, gisteren.", "", "Groet, Anna", "", ...outlookBlock("Van:", "Verzonden:", "Aan:", "Onderwerp:")),
    reply: "Ja, gisteren.\n\nGroet, Anna",
  },
  {
    name: "Outlook, English",
    text: lines("Yes, yesterday.", "", ...outlookBlock("From:", "Sent:", "To:", "Subject:")),
    reply: "Yes, yesterday.",
  },
  {
    name: "Outlook, French, with a space before the colon",
    text: lines("Oui, hier.", "", ...outlookBlock("De :", "Envoyé :", "À :", "Objet :")),
    reply: "Oui, hier.",
  },
  {
    name: "Outlook, French, with a no-break space before the colon",
    text: lines("Oui, hier.", "", ...outlookBlock("De\u00a0:", "Envoyé\u00a0:", "À\u00a0:", "Objet\u00a0:")),
    reply: "Oui, hier.",
  },
  {
    name: "Outlook, German",
    text: lines("Ja, gestern.", "", ...outlookBlock("Von:", "Gesendet:", "An:", "Betreff:")),
    reply: "Ja, gestern.",
  },
  {
    name: "Outlook, with stars for bold",
    text: lines("Ja.", "", ...outlookBlock("*Van:*", "*Verzonden:*", "*Aan:*", "*Onderwerp:*")),
    reply: "Ja.",
  },
  {
    name: "Outlook on the web, with its line above the block",
    text: lines(
      "Ja.",
      "",
      "________________________________",
      ...outlookBlock("Van:", "Verzonden:", "Aan:", "Onderwerp:"),
    ),
    reply: "Ja.",
  },
  {
    name: "old Outlook, Dutch",
    text: lines(
      "Akkoord",
      "",
      "-----Oorspronkelijk bericht-----",
      ...outlookBlock("Van:", "Verzonden:", "Aan:", "Onderwerp:"),
    ),
    reply: "Akkoord",
  },
  {
    name: "old Outlook, English, nothing but the separator",
    text: lines("Agreed", "", "-----Original Message-----", "Dear Anna,", "did it arrive?"),
    reply: "Agreed",
  },
  {
    name: "old Outlook, French",
    text: lines("D'accord", "", "-----Message d'origine-----", "De : Service", "Bonjour"),
    reply: "D'accord",
  },
  {
    name: "old Outlook, German",
    text: lines("Einverstanden", "", "-----Ursprüngliche Nachricht-----", "Von: Dienst", "Hallo"),
    reply: "Einverstanden",
  },
  {
    name: "Outlook on a telephone",
    text: lines(
      "Doe maar",
      "",
      "Outlook voor iOS<https://aka.ms/o0ukef> downloaden",
      "________________________________",
      ...outlookBlock("Van:", "Verzonden:", "Aan:", "Onderwerp:"),
    ),
    reply: "Doe maar",
  },
  {
    name: "Mail for Windows",
    text: lines(
      "Prima.",
      "",
      "Verzonden vanuit Mail voor Windows",
      "",
      ...outlookBlock("Van:", "Verzonden:", "Aan:", "Onderwerp:"),
    ),
    reply: "Prima.",
  },
  {
    name: "Outlook with a long list of receivers that wraps",
    text: lines(
      "Ja.",
      "",
      "Van: Fietswinkel <service@fietswinkel.example>",
      "Verzonden: maandag 23 november 2026 10:00",
      "Aan: Anna <anna@x.example>; Bert <bert@x.example>; Cas <cas@x.example>;",
      "Dirk <dirk@x.example>; Emma <emma@x.example>",
      "CC: Fien <fien@x.example>",
      "Onderwerp: RE: Mijn bestelling",
      "",
      "Beste Anna,",
    ),
    reply: "Ja.",
  },
  {
    name: "the whole header block on one line",
    text: lines(
      "Ja.",
      "",
      "Van: Els <els@x.example> Verzonden: maandag 23 november 2026 10:00 Aan: Anna Onderwerp: RE: fiets",
      "Dag Anna",
    ),
    reply: "Ja.",
  },
  {
    name: "Outlook, answers inside the history: announced, so nothing is folded",
    text: lines(
      "Zie mijn antwoorden hieronder in het rood.",
      "",
      "Van: Els <els@x.example>",
      "Verzonden: maandag 23 november 2026 10:00",
      "Aan: Anna <anna@x.example>",
      "Onderwerp: vragen",
      "",
      "Welke maat?",
      "Maat 42",
    ),
    reply: lines(
      "Zie mijn antwoorden hieronder in het rood.",
      "",
      "Van: Els <els@x.example>",
      "Verzonden: maandag 23 november 2026 10:00",
      "Aan: Anna <anna@x.example>",
      "Onderwerp: vragen",
      "",
      "Welke maat?",
      "Maat 42",
    ),
  },
  {
    name: "Outlook, nothing above the block: the words may stand below it, so nothing is folded",
    text: lines(
      "Van: Els <els@x.example>",
      "Verzonden: maandag 23 november 2026 10:00",
      "Onderwerp: vragen",
      "",
      "Dag",
      "Maat 42",
    ),
    reply: lines(
      "Van: Els <els@x.example>",
      "Verzonden: maandag 23 november 2026 10:00",
      "Onderwerp: vragen",
      "",
      "Dag",
      "Maat 42",
    ),
  },
  {
    name: "Outlook forward, known by its subject, stays open",
    subject: "FW: Factuur",
    text: lines("Klopt dit?", "", ...outlookBlock("Van:", "Verzonden:", "Aan:", "Onderwerp:")),
    reply: lines("Klopt dit?", "", ...outlookBlock("Van:", "Verzonden:", "Aan:", "Onderwerp:")),
  },
];

const others: TextFixture[] = [
  {
    name: "Thunderbird, Dutch",
    text: lines("Dag,", "ja.", "", "Op 23-11-2026 om 10:00 schreef Fietswinkel:", "> Vraag", "> twee"),
    reply: "Dag,\nja.",
  },
  {
    name: "Thunderbird, older Dutch, name first",
    text: lines("Fietswinkel schreef op 23-11-2026 10:00:", "> Vraag", "", "Antwoord"),
    reply: "Antwoord",
  },
  {
    name: "Thunderbird, French",
    text: lines("Oui", "", "Le 23/11/2026 à 10:00, Service a écrit :", "> Question"),
    reply: "Oui",
  },
  {
    name: "Thunderbird, English, answered below with a signature",
    text: lines("On 23/11/2026 10:00, Help wrote:", "> Question", "", "Answer", "", "-- ", "Anna", "www.anna.example"),
    reply: "Answer",
  },
  {
    name: "Yahoo, Dutch, unmarked and indented",
    text: lines(
      "Ja hoor",
      "",
      "    Op maandag 23 november 2026 om 10:00:00 CET schreef Els <els@x.example>:",
      " ",
      " Dag Anna, ",
      " gaat het door?",
    ),
    reply: "Ja hoor",
  },
  {
    name: "Yahoo on a telephone",
    text: lines(
      "Oui",
      "",
      "Yahoo Mail : Recherchez, organisez, maîtrisez",
      "",
      "  Le lun., nov. 23, 2026 à 10:00, Service<service@velo.example> a écrit :   Bonjour",
    ),
    reply: "Oui",
  },
  {
    name: "Proton, English",
    text: lines(
      "Sure.",
      "",
      "Sent with Proton Mail secure email.",
      "",
      "On Monday, November 23rd, 2026 at 10:00 AM, Help <help@shop.example> wrote:",
      "",
      "> Shall we?",
    ),
    reply: "Sure.",
  },
  {
    name: "Proton, Dutch",
    text: lines(
      "Zeker.",
      "",
      "Verzonden met Proton Mail beveiligde e-mail.",
      "",
      "Op maandag 23 november 2026 om 10:00 schreef Els <els@x.example>:",
      "",
      "> Zullen we?",
    ),
    reply: "Zeker.",
  },
  {
    name: "Samsung, Dutch",
    text: lines(
      "Is goed",
      "",
      "Verstuurd vanaf mijn Galaxy",
      "",
      "-------- Oorspronkelijk bericht --------",
      "Van: Els <els@x.example>",
      "Datum: 23-11-2026 10:00 (GMT+01:00)",
      "Aan: Anna <anna@x.example>",
      "Onderwerp: Afspraak",
      "",
      "Dag",
    ),
    reply: "Is goed",
  },
  {
    name: "Samsung, French",
    text: lines(
      "Ok",
      "",
      "Envoyé depuis mon smartphone Samsung Galaxy.",
      "-------- Message d'origine --------",
      "De : Els",
      "Bonjour",
    ),
    reply: "Ok",
  },
  {
    name: "GMX",
    text: lines(
      "Danke",
      "--",
      "Diese Nachricht wurde von meinem Android Mobiltelefon mit GMX Mail gesendet.",
      "",
      "> Hallo",
    ),
    reply: "Danke",
  },
  {
    name: "AOL",
    text: lines("Yes", "", "In a message dated 11/23/2026 10:00:00 AM, help@shop.example writes:", "", "> Hello"),
    reply: "Yes",
  },
  {
    name: "only a quote: the sender really wrote nothing",
    text: lines("On 23/11/2026 10:00, Help wrote:", "> Question"),
    reply: "",
  },
];

const own: TextFixture[] = [
  { name: "nothing", text: "", reply: "" },
  { name: "one line", text: "Hallo", reply: "Hallo" },
  {
    name: "a customer's own table of places",
    text: lines("Van: Amsterdam", "Aan: Brussel", "Datum: 3 mei 2026", "Graag een offerte."),
    reply: lines("Van: Amsterdam", "Aan: Brussel", "Datum: 3 mei 2026", "Graag een offerte."),
  },
  {
    name: "a customer who says when they wrote",
    text: lines("Dag,", "Op 3 mei 2026 om 10:30 schreef ik u het volgende:", "de lamp is kapot.", "Graag antwoord."),
    reply: lines("Dag,", "Op 3 mei 2026 om 10:30 schreef ik u het volgende:", "de lamp is kapot.", "Graag antwoord."),
  },
  {
    name: "the same in French",
    text: lines("Bonjour,", "Le 3 mai 2026 à 10:30 je vous ai écrit :", "la lampe est cassée."),
    reply: lines("Bonjour,", "Le 3 mai 2026 à 10:30 je vous ai écrit :", "la lampe est cassée."),
  },
  {
    name: "the same in English",
    text: lines("Hello,", "On 3 May 2026 at 10:30 I wrote:", "the lamp is broken."),
    reply: lines("Hello,", "On 3 May 2026 at 10:30 I wrote:", "the lamp is broken."),
  },
  {
    name: "the same in German",
    text: lines("Hallo,", "Am 3. Mai 2026 um 10:30 schrieb ich:", "die Lampe ist kaputt."),
    reply: lines("Hallo,", "Am 3. Mai 2026 um 10:30 schrieb ich:", "die Lampe ist kaputt."),
  },
  {
    name: "more than, written as a mark",
    text: lines("Mijn budget is", "> 100 euro", "dus dat kan."),
    reply: lines("Mijn budget is", "> 100 euro", "dus dat kan."),
  },
  {
    name: "dashes between two parts of a letter",
    text: lines("Deel een.", "--", "Deel twee: waar blijft mijn fiets?"),
    reply: lines("Deel een.", "--", "Deel twee: waar blijft mijn fiets?"),
  },
  {
    name: "a parcel sent with a carrier is news, not a signature",
    text: lines("Dag,", "Verzonden met PostNL", "op maandag."),
    reply: lines("Dag,", "Verzonden met PostNL", "op maandag."),
  },
  {
    name: "a sentence about a telephone is news",
    text: lines("Het is verzonden vanaf mijn iPhone, dus sorry.", "Dag"),
    reply: lines("Het is verzonden vanaf mijn iPhone, dus sorry.", "Dag"),
  },
  {
    name: "a postscript below the closing is never lost",
    text: lines(
      "Dag,",
      "Met vriendelijke groet,",
      "Anna",
      "Tel: 0612345678",
      "www.anna.example",
      "PS mijn ordernummer is 12345",
    ),
    reply: lines(
      "Dag,",
      "Met vriendelijke groet,",
      "Anna",
      "Tel: 0612345678",
      "www.anna.example",
      "PS mijn ordernummer is 12345",
    ),
  },
  {
    name: "words below a telephone's line are kept",
    text: lines("Dag", "Verstuurd vanaf mijn iPhone", "Vergeten: ordernummer 12345"),
    reply: "Dag\n\nVergeten: ordernummer 12345",
  },
  {
    name: "line ends of every kind",
    text: "Een\r\nTwee\rDrie\n> quote",
    reply: "Een\nTwee\nDrie",
  },
];

const signatures: TextFixture[] = [
  {
    name: "the standard mark",
    text: lines(
      "Hallo, waar blijft het?",
      "",
      "-- ",
      "Anna Vermeer",
      "Directeur van het een en ander",
      "Een lange zin die hier ook bij hoort, wat er ook staat.",
    ),
    reply: "Hallo, waar blijft het?",
  },
  {
    name: "the mark without its space",
    text: lines("Hallo?", "", "--", "Anna Vermeer", "Tel. 0612345678"),
    reply: "Hallo?",
  },
  {
    name: "an address below a Dutch closing",
    text: lines(
      "Graag.",
      "",
      "Met vriendelijke groet,",
      "",
      "Anna Vermeer",
      "Kerkstraat 1",
      "1017 GA Amsterdam",
      "T: 020 123 45 67",
      "KvK 12345678",
    ),
    reply: lines("Graag.", "", "Met vriendelijke groet,", "", "Anna Vermeer"),
  },
  {
    name: "an address below a French closing",
    text: lines(
      "D'accord.",
      "",
      "Bien cordialement,",
      "Anne Dupont",
      "Rue du Bac 1",
      "1000 Bruxelles",
      "Tél : +32 2 123 45 67",
      "www.dupont.example",
    ),
    reply: lines("D'accord.", "", "Bien cordialement,", "Anne Dupont"),
  },
  {
    name: "an address below a German closing",
    text: lines("Gut.", "", "Mit freundlichen Grüßen", "Anna Meier", "Tel: +49 30 1234567", "www.meier.example"),
    reply: lines("Gut.", "", "Mit freundlichen Grüßen", "Anna Meier"),
  },
  {
    name: "a closing with a name only",
    text: lines("Dank!", "", "Kind regards,", "Anna"),
    reply: lines("Dank!", "", "Kind regards,", "Anna"),
  },
  {
    name: "a Dutch disclaimer",
    text: lines(
      "Graag antwoord.",
      "",
      "Dit e-mailbericht is vertrouwelijk en uitsluitend bestemd voor de geadresseerde.",
      "Bent u dat niet, wis het dan.",
    ),
    reply: "Graag antwoord.",
  },
  {
    name: "an English disclaimer, and words after it",
    text: lines(
      "Please answer.",
      "",
      "This email and any attachments are confidential and intended solely for the addressee.",
      "",
      "Oh, and my order is 12345.",
    ),
    reply: lines("Please answer.", "", "Oh, and my order is 12345."),
  },
  {
    name: "a French disclaimer",
    text: lines("Merci.", "", "Ce message et ses pièces jointes sont confidentiels et destinés au seul destinataire."),
    reply: "Merci.",
  },
  {
    name: "a German disclaimer",
    text: lines(
      "Danke.",
      "",
      "Diese E-Mail enthält vertrauliche Informationen und ist nur für den Empfänger bestimmt.",
    ),
    reply: "Danke.",
  },
  {
    name: "a list's footer",
    text: lines(
      "I agree.",
      "",
      "_______________________________________________",
      "Bikes mailing list",
      "bikes@lists.example",
      "https://lists.example/bikes",
    ),
    reply: "I agree.",
  },
  {
    name: "a group's footer",
    text: lines(
      "Prima idee.",
      "",
      "-- ",
      'You received this message because you are subscribed to the "Bikes" group.',
      "To unsubscribe, write to bikes+off@x.example.",
    ),
    reply: "Prima idee.",
  },
  {
    name: "a scanner's line",
    text: lines("Graag.", "", "Virusvrij.www.avast.com <https://www.avast.com/sig>"),
    reply: "Graag.",
  },
  {
    name: "a wall in front of mail from outside",
    text: lines("LET OP: deze e-mail komt van buiten de organisatie.", "", "Waar blijft mijn fiets?"),
    reply: "Waar blijft mijn fiets?",
  },
  { name: "only a telephone's line below a photograph", text: "Verzonden vanaf mijn iPhone", reply: "" },
  {
    name: "a telephone's line with a dash",
    text: lines("Zie foto", "", "— Verstuurd vanaf mijn Samsung Galaxy A52"),
    reply: "Zie foto",
  },
];

export const TEXT_FIXTURES: readonly TextFixture[] = [...gmail, ...apple, ...outlook, ...others, ...own, ...signatures];
