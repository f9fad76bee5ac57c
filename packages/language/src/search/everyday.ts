/**
 * Words that people write whatever they ask about: they want, they cannot, they would like to know. In a small library they are rare and would seem to
 * tell much. Written by hand; beside the small words of `isCommon`.
 */
import { type SearchLanguage, stemOf } from "./stems.ts";

const WORDS: Readonly<Record<SearchLanguage, string>> = {
  nl: "al alle allemaal alles als alsnog altijd ander andere anders beste beetje ben bent bedankt best bij bijvoorbeeld blijf blijft blijven daar daarna daarom dan dank dankjewel dag doe doen doet door dus echt eens eerst eigenlijk elk elke er even ga gaan gaat gebeurt gedaan geef geen geeft gegaan gekregen geven geweest goed goedemiddag goedemorgen graag groet groeten had hallo heb hebben hebt heeft heel help helpen hem her het hey hoe hoeveel hoi hulp hun iemand iets in is ja jammer jullie kan keer kijk kijken kom komen komt kon kreeg krijg krijgen krijgt kun kunnen kunt kwam laat lang langer lukt maak maakt maken maar mag maken meer mee meestal men misschien moet moeten moest mogelijk mogen na namelijk natuurlijk nee net nieuwe niets nog nodig nooit nou nu of ongeveer ons onze ook opnieuw over paar precies probeer proberen probleem snel soms staan staat steeds straks sturen stuur terwijl toch toe toen tot tussen uit uur vaak van vandaag veel verder via vind vinden volgens voordat vraag vraagje vragen vriendelijke waar waarom wacht wanneer want wat we weer weet wel welk welke weten wie wij wil willen wilde wilt worden zag zal zeg zeggen zelf zie zien ziet zij zo zoals zodat zonder zou zouden zoek zoeken zullen zult",
  fr: "ai aide aider ailleurs ainsi aller allez alors apres arrive arriver assez aucun aucune aujourd'hui aussi autre autres avais avait avant avez avoir beaucoup besoin bien bonjour bonsoir c ca car cas cela celle celui cet cette chaque chercher cherche chez chose combien comme comment concernant cordialement dans depuis dernier derniere desole deux devez devoir dire dit dois doit donc donner dont elle encore entre essaye essayer etait ete etre eu exactement existe fait faire faites faut fois font grand hier ici info information jamais jour jusque la laquelle lequel leur long longtemps lors madame maintenant mais meme merci mettre moi moins monsieur moyen n'ai ni nos notre nouveau nouvelle on oui parce parfois pendant petit petite peu peut peux plaît plait plus plusieurs plutot possible pourquoi pourrais pourrait pourriez pouvez pouvoir pouvons prendre pres presque probleme puis puis-je quand que quel quelle quelles quelqu'un quelque quels question quoi regarder rien s'il salut sans savoir serait si simplement situation soit sont souhaite souhaiterais suis svp tant tel temps toujours tous tout toute toutes tres trop trouve trouver trouvez un utiliser va vais venir vers veut veux viens voila voir voudrais voulais vouloir voulez vraiment",
  en: "about able actually after again all already also always another any anybody anyone anything anyway around ask asking away back because been before being best better between both but came cannot cant certain come comes coming could couldn't day days did didn't different doesn't doing don't done down each easy either else even ever every everything exactly few figure find first for found from full get gets getting give given go goes going gone good got had happen happened happens hello help her here hey hi him his hope how however i'd i'll i'm i've idea instead isn't issue it's just keep keeps kind know last least less let let's like likely little long look looking looks lot made make makes making many may maybe me mean might more most much must need needed needs never new next no nothing now off ok okay old once one only or other others our out over own people perhaps please possible possibly prefer problem properly put quite rather really regards regarding right said same say see seem seems seen sent several shall she should show simple simply since so some somebody someone something sometimes soon sort specific still stuff such sure take takes tell than thank thanks that's their them then there's these they thing things think this those though through time times to together too tried try trying two under understand unless until up us use used useful using usually very want wanted wants was wasn't way ways we well went were what's whatever when whenever where whether which while who whole whose why wish won't wonder wondering work worked working works would wouldn't yes yet you'd",
};

const stemmed = (language: SearchLanguage): ReadonlySet<string> =>
  new Set(WORDS[language].split(" ").map((word) => stemOf(word, language)));
const STEMS: Readonly<Record<SearchLanguage, ReadonlySet<string>>> = {
  nl: stemmed("nl"),
  fr: stemmed("fr"),
  en: stemmed("en"),
};

/** `stem`: as `stemsOf` gives it. Signs and numbers tell nothing either. */
export const isEveryday = (stem: string, language: SearchLanguage): boolean =>
  STEMS[language].has(stem) || !/\p{L}/u.test(stem);

/** What an everyday word tells beside another that is as rare. */
export const EVERYDAY_SHARE = 0.15;
