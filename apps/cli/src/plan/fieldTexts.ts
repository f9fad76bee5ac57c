/** What is wrong with a field of a file that was handed in, and what to do. Each sentence follows the place of the field. */
import type { Problem, ProblemCode } from "@luwte/planning/reading/fields.ts";
import type { CountsProblem, CountsProblemCode } from "@luwte/planning/staffing/csv.ts";
import type { Language, Text } from "../terminal.ts";
import { fill } from "./sentences.ts";

const says = (nl: string, fr: string, en: string): Text => ({ nl, fr, en });

const FIELD_TEXTS: Record<ProblemCode, Text> = {
  missing: says("ontbreekt; voeg het toe.", "manque ; ajoutez-le.", "is missing; add it."),
  unknown_field: says(
    "hoort hier niet. Wat hier kan: {wanted}",
    "n’a pas sa place ici. Possible ici : {wanted}",
    "does not belong here. What may be here: {wanted}",
  ),
  not_an_object: says("is {found}; schrijf {...}.", "vaut {found} ; écrivez {...}.", "is {found}; write {...}."),
  not_a_list: says("is {found}; schrijf [...].", "vaut {found} ; écrivez [...].", "is {found}; write [...]."),
  too_few: says(
    "heeft er {found}; minstens {wanted}.",
    "en compte {found} ; au moins {wanted}.",
    "has {found} of them; at least {wanted}.",
  ),
  too_many: says(
    "heeft er {found}; hoogstens {wanted}.",
    "en compte {found} ; au plus {wanted}.",
    "has {found} of them; at most {wanted}.",
  ),
  not_a_number: says(
    "is {found}; schrijf een getal.",
    "vaut {found} ; écrivez un nombre.",
    "is {found}; write a number.",
  ),
  not_whole: says(
    "is {found}; schrijf een heel getal.",
    "vaut {found} ; écrivez un entier.",
    "is {found}; write a whole number.",
  ),
  too_small: says(
    "is {found}; minstens {wanted}.",
    "vaut {found} ; au moins {wanted}.",
    "is {found}; at least {wanted}.",
  ),
  too_large: says(
    "is {found}; hoogstens {wanted}.",
    "vaut {found} ; au plus {wanted}.",
    "is {found}; at most {wanted}.",
  ),
  not_a_text: says(
    "is {found}; schrijf een tekst tussen aanhalingstekens.",
    "vaut {found} ; écrivez un texte entre guillemets.",
    "is {found}; write a text between quotation marks.",
  ),
  too_long: says(
    "is te lang; hoogstens {wanted} tekens: {found}",
    "est trop long ; au plus {wanted} caractères : {found}",
    "is too long; at most {wanted} characters: {found}",
  ),
  not_a_name: says(
    "is {found}; schrijf een naam op één regel.",
    "vaut {found} ; écrivez un nom sur une ligne.",
    "is {found}; write a name on one line.",
  ),
  not_an_id: says(
    "is {found}; schrijf kleine letters, cijfers en streepjes, als cao-2026.",
    "vaut {found} ; écrivez des minuscules, des chiffres et des tirets, comme cct-2026.",
    "is {found}; write small letters, digits and hyphens, like cao-2026.",
  ),
  not_one_of: says(
    "is {found}; kies uit: {wanted}",
    "vaut {found} ; choisissez : {wanted}",
    "is {found}; choose one of: {wanted}",
  ),
  not_a_flag: says(
    "is {found}; schrijf true of false.",
    "vaut {found} ; écrivez true ou false.",
    "is {found}; write true or false.",
  ),
  not_a_date: says(
    "is {found}; schrijf een datum als 2026-03-29.",
    "vaut {found} ; écrivez une date comme 2026-03-29.",
    "is {found}; write a date like 2026-03-29.",
  ),
  not_a_moment: says(
    "is {found}; schrijf een moment als 2026-03-29T07:30.",
    "vaut {found} ; écrivez un moment comme 2026-03-29T07:30.",
    "is {found}; write a moment like 2026-03-29T07:30.",
  ),
  not_a_time: says(
    "is {found}; schrijf een tijd als 08:30.",
    "vaut {found} ; écrivez une heure comme 08:30.",
    "is {found}; write a time like 08:30.",
  ),
  unknown_zone: says(
    "is {found}; schrijf een tijdzone als Europe/Amsterdam.",
    "vaut {found} ; écrivez un fuseau horaire comme Europe/Brussels.",
    "is {found}; write a time zone like Europe/Amsterdam.",
  ),
  not_later: says(
    "is {found}; later dan {wanted} nodig.",
    "vaut {found} ; doit être après {wanted}.",
    "is {found}; must be later than {wanted}.",
  ),
  out_of_order: says(
    "is {found}, wat niet klopt met wat ervoor komt; zet begin voor eind, minste voor meeste, oudste eerst.",
    "vaut {found}, ce qui ne suit pas ce qui précède ; début avant fin, minimum avant maximum, le plus ancien d’abord.",
    "is {found}, which does not fit what comes before; put start before end, least before most, oldest first.",
  ),
  not_inside: says(
    "is {found}, buiten waar het hoort; verschuif het of maak het korter.",
    "vaut {found}, en dehors de sa place ; déplacez-le ou raccourcissez-le.",
    "is {found}, outside where it belongs; move it or make it shorter.",
  ),
  twice: says(
    "staat er twee keer: {found}. Haal er een weg of geef die een andere naam.",
    "s’y trouve deux fois : {found}. Retirez-en un ou donnez-lui un autre nom.",
    "is there twice: {found}. Take one out or give it another name.",
  ),
  unknown_name: says(
    "noemt iets dat er niet is: {found}. Wat er is: {wanted}",
    "nomme quelque chose qui n’existe pas : {found}. Existent : {wanted}",
    "names something that is not there: {found}. What is there: {wanted}",
  ),
  wrong_length: says(
    "moet zo veel waarden hebben: {wanted}.",
    "doit compter autant de valeurs : {wanted}.",
    "must have so many values: {wanted}.",
  ),
  sum_too_large: says(
    "is samen meer dan {wanted}; maak het kleiner.",
    "fait plus que {wanted} en tout ; réduisez-le.",
    "is more than {wanted} together; make it smaller.",
  ),
  nobody_can: says(
    "vraagt wat geen groep kan (of niemand doet {wanted}). Geef een groep die vaardigheid.",
    "demande ce qu’aucun groupe ne sait faire (ou personne ne fait {wanted}). Donnez cette compétence à un groupe.",
    "asks what no group can do (or nobody does {wanted}). Give a group that skill.",
  ),
  too_heavy: says(
    "laat het zwaarste contact nooit toe; minstens {wanted}.",
    "n’admet jamais le contact le plus lourd ; au moins {wanted}.",
    "never lets in the heaviest contact; at least {wanted}.",
  ),
  too_much: says(
    "is te veel om te simuleren; samen hoogstens {wanted}.",
    "est trop à simuler ; au plus {wanted} en tout.",
    "is too much to simulate; at most {wanted} together.",
  ),
  same_shape: says(
    "heeft andere wachtrijen, groepen of tijden; verander alleen waarden.",
    "a d’autres files, groupes ou heures ; ne changez que des valeurs.",
    "has other queues, groups or times; change values only.",
  ),
};

