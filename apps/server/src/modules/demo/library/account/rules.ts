/** About an account and one's own data. Written for this demo; the shop does not exist. */
import type { DemoCategory } from "../shapes.ts";

export const ACCOUNT: DemoCategory = {
  key: "account",
  names: { nl: "Account en gegevens", fr: "Compte et données", en: "Account and data" },
  articles: [
    {
      key: "password",
      owner: "sanne",
      reviewInDays: 365,
      approved: true,
      texts: {
        nl: {
          title: "Ik ben mijn wachtwoord vergeten of kan niet inloggen",
          short:
            "Klik bij het inloggen op Wachtwoord vergeten. U krijgt een mail met een link die een uur werkt. Geen mail? Dan is er geen account met dat mailadres, of de mail staat bij ongewenste mail.",
          body: "1. Klik bij het inloggen op **Wachtwoord vergeten**.\n2. Vul uw mailadres in.\n3. Open de link in de mail en kies een nieuw wachtwoord. De link werkt **een uur**.\n\n## Geen mail?\n\n- Kijk bij **ongewenste mail**.\n- Misschien bestelde u zonder account, of met een ander mailadres. Uw bestelling vindt u ook met de link in de bevestiging.\n\n## Te vaak geprobeerd\n\nNa vijf verkeerde pogingen is het account **een kwartier** dicht. Daarna kunt u het opnieuw proberen.\n\nWij vragen u **nooit** om uw wachtwoord, ook niet aan de telefoon.",
        },
        fr: {
          title: "J'ai oublié mon mot de passe ou je ne peux pas me connecter",
          short:
            "Cliquez sur Mot de passe oublié. Vous recevez un mail avec un lien valable une heure. Pas de mail ? Il n'y a pas de compte à cette adresse, ou le mail est dans les indésirables.",
          body: "1. Cliquez sur **Mot de passe oublié**.\n2. Remplissez votre adresse mail.\n3. Ouvrez le lien et choisissez un nouveau mot de passe. Le lien est valable **une heure**.\n\n## Pas de mail ?\n\n- Regardez dans les **courriers indésirables**.\n- Vous avez peut-être commandé sans compte ou avec une autre adresse.\n\nAprès cinq essais, le compte est fermé pendant **un quart d'heure**. Nous ne demandons **jamais** votre mot de passe.",
        },
        en: {
          title: "I forgot my password or cannot sign in",
          short:
            "Click Forgot password when you sign in. You get a mail with a link that works for an hour. No mail? Then there is no account with that address, or the mail is in your junk mail.",
          body: "1. Click **Forgot password**.\n2. Fill in your mail address.\n3. Open the link and choose a new password. The link works for **an hour**.\n\n## No mail?\n\n- Look in your **junk mail**.\n- Perhaps you ordered without an account, or with another address.\n\nAfter five wrong tries the account is closed for **fifteen minutes**. We **never** ask for your password.",
        },
      },
    },
    {
      key: "change-details",
      owner: "sanne",
      reviewInDays: 365,
      approved: true,
      texts: {
        nl: {
          title: "Mailadres, naam of telefoonnummer wijzigen",
          short:
            "Wijzig uw gegevens bij Mijn gegevens. Een nieuw mailadres bevestigt u met een link die wij naar het nieuwe adres sturen. Lopende bestellingen houden het oude adres.",
          body: "1. Log in en ga naar **Mijn gegevens**.\n2. Verander wat u wilt en sla het op.\n3. Bij een nieuw mailadres sturen wij een link naar het **nieuwe** adres. Pas als u daarop klikt, is het veranderd.\n\nBestellingen die al lopen, houden het oude adres en het oude telefoonnummer.\n\n## Ik kan niet meer bij mijn oude mailadres\n\nDat hoeft ook niet: de link gaat naar het nieuwe adres. Kunt u niet inloggen, neem dan contact met ons op.",
        },
        en: {
          title: "Changing your mail address, name or phone number",
          short:
            "Change your details in My details. You confirm a new mail address with a link that we send to the new address. Running orders keep the old address.",
          body: "1. Sign in and go to **My details**.\n2. Change what you want and save it.\n3. For a new mail address we send a link to the **new** address.\n\nRunning orders keep the old address and phone number.",
        },
      },
    },
    {
      key: "delete-account",
      owner: "daan",
      reviewInDays: 180,
      approved: false,
      texts: {
        nl: {
          title: "Mijn account en gegevens laten verwijderen",
          short:
            "U kunt uw account zelf verwijderen bij Mijn gegevens. Facturen moeten wij van de wet zeven jaar bewaren; de rest is binnen dertig dagen weg. U mag ook een kopie van al uw gegevens vragen.",
          body: "Ga naar **Mijn gegevens** en kies **Account verwijderen**. U bevestigt dat met een link in de mail.\n\n- Uw adressen, maten en verlanglijst zijn **binnen dertig dagen** weg.\n- **Facturen** moeten wij van de wet zeven jaar bewaren.\n- Loopt er nog een bestelling of retour, dan kan het pas daarna.\n\n## Een kopie van mijn gegevens\n\nKies **Gegevens opvragen**. U krijgt binnen een maand een bestand met alles wat wij van u hebben.",
          internal:
            "Vraagt iemand dit per mail: controleer of het vanaf het mailadres van het account komt, en start het verzoek bij *Rechten van de klant*.",
        },
        fr: {
          title: "Faire supprimer mon compte et mes données",
          short:
            "Vous pouvez supprimer votre compte dans Mes données. La loi nous oblige à garder les factures sept ans ; le reste disparaît dans les trente jours. Vous pouvez aussi demander une copie de vos données.",
          body: "Allez dans **Mes données** et choisissez **Supprimer le compte**. Vous confirmez par un lien dans un mail.\n\n- Vos adresses et vos tailles disparaissent **dans les trente jours**.\n- Nous devons garder les **factures** sept ans.\n\n## Une copie de mes données\n\nChoisissez **Demander mes données**. Vous recevez un fichier dans le mois.",
        },
        en: {
          title: "Having my account and data deleted",
          short:
            "You can delete your account in My details. The law makes us keep invoices for seven years; the rest is gone within thirty days. You may also ask for a copy of your data.",
          body: "Go to **My details** and choose **Delete account**. You confirm it with a link in a mail.\n\n- Your addresses and sizes are gone **within thirty days**.\n- We must keep **invoices** for seven years.\n\n## A copy of my data\n\nChoose **Ask for my data**. You get a file within a month.",
        },
      },
    },
    {
      key: "newsletter",
      owner: "sanne",
      reviewInDays: 365,
      approved: true,
      texts: {
        nl: {
          title: "Afmelden voor de nieuwsbrief",
          short:
            "Onder elke nieuwsbrief staat een link Afmelden. Eén klik is genoeg en u hoeft niet in te loggen. Mails over uw bestellingen blijft u gewoon krijgen.",
          body: "Klik onder in een nieuwsbrief op **Afmelden**. Dat is alles: u hoeft niet in te loggen en niets uit te leggen.\n\nHeeft u een account, dan kan het ook bij **Mijn gegevens**, onder **Mails van ons**.\n\nMails over uw bestellingen blijft u krijgen; zonder die mails kunt u uw pakket niet volgen.",
        },
        fr: {
          title: "Se désinscrire de la newsletter",
          short:
            "Chaque newsletter a un lien Se désinscrire. Un clic suffit, sans connexion. Vous recevez toujours les mails sur vos commandes.",
          body: "Cliquez sur **Se désinscrire** en bas d'une newsletter. C'est tout.\n\nAvec un compte, c'est possible aussi dans **Mes données**, sous **Nos mails**.\n\nVous recevez toujours les mails sur vos commandes.",
        },
        en: {
          title: "Unsubscribing from the newsletter",
          short:
            "Every newsletter has a link Unsubscribe. One click is enough, without signing in. You still get mails about your orders.",
          body: "Click **Unsubscribe** at the bottom of a newsletter. That is all.\n\nWith an account you can also do it in **My details**, under **Our mails**.\n\nYou still get mails about your orders.",
        },
      },
    },
  ],
};
