/** About returns, refunds and warranty. Written for this demo; the shop does not exist. */
import type { DemoCategory } from "../shapes.ts";

export const RETURNS: DemoCategory = {
  key: "returns",
  names: { nl: "Retour en garantie", fr: "Retour et garantie", en: "Returns and warranty" },
  articles: [
    {
      key: "return-how",
      owner: "lotte",
      reviewInDays: 90,
      approved: true,
      texts: {
        nl: {
          title: "Iets terugsturen",
          short:
            "U kunt tot dertig dagen na ontvangst gratis terugsturen, zolang het artikel niet is gedragen en de kaartjes eraan zitten. Meld de retour aan bij Mijn bestellingen, plak het retourlabel op de doos en breng het pakket naar een afhaalpunt.",
          body: "Niet goed? U heeft **dertig dagen** na ontvangst om het terug te sturen. Dat kost u niets, ook vanuit België niet.\n\n## Zo stuurt u terug\n\n1. Ga naar **Mijn bestellingen** en kies **Retour aanmelden**.\n2. Geef aan wat u terugstuurt en waarom.\n3. Print het **retourlabel**, of laat de code op uw telefoon zien bij het afhaalpunt.\n4. Doe alles in een stevige doos en breng het naar een afhaalpunt.\n\nBewaar het verzendbewijs tot u uw geld terug heeft.\n\n## Waar wij op letten\n\n- Het artikel is gepast, maar niet gedragen of gewassen.\n- De kaartjes zitten er nog aan.\n- Ondergoed en sokken nemen wij alleen terug in een dichte verpakking.",
          internal:
            "Dertig dagen is onze belofte; de wet zegt veertien. Tot dag 40 mogen we coulant zijn bij ziekte of vakantie, noteer het dan in het gesprek.",
        },
        fr: {
          title: "Renvoyer un article",
          short:
            "Vous pouvez renvoyer gratuitement jusqu'à trente jours après réception, si l'article n'a pas été porté et garde ses étiquettes. Annoncez le retour dans Mes commandes, collez l'étiquette et déposez le colis dans un point relais.",
          body: "Vous avez **trente jours** après réception pour renvoyer un article. C'est gratuit, aussi depuis la Belgique.\n\n## Comment faire\n\n1. Allez dans **Mes commandes** et choisissez **Annoncer un retour**.\n2. Indiquez ce que vous renvoyez et pourquoi.\n3. Imprimez l'**étiquette de retour** ou montrez le code au point relais.\n4. Déposez la boîte dans un point relais.\n\nGardez la preuve d'envoi jusqu'au remboursement.\n\n## Conditions\n\n- L'article a été essayé, mais pas porté ni lavé.\n- Les étiquettes sont encore attachées.\n- Sous-vêtements et chaussettes : emballage fermé uniquement.",
        },
        en: {
          title: "Returning something",
          short:
            "You can return items free of charge up to thirty days after you got them, as long as they have not been worn and the tags are on. Announce the return in My orders, put the label on the box and take it to a pick-up point.",
          body: "You have **thirty days** after you got it to send something back. It is free, from Belgium too.\n\n## How to return\n\n1. Go to **My orders** and choose **Announce a return**.\n2. Say what you send back and why.\n3. Print the **return label**, or show the code at the pick-up point.\n4. Take the box to a pick-up point.\n\nKeep the receipt until you have your money back.\n\n## What we look at\n\n- The item was tried on, but not worn or washed.\n- The tags are still on.\n- Underwear and socks only in a closed package.",
        },
      },
    },
    {
      key: "exchange-size",
      owner: "lotte",
      reviewInDays: 120,
      approved: true,
      texts: {
        nl: {
          title: "Ruilen voor een andere maat",
          short:
            "Ruilen is gratis. Kies bij Retour aanmelden voor Ruilen en geef de gewenste maat op. Zodra wij het pakket binnen hebben, gaat de andere maat dezelfde dag op de post.",
          body: "Te groot of te klein? Ruilen kost u niets.\n\n1. Kies bij **Mijn bestellingen** voor **Retour aanmelden** en dan **Ruilen**.\n2. Kies de maat die u wilt. Wij houden die meteen voor u apart.\n3. Stuur het pakket terug met het retourlabel.\n\nOp de dag dat wij uw pakket binnen hebben, gaat de andere maat de deur uit.\n\n## Is de maat er niet?\n\nDan krijgt u uw geld terug. U kunt ook een ander product kiezen; het verschil in prijs verrekenen wij.",
        },
        fr: {
          title: "Échanger contre une autre taille",
          short:
            "L'échange est gratuit. Dans Annoncer un retour, choisissez Échanger et la taille souhaitée. L'autre taille part le jour où nous recevons votre colis.",
          body: "Trop grand ou trop petit ? L'échange est gratuit.\n\n1. Dans **Mes commandes**, choisissez **Annoncer un retour**, puis **Échanger**.\n2. Choisissez la taille. Nous la réservons aussitôt.\n3. Renvoyez le colis avec l'étiquette, depuis n'importe quel point relais.\n\nL'autre taille part le jour de la réception.\n\n## La taille n'est plus là ?\n\nNous vous remboursons, ou vous choisissez un autre produit.",
        },
        en: {
          title: "Exchanging for another size",
          short:
            "Exchanging is free. Choose Exchange when you announce the return and say which size you want. The other size leaves on the day we get your parcel.",
          body: "Too large or too small? Exchanging is free.\n\n1. In **My orders** choose **Announce a return** and then **Exchange**.\n2. Choose the size. We keep it for you at once.\n3. Send the parcel back with the label.\n\nThe other size leaves on the day we get your parcel.\n\n## Is the size sold out?\n\nWe pay you back, or you choose another product.",
        },
      },
    },
    {
      key: "refund-when",
      owner: "lotte",
      reviewInDays: 60,
      approved: true,
      texts: {
        nl: {
          title: "Wanneer krijg ik mijn geld terug?",
          short:
            "Wij betalen terug binnen vijf werkdagen nadat uw retour bij ons binnen is, en altijd binnen veertien dagen na uw aanmelding. Het geld komt terug zoals u heeft betaald. Bij een creditcard kan dat een paar dagen langer zichtbaar duren.",
          body: "Uw pakket is na het afgeven meestal **twee tot drie werkdagen** onderweg. Zodra het binnen is, krijgt u een mail. Daarna betalen wij binnen **vijf werkdagen** terug, en altijd binnen **veertien dagen** na uw aanmelding.\n\n| U betaalde met | Geld staat op uw rekening |\n| --- | --- |\n| iDEAL of Bancontact | 1 tot 2 werkdagen na de mail |\n| Creditcard | 3 tot 7 werkdagen na de mail |\n| Achteraf betalen | de rekening vervalt, of u krijgt het terug |\n| Cadeaubon | meteen, als nieuwe code |\n\nStuurt u de hele bestelling terug, dan krijgt u ook de verzendkosten terug.\n\n## Het duurt langer\n\nGeef ons uw bestelnummer en de datum op het verzendbewijs. Wij zoeken het dezelfde dag uit.",
          internal:
            "Staat de retour op *gescand* maar niet op *geboekt*, meld het dan bij de boekhouding (Fatima). Dat was in het najaar de oorzaak van bijna alle late terugbetalingen.",
        },
        fr: {
          title: "Quand suis-je remboursé ?",
          short:
            "Nous remboursons dans les cinq jours ouvrables après réception de votre retour, et toujours dans les quatorze jours après votre annonce. Le montant revient par le moyen de paiement utilisé.",
          body: "Votre colis met le plus souvent **deux à trois jours ouvrables** à nous parvenir. Vous recevez un mail à l'arrivée. Nous remboursons ensuite dans les **cinq jours ouvrables**, et toujours dans les **quatorze jours** après votre annonce.\n\n- **Bancontact ou iDEAL** : 1 à 2 jours ouvrables après le mail.\n- **Carte de crédit** : 3 à 7 jours ouvrables.\n- **Carte cadeau** : tout de suite, avec un nouveau code.\n\nSi vous renvoyez toute la commande, les frais de livraison sont remboursés aussi.\n\n## C'est plus long\n\nDonnez-nous votre numéro de commande et la date de la preuve d'envoi. Nous cherchons le jour même.",
        },
        en: {
          title: "When do I get my money back?",
          short:
            "We pay back within five working days after your return reaches us, and always within fourteen days after you announced it. The money comes back the way you paid.",
          body: "Your parcel usually takes **two to three working days** to reach us. You get a mail when it is here. We then pay back within **five working days**, and always within **fourteen days** after you announced it.\n\n- **iDEAL or Bancontact**: 1 to 2 working days after the mail.\n- **Credit card**: 3 to 7 working days.\n- **Gift card**: at once, as a new code.\n\nIf you return the whole order we pay back the delivery cost too.\n\n## It takes longer\n\nTell us your order number and the date on the receipt. We look into it the same day.",
        },
      },
    },
    {
      key: "return-label",
      owner: "lotte",
      reviewInDays: 180,
      approved: true,
      texts: {
        nl: {
          title: "Ik heb geen retourlabel of geen printer",
          short:
            "U heeft geen printer nodig. Meld de retour aan bij Mijn bestellingen en laat de code op uw telefoon zien bij het afhaalpunt; zij printen het label. Bent u het label kwijt, dan kunt u daar een nieuw maken.",
          body: "## Geen printer\n\nNa het aanmelden krijgt u een **code** per mail. Laat die zien bij het afhaalpunt. Zij printen het label en plakken het op de doos.\n\n## Label kwijt\n\nGa naar **Mijn bestellingen**, kies de retour en klik op **Label opnieuw maken**. Het oude label werkt dan niet meer.\n\n## Besteld zonder account\n\nGebruik de link **Bestelling bekijken** in uw bevestigingsmail.",
        },
        en: {
          title: "I have no return label or no printer",
          short:
            "You need no printer. Announce the return in My orders and show the code on your phone at the pick-up point; they print the label. If you lost the label you can make a new one there.",
          body: "## No printer\n\nAfter announcing the return you get a **code** by mail. Show it at the pick-up point. They print the label for you.\n\n## Lost the label\n\nGo to **My orders**, choose the return and click **New label**. The old one then stops working.",
        },
      },
    },
    {
      key: "warranty",
      owner: "elise",
      reviewInDays: 180,
      approved: false,
      texts: {
        nl: {
          title: "Garantie: wat valt eronder en hoe meld ik iets",
          short:
            "Op al onze kleding zit drie jaar garantie op naden, ritsen en stof. Slijtage en schade door verkeerd wassen vallen er niet onder. Stuur ons een foto en uw bestelnummer; u hoort binnen twee werkdagen wat wij doen.",
          body: "U heeft **drie jaar** garantie op alles wat wij zelf maken.\n\n## Dit valt eronder\n\n- een naad of tape die loslaat\n- een rits of drukknoop die kapotgaat\n- stof die lekt of scheurt bij gewoon gebruik\n\n## Dit niet\n\n- slijtage, zoals dunne ellebogen\n- schade door de droger, bleek of een te heet strijkijzer\n- gaten door een val of een haak\n\n## Zo meldt u het\n\n1. Maak een foto van het geheel en een van dichtbij.\n2. Stuur die met uw bestelnummer naar ons.\n3. U hoort binnen **twee werkdagen** of wij repareren, vervangen of terugbetalen.\n\nOpsturen is gratis. Een reparatie duurt ongeveer **tien werkdagen**.",
          internal:
            "Geen bon of bestelnummer? Zoek op naam en postcode. Twijfel je tussen slijtage en fout: vraag Lotte of Élise, en kies bij twijfel voor de klant.",
        },
        fr: {
          title: "Garantie : ce qui est couvert et comment le signaler",
          short:
            "Nos vêtements ont trois ans de garantie sur les coutures, les fermetures et le tissu. L'usure et un mauvais lavage ne sont pas couverts. Envoyez une photo et votre numéro de commande ; vous avez une réponse sous deux jours ouvrables.",
          body: "Vous avez **trois ans** de garantie sur tout ce que nous fabriquons.\n\n## Couvert\n\n- une couture ou une bande qui se détache\n- une fermeture éclair ou un bouton qui casse\n- un tissu qui fuit ou se déchire en usage normal\n\n## Non couvert\n\n- l'usure\n- les dégâts du sèche-linge, de la javel ou du fer trop chaud\n- les trous après une chute\n\n## Signaler\n\n1. Faites une photo de l'ensemble et une de près.\n2. Envoyez-les avec votre numéro de commande.\n3. Vous avez une réponse sous **deux jours ouvrables**.\n\nL'envoi est gratuit. Une réparation prend environ **dix jours ouvrables**.",
        },
        en: {
          title: "Warranty: what is covered and how to report it",
          short:
            "Our clothes have three years of warranty on seams, zips and fabric. Wear and wrong washing are not covered. Send a photo and your order number; you hear within two working days what we do.",
          body: "You have **three years** of warranty on everything we make.\n\n## Covered\n\n- a seam or tape that comes loose\n- a zip or press stud that breaks\n- fabric that leaks or tears in normal use\n\n## Not covered\n\n- wear\n- damage by a dryer, bleach or a hot iron\n- holes after a fall\n\n## How to report it\n\n1. Take one photo of the whole and one from close by.\n2. Send them with your order number.\n3. You hear within **two working days** what we do.\n\nSending is free. A repair takes about **ten working days**.",
        },
      },
    },
    {
      key: "repair",
      owner: "elise",
      reviewInDays: 180,
      approved: true,
      texts: {
        nl: {
          title: "Laten repareren na de garantie",
          short:
            "Onze naaister repareert ook na de garantie. Een nieuwe rits kost € 24,50, een scheur of naad € 14,50. U krijgt eerst een prijs en betaalt pas als u akkoord bent. Het duurt ongeveer tien werkdagen.",
          body: "Repareren is beter dan weggooien. Onze naaister maakt ook kleding die ouder is dan drie jaar.\n\n| Reparatie | Prijs |\n| --- | --- |\n| Scheur of naad | € 14,50 |\n| Nieuwe rits | € 24,50 |\n| Nieuwe tape in een regenjas | € 29,50 |\n| Elleboogstukken op een trui | € 19,50 |\n\n1. Stuur ons een foto en vertel wat er stuk is.\n2. U krijgt een prijs en een verzendlabel.\n3. Het duurt ongeveer **tien werkdagen**.\n\nWas het kledingstuk voor u het opstuurt.",
        },
      },
    },
  ],
};
