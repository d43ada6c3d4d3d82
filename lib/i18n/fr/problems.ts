import type { ProblemWords } from '../problems.ts';

export const problems: ProblemWords = {
  'missing-language': [(lang) => `rien en ${lang}`, 'Ajoutez un texte dans cette langue.'],
  'duplicate-id': [
    (number) => `le même identifiant qu’une autre fiche (${number})`,
    'Réunissez les deux fiches, ou donnez un autre identifiant à l’une.',
  ],
  'dead-reference': [
    (id) => `aucune fiche ne s’appelle ${id}`,
    'Corrigez l’identifiant, ajoutez cette fiche ou retirez le renvoi.',
  ],
  'misdirected-relation': [
    (id) => `ne convient pas à ${id}`,
    'Une relation s’écrit une fois, d’un seul côté, jamais vers soi-même ; un titulaire est une personne.',
  ],
  'unknown-source': [
    (key) => `aucune source ne s’appelle ${key}`,
    'Ajoutez-la aux sources de la fiche, ou corrigez son nom.',
  ],
  'no-source': [() => 'aucune source', 'Ajoutez une page qui montre ce que dit la fiche.'],
  'duplicate-name': [
    (other) => `aussi le nom d’une autre fiche (${other})`,
    'Gardez-le où il convient, ou donnez à cette fiche l’identifiant de l’autre.',
  ],
  'colliding-acronym': [
    (other) => `aussi le sigle d’une autre fiche (${other})`,
    'Donnez aux deux fiches des indices : les mots voisins quand c’est celle-ci.',
  ],
  'overlapping-holders': [
    (both) => `deux titulaires à la fois : ${both}`,
    'Corrigez les dates : une fonction a un seul titulaire à la fois.',
  ],
  'unstated-gap': [
    (span) => `personne pour ${span}`,
    'Ajoutez le titulaire, ou dites pourquoi il n’y en a pas.',
  ],
  'long-summary': [(length) => `${length} caractères`, 'Gardez deux ou trois phrases.'],
  'short-summary': [() => 'une seule phrase', 'Dites aussi pourquoi on en parle.'],
  'loaded-word': [
    (word) => `« ${word} » prend parti`,
    'Employez un mot neutre, ou citez-le en disant de qui il est.',
  ],
  stale: [
    (date) => `relu pour la dernière fois en ${date}`,
    'Relisez la fiche et changez la date.',
  ],
  'future-date': [(date) => `${date} est dans l’avenir`, 'Corrigez la date.'],
  'misplaced-field': [
    (kinds) => `réservé aux fiches ${kinds}`,
    'Retirez ce champ, ou corrigez la nature de la fiche.',
  ],
  'not-an-entry': [() => 'n’est pas une fiche', 'Retirez cet élément du fichier.'],
  missing: [() => 'manque', 'Ajoutez ce champ.'],
  'wrong-type': [(wanted) => `devrait être : ${wanted}`, 'Écrivez la valeur sous cette forme.'],
  'unknown-field': [
    (names) => `champ inconnu : ${names}`,
    'Retirez ce champ, ou corrigez son nom.',
  ],
  'not-one-of': [() => 'n’est pas une valeur permise', 'Choisissez une des valeurs permises.'],
  'too-long': [(most) => `trop long : ${most} au plus`, 'Raccourcissez.'],
  'too-short': [(least) => `trop court : ${least} au moins`, 'Complétez, ou retirez ce champ.'],
  'bad-date': [() => 'n’est pas une date sûre', 'Écrivez 2026, 2026-11 ou 2026-11-25.'],
  'wrong-dates': [
    () => 'ces dates se contredisent',
    'Donnez un jour seul, ou un début et une fin dans cet ordre ; une fin ouverte a besoin d’une date de confirmation.',
  ],
  'bad-id': [
    () => 'n’est pas un identifiant',
    'Employez des minuscules sans accent, des chiffres et des traits d’union.',
  ],
  'bad-address': [
    () => 'n’est pas une adresse sûre',
    'Donnez l’adresse complète, qui commence par https://.',
  ],
  'bad-country': [() => 'n’est pas un code de pays', 'Écrivez deux capitales : FR, MA, EU.'],
  'bad-form': [() => 'n’a pas la forme attendue', 'Corrigez ce champ.'],
  'outer-space': [() => 'commence ou finit par une espace', 'Retirez cette espace.'],
  'control-characters': [
    () => 'contient un retour à la ligne ou un caractère de commande',
    'Écrivez le texte sur une ligne.',
  ],
  'no-language': [() => 'dans aucune langue', 'Donnez-le dans une langue au moins.'],
  'wrong-holder': [
    () => 'ce titulaire est incomplet',
    'Donnez une personne ou un nom, et une date.',
  ],
  'broken-text': [() => 'le texte est abîmé', 'Copiez-le de nouveau depuis sa source.'],
  'hidden-direction': [
    () => 'contient des caractères qui changent le sens d’écriture',
    'Effacez le texte et tapez-le de nouveau.',
  ],
  'invisible-characters': [
    () => 'contient des caractères invisibles',
    'Effacez le texte et tapez-le de nouveau.',
  ],
  'mixed-scripts': [
    () => 'mêle deux alphabets dans un mot',
    'Tapez le nom de nouveau, dans un seul alphabet.',
  ],
  lookalike: [
    (other) => `se lit comme ${other} sans être le même`,
    'Tapez le nom de nouveau ; s’il s’agit de la même chose, prenez le même identifiant.',
  ],
  'too-many-names': [
    (most) => `plus de ${most} noms dans une langue`,
    'Gardez les formes que l’on rencontre vraiment.',
  ],
  'one-letter': [
    () => 'trop court pour être un nom : il serait marqué partout',
    'Donnez un nom d’au moins deux lettres.',
  ],
  'everyday-name': [
    (name) => `« ${name} » : mot courant : il serait marqué partout`,
    'Donnez un nom plus précis.',
  ],
  'forbidden-key': [
    () => 'contient un champ réservé',
    'N’utilisez pas ce fichier : il cherche à modifier le programme.',
  ],
  'relation-cycle': [
    () => 'ses relations reviennent à elle-même',
    'Retirez la relation qui ferme le cercle.',
  ],
};
