/**
 * Words with which sentences begin. A capital there says nothing, so a name is told from another word only by this list: what is not on it may be somebody's name.
 * None of these is a name in Dutch, French or English.
 */
import type { MomentLanguage } from "../moments/shapes.ts";
import { folded } from "../text/fold.ts";

const WORDS: Readonly<Record<MomentLanguage, string>> = {
  nl: `aan al alle alleen als alvast altijd anders bedankt beide bel bent ben betaal bestel bewaar bij binnen breng buiten controleer daar daarmee daarna daarom daarvoor dan dank dat de deze die dit
    doe door draai druk dus een eerst eigenlijk elke en er eventueel excuses fijn ga gaat gebruik geef geen gelukkig gewoon goed graag had hang heb hebben hebt heeft heel helaas hele het hier hierbij
    hierdoor hierna hoe hoeft houd iedere iets ik in indien inmiddels is ja jammer je jouw kan kies kijk klik klopt kom komt kun kunnen kunt laat leg lees let log maak maar mag mail meestal meld met
    misschien mocht moet mogelijk momenteel morgen na naast natuurlijk nee neem niet nieuwe nog normaal nu of om omdat onder ons onze ook op open over pak per plak prima print probeer retour ruilen scan
    schrijf sluit soms sorry staat stuur stuurt terugsturen ter tijdens tip toch tot trek tussen u uit uiteraard uw vaak vanaf vandaag veel vermeld verder vervolgens via volgens vooral voor vraag vul waar
    waarschijnlijk wacht wanneer want was we wel wie wij wil wilt wissel wordt worden zal zet zie zijn zo zodra zoek zolang zonder zorg zou zowel zullen`,
  fr: `a afin ainsi alors apres attendez au aucun aussi autrement aux avant avec avez bien car ce cela celle celui ces cet cette chaque choisissez cliquez comme comment conservez controlez dans de depuis des
    deposez des donc du elle elles en ensuite entre envoyez est et eventuellement excusez faites generalement grace gardez ici il ils imprimez indiquez je joignez jusqu la laissez lavez le les leur lors
    lorsque lisez mais malheureusement merci mettez moi n ne non normalement nos notez notre nous ou ouvrez oui par parfois pas pendant peut pour pourquoi pouvez prenez puis quand que quel quelle qui
    rapportez remplissez renvoyez retournez sa sans selon ses si son souvent sur suivez toujours tous tout toute toutes un une utilisez verifiez veuillez via voici vos votre vous y`,
  en: `a about after all also always an and another any are as at attach be because before both but by call can check choose click could do does don't each either enter every feel fill first for from get
    give go had has have he hello here how however i if in is it its it's just keep kindly leave let look mail make many may maybe most must my need never next no normally not note now of often on once
    only open or our out over pack perhaps pick please press print put read regarding rest return same see select send she should since so some sometimes sorry sure take thank thanks that the their then
    there these they this those to today try under unfortunately until use usually wash we we'll we're were what when where whether which while who why will wait with within without would write yes you
    you'll you're your`,
};
const SETS = new Map(Object.entries(WORDS).map(([language, words]) => [language, new Set(words.split(/\s+/))]));

/** Whether the first word of a sentence is surely none of somebody's names; without words there is none. */
export function beginsPlainly(sentence: string, language: MomentLanguage): boolean {
  const [first] = folded(sentence).match(/\p{L}[\p{L}'-]*/u) ?? [];
  return first === undefined || SETS.get(language)!.has(first);
}
