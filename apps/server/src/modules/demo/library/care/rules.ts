/** About washing and keeping clothes. Written for this demo; the shop does not exist. */
import type { DemoCategory } from "../shapes.ts";

export const CARE: DemoCategory = {
  key: "care",
  names: { nl: "Wassen en onderhoud", fr: "Lavage et entretien", en: "Washing and care" },
  articles: [
    {
      key: "wash-wool",
      owner: "pieter",
      reviewInDays: 365,
      approved: true,
      texts: {
        nl: {
          title: "Wol wassen en drogen",
          short:
            "Was wol op 30 graden met het wolprogramma en een wasmiddel voor wol. Droog hem plat op een handdoek. Niet in de droger: van warmte en beweging samen krimpt wol.",
          body: "Wol wordt vanzelf fris. **Luchten** is vaak genoeg: hang de trui een nacht buiten, uit de zon.\n\n## Wassen\n\n- Draai de trui binnenstebuiten.\n- Kies het **wolprogramma op 30 graden**, met hoogstens 800 toeren.\n- Gebruik een **wasmiddel voor wol**. Gewoon wasmiddel en wasverzachter tasten de vezel aan.\n\n## Drogen\n\n- Rol de trui in een handdoek en druk het water eruit. Niet wringen.\n- Leg hem **plat** te drogen, in model.\n- Niet in de droger en niet op de verwarming: dan krimpt hij.\n\n## Toch gekrompen?\n\nMaak de trui nat met een beetje haarconditioner, wacht een kwartier en trek hem voorzichtig in model. Een beetje krimp gaat er zo uit; veel krimp helaas niet.",
        },
        fr: {
          title: "Laver et sécher la laine",
          short:
            "Lavez la laine à 30 degrés, programme laine, avec une lessive pour laine. Séchez à plat sur une serviette. Pas de sèche-linge : la chaleur et le mouvement font rétrécir la laine.",
          body: "**Aérer** suffit souvent : laissez le pull dehors une nuit, à l'ombre.\n\n## Laver\n\n- Retournez le pull.\n- **Programme laine, 30 degrés**, 800 tours au plus.\n- Une **lessive pour laine**, sans adoucissant.\n\n## Sécher\n\n- Roulez le pull dans une serviette et pressez, sans tordre.\n- Séchez **à plat**.\n- Pas de sèche-linge, pas de radiateur : il rétrécirait.",
        },
        en: {
          title: "Washing and drying wool",
          short:
            "Wash wool at 30 degrees on the wool programme with a detergent for wool. Dry it flat on a towel. Not in the dryer: heat and movement together make wool shrink.",
          body: "**Airing** is often enough: hang the jumper outside for a night, out of the sun.\n\n## Washing\n\n- Turn the jumper inside out.\n- **Wool programme at 30 degrees**, 800 turns at most.\n- A **detergent for wool**, no softener.\n\n## Drying\n\n- Roll the jumper in a towel and press, do not wring.\n- Dry it **flat**.\n- No dryer, no radiator: it would shrink.",
        },
      },
    },
    {
      key: "rain-jacket-care",
      owner: "pieter",
      reviewInDays: 365,
      approved: true,
      texts: {
        nl: {
          title: "Een regenjas wassen en weer waterdicht maken",
          short:
            "Was de jas op 30 graden met een wasmiddel voor buitenkleding, zonder wasverzachter. Droog hem daarna twintig minuten in de droger op lage warmte. Parelt het water dan nog niet, gebruik dan een spray voor impregneren.",
          body: "Blijft het water op de stof liggen in plaats van eraf te parelen? Dan is de jas vies of is de waterafstotende laag op.\n\n## Wassen\n\n1. Doe alle ritsen en klittenband dicht.\n2. Was op **30 graden** met een wasmiddel voor buitenkleding.\n3. Gebruik **geen wasverzachter**: die maakt de stof dicht voor damp en open voor water.\n4. Spoel twee keer.\n\n## Warmte\n\nDroog de jas **twintig minuten** op lage warmte in de droger. De warmte zet de laag weer rechtop.\n\n## Impregneren\n\nParelt het water daarna nog niet, spuit de jas dan nat in met een **impregneerspray** en droog hem nog eens warm. Een of twee keer per jaar is genoeg.\n\nKomt er water door een **naad**? Dat is geen onderhoud, maar garantie.",
        },
        fr: {
          title: "Laver une veste de pluie et la rendre imperméable",
          short:
            "Lavez la veste à 30 degrés avec une lessive pour vêtements techniques, sans adoucissant. Séchez ensuite vingt minutes à basse température. Si l'eau ne perle toujours pas, utilisez un spray imperméabilisant.",
          body: "L'eau ne perle plus ? La veste est sale ou la couche déperlante est usée.\n\n## Laver\n\n1. Fermez toutes les fermetures.\n2. **30 degrés**, lessive pour vêtements techniques.\n3. **Pas d'adoucissant**.\n4. Rincez deux fois.\n\n## Chaleur\n\nSéchez **vingt minutes** au sèche-linge à basse température.\n\n## Imperméabiliser\n\nSi l'eau ne perle toujours pas, vaporisez un **spray imperméabilisant** sur la veste mouillée et séchez encore une fois.",
        },
        en: {
          title: "Washing a rain jacket and making it waterproof again",
          short:
            "Wash the jacket at 30 degrees with a detergent for outdoor clothes, no softener. Then dry it for twenty minutes on low heat. If water still does not bead, use a waterproofing spray.",
          body: "Does water no longer bead? The jacket is dirty or its repellent layer has worn off.\n\n## Washing\n\n1. Close all zips.\n2. **30 degrees**, a detergent for outdoor clothes.\n3. **No softener**.\n4. Rinse twice.\n\n## Heat\n\nDry for **twenty minutes** on low heat in the dryer.\n\n## Waterproofing\n\nIf water still does not bead, use a **waterproofing spray** on the wet jacket and dry it warm once more.",
        },
      },
    },
    {
      key: "down-jacket-care",
      owner: "pieter",
      reviewInDays: 365,
      approved: true,
      texts: {
        nl: {
          title: "Een donsjas of slaapzak wassen",
          short:
            "Was dons alleen in een ruime machine op 30 graden met donswasmiddel. Droog op lage warmte met twee schone tennisballen, twee tot drie uur, tot alle klonten weg zijn. Nat opbergen maakt dons stuk.",
          body: "Was dons zo weinig mogelijk: één keer per jaar is genoeg.\n\n1. Gebruik een **ruime machine**; een slaapzak past vaak alleen in een machine van de wasserette.\n2. Was op **30 graden**, fijne was, met donswasmiddel. Spoel een keer extra.\n3. Droog in de droger op **lage warmte** met twee schone tennisballen. Dat duurt twee tot drie uur.\n4. Voel of er nog klonten zijn. Zo ja: nog een half uur.\n\nBerg dons **droog en los** op, niet in de kleine zak.",
        },
        en: {
          title: "Washing a down jacket or sleeping bag",
          short:
            "Wash down in a large machine at 30 degrees with a detergent for down. Dry on low heat with two clean tennis balls for two to three hours, until all lumps are gone.",
          body: "Wash down as little as possible: once a year is enough.\n\n1. Use a **large machine**.\n2. Wash at **30 degrees** with a detergent for down, and rinse once more.\n3. Dry on **low heat** with two clean tennis balls, two to three hours.\n4. Feel for lumps. If there are any: half an hour more.\n\nStore down **dry and loose**.",
        },
      },
    },
    {
      key: "wool-pilling-moths",
      owner: "pieter",
      reviewInDays: 365,
      approved: true,
      texts: {
        nl: {
          title: "Pluisjes en motten bij wol",
          short:
            "Pluisjes horen bij nieuwe wol en worden na een paar keer dragen minder. Haal ze weg met een pluizenkam. Tegen motten helpt schoon opbergen in een dichte doos; een dag in de vriezer doodt eitjes niet, een week wel.",
          body: "## Pluisjes\n\nLosse vezels komen de eerste weken naar buiten, vooral waar stof wrijft. Dat is geen fout. Haal ze weg met een **pluizenkam** en niet met de hand; dan trekt u nieuwe los.\n\n## Motten\n\n- Berg wol **schoon** op: motten komen op zweet en huid af.\n- Gebruik een **dichte doos** of zak.\n- Zit er al een gaatje in, leg de trui dan **een week in de vriezer** in een plastic zak.\n\nEen klein gaatje kan onze naaister onzichtbaar stoppen.",
        },
        fr: {
          title: "Peluches et mites dans la laine",
          short:
            "Les peluches sont normales sur une laine neuve et diminuent vite. Retirez-les avec un peigne anti-peluches. Contre les mites, rangez la laine propre dans une boîte fermée ; une semaine au congélateur tue les œufs.",
          body: "## Peluches\n\nLes fibres libres sortent les premières semaines. Ce n'est pas un défaut. Utilisez un **peigne anti-peluches**.\n\n## Mites\n\n- Rangez la laine **propre**.\n- Utilisez une **boîte fermée**.\n- Un petit trou ? Mettez le pull **une semaine au congélateur** dans un sac.",
        },
        en: {
          title: "Pilling and moths in wool",
          short:
            "Pilling is normal for new wool and soon gets less. Take it off with a wool comb. Against moths, store wool clean in a closed box; a week in the freezer kills the eggs.",
          body: "## Pilling\n\nLoose fibres come out in the first weeks. That is no fault. Use a **wool comb**.\n\n## Moths\n\n- Store wool **clean**.\n- Use a **closed box**.\n- A small hole? Put the jumper **in the freezer for a week**, in a bag.",
        },
      },
    },
    {
      key: "choose-sleeping-bag",
      owner: "pieter",
      reviewInDays: 365,
      approved: false,
      texts: {
        nl: {
          title: "Welke slaapzak past bij mijn reis?",
          short:
            "Kijk naar de comforttemperatuur, niet naar de limiet, en neem er een die vijf graden lager is dan de koudste nacht. Slaapt u snel koud, neem dan nog vijf graden extra of een zijden liner.",
          body: "Op elke slaapzak staan twee getallen.\n\n- **Comfort**: bij deze temperatuur slaapt u warm.\n- **Limiet**: hieronder krijgt u het koud.\n\nKies er een met een comforttemperatuur die **vijf graden lager** is dan de koudste nacht die u verwacht.\n\n| Reis | Comfort |\n| --- | --- |\n| Zomer in Nederland of België | 8 graden |\n| Voorjaar of najaar, of de bergen | 0 graden |\n| Noorwegen, rond het vriespunt | -2 tot -5 graden |\n\n## Snel koud?\n\nEen **zijden liner** (120 gram) geeft ongeveer vijf graden extra. Een goede mat scheelt nog meer dan een dikkere zak.",
          internal:
            "De Skarv 3 (980 gram, comfort -2) is ruim bij de voeten; de Skarv 2 is smaller. Bij lengte boven 1,90 m altijd de lange maat.",
        },
      },
    },
  ],
};
