import type { DataWords } from '../data.ts';
import { plural } from '../format.ts';

const of = (count: number, one: string, other: string) => plural(count, 'fr', { one, other });

export const data: DataWords = {
  packs: {
    title: 'Jeux de données',
    intro:
      'Quand deux jeux parlent de la même chose, c’est le premier de la liste qui parle, et la fiche dit lequel.',
    bundled: 'Données de Repères',
    own: 'Mes fiches',
    none: 'Aucune fiche pour le moment',
    version: (version) => `version ${version}`,
    entries: (count) => of(count, '# fiche', '# fiches'),
    from: {
      package: 'livrées avec l’extension',
      file: (name) => `fichier ${name}`,
      paste: 'texte collé',
      feed: (address) => `abonnement à ${address}`,
    },
    signed: 'signature vérifiée',
    unsigned: 'sans signature',
    size: (text) => text,
    installed: (date) => `reçues le ${date}`,
    byKind: 'Par nature',
    byLanguage: 'Par langue',
    use: (pack) => `Utiliser « ${pack} »`,
    up: (pack) => `Faire parler « ${pack} » plus tôt`,
    down: (pack) => `Faire parler « ${pack} » plus tard`,
    remove: (pack) => `Supprimer « ${pack} »`,
    removeShort: 'Supprimer',
    removeSure: (pack) =>
      `Supprimer « ${pack} » et toutes ses versions ? Cela ne peut pas être annulé.`,
    kept: 'Versions conservées',
    active: 'en service',
    restore: (version) => `Restaurer la version ${version}`,
    restoreShort: 'Restaurer',
    pinned: 'Version restaurée : aucune mise à jour ne la remplace.',
    release: 'Recevoir à nouveau les mises à jour',
    working: 'En cours…',
  },
  importing: {
    title: 'Importer un fichier',
    intro:
      'Une version complète ou une liste de fiches en JSON, un tableau CSV ou TSV, du YAML, un glossaire SKOS. Rien n’est enregistré avant votre accord.',
    choose: 'Choisir un fichier…',
    drop: 'ou déposez-le ici',
    paste: 'Coller du texte',
    pasted: 'Texte à importer',
    readPasted: 'Lire ce texte',
    reading: 'Lecture du fichier…',
    checking: 'Vérification…',
    again: 'Importer un autre fichier',
    language: 'Langue des textes du tableau',
    columns: 'Colonnes du tableau',
    columnsHint: (rows) =>
      `${of(rows, '# ligne', '# lignes')}. Dites ce que contient chaque colonne ; ce choix sera retenu pour le prochain tableau pareil.`,
    meaning: (head) => `Contenu de la colonne « ${head} »`,
    leftOut: '– ne pas importer –',
    continue: 'Vérifier les fiches',
  },
  exporting: {
    title: 'Exporter',
    intro:
      'Toutes les fiches en service, sauf les privées. Le JSON et le tableau se relisent ici sans perte.',
    formats: { json: 'JSON', csv: 'Tableau (CSV)', skos: 'SKOS', html: 'Glossaire à imprimer' },
  },
  formats: {
    release: 'Version complète (JSON)',
    own: 'Mes fiches (JSON)',
    json: 'Liste de fiches (JSON)',
    table: 'Tableau',
    yaml: 'YAML',
    skos: 'Glossaire SKOS',
  },
  check: {
    title: 'Vérification',
    good: (good, total) =>
      `${of(good, '# fiche peut être prise', '# fiches peuvent être prises')}, sur ${total}.`,
    errors: (count) => of(count, '# erreur', '# erreurs'),
    warnings: (count) => of(count, '# avertissement', '# avertissements'),
    row: (number) => `ligne ${number}`,
    entry: (number) => `fiche nº ${number}`,
    line: (line) => `ligne ${line} du fichier`,
    found: 'trouvé :',
    more: (count) => `et ${of(count, '# autre', '# autres')}, dans le rapport`,
    save: 'Enregistrer le rapport',
    report: ['gravité', 'place', 'ligne', 'fiche', 'champ', 'trouvé', 'problème', 'remède'],
    error: 'erreur',
    warning: 'avertissement',
  },
  target: {
    title: 'Où les ranger',
    fresh: 'Un nouveau jeu de données',
    name: 'Nom du jeu',
    nameHint: 'Les fiches disent de quel jeu elles viennent.',
    mode: 'Comment',
    add: 'Ajouter à ce qui s’y trouve',
    addHint: 'Les fiches de même identifiant sont remplacées, les autres restent.',
    replace: 'Remplacer tout le jeu',
    replaceHint: 'Ce que le fichier ne contient pas est retiré du jeu.',
    compare: 'Comparer',
  },
  compare: {
    title: (pack) => `Ce qui changerait dans « ${pack} »`,
    added: (count) => of(count, '# fiche ajoutée', '# fiches ajoutées'),
    changed: (count) => of(count, '# fiche modifiée', '# fiches modifiées'),
    removed: (count) => of(count, '# fiche retirée', '# fiches retirées'),
    renamed: (count) => of(count, 'dont # renommée', 'dont # renommées'),
    same: 'Rien ne changerait : ces fiches y sont déjà, mot pour mot.',
    kinds: { added: 'ajoutée', changed: 'modifiée', removed: 'retirée' },
    was: 'avant',
    is: 'après',
    pages: (count) =>
      of(
        count,
        '# page ouverte en ce moment changerait',
        '# pages ouvertes en ce moment changeraient',
      ),
    more: (count) => `Montrer ${of(count, 'la fiche restante', 'les # fiches restantes')}`,
  },
  holds: {
    title: 'À confirmer avant d’appliquer',
    removed: (count, total) =>
      `${of(count, '# fiche serait retirée', '# fiches seraient retirées')} sur ${total} : plus d’une sur cinq.`,
    renamed: (count, total) =>
      `${of(count, '# fiche serait renommée', '# fiches seraient renommées')} sur ${total} : plus d’une sur vingt.`,
    everyday: (count) =>
      of(
        count,
        '# nom est un mot courant et serait marqué partout :',
        '# noms sont des mots courants et seraient marqués partout :',
      ),
    confirm: 'J’ai vu ces points et je veux appliquer quand même.',
  },
  apply: {
    apply: 'Appliquer',
    cancel: 'Annuler',
    applying: 'Enregistrement des fiches ; la lecture continue pendant ce temps.',
    done: (entries, pack) =>
      `C’est fait : « ${pack} » compte ${of(entries, '# fiche', '# fiches')}.`,
  },
};