const COUNT_TEXTS: Record<CountsProblemCode, Text> = {
  no_header: says(
    "begin met een regel als date,time,calls.",
    "commencez par une ligne comme date,time,calls.",
    "begin with a line like date,time,calls.",
  ),
  no_count_column: says(
    "noem een kolom calls, count of forecast: {found}",
    "nommez une colonne calls, count ou forecast : {found}",
    "name a column calls, count or forecast: {found}",
  ),
  no_moment_column: says(
    "noem een kolom timestamp, of date en time: {found}",
    "nommez une colonne timestamp, ou date et time : {found}",
    "name a column timestamp, or date and time: {found}",
  ),
  no_rows: says("er staat niets onder.", "il n’y a rien en dessous.", "there is nothing below it."),
  too_many_rows: says(
    "te veel regels ({found}); geef hoogstens vier weken van kwartieren.",
    "trop de lignes ({found}) ; donnez au plus quatre semaines de quarts d’heure.",
    "too many lines ({found}); give four weeks of quarters of an hour at most.",
  ),
  wrong_width: says(
    "heeft {found} kolommen, anders dan de eerste regel.",
    "compte {found} colonnes, autrement que la première ligne.",
    "has {found} columns, unlike the first line.",
  ),
  not_a_moment: says(
    "is geen moment: {found}. Schrijf 2026-11-23 09:30.",
    "n’est pas un moment : {found}. Écrivez 2026-11-23 09:30.",
    "is no moment: {found}. Write 2026-11-23 09:30.",
  ),
  not_a_count: says(
    "is geen aantal: {found}. Schrijf 0 of meer.",
    "n’est pas un nombre : {found}. Écrivez 0 ou plus.",
    "is no count: {found}. Write 0 or more.",
  ),
  not_seconds: says(
    "is geen duur in seconden: {found}.",
    "n’est pas une durée en secondes : {found}.",
    "is no duration in seconds: {found}.",
  ),
  not_in_order: says(
    "komt niet na de regel ervoor: {found}. Zet ze op volgorde, elk één keer.",
    "ne vient pas après la ligne précédente : {found}. Mettez-les en ordre, chacune une fois.",
    "does not come after the line before: {found}. Put them in order, each once.",
  ),
  not_in_step: says(
    "ligt niet een heel aantal intervallen na de regel ervoor: {found}.",
    "n’est pas à un nombre entier d’intervalles de la ligne précédente : {found}.",
    "is not a whole number of intervals after the line before: {found}.",
  ),
};

export const fieldText = ({ at, code, found, wanted }: Problem, language: Language): string =>
  `${at || "."} ${fill(FIELD_TEXTS[code][language], { found, wanted })}`;

const LINE = says("Regel", "Ligne", "Line");
export const countsText = ({ line, code, found }: CountsProblem, language: Language): string =>
  `${LINE[language]} ${line}: ${fill(COUNT_TEXTS[code][language], { found })}`;
