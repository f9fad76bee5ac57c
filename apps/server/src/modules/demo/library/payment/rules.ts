/** About paying. Written for this demo; the shop does not exist. */
import type { DemoCategory } from "../shapes.ts";

export const PAYMENT: DemoCategory = {
  key: "payment",
  names: { nl: "Betalen", fr: "Paiement", en: "Payment" },
  articles: [
    {
      key: "payment-methods",
      owner: "youssef",
      reviewInDays: 180,
      approved: true,
      texts: {
        nl: {
          title: "Hoe kan ik betalen?",
          short:
            "U betaalt met iDEAL, Bancontact, creditcard, achteraf of met een cadeaubon. Achteraf betalen kan tot € 300 en binnen veertien dagen.",
          body: "- **iDEAL** (Nederland) en **Bancontact** (België)\n- **Creditcard**: Visa en Mastercard\n- **Achteraf betalen**: binnen veertien dagen, tot € 300\n- **Cadeaubon** van Wol & Weer, ook samen met een andere manier\n\nBedrijven kunnen vanaf tien stuks op rekening betalen.\n\n## Mijn betaling lukt niet\n\nProbeer het opnieuw in een ander venster. Is er wel geld afgeschreven maar kreeg u geen bevestiging, wacht dan een uur en laat het ons daarna weten.",
        },
        fr: {
          title: "Comment puis-je payer ?",
          short:
            "Vous payez avec Bancontact, iDEAL, carte de crédit, plus tard ou avec une carte cadeau. Payer plus tard est possible jusqu'à 300 €, dans les quatorze jours.",
          body: "- **Bancontact** (Belgique) et **iDEAL** (Pays-Bas)\n- **Carte de crédit** : Visa et Mastercard\n- **Payer plus tard** : dans les quatorze jours, jusqu'à 300 €\n- **Carte cadeau** Wol & Weer\n\n## Mon paiement ne passe pas\n\nRéessayez dans une autre fenêtre. Si le montant est débité sans confirmation, attendez une heure et écrivez-nous.",
        },
        en: {
          title: "How can I pay?",
          short:
            "You can pay with iDEAL, Bancontact, credit card, afterwards or with a gift card. Paying afterwards is possible up to € 300, within fourteen days.",
          body: "- **iDEAL** (Netherlands) and **Bancontact** (Belgium)\n- **Credit card**: Visa and Mastercard\n- **Pay afterwards**: within fourteen days, up to € 300\n- **Gift card** of Wol & Weer\n\n## My payment fails\n\nTry again in another window. If the money was taken without a confirmation, wait an hour and then tell us.",
        },
      },
    },
    {
      key: "double-charge",
      owner: "youssef",
      reviewInDays: 120,
      approved: false,
      texts: {
        nl: {
          title: "Er is twee keer geld afgeschreven",
          short:
            "Soms maakt de betaalpagina een tweede betaling als u terugklikt. Zonder tweede bestelling komt dat bedrag vanzelf binnen drie werkdagen terug. Staat het er dan nog niet, geef ons uw bestelnummer en de datum: wij storten het dezelfde dag terug.",
          body: "Kijk eerst bij **Mijn bestellingen** of u twee bestellingen heeft.\n\n- **Eén bestelling, twee betalingen**: de tweede betaling hoort nergens bij. Die gaat meestal vanzelf terug, binnen **drie werkdagen**.\n- **Twee bestellingen**: annuleer er een, of stuur er een gratis terug.\n\n## Nog niet terug?\n\nGeef ons uw bestelnummer, het bedrag en de datum van beide betalingen. Stuur geen foto van uw hele afschrift; wij hebben uw rekeningnummer niet nodig. Wij storten het **dezelfde werkdag** terug.",
          internal:
            "Twee betalingen met dezelfde referentie: terugstorten in het betaalportaal, reden *duplicate*. Andere referentie: eerst kijken of er geen tweede bestelling op een ander mailadres staat.",
        },
        fr: {
          title: "Le montant a été débité deux fois",
          short:
            "La page de paiement crée parfois un second paiement si vous revenez en arrière. Sans seconde commande, il revient tout seul sous trois jours ouvrables. Sinon, donnez-nous le numéro de commande et la date.",
          body: "Regardez d'abord dans **Mes commandes** s'il y a deux commandes.\n\n- **Une commande, deux paiements** : le second revient le plus souvent tout seul, sous **trois jours ouvrables**.\n- **Deux commandes** : annulez-en une, ou renvoyez-la gratuitement.\n\n## Toujours rien ?\n\nDonnez-nous le numéro de commande, le montant et la date des deux paiements. Nous remboursons le **jour ouvrable même**.",
        },
        en: {
          title: "I was charged twice",
          short:
            "The payment page sometimes makes a second payment when you go back. Without a second order it comes back by itself within three working days. If not, tell us your order number and the date.",
          body: "First look in **My orders** whether there are two orders.\n\n- **One order, two payments**: the second mostly comes back by itself within **three working days**.\n- **Two orders**: cancel one, or return one free of charge.\n\n## Still not back?\n\nTell us the order number, the amount and the date of both payments. We pay back the **same working day**.",
        },
      },
    },
    {
      key: "gift-card",
      owner: "youssef",
      reviewInDays: 180,
      approved: true,
      texts: {
        nl: {
          title: "Cadeaubon gebruiken, of de code werkt niet",
          short:
            "Vul de code van uw cadeaubon in op de betaalpagina, zonder spaties. Een bon is vijf jaar geldig. Werkt de code niet en begint hij met WB, dan komt hij uit de oude winkel: stuur ons de code en u krijgt een nieuwe.",
          body: "## Gebruiken\n\n1. Vul op de betaalpagina de code in bij **Cadeaubon**, zonder spaties.\n2. Is de bon meer waard dan uw bestelling, dan blijft de rest erop staan.\n\nEen cadeaubon is **vijf jaar** geldig. U kunt er niet zelf een cadeaubon mee kopen en hem niet inruilen voor geld.\n\n## De code werkt niet\n\n- Let op de letter O en het cijfer 0. In onze codes staat nooit een letter O.\n- Begint de code met **WB**, dan komt de bon uit onze oude webwinkel. Stuur ons de code; u krijgt een nieuwe voor hetzelfde bedrag.",
        },
        fr: {
          title: "Utiliser une carte cadeau, ou le code ne marche pas",
          short:
            "Remplissez le code sur la page de paiement, sans espaces. La carte est valable cinq ans. Si le code commence par WB, il vient de l'ancienne boutique : envoyez-le-nous, vous en recevez un nouveau.",
          body: "## Utiliser\n\n1. Remplissez le code sous **Carte cadeau**, sans espaces.\n2. Le reste du montant demeure sur la carte.\n\nUne carte cadeau est valable **cinq ans**.\n\n## Le code ne marche pas\n\n- Nos codes ne contiennent jamais la lettre O.\n- Un code qui commence par **WB** vient de l'ancienne boutique. Envoyez-le-nous : vous en recevez un nouveau du même montant.",
        },
        en: {
          title: "Using a gift card, or the code does not work",
          short:
            "Fill in the code when you pay, without spaces. A card is valid for five years. If the code starts with WB it comes from our old shop: send it to us and you get a new one.",
          body: "## Using it\n\n1. Fill in the code under **Gift card**, without spaces.\n2. What you do not spend stays on the card.\n\nA gift card is valid for **five years**.\n\n## The code does not work\n\n- Our codes never hold the letter O.\n- A code that starts with **WB** comes from our old shop. Send it to us and you get a new one for the same amount.",
        },
      },
    },
    {
      key: "invoice",
      owner: "youssef",
      reviewInDays: 365,
      approved: true,
      texts: {
        nl: {
          title: "Een factuur met btw downloaden",
          short:
            "Bij Mijn bestellingen vindt u bij elke bestelling een factuur met btw als pdf. De factuur staat er zodra het pakket is verstuurd. Een bedrijfsnaam of btw-nummer kunt u tot dertig dagen daarna toevoegen.",
          body: "1. Ga naar **Mijn bestellingen** en kies de bestelling.\n2. Klik op **Factuur**. U krijgt een pdf met de btw.\n\nDe factuur staat er zodra het pakket is verstuurd.\n\n## Op naam van een bedrijf\n\nKlik op **Gegevens op factuur** en vul de bedrijfsnaam en het btw-nummer in. Dat kan tot **dertig dagen** na de bestelling.",
        },
        fr: {
          title: "Télécharger une facture avec TVA",
          short:
            "Dans Mes commandes, chaque commande a une facture avec TVA en pdf, dès que le colis est parti. Vous pouvez ajouter un nom de société ou un numéro de TVA pendant trente jours.",
          body: "1. Allez dans **Mes commandes** et choisissez la commande.\n2. Cliquez sur **Facture**.\n\nLa facture est là dès que le colis est parti.\n\n## Au nom d'une société\n\nCliquez sur **Données de la facture** et remplissez le nom et le numéro de TVA, dans les **trente jours**.",
        },
        en: {
          title: "Downloading an invoice with VAT",
          short:
            "In My orders every order has an invoice with VAT as a PDF, as soon as the parcel has been sent. You can add a company name or VAT number for thirty days.",
          body: "1. Go to **My orders** and choose the order.\n2. Click **Invoice**.\n\nThe invoice is there as soon as the parcel has been sent.\n\n## In the name of a company\n\nClick **Invoice details** and fill in the name and the VAT number, within **thirty days**.",
        },
      },
    },
  ],
};
