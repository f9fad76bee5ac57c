/** What is wrong with a public instance, and what to do. */
import type { InstanceProblemCode } from "@luwte/planning/rosters/curtois/instance.ts";
import type { Text } from "../terminal.ts";

const says = (nl: string, fr: string, en: string): Text => ({ nl, fr, en });

export const INSTANCE_TEXTS: Record<InstanceProblemCode | "unreadable", Text> = {
  unreadable: says(
    "Dit bestand is niet te lezen of te groot: {value}",
    "Ce fichier est illisible ou trop grand : {value}",
    "This file cannot be read, or is too large: {value}",
  ),
  too_large: says(
    "De tekst is te lang ({value} tekens); maak hem korter.",
    "Le texte est trop long ({value} caractères) ; raccourcissez-le.",
    "The text is too long ({value} characters); make it shorter.",
  ),
  section_missing: says(
    "{value} ontbreekt of is leeg; voeg hem toe.",
    "{value} manque ou est vide ; ajoutez-la.",
    "{value} is missing or empty; add it.",
  ),
  too_few_values: says(
    "Hier staan te weinig waarden; vul de regel aan: {value}",
    "Il manque des valeurs ; complétez la ligne : {value}",
    "There are too few values; complete the line: {value}",
  ),
  not_a_number: says(
    "Dit moet een heel getal zijn: {value}",
    "Ceci doit être un nombre entier : {value}",
    "This must be a whole number: {value}",
  ),
  unknown_shift: says(
    "Deze dienst staat niet in SECTION_SHIFTS: {value}",
    "Ce service n’est pas dans SECTION_SHIFTS : {value}",
    "This shift is not in SECTION_SHIFTS: {value}",
  ),
  unknown_employee: says(
    "Deze persoon staat niet in SECTION_STAFF: {value}",
    "Cette personne n’est pas dans SECTION_STAFF : {value}",
    "This person is not in SECTION_STAFF: {value}",
  ),
  no_such_day: says(
    "Deze dag valt buiten de horizon; tel vanaf 0: {value}",
    "Ce jour est hors de l’horizon ; comptez à partir de 0 : {value}",
    "This day is outside the horizon; count from 0: {value}",
  ),
  named_twice: says(
    "Dit staat er twee keer; laat er één staan: {value}",
    "Ceci s’y trouve deux fois ; n’en gardez qu’un : {value}",
    "This is there twice; keep one: {value}",
  ),
  least_above_most: says(
    "Het minste is meer dan het meeste; herstel een van beide: {value}",
    "Le minimum dépasse le maximum ; corrigez l’un des deux : {value}",
    "The least is above the most; mend one of them: {value}",
  ),
  too_many: says(
    "Dit is te veel of te groot: {value}",
    "C’est trop ou trop grand : {value}",
    "This is too many or too large: {value}",
  ),
};
