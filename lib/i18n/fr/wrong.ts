import type { WrongWords } from '../wrong.ts';

export const wrong: WrongWords = {
  wrong: 'Faux ici ?',
  wrongOf: (title) => `Faux ici ? ${title}`,
  hide: 'Ne plus marquer ce repère :',
  onPage: 'sur cette page',
  everywhere: 'partout',
  save: 'Enregistrer un cas de test…',
  saveHint:
    'Le fichier contient les passages où ce repère était marqué (20 au plus), son identifiant, la langue et la date de la page. Ni l’adresse de la page, ni rien sur vous. Il reste sur votre appareil.',
  hidden: 'Masqués par vous',
  hiddenHere: 'sur cette page',
  hiddenEverywhere: 'partout',
  takeBack: 'Marquer à nouveau',
  takeBackOf: (title) => `Marquer à nouveau ${title}`,
  notKept: 'Le navigateur n’a pas enregistré ce choix. Rien n’a changé ; réessayez.',
  title: 'Repères masqués',
  intro: 'Vous les avez jugés faux, sur une page ou partout. La liste reste sur votre appareil.',
  none: 'Aucun. Le bouton et le panneau de Repères permettent de masquer un repère.',
};
