/** Forms in which Dutch and Flemish colleagues take something on, and beside each what has nearly that form and is none of ours. */
import { describe, expect, it } from "vitest";
import { findMoments } from "../moments/find.ts";
import { isKept, whoOwes } from "./owes.ts";

type Form = { ours: readonly string[]; not: readonly string[] };

/** Of the moment that is named last. */
const FORMS: Readonly<Record<string, Form>> = {
  "things that have the name of an opening": {
    ours: [
      "De uitnodiging voor de inloopavond ontvangt u vrijdag.",
      "Vrijdag is het zover: dan sluiten we u aan.",
      "Volgende week is uw nieuwe auto afgeleverd bij de dealer.",
    ],
    not: [
      "De inloopavond is vrijdag.",
      "Vrijdag sluiten wij om vijf uur.",
      "Vorige vrijdag is uw nieuwe auto afgeleverd bij de dealer.",
      "Wij zijn vandaag minimaal bezet.",
      "Vanaf woensdag kunt u weer van 8 tot 16 uur terecht.",
      "Vanaf de 19de helpen wij u graag verder.",
    ],
  },
  "we are in again, and then do it": {
    ours: [
      "Ik ben er vrijdag weer, dan kijk ik ernaar voor u.",
      "Ik ben vrijdag in de buurt, dan kom ik het zelf brengen.",
      "Wij zijn er pas weer maandag, dan krijg je het label.",
      "Morgen zit ik weer achter mijn bureau en dan zet ik jouw domein om.",
    ],
    not: ["Ik ben vrijdag weer thuis.", "Wij zijn er maandag weer.", "Ik zit morgen in het buitenland."],
  },
  "it becomes a day": {
    ours: [
      "Donderdag zijn we dicht, dus het wordt vrijdag.",
      "Hou er rekening mee dat het woensdag wordt voor wij de bon hebben gemaild.",
      "'t Wordt eind volgende week voordat wij het hebben doorgevoerd.",
    ],
    not: ["Donderdag en vrijdag: het kantoor is dicht.", "We hebben de bon woensdag gemaild."],
  },
  "what nobody expects to come between": {
    ours: [
      "Tenzij er iets tussenkomt, leveren wij vrijdag.",
      "Onder voorbehoud van goed weer komt de schilder dinsdag.",
      "Normaal gezien hebt u vrijdag antwoord.",
      "Zodra het draait ga ik aan de slag en morgen heb je sowieso bericht van mij.",
    ],
    not: [
      "Tenzij u betaalt, leveren wij vrijdag.",
      "Onder voorbehoud van goedkeuring komt de schilder dinsdag.",
      "Normaal gezien wordt een mandaat binnen de vijf dagen geactiveerd.",
      "In januari kan dat oplopen.",
    ],
  },
  "a day that is only the reason": {
    ours: ["Door Koningsdag schuift het op, de monteur komt woensdag."],
    not: ["De monteur komt niet door Koningsdag.", "Er is vertraging vanwege Pasen.", "Black Friday!"],
  },
  "not that day, this one": {
    ours: [
      "Woensdag lukt het niet meer, vrijdag wel.",
      "Ik heb de herstelling kunnen vervroegen naar vrijdag.",
      "De aannemer heeft mij verzekerd dat hij vrijdag start.",
    ],
    not: ["Woensdag lukt het niet meer, vrijdag ook niet.", "Ik ben maandag niet thuis, woensdag wel de hele dag."],
  },
  "what we wait for and then pass on": {
    ours: [
      "Ik verwacht vrijdag bericht van de fabrikant en mail u dan.",
      "Ik verwacht vrijdag de uitslag van het lab en die geef ik u dan door.",
      "Ik hoop vrijdag met een oplossing te komen.",
    ],
    not: ["Ik verwacht vrijdag bericht van u.", "Ik hoop vrijdag antwoord te krijgen."],
  },
  "if it suits, and if the sky allows": {
    ours: [
      "Als u het goed vindt bel ik u vrijdag.",
      "Mits goed weer schilderen we vrijdag uw gevel.",
      "Als het een beetje meezit heeft u het vrijdag.",
    ],
    not: ["Als u betaalt bel ik u vrijdag.", "Mits betaling schilderen we vrijdag uw gevel."],
  },
  "what another was asked or promised to do": {
    ours: [
      "Fatima heeft beloofd u donderdag te bellen.",
      "Ik heb Fatima gevraagd u donderdag te bellen.",
      "Zodra Fatima donderdag terug is, legt ze het uit.",
      "Het dossier sluiten wij donderdag.",
      "Ingaande 1 december is uw adres gewijzigd.",
    ],
    not: [
      "We hadden beloofd u donderdag te bellen.",
      "Zodra de betaling donderdag binnen is, leggen we het uit.",
      "Donderdag sluiten wij vroeger.",
    ],
  },
  "rows of a status": {
    ours: [
      "Ticket 4471 | status open | verwachte oplossing: 26-11-2026",
      "Noteer: donderdag, levering wasmachine.",
      "Donderdag: antwoord van juridische zaken.",
    ],
    not: ["Antwoord ons donderdag.", "Wij zetten u om naar de boot van 14.30."],
  },
  "the formal letter": {
    ours: [
      "Wij zullen niet nalaten u woensdag te berichten.",
      "Gelieve nota te nemen van onze komst op woensdag.",
      "Gelieve te noteren dat onze technieker woensdag langskomt.",
    ],
    not: [
      "Uiterlijk woensdag zien wij uw betaling tegemoet.",
      "U wordt verzocht woensdag aanwezig te zijn.",
      "Naar ik woensdag van u begreep, is de kast beschadigd.",
      "Zoals woensdag besproken krijgt u niets.",
    ],
  },
  "so it is that day": {
    ours: ["Donderdag zijn we dicht, dus vrijdag.", "Vandaag kan niet, morgen evenmin, dus woensdag."],
    not: ["Zondag zijn we dicht, zaterdag ook.", "Vandaag kan niet, morgen evenmin."],
  },
  "look out for it": {
    ours: ["Kijk woensdag maar in uw brievenbus.", "Zet woensdag maar in uw agenda, dan staat onze ploeg er."],
    not: ["Kijk woensdag de bon na.", "Zorg dat de oprit woensdag vrij is.", "Let wel: woensdag geen ophaling."],
  },
  "told of the reader, and seen by us": {
    ours: ["Woensdag gaat u weer op uw eigen stoel zitten, dat regel ik."],
    not: [
      "U gaat woensdag op reis, lees ik.",
      "U bent woensdag jarig!",
      "We zien elkaar woensdag!",
      "Ik kijk ernaar uit u woensdag te ontmoeten.",
      "Een mooie woensdag verder.",
      "Tot woensdag dan, op ons kantoor!",
    ],
  },
  "ours, whatever the name of the thing": {
    ours: [
      "Vrijdag kijken wij uw garantie na.",
      "Ik bel u vrijdag over de bedenktijd.",
      "De openingstijden op uw pagina passen we vrijdag aan.",
      "Vrijdag maken we de kluis open.",
      "Vrijdag is het lek dicht.",
      "De app krijgt vrijdag een update waarmee het verholpen is.",
      "U bent vrijdag weer bereikbaar op uw nummer.",
      "Vrijdag vervalt de blokkade.",
      "Wij behandelen uw verzoek binnen een week.",
      "Ik moet er vrijdag nog even achteraan.",
    ],
    not: [
      "De garantie loopt vrijdag af.",
      "Onze bedenktijd is veertien dagen, tot vrijdag.",
      "Onze openingstijden zijn vrijdag anders.",
      "Vrijdag is de winkel dicht.",
      "Wij zijn vrijdag weer bereikbaar.",
      "Vrijdag vervalt de kortingscode.",
      "Wij verzoeken u binnen een week te betalen.",
      "Ik moet vrijdag uw akkoord hebben.",
    ],
  },
  "a thing of which something was said": {
    ours: ["Uw bankstel, dat we maandag hadden moeten leveren, komt woensdag.", "Donderdag, dat beloof ik u."],
    not: ["Uw bankstel, dat had woensdag moeten komen."],
  },
  "who goes somewhere for it": {
    ours: [
      "Maandag zit ik met de aannemer rond de tafel, daarna hoort u de planning.",
      "Woensdag verwacht ik de levering, ik bel u dan.",
    ],
    not: ["Maandag zit ik in Spanje.", "Woensdag verwacht ik uw betaling."],
  },
  "notes to oneself": {
    ours: ["Actie: morgen terugbellen", "Klant verwacht morgen telefoon van ons.", "Laat mij dat morgen uitzoeken."],
    not: ["De actie loopt tot vrijdag.", "Klant haalt het morgen op.", "Laat mij dat morgen weten."],
  },
  "what nobody knows yet": {
    ours: ["U hoort vrijdag of het lukt.", "Morgen laat ik u weten of het onder de garantie valt."],
    not: [
      "Ik weet nog niet of hij vrijdag komt.",
      "Of het vrijdag lukt, weet ik nog niet.",
      "Wij kunnen niet garanderen dat het vrijdag lukt.",
      "Vrijdag zit onze planning vol.",
      "Vrijdag rijden onze chauffeurs niet.",
    ],
  },
  "the time that a reader has": {
    ours: ["U krijgt vrijdag de tijd van de afspraak door."],
    not: ["U krijgt tot vrijdag de tijd om te reageren.", "Vrijdag is de laatste dag om te bestellen."],
  },
  "a condition of time and of somebody else": {
    ours: [
      "Als ik morgen op de zaak ben, stuur ik het u direct.",
      "Morgen na kantooruren bel ik u nog even.",
      "Over een goede week krijgt u de nieuwe pas.",
    ],
    not: [
      "Zodra we uw akkoord hebben, starten we binnen de week.",
      "Na ontvangst van uw betaling verzenden wij binnen 2 werkdagen.",
      "Indien u niet thuis bent, komen we maandag terug.",
      "Een goede week gewenst tot vrijdag.",
    ],
  },
  "glad of it": {
    ours: ["Fijn dat u belde, vrijdag hebt u antwoord."],
    not: ["Fijn dat het vrijdag past voor u.", "Wat leuk dat u vrijdag jarig bent."],
  },
  "said by somebody before": {
    ours: ['Onze aannemer belooft: "dinsdag staat hij weer recht".'],
    not: ['U citeert: "we bellen u morgen".', 'Ik zie hier staan: "levering uiterlijk 24 maart".'],
  },
  "what somebody needs": {
    ours: ["Drie werkdagen hebben wij daarvoor nodig.", "Wij hebben er drie dagen voor nodig."],
    not: ["Wij hebben uw rekeningnummer vrijdag nodig."],
  },
  "what we want to have done": {
    ours: ["Ik wil dit woensdag rond hebben voor u.", "Rekent u erop dat de monteur dinsdag bij u is."],
    not: ["Ik wil dit woensdag van u horen.", "Wij rekenen erop dat de dozen dinsdag op ons dok staan."],
  },
  "what the reader does": {
    ours: ["De koerier brengt u het pakket dinsdag.", "Dinsdag brengen wij u de fiets."],
    not: [
      "U brengt de fiets dinsdag naar de werkplaats.",
      "Fijn dat u het bedrag vrijdag zelf overmaakt.",
      "Jullie testen maandag de omgeving.",
      "Jullie lossen dit morgen op of ik zeg op.",
      "Zonder tegenbericht vóór vrijdag gaan wij ervan uit dat u akkoord bent.",
    ],
  },
  "words of meeting again": {
    ours: ["Tot vrijdag houden wij het voor u klaar.", "Dan spreken we elkaar dinsdag om 10 uur."],
    not: [
      "Graag gedaan, tot dinsdag bij de balie.",
      "Tot in april op de infoavond hé!",
      "Dan spreken we elkaar dinsdag.",
      "Dan zien we u vrijdag, veel plezier!",
    ],
  },
  "who comes to us, and whose people": {
    ours: [
      "Prima, dan brengen wij u de wagen maandag.",
      "Vrijdag gaat u over naar het nieuwe tarief.",
      "Uw collega krijgt morgen een eigen pas.",
      "Onze collega haalt het zaterdag op.",
      "Dan hoort u maandag van ons of het doorgaat.",
      "We hebben u op de lijst gezet voor vrijdag.",
      "Ik verwacht dat ik u donderdag kan laten weten hoe het gaat.",
    ],
    not: [
      "Prima, dan brengt u de wagen maandag binnen.",
      "U haalt de sleutel dus vrijdag zelf op.",
      "Duidelijk, u gaat er vrijdag mee naar de tandarts.",
      "Jullie bespreken het vrijdag en hakken dan de knoop door.",
      "Mevrouw belt morgen zelf met de bank.",
      "Uw man haalt het zaterdag op.",
      "Huurder is donderdag thuis.",
      "U bent vrijdag tussen 8 en 12 thuis, zegt u.",
      "Mw. De Wit zoekt de bon vanavond op.",
      "Mevr. zal morgen terugbellen.",
      "Dan horen we maandag van u of het doorgaat.",
      "De storting is vrijdag door u gedaan.",
    ],
  },
  "while somebody is there anyway": {
    ours: [
      "Jan brengt het dinsdag mee als hij toch in Aalst moet zijn.",
      "Er komt vandaag iemand kijken, hij belt als hij in de buurt is.",
    ],
    not: ["Jan brengt het dinsdag mee als hij het vindt."],
  },
  "it works again": {
    ours: [
      "Om 6.00 uur is alles weer bereikbaar.",
      "Rond 3 uur zou u weer moeten kunnen bellen.",
      "Het onderdeel is besteld en woensdag 25 november doet hij het weer.",
      "De bank komt niet vrijdag maar dinsdag.",
    ],
    not: [
      "Vanaf 6.00 uur zijn wij weer bereikbaar.",
      "Rond 3 uur zou u mij moeten bellen.",
      "De bank komt niet op dinsdag.",
      "Vandaag is het erg druk aan de telefoon.",
      "Morgen wordt het glad op de weg.",
      "Wij sluiten vrijdag vroeger.",
      "Het containerpark is maandag toe.",
      "Aanmelden kan tot vrijdag.",
      "Het wordt morgen 28 graden.",
      "Wie vandaag bestelt heeft het morgen in huis.",
      "Zonder betaling voor 1 april schakelen wij een bureau in.",
      "Ik verwacht dat ik vrijdag antwoord krijg.",
    ],
  },
  "about a year that was": {
    ours: ["U ontvangt binnen twee weken een brief over het afgelopen jaar."],
    not: ["Over het afgelopen jaar kreeg u vrijdag een brief."],
  },
  "brought by who writes": {
    ours: ["bandje zit erop, ik kom m vanavond ff brengen", "Ga er vanmiddag mee aan de slag."],
    not: ["Ik kom Emma woensdag halen.", "Ga er vanmiddag mee naar de winkel."],
  },
  "told of before, and waited for": {
    ours: [
      "De reparateur belt u morgen en komt meestal meteen.",
      "De ring is klaar, vrijdag kunt u hem komen passen.",
      "top! zet m morgen op de bus",
      "Top, dan haal ik hem morgen op.",
      "Jij hoort morgen meer.",
      "Je komt vrijdag aan de beurt.",
      "We hebben de tegels binnen en beginnen donderdag.",
      "De vacature sluiten we morgen.",
      "De stukadoor heeft een gaatje en begint donderdag.",
      "De prijs van uw polis passen we vrijdag aan.",
      "Wij bezoeken u donderdag, zoals u zei.",
      "Wij wachten op uw antwoord en leveren vrijdag.",
    ],
    not: [
      "De reparateur belt meestal morgen.",
      "Zet de kast morgen op de bus.",
      "De makelaar bezoekt u donderdag, zei u.",
      "Wij wachten tot vrijdag op uw antwoord.",
      "Wij vroegen u maandag om een kopie.",
      "De storing van maandag is opgelost.",
      "Onze kerstvakantie duurt tot 5 januari.",
      "Goed plan, u probeert het morgen nog eens.",
      "kl belt vrij terug",
      "Top, dan haal jij hem morgen op.",
      "Dus jij belt morgen de garage.",
      "Je haalt hem dus vrijdag op.",
      "Huurders verhuizen 1 april.",
      "Wij leveren alleen op vrijdag.",
      "De vergoeding vraagt u aan voor 1 juli.",
      "Reageren kan tot woensdag.",
      "Donderdag komt hij, niet vrijdag.",
      "Prima, u laat het vrijdag weten.",
      "Onze leveringen gebeuren op dinsdag en donderdag.",
      "De prijs stijgt op 1 juli.",
      "U levert de auto vrijdag in bij het station.",
      "We hebben de tegels donderdag gelegd.",
      "Sterkte met de operatie op maandag.",
    ],
  },
  "what stands beside it": {
    ours: [
      "Binnen de vier werkdagen, de feestdag niet meegerekend, bezorgen wij u het attest.",
      "Vóór 19 januari, meneer de Wit, is uw overzicht klaar.",
      "ik bel je morgen terug ok?",
      "Ergens in september, want nu is iedereen met vakantie, bespreken we het met u.",
    ],
    not: ["Maandag, meneer de Wit, zijn wij dicht.", "kan je morgen terugbellen ok?"],
  },
};

describe.each(Object.entries(FORMS))("%s", (_, { ours, not }) => {
  const isOursLast = (text: string) => isKept(whoOwes(text, findMoments(text, "nl").at(-1)!, { language: "nl" }));
  it.each(ours)("%s is ours", (text) => expect(isOursLast(text)).toBe(true));
  it.each(not)("%s is not", (text) => expect(isOursLast(text)).toBe(false));
});

it("a day that is the reason is no promise beside the day that is one", () => {
  const text = "Wegens Hemelvaart krijgt u het pas vrijdag.";
  const owners = findMoments(text, "nl").map((mention) => whoOwes(text, mention, { language: "nl" }).owner);
  expect(owners).toEqual(["nobody", "ours"]);
});
