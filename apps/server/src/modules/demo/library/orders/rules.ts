/** About ordering. Written for this demo; the shop does not exist. */
import type { DemoCategory } from "../shapes.ts";

export const ORDERS: DemoCategory = {
  key: "orders",
  names: { nl: "Bestellen", fr: "Commander", en: "Ordering" },
  articles: [
    {
      key: "cancel-order",
      owner: "sanne",
      reviewInDays: 120,
      approved: true,
      texts: {
        nl: {
          title: "Een bestelling annuleren",
          short:
            "U kunt uw bestelling annuleren zolang die niet is ingepakt. Ga naar Mijn bestellingen en kies Annuleren. Ziet u die knop niet meer, dan is het pakket al onderweg. U kunt het dan gratis terugsturen. Het geld staat binnen twee werkdagen na het annuleren op uw rekening.",
          body: "U heeft zich bedacht of iets verkeerds besteld. Zolang wij het pakket niet hebben ingepakt, kunt u de bestelling zelf annuleren.\n\n## Zo annuleert u\n\n1. Log in en ga naar **Mijn bestellingen**.\n2. Kies de bestelling. Het nummer begint met `WW-`.\n3. Klik op **Annuleren** en bevestig dat.\n\nU krijgt meteen een mail dat het is gelukt. Heeft u al betaald, dan staat het bedrag binnen **twee werkdagen** op uw rekening.\n\n## Ik zie de knop niet meer\n\nDan is het pakket ingepakt of al onderweg. Wij kunnen het niet meer tegenhouden. U kunt het weigeren aan de deur, of het gratis terugsturen.\n\n## Ik bestelde zonder account\n\nIn de bevestigingsmail staat de link **Bestelling bekijken**. Daar vindt u dezelfde knop.",
          internal:
            "Inpakken begint op werkdagen om 07:30 en om 13:00. Staat de bestelling op *picklijst*, bel dan het magazijn (toestel 21): tot een half uur na het begin kan er nog iets uit.",
        },
        fr: {
          title: "Annuler une commande",
          short:
            "Vous pouvez annuler votre commande tant qu'elle n'est pas emballée. Allez dans Mes commandes et choisissez Annuler. Si le bouton a disparu, le colis est déjà en route : vous pouvez le renvoyer gratuitement. Le montant est sur votre compte dans les deux jours ouvrables après l'annulation.",
          body: "Vous avez changé d'avis ou fait une erreur ? Tant que le colis n'est pas emballé, vous pouvez annuler la commande vous-même.\n\n## Comment annuler\n\n1. Connectez-vous et allez dans **Mes commandes**.\n2. Choisissez la commande. Son numéro commence par `WW-`.\n3. Cliquez sur **Annuler** et confirmez.\n\nVous recevez aussitôt un mail de confirmation. Si vous avez déjà payé, le montant est sur votre compte dans les **deux jours ouvrables**.\n\n## Je ne vois plus le bouton\n\nLe colis est emballé ou en route ; nous ne pouvons plus l'arrêter. Vous pouvez le refuser à la porte ou le renvoyer gratuitement.",
        },
        en: {
          title: "Cancelling an order",
          short:
            "You can cancel your order as long as it has not been packed. Go to My orders and choose Cancel. If the button is gone, the parcel is already on its way and you can return it free of charge. The money is in your account within two working days of cancelling.",
          body: "Changed your mind, or ordered the wrong thing? You can cancel the order yourself as long as we have not packed it.\n\n## How to cancel\n\n1. Sign in and go to **My orders**.\n2. Choose the order. Its number starts with `WW-`.\n3. Click **Cancel** and confirm.\n\nYou get a mail at once that it worked. If you have paid already, the amount is in your account within **two working days**.\n\n## I no longer see the button\n\nThe parcel has been packed or is on its way, and we cannot stop it any more. You can refuse it at the door or return it free of charge.",
        },
      },
    },
    {
      key: "change-address",
      owner: "sanne",
      reviewInDays: 120,
      approved: true,
      texts: {
        nl: {
          title: "Het bezorgadres van een bestelling aanpassen",
          short:
            "Het adres van een bestelling kunt u aanpassen tot het pakket is ingepakt. Doe dat bij Mijn bestellingen, of geef het nieuwe adres aan ons door. Is het pakket al verstuurd, dan kunt u bij de bezorger nog een afhaalpunt kiezen.",
          body: "Een verkeerd huisnummer of een oud adres? Tot het pakket is ingepakt past u het zelf aan.\n\n1. Ga naar **Mijn bestellingen** en kies de bestelling.\n2. Klik bij het adres op **Wijzigen**.\n3. Vul het nieuwe adres in en sla het op.\n\nU krijgt een nieuwe bevestiging met het goede adres.\n\n## Het pakket is al verstuurd\n\nDan kunnen wij het adres niet meer veranderen. Met de link in de mail van de bezorger kunt u wel een **afhaalpunt** of een andere dag kiezen.\n\n## Ook voor de volgende keer\n\nVerander het adres daarna ook bij **Mijn gegevens**. Anders staat het oude adres weer klaar bij uw volgende bestelling.",
          internal:
            "Een adres in een ander land dan het oude: laat de klant opnieuw bestellen, want de btw en de verzendkosten kloppen anders niet.",
        },
        fr: {
          title: "Modifier l'adresse de livraison d'une commande",
          short:
            "Vous pouvez modifier l'adresse tant que le colis n'est pas emballé, dans Mes commandes ou en nous donnant la nouvelle adresse. Si le colis est déjà parti, vous pouvez encore choisir un point relais auprès du transporteur.",
          body: "Une erreur dans l'adresse ? Tant que le colis n'est pas emballé, vous la corrigez vous-même.\n\n1. Allez dans **Mes commandes** et choisissez la commande.\n2. Cliquez sur **Modifier** à côté de l'adresse.\n3. Remplissez la nouvelle adresse et enregistrez.\n\nVous recevez une nouvelle confirmation.\n\n## Le colis est déjà parti\n\nNous ne pouvons plus changer l'adresse. Avec le lien dans le mail du transporteur, vous pouvez choisir un **point relais** ou un autre jour.",
        },
        en: {
          title: "Changing the delivery address of an order",
          short:
            "You can change the address until the parcel has been packed, in My orders or by telling us the new address. If the parcel has been sent, you can still choose a pick-up point with the carrier.",
          body: "A wrong house number or an old address? You can change it yourself until the parcel has been packed.\n\n1. Go to **My orders** and choose the order.\n2. Click **Change** next to the address.\n3. Fill in the new address and save it.\n\nYou get a new confirmation with the right address.\n\n## The parcel has been sent\n\nWe can no longer change the address. With the link in the carrier's mail you can choose a **pick-up point** or another day.",
        },
      },
    },
    {
      key: "no-confirmation",
      owner: "sanne",
      reviewInDays: 90,
      approved: true,
      texts: {
        nl: {
          title: "Ik kreeg geen bevestiging van mijn bestelling",
          short:
            "De bevestiging komt binnen een kwartier per mail. Kijk ook in de map ongewenste mail. Is er na een uur niets en is er wel geld afgeschreven, geef ons dan uw naam en het bedrag door: wij zoeken uw bestelling op.",
          body: "Na het betalen sturen wij binnen **een kwartier** een mail met uw bestelnummer.\n\n## Geen mail gezien?\n\n- Kijk in de map **ongewenste mail** of **reclame**.\n- Kijk of het mailadres klopt bij **Mijn gegevens**.\n- Kijk bij **Mijn bestellingen**: staat de bestelling daar, dan is alles goed gegaan.\n\n## Wel betaald, geen bestelling\n\nSoms wordt de betaalpagina te vroeg gesloten. Geef ons uw naam, de dag en het bedrag door. Wij zoeken de betaling op en maken de bestelling in orde, of storten het bedrag terug.",
        },
        fr: {
          title: "Je n'ai pas reçu de confirmation de ma commande",
          short:
            "La confirmation arrive par mail dans le quart d'heure. Regardez aussi dans le dossier des courriers indésirables. Rien après une heure alors que le montant est débité ? Donnez-nous votre nom et le montant, nous retrouvons votre commande.",
          body: "Après le paiement, nous envoyons dans le **quart d'heure** un mail avec votre numéro de commande.\n\n## Pas de mail ?\n\n- Regardez dans les **courriers indésirables**.\n- Vérifiez votre adresse mail dans **Mes données**.\n- Regardez dans **Mes commandes** : si la commande y est, tout va bien.\n\n## Payé, mais pas de commande\n\nDonnez-nous votre nom, le jour et le montant. Nous retrouvons le paiement et nous mettons la commande en ordre, ou nous remboursons.",
        },
        en: {
          title: "I got no confirmation of my order",
          short:
            "The confirmation comes by mail within fifteen minutes. Look in your junk mail too. Nothing after an hour, but the money was taken? Tell us your name and the amount and we will find your order.",
          body: "After you pay we send a mail with your order number within **fifteen minutes**.\n\n## No mail?\n\n- Look in your **junk mail**.\n- Check your mail address in **My details**.\n- Look in **My orders**: if the order is there, all is well.\n\n## Paid, but no order\n\nTell us your name, the day and the amount. We will find the payment and complete the order, or pay the money back.",
        },
      },
    },
    {
      key: "back-in-stock",
      owner: "pieter",
      reviewInDays: 60,
      approved: true,
      texts: {
        nl: {
          title: "Mijn maat is uitverkocht: komt die terug?",
          short:
            "De meeste maten vullen wij elke dinsdag aan. Klik bij het product op Mail mij en u krijgt bericht zodra uw maat er is. Staat er Laatste stuks bij, dan komt het product niet terug.",
          body: "Op **dinsdag** komen nieuwe leveringen binnen. Vaak is uw maat er dan weer bij.\n\n## Bericht krijgen\n\n1. Kies bij het product uw maat, ook als die grijs is.\n2. Klik op **Mail mij**.\n3. U krijgt één mail zodra de maat er is. U zit nergens aan vast.\n\n## Komt het zeker terug?\n\nStaat er **Laatste stuks** bij, dan maken wij het niet meer. Bij alle andere producten verwachten wij een nieuwe levering. Wanneer precies, staat op de pagina van het product.\n\n## Kunt u er een voor mij vasthouden?\n\nJa. Vraag het ons in de chat: wij houden hem **drie werkdagen** voor u apart.",
          internal:
            "Vasthouden doe je in het voorraadscherm met *reserveren*. Meer dan twee stuks per klant: vraag het aan Daan.",
        },
        fr: {
          title: "Ma taille est épuisée : revient-elle ?",
          short:
            "Nous complétons la plupart des tailles chaque mardi. Cliquez sur Prévenez-moi et vous recevez un mail dès que votre taille est là. Les produits marqués Dernières pièces ne reviennent pas.",
          body: "De nouvelles livraisons arrivent le **mardi**.\n\n## Être prévenu\n\n1. Choisissez votre taille, même si elle est grise.\n2. Cliquez sur **Prévenez-moi**.\n3. Vous recevez un seul mail dès que la taille est là.\n\n## Revient-elle vraiment ?\n\nUn produit marqué **Dernières pièces** ne sera plus fabriqué. Pour tous les autres, la date attendue est sur la page du produit.\n\n## Pouvez-vous m'en réserver un ?\n\nOui, demandez-le dans le chat : nous le gardons **trois jours ouvrables**.",
        },
        en: {
          title: "My size is sold out: will it come back?",
          short:
            "We refill most sizes every Tuesday. Click Mail me and you will hear as soon as your size is here. Products marked Last pieces do not come back.",
          body: "New deliveries come in on **Tuesdays**.\n\n## Getting a message\n\n1. Choose your size, even if it is grey.\n2. Click **Mail me**.\n3. You get one mail as soon as the size is here.\n\n## Will it really come back?\n\nWe no longer make products marked **Last pieces**. For all others the expected date is on the product's page.\n\n## Can you keep one for me?\n\nYes, ask in the chat: we keep it for **three working days**.",
        },
      },
    },
    {
      key: "choose-size",
      owner: "pieter",
      reviewInDays: 180,
      approved: true,
      texts: {
        nl: {
          title: "De juiste maat kiezen",
          short:
            "Meet uw borst, taille en heup en vergelijk dat met de maattabel bij het product. Zit u tussen twee maten, neem dan bij jassen de grootste en bij wollen truien de kleinste. Ruilen voor een andere maat is gratis.",
          body: "Meten is beter dan gokken. U heeft een meetlint nodig en twee minuten.\n\n| Wat | Zo meet u |\n| --- | --- |\n| Borst | Rond het breedste deel, armen langs het lichaam |\n| Taille | Op het smalste punt, zonder in te ademen |\n| Heup | Rond het breedste deel |\n| Binnenbeen | Van kruis tot enkel |\n\nVergelijk de maten met de **maattabel** bij het product.\n\n## Tussen twee maten\n\n- **Jassen en parka's**: neem de grootste. Er past dan een trui onder.\n- **Wollen truien**: neem de kleinste. Wol geeft na een paar keer dragen iets mee.\n- **Broeken**: kijk naar de heup, niet naar de taille.\n\nPast het toch niet? Ruilen voor een andere maat kost u niets.",
        },
        fr: {
          title: "Choisir la bonne taille",
          short:
            "Mesurez la poitrine, la taille et les hanches et comparez avec le tableau des tailles. Entre deux tailles, prenez la plus grande pour une veste et la plus petite pour un pull en laine. L'échange est gratuit.",
          body: "Un mètre ruban et deux minutes suffisent.\n\n- **Poitrine** : à l'endroit le plus large.\n- **Taille** : à l'endroit le plus étroit.\n- **Hanches** : à l'endroit le plus large.\n\nComparez avec le **tableau des tailles** du produit.\n\n## Entre deux tailles\n\n- **Vestes et parkas** : prenez la plus grande.\n- **Pulls en laine** : prenez la plus petite, la laine se détend un peu.\n- **Pantalons** : fiez-vous aux hanches.\n\nL'échange contre une autre taille est gratuit.",
        },
        en: {
          title: "Choosing the right size",
          short:
            "Measure your chest, waist and hips and compare them with the size table of the product. Between two sizes, take the larger for a jacket and the smaller for a wool jumper. Exchanging is free.",
          body: "All you need is a tape measure and two minutes.\n\n- **Chest**: around the widest part.\n- **Waist**: around the narrowest part.\n- **Hips**: around the widest part.\n\nCompare them with the **size table** of the product.\n\n## Between two sizes\n\n- **Jackets and parkas**: take the larger one.\n- **Wool jumpers**: take the smaller one; wool gives a little.\n- **Trousers**: go by the hips.\n\nExchanging for another size is free.",
        },
      },
    },
    {
      key: "business-order",
      owner: "daan",
      reviewInDays: 90,
      approved: false,
      texts: {
        nl: {
          title: "Bestellen voor een bedrijf of vereniging",
          short:
            "Vanaf tien stuks maken wij een offerte met staffelkorting. Met geborduurd logo duurt het ongeveer drie weken. Mail ons het product, het aantal en de maten; u krijgt binnen twee werkdagen een offerte.",
          body: "Vanaf **tien stuks** krijgt u een offerte op maat.\n\n## Wat wij van u nodig hebben\n\n- het product en de kleur\n- het aantal per maat\n- uw logo, als u wilt laten borduren\n- de datum waarop u het nodig heeft\n\nBinnen **twee werkdagen** ligt er een offerte in uw mail.\n\n## Passen\n\nWij sturen gratis een **pasdoos** met alle maten. U mag hem een week houden.\n\n## Levertijd en betalen\n\nZonder borduring leveren wij binnen een week, met borduring in ongeveer **drie weken**. U betaalt op rekening, binnen dertig dagen.",
          internal:
            "Staffel: 10+ 8 %, 25+ 12 %, 50+ in overleg met Daan. Borduren doet een bedrijf in Zutphen, vraag altijd eerst een proefje.",
        },
      },
    },
  ],
};
