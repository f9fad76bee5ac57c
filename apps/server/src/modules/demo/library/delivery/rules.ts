/** About delivery. Written for this demo; the shop does not exist. */
import type { DemoCategory } from "../shapes.ts";

export const DELIVERY: DemoCategory = {
  key: "delivery",
  names: { nl: "Bezorgen", fr: "Livraison", en: "Delivery" },
  articles: [
    {
      key: "delivery-time",
      owner: "sanne",
      reviewInDays: 60,
      approved: true,
      texts: {
        nl: {
          title: "Levertijd en verzendkosten",
          short:
            "Voor 22:00 uur besteld op een werkdag is de volgende werkdag in huis, in Nederland en België. Verzenden kost € 4,95 en is gratis vanaf € 75.",
          body: "| Land | Levertijd | Kosten | Gratis vanaf |\n| --- | --- | --- | --- |\n| Nederland | volgende werkdag | € 4,95 | € 75 |\n| België | volgende werkdag | € 4,95 | € 75 |\n| Duitsland, Luxemburg, Frankrijk | 3 tot 5 werkdagen | € 9,95 | € 150 |\n\nDe levertijd geldt als u op een werkdag **voor 22:00 uur** bestelt en alles op voorraad is. Op zaterdag bezorgen wij ook, op zondag niet.\n\n## In drukke weken\n\nIn december en bij uitverkoop kan het een dag langer duren. Op de betaalpagina staat altijd de dag die wij verwachten.",
        },
        fr: {
          title: "Délai et frais de livraison",
          short:
            "Commandé avant 22 h un jour ouvrable, livré le jour ouvrable suivant, en Belgique et aux Pays-Bas. La livraison coûte 4,95 € et est gratuite à partir de 75 €.",
          body: "| Pays | Délai | Frais | Gratuit dès |\n| --- | --- | --- | --- |\n| Belgique, Pays-Bas | jour ouvrable suivant | 4,95 € | 75 € |\n| Allemagne, Luxembourg, France | 3 à 5 jours ouvrables | 9,95 € | 150 € |\n\nLe délai vaut pour une commande passée **avant 22 h** un jour ouvrable, si tout est en stock. Nous livrons le samedi, pas le dimanche.\n\nEn décembre et pendant les soldes, comptez parfois un jour de plus.",
        },
        en: {
          title: "Delivery time and cost",
          short:
            "Order before 22:00 on a working day and it arrives the next working day, in the Netherlands and Belgium. Delivery costs € 4.95 and is free from € 75.",
          body: "| Country | Time | Cost | Free from |\n| --- | --- | --- | --- |\n| Netherlands, Belgium | next working day | € 4.95 | € 75 |\n| Germany, Luxembourg, France | 3 to 5 working days | € 9.95 | € 150 |\n\nThis holds if you order **before 22:00** on a working day and everything is in stock. We deliver on Saturdays, not on Sundays.\n\nIn December and during sales it may take a day longer.",
        },
      },
    },
    {
      key: "parcel-stuck",
      owner: "sanne",
      reviewInDays: 60,
      approved: true,
      texts: {
        nl: {
          title: "Mijn pakket staat stil of is kwijt",
          short:
            "Beweegt de track & trace drie werkdagen niet, laat het ons dan weten met uw bestelnummer. Wij dienen een zoekverzoek in; de bezorger antwoordt binnen twee werkdagen. Wordt het pakket niet gevonden, dan sturen wij kosteloos een nieuw pakket.",
          body: "Vaak ligt een pakket een dag langer in een sorteercentrum. Dat is vervelend, maar meestal komt het vanzelf.\n\n## Wat u eerst kunt doen\n\n- Kijk in de mail van de bezorger of er een nieuw tijdvak staat.\n- Vraag het bij de **buren** en kijk bij een afhaalpunt in de buurt.\n\n## Wanneer wij gaan zoeken\n\nStaat de track & trace **drie werkdagen** stil, geef ons dan uw bestelnummer. Wij dienen een zoekverzoek in. De bezorger antwoordt binnen **twee werkdagen** en wij mailen u wat eruit komt.\n\n## Het pakket is echt kwijt\n\nDan sturen wij u kosteloos hetzelfde opnieuw, of u krijgt uw geld terug. U kiest.",
          internal:
            "Zoekverzoek: portaal van de bezorger, reden *geen scan*. Bij een waarde boven € 250 eerst akkoord van een teamleider voor een nieuwe zending.",
        },
        fr: {
          title: "Mon colis n'avance plus ou est perdu",
          short:
            "Si le suivi ne bouge pas pendant trois jours ouvrables, écrivez-nous avec votre numéro de commande. Nous ouvrons une recherche ; le transporteur répond sous deux jours ouvrables. Si le colis reste introuvable, nous en envoyons un nouveau sans frais.",
          body: "Un colis reste parfois un jour de plus dans un centre de tri. Le plus souvent, il arrive tout seul.\n\n## D'abord\n\n- Regardez dans le mail du transporteur s'il y a un nouvel horaire.\n- Demandez à vos **voisins** et au point relais.\n\n## Quand nous cherchons\n\nSi le suivi ne bouge pas pendant **trois jours ouvrables**, donnez-nous votre numéro de commande. Nous ouvrons une recherche ; le transporteur répond sous **deux jours ouvrables**.\n\n## Le colis est perdu\n\nNous renvoyons la même commande sans frais, ou nous vous remboursons. C'est vous qui choisissez.",
        },
        en: {
          title: "My parcel is stuck or lost",
          short:
            "If tracking has not moved for three working days, tell us your order number. We ask the carrier to search; they answer within two working days. If it is not found we send a new parcel free of charge.",
          body: "Parcels sometimes stay a day longer at a sorting centre. Mostly they arrive by themselves.\n\n## First\n\n- Look in the carrier's mail for a new time slot.\n- Ask your **neighbours** and the pick-up point nearby.\n\n## When we search\n\nIf tracking has not moved for **three working days**, tell us your order number. We ask the carrier to search; they answer within **two working days**.\n\n## It really is lost\n\nWe send the same again free of charge, or pay you back. You choose.",
        },
      },
    },
    {
      key: "delivered-not-received",
      owner: "youssef",
      reviewInDays: 90,
      approved: true,
      texts: {
        nl: {
          title: "Volgens de bezorger is mijn pakket bezorgd, maar ik heb het niet",
          short:
            "Kijk in de brievenbus, bij de buren en naar de foto in de track & trace. Heeft u het na één werkdag nog niet, meld het ons binnen zeven dagen. Wij vragen bij de bezorger op waar het is afgegeven.",
          body: "1. Open de track & trace. Vaak staat er een **foto** of de naam van een buur bij.\n2. Kijk in de brievenbus, de schuur en achter de container.\n3. Vraag het aan huisgenoten en buren.\n4. Wacht **één werkdag**. Een pakket wordt soms te vroeg als bezorgd gemeld.\n\n## Nog steeds niets?\n\nMeld het ons **binnen zeven dagen** met uw bestelnummer. Wij vragen de bezorger waar en aan wie het is afgegeven. Komt daar niets uit, dan lossen wij het voor u op: een nieuw pakket of uw geld terug.",
          internal:
            "Meer dan twee meldingen van hetzelfde adres in een half jaar: overleg met Daan. Zeg daarover niets tegen de klant.",
        },
        fr: {
          title: "Mon colis est indiqué comme livré, mais je ne l'ai pas",
          short:
            "Regardez dans la boîte aux lettres, chez les voisins et la photo dans le suivi. Toujours rien après un jour ouvrable ? Signalez-le dans les sept jours, nous demandons au transporteur où il l'a déposé.",
          body: "1. Ouvrez le suivi : il y a souvent une **photo** ou le nom d'un voisin.\n2. Regardez dans la boîte aux lettres et autour de la maison.\n3. Demandez aux voisins.\n4. Attendez **un jour ouvrable** : un colis est parfois indiqué livré trop tôt.\n\n## Toujours rien ?\n\nSignalez-le **dans les sept jours** avec votre numéro de commande. Nous demandons au transporteur à qui il l'a remis. Sans résultat, nous renvoyons le colis ou nous vous remboursons.",
        },
        en: {
          title: "My parcel is marked as delivered, but I do not have it",
          short:
            "Look in your letterbox, ask the neighbours and check the photo in the tracking. Nothing after one working day? Tell us within seven days and we ask the carrier where it was left.",
          body: "1. Open the tracking: there is often a **photo** or a neighbour's name.\n2. Look in the letterbox and around the house.\n3. Ask the neighbours.\n4. Wait **one working day**: parcels are sometimes marked too early.\n\n## Still nothing?\n\nTell us **within seven days** with your order number. We ask the carrier to whom it was handed. Without a result we send a new parcel or pay you back.",
        },
      },
    },
    {
      key: "pickup-point",
      owner: "youssef",
      reviewInDays: 180,
      approved: true,
      texts: {
        nl: {
          title: "Laten bezorgen bij een afhaalpunt",
          short:
            "Kies op de betaalpagina voor Afhaalpunt en zoek op uw postcode. Het pakket ligt daar zeven dagen klaar. Neem uw afhaalcode mee; die staat in de mail van de bezorger.",
          body: "Niet thuis? Kies op de betaalpagina **Afhaalpunt** en vul uw postcode in. U ziet de punten in de buurt met hun openingstijden.\n\n- U krijgt een mail zodra het pakket er ligt.\n- Neem de **afhaalcode** uit die mail mee. Iemand anders mag het ook ophalen, met de code.\n- Het pakket blijft **zeven dagen** liggen. Daarna komt het terug naar ons en storten wij het bedrag terug.",
        },
        fr: {
          title: "Faire livrer dans un point relais",
          short:
            "Choisissez Point relais sur la page de paiement et cherchez avec votre code postal. Le colis y reste sept jours. Prenez le code de retrait qui est dans le mail du transporteur.",
          body: "Choisissez **Point relais** sur la page de paiement et remplissez votre code postal.\n\n- Vous recevez un mail dès que le colis est arrivé.\n- Prenez le **code de retrait** ; une autre personne peut aussi y aller avec ce code.\n- Le colis reste **sept jours**. Ensuite il nous revient et nous vous remboursons.",
        },
        en: {
          title: "Delivery to a pick-up point",
          short:
            "Choose Pick-up point when you pay and search by your postcode. The parcel waits there for seven days. Take the code from the carrier's mail with you.",
          body: "Choose **Pick-up point** when you pay and fill in your postcode.\n\n- You get a mail as soon as the parcel is there.\n- Take the **code** with you; somebody else may collect it too, with the code.\n- The parcel stays for **seven days**. After that it comes back to us and we pay you back.",
        },
      },
    },
    {
      key: "missing-item",
      owner: "sanne",
      reviewInDays: 120,
      approved: true,
      texts: {
        nl: {
          title: "Er ontbreekt iets in mijn pakket",
          short:
            "Kijk op de pakbon of het artikel in een tweede pakket komt. Staat dat er niet bij, geef ons dan het bestelnummer en wat er ontbreekt. Wij sturen het zonder kosten na.",
          body: "Kijk eerst op de **pakbon**. Staat er *komt apart*, dan is er een tweede pakket onderweg met een eigen track & trace.\n\nStaat dat er niet bij? Dan hebben wij een fout gemaakt. Geef ons door:\n\n- uw bestelnummer\n- wat er ontbreekt\n- of de doos dicht en heel was\n\nWij sturen het ontbrekende artikel **zonder kosten** na. Is het niet meer op voorraad, dan krijgt u het bedrag terug.",
          internal:
            "Vraag het magazijn te tellen voor je nastuurt. Doos kapot of open: dan is het een melding bij de bezorger.",
        },
        fr: {
          title: "Il manque un article dans mon colis",
          short:
            "Regardez sur le bon de livraison si l'article arrive dans un second colis. Sinon, donnez-nous le numéro de commande et ce qui manque : nous l'envoyons sans frais.",
          body: "Regardez d'abord le **bon de livraison**. S'il indique *envoi séparé*, un second colis est en route.\n\nSinon, l'erreur vient de nous. Donnez-nous :\n\n- votre numéro de commande\n- ce qui manque\n- si la boîte était fermée et intacte\n\nNous envoyons l'article **sans frais**, ou nous le remboursons s'il est épuisé.",
        },
        en: {
          title: "Something is missing from my parcel",
          short:
            "Check the packing slip: the item may come in a second parcel. If not, tell us the order number and what is missing, and we send it free of charge.",
          body: "Look at the **packing slip** first. If it says *sent separately*, a second parcel is on its way.\n\nIf not, the mistake is ours. Tell us:\n\n- your order number\n- what is missing\n- whether the box was closed and whole\n\nWe send the item **free of charge**, or pay it back if it is sold out.",
        },
      },
    },
    {
      key: "damaged-parcel",
      owner: "youssef",
      reviewInDays: 120,
      approved: false,
      texts: {
        nl: {
          title: "Mijn pakket kwam beschadigd aan",
          short:
            "Maak een foto van de doos en van het artikel en stuur die binnen zeven dagen naar ons. Wij sturen een nieuw artikel of betalen het bedrag terug. Bewaar de doos tot wij hebben geantwoord.",
          body: "Dat is niet de bedoeling. Stuur ons **binnen zeven dagen**:\n\n1. een foto van de doos met het etiket\n2. een foto van de schade\n3. uw bestelnummer\n\nBewaar de doos tot wij hebben geantwoord. Wij sturen een nieuw artikel of betalen het bedrag terug; u kiest. Terugsturen kost u niets.",
        },
        en: {
          title: "My parcel arrived damaged",
          short:
            "Take a photo of the box and of the item and send them to us within seven days. We send a new item or pay you back. Keep the box until we have answered.",
          body: "Send us **within seven days**:\n\n1. a photo of the box with its label\n2. a photo of the damage\n3. your order number\n\nKeep the box until we have answered. We send a new item or pay you back; you choose.",
        },
      },
    },
  ],
};
