/** What is wrong with a file that was handed in, and what to do. Each sentence follows the place in the file. */
import type { InputProblemCode } from "@luwte/planning/rosters/parse/reading.ts";
import type { Text } from "../terminal.ts";

const says = (nl: string, fr: string, en: string): Text => ({ nl, fr, en });

export const INPUT_TEXTS: Record<InputProblemCode, Text> = {
  missing: says("ontbreekt; voeg het toe.", "manque ; ajoutez-le.", "is missing; add it."),
  unknown_field: says(
    "is geen bekend veld; haal het weg of herstel de spelling.",
    "n’est pas un champ connu ; retirez-le ou corrigez-le.",
    "is no known field; take it out or mend its spelling.",
  ),
  not_an_object: says("moet een object zijn: {value}", "doit être un objet : {value}", "must be an object: {value}"),
  not_a_list: says("moet een lijst zijn: {value}", "doit être une liste : {value}", "must be a list: {value}"),
  too_many: says(
    "heeft er {value}; hoogstens {most}.",
    "en compte {value} ; au plus {most}.",
    "has {value} of them; at most {most}.",
  ),
  too_few: says(
    "heeft er {value}; minstens {least}.",
    "en compte {value} ; au moins {least}.",
    "has {value} of them; at least {least}.",
  ),
  not_a_text: says("moet een tekst zijn: {value}", "doit être un texte : {value}", "must be a text: {value}"),
  too_long: says(
    "is te lang; hoogstens {most} tekens: {value}",
    "est trop long ; au plus {most} caractères : {value}",
    "is too long; at most {most} characters: {value}",
  ),
  not_an_id: says(
    "moet een naam op één regel zijn: {value}",
    "doit être un nom sur une ligne : {value}",
    "must be a name on one line: {value}",
  ),
  not_a_number: says(
    "moet een getal zijn, waar nodig een heel: {value}",
    "doit être un nombre, entier s’il le faut : {value}",
    "must be a number, a whole one where that is asked: {value}",
  ),
  too_small: says("is {value}; minstens {least}.", "vaut {value} ; au moins {least}.", "is {value}; at least {least}."),
  too_large: says("is {value}; hoogstens {most}.", "vaut {value} ; au plus {most}.", "is {value}; at most {most}."),
  not_one_of: says(
    "is {value}; kies uit: {allowed}",
    "vaut {value} ; choisissez parmi : {allowed}",
    "is {value}; choose one of: {allowed}",
  ),
  not_a_flag: says(
    "moet true of false zijn: {value}",
    "doit être true ou false : {value}",
    "must be true or false: {value}",
  ),
  not_a_date: says(
    "moet een datum zijn als 2026-03-29: {value}",
    "doit être une date comme 2026-03-29 : {value}",
    "must be a date like 2026-03-29: {value}",
  ),
  not_a_moment: says(
    "moet een moment zijn als 2026-03-29T07:30: {value}",
    "doit être un moment comme 2026-03-29T07:30 : {value}",
    "must be a moment like 2026-03-29T07:30: {value}",
  ),
  not_a_time: says(
    "moet een tijd zijn als 07:30: {value}",
    "doit être une heure comme 07:30 : {value}",
    "must be a time like 07:30: {value}",
  ),
  twice: says("staat er twee keer: {value}", "s’y trouve deux fois : {value}", "is there twice: {value}"),
  unknown_reference: says(
    "noemt iets dat er niet is: {value}",
    "nomme quelque chose qui n’existe pas : {value}",
    "names something that is not there: {value}",
  ),
  out_of_order: says(
    "klopt niet met wat ervoor komt; zet begin voor eind, minste voor meeste, oudste eerst: {value}",
    "ne suit pas ce qui précède ; début avant fin, minimum avant maximum, le plus ancien d’abord : {value}",
    "does not fit what comes before; start before end, least before most, oldest first: {value}",
  ),
  not_inside: says(
    "ligt buiten waar het hoort: {value}",
    "est en dehors de sa place : {value}",
    "lies outside where it belongs: {value}",
  ),
  unknown_zone: says(
    "is geen tijdzone; schrijf bijvoorbeeld Europe/Amsterdam: {value}",
    "n’est pas un fuseau horaire ; écrivez par exemple Europe/Brussels : {value}",
    "is no time zone; write for instance Europe/Amsterdam: {value}",
  ),
};
