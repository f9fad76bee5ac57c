/** What Dutch-speaking customers of the demo shop write, and what the team answers. Written for this demo; nobody's real words. */
import type { Story } from "../../shapes.ts";

const close = "(Met vriendelijke groet|Groet|Vriendelijke groeten|Alvast bedankt),\n{name}";
const sign = "Met vriendelijke groet,\n{agent}\nWol & Weer";

export const DUTCH: readonly Story[] = [
  {
    key: "where-is-parcel",
    language: "nl",
    team: "orders",
    skill: null,
    channel: "mail",
    subject: "(Waar blijft mijn pakket?|Bestelling {order} nog niet ontvangen|Pakketje is zoek)",
    turns: [
      {
        by: "customer",
        afterHours: 0,
        text: `(Hallo|Goedemorgen|Beste mensen),\n\nVorige week bestelde ik {product} (bestelnummer {order}). Volgens de track & trace ligt het pakket al (drie|vier) dagen in het sorteercentrum. (Kunnen jullie uitzoeken waar het is?|Weten jullie waar het blijft?) (Het is een cadeau voor zaterdag.|Ik ga volgende week op reis en heb hem dan nodig.|)\n\n${close}`,
      },
      {
        by: "agent",
        afterHours: 3,
        text: `Dag {first},\n\nWat vervelend dat uw pakket stilligt. Ik heb bij de bezorger een zoekverzoek ingediend. Zij antwoorden binnen twee werkdagen; ik mail u zodra ik meer weet. Is het dan niet gevonden, dan sturen we een nieuwe.\n\n${sign}`,
      },
      { by: "customer", afterHours: 26, text: "Dank voor de snelle reactie. Ik wacht het af." },
      {
        by: "agent",
        afterHours: 50,
        text: `Dag {first},\n\nGoed nieuws: het pakket is gevonden en gaat vandaag mee met de bezorger. U krijgt vanavond een bericht met het tijdvak.\n\n${sign}`,
      },
    ],
  },
  {
    key: "return-size",
    language: "nl",
    team: "returns",
    skill: "returns",
    channel: "mail",
    subject: "(Ruilen voor een andere maat|{product} valt te klein|Retour {order})",
    turns: [
      {
        by: "customer",
        afterHours: 0,
        text: `Beste,\n\nDe {product} uit bestelling {order} valt (kleiner|krapper) dan ik dacht. Kan ik hem ruilen voor een maat groter? (De kaartjes zitten er nog aan.|Ik heb hem alleen gepast.)\n\n${close}`,
      },
      {
        by: "agent",
        afterHours: 5,
        text: `Dag {first},\n\nDat kan zeker. In de bijlage van uw bevestiging zit een retourlabel; leg het formulier met de gewenste maat in de doos. Zodra we hem binnen hebben, gaat de grotere maat dezelfde dag op de post. U betaalt geen verzendkosten.\n\n${sign}`,
      },
      { by: "customer", afterHours: 70, text: "Het pakje is vandaag teruggestuurd vanaf het afhaalpunt." },
    ],
  },
  {
    key: "refund-late",
    language: "nl",
    team: "returns",
    skill: "payments",
    channel: "mail",
    subject: "(Nog geen geld terug|Terugbetaling retour {order}|Wanneer krijg ik mijn geld terug?)",
    turns: [
      {
        by: "customer",
        afterHours: 0,
        text: `Hallo,\n\n(Twee|Drie) weken geleden stuurde ik {product} terug. Op de site staat dat ik het geld binnen veertien dagen terugkrijg, maar er is nog niets (bijgeschreven|binnen). Bestelnummer {order}.\n\n${close}`,
      },
      {
        by: "note",
        afterHours: 2,
        text: "Retour is op de 12e gescand in het magazijn, maar niet doorgezet naar de boekhouding. Gevraagd aan Fatima.",
      },
      {
        by: "agent",
        afterHours: 4,
        text: `Dag {first},\n\nU heeft gelijk, en dat had niet mogen gebeuren: uw retour was binnen, maar de terugbetaling is blijven liggen. Ik heb het bedrag vandaag laten overmaken. Het staat binnen twee werkdagen op uw rekening.\n\n${sign}`,
      },
      { by: "customer", afterHours: 52, text: "Ontvangen, dank u wel voor het oplossen." },
    ],
  },
  {
    key: "leaking-jacket",
    language: "nl",
    team: "returns",
    skill: "warranty",
    channel: "mail",
    subject: "(Jas lekt na een jaar|Garantie op {product}|Naad laat water door)",
    turns: [
      {
        by: "customer",
        afterHours: 0,
        text: `Goedemiddag,\n\nVorig jaar kocht ik bij jullie de {product}. Bij de eerste stevige bui van dit najaar werd ik nat bij de schoudernaad. Ik heb hem één keer gewassen, volgens het label. Valt dit onder de garantie?\n\nIk stuur graag een foto mee als dat helpt.\n\n${close}`,
      },
      {
        by: "agent",
        afterHours: 6,
        text: `Dag {first},\n\nDank voor de duidelijke uitleg. Een naad die na een jaar lekt valt onder de garantie van drie jaar. Wilt u een foto van de binnenkant van de naad sturen? Dan bepaal ik of repareren kan of dat u een nieuwe krijgt.\n\n${sign}`,
      },
      { by: "customer", afterHours: 22, text: "De foto zit in de bijlage. Je ziet dat de tape loslaat." },
      {
        by: "agent",
        afterHours: 27,
        text: `Dag {first},\n\nIk zie het: de tape laat los. Onze naaister kan dit netjes herstellen. Het label om de jas gratis op te sturen zit hierbij; u heeft hem binnen tien werkdagen terug.\n\n${sign}`,
      },
    ],
  },
  {
    key: "double-charge",
    language: "nl",
    team: "orders",
    skill: "payments",
    channel: "mail",
    subject: "(Twee keer betaald|Dubbele afschrijving|Bedrag twee keer afgeschreven)",
    turns: [
      {
        by: "customer",
        afterHours: 0,
        text: `Beste Wol & Weer,\n\nOp mijn rekening staat bestelling {order} twee keer afgeschreven, allebei op dezelfde dag. Ik heb maar één keer besteld. Kunt u het tweede bedrag terugstorten?\n\n${close}`,
      },
      {
        by: "agent",
        afterHours: 2,
        text: `Dag {first},\n\nIk zie beide betalingen staan; bij het teruggaan in de betaalpagina is er een tweede gemaakt. Ik heb die zojuist teruggestort. Het duurt meestal één werkdag.\n\n${sign}`,
      },
    ],
  },
  {
    key: "which-sleeping-bag",
    language: "nl",
    team: "advice",
    skill: "products",
    channel: "mail",
    subject: "(Advies slaapzak|Welke slaapzak voor Noorwegen?|Vraag over temperatuur)",
    turns: [
      {
        by: "customer",
        afterHours: 0,
        text: `Hoi,\n\nIn (mei|september) gaan we twee weken wandelen in Noorwegen. 's Nachts kan het rond het vriespunt zijn. Ik slaap snel koud. Welke slaapzak raden jullie aan, en heb ik daar een liner bij nodig? Gewicht telt wel: ik draag alles zelf.\n\n${close}`,
      },
      {
        by: "agent",
        afterHours: 7,
        text: `Dag {first},\n\nMooie tocht! Omdat u snel koud slaapt, zou ik naar de comforttemperatuur kijken en niet naar de limiet: kies er een met comfort rond -2 graden. De Skarv 3 weegt 980 gram en is ruim bij de voeten. Een zijden liner (120 gram) geeft er drie graden bij en houdt hem schoon.\n\n${sign}`,
      },
      { by: "customer", afterHours: 30, text: "Heel fijn advies, ik heb ze besteld!" },
    ],
  },
  {
    key: "change-address",
    language: "nl",
    team: "orders",
    skill: null,
    channel: "chat",
    subject: "(Adres aanpassen|Verkeerd huisnummer)",
    turns: [
      { by: "customer", afterHours: 0, text: "Hoi, ik heb net besteld ({order}) maar mijn oude adres staat er nog in" },
      { by: "agent", afterHours: 0.02, text: "Dag {first}! Dat pas ik graag aan. Wat is het nieuwe adres?" },
      { by: "customer", afterHours: 0.05, text: "Havenstraat 14 in {city}" },
      {
        by: "agent",
        afterHours: 0.08,
        text: "Staat erin. Morgen wordt het pakket daar bezorgd; u krijgt zo een nieuwe bevestiging.",
      },
      { by: "customer", afterHours: 0.1, text: "(Top, dank je wel!|Super snel, bedankt)" },
    ],
  },
  {
    key: "stock-question",
    language: "nl",
    team: "advice",
    skill: "products",
    channel: "chat",
    subject: "(Wanneer weer op voorraad?|Maat M uitverkocht)",
    turns: [
      { by: "customer", afterHours: 0, text: "Goedemiddag, komt de {product} in maat M nog terug?" },
      {
        by: "agent",
        afterHours: 0.03,
        text: "Goedemiddag {first}, ja: volgende week dinsdag verwachten we een nieuwe levering. Zal ik er een voor u vasthouden?",
      },
      { by: "customer", afterHours: 0.06, text: "Graag! Op dit mailadres kunnen jullie me bereiken." },
    ],
  },
  {
    key: "gift-card",
    language: "nl",
    team: "orders",
    skill: "payments",
    channel: "mail",
    subject: "(Cadeaubon werkt niet|Code van cadeaukaart geweigerd)",
    turns: [
      {
        by: "customer",
        afterHours: 0,
        text: `Beste,\n\nIk probeer af te rekenen met een cadeaubon van 50 euro, maar de site zegt dat de code (ongeldig|al gebruikt) is. De bon is van (mei|vorig jaar kerst). Wat kan ik doen?\n\n${close}`,
      },
      {
        by: "agent",
        afterHours: 4,
        text: `Dag {first},\n\nDe bon is nog geldig, maar hoort bij de oude webwinkel. Ik heb een nieuwe code voor hetzelfde bedrag gemaakt: die vindt u in de mail hierna. Fijn dat u het meldde.\n\n${sign}`,
      },
    ],
  },
  {
    key: "angry-third-time",
    language: "nl",
    team: "returns",
    skill: "warranty",
    channel: "mail",
    subject: "(Derde keer dat ik hierover mail|Nog steeds geen oplossing|Klacht over {order})",
    turns: [
      {
        by: "customer",
        afterHours: 0,
        text: `Dit is nu de DERDE keer dat ik hierover schrijf. De rits van de {product} is na twee weken stuk. De eerste collega zei dat ik een nieuwe kreeg, de tweede wilde weer een foto, en nu hoor ik niets meer. Ik heb geen zin om mijn verhaal nog een keer te vertellen. Los dit op of ik wil mijn geld terug.\n\n{name}`,
      },
      {
        by: "note",
        afterHours: 1,
        text: "Twee eerdere gesprekken gelezen: nieuwe jas is op 3 november toegezegd, nooit besteld. Daan akkoord met vandaag versturen plus tegoed van 20 euro.",
      },
      {
        by: "agent",
        afterHours: 2,
        text: `Dag {first},\n\nU heeft gelijk. U kreeg een nieuwe jas toegezegd en wij zijn dat niet nagekomen. Ik heb hem zojuist klaargelegd; hij gaat vandaag mee en ligt morgen bij u. De oude mag u houden of gratis terugsturen. U hoeft het verhaal niet nog eens te vertellen: ik blijf hierop tot u hem heeft.\n\n${sign}`,
      },
      {
        by: "customer",
        afterHours: 28,
        text: "De jas is er. Jammer dat het zo moest, maar dank dat u het wel oplost.",
      },
    ],
  },
  {
    key: "business-order",
    language: "nl",
    team: "advice",
    skill: "business",
    channel: "mail",
    subject: "(Offerte voor 40 jassen|Bedrijfskleding voor ons team|Zakelijke bestelling)",
    turns: [
      {
        by: "customer",
        afterHours: 0,
        text: `Geachte heer, mevrouw,\n\nVoor onze buitendienst zoeken we veertig stuks van de {product} in diverse maten, met ons logo op de borst. Kunt u een offerte maken, en wat is de levertijd? Passen op locatie zou fijn zijn.\n\n${close}\n{company}`,
      },
      {
        by: "agent",
        afterHours: 20,
        text: `Beste {first},\n\nGraag. In de bijlage vindt u onze offerte met staffel. De levertijd met borduring is drie weken. Ik breng u graag een pasdoos met alle maten; past donderdag?\n\n${sign}`,
      },
    ],
  },
  {
    key: "wash-wool",
    language: "nl",
    team: "advice",
    skill: "products",
    channel: "chat",
    subject: "Wollen trui wassen",
    turns: [
      { by: "customer", afterHours: 0, text: "Mag de {product} in de droger?" },
      {
        by: "agent",
        afterHours: 0.03,
        text: "Liever niet: wol krimpt van warmte en beweging samen. Was op 30 graden wol, en droog hem plat op een handdoek.",
      },
      { by: "customer", afterHours: 0.05, text: "(Oké, goed dat ik het vroeg 😅|Duidelijk, dank!)" },
    ],
  },
  {
    key: "cancel-order",
    language: "nl",
    team: "orders",
    skill: null,
    channel: "mail",
    subject: "(Bestelling {order} annuleren|Graag annuleren)",
    turns: [
      {
        by: "customer",
        afterHours: 0,
        text: `Goedenavond,\n\nIk heb vanavond per ongeluk de verkeerde kleur besteld ({order}). Kunt u de bestelling annuleren voordat hij wordt verstuurd? Dan bestel ik hem opnieuw in het (groen|donkerblauw).\n\n${close}`,
      },
      {
        by: "agent",
        afterHours: 12,
        text: `Dag {first},\n\nGelukt: de bestelling was nog niet ingepakt. Het bedrag staat binnen twee werkdagen terug op uw rekening.\n\n${sign}`,
      },
    ],
  },
  {
    key: "missing-item",
    language: "nl",
    team: "orders",
    skill: null,
    channel: "mail",
    subject: "(Doos niet compleet|Er ontbreekt iets in mijn pakket)",
    turns: [
      {
        by: "customer",
        afterHours: 0,
        text: `Hallo,\n\nVandaag kwam bestelling {order} binnen, maar de {product} zat er niet in. Op de pakbon staat hij wel. De doos was dicht en heel.\n\n${close}`,
      },
      {
        by: "agent",
        afterHours: 3,
        text: `Dag {first},\n\nWat slordig van ons. Ik heb het magazijn gevraagd te tellen en stuur de ontbrekende {product} vandaag na, zonder kosten. U krijgt een eigen track & trace.\n\n${sign}`,
      },
    ],
  },
];
