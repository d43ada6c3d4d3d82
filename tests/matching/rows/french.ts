import { acronym, name, type Row } from './row.ts';

export const FRENCH: Row[] = [
  // Elision and apostrophes, typed and typographic.
  ...acronym(
    'fr',
    'OQTF',
    'une ⟦OQTF⟧ sans délai',
    "l'⟦OQTF⟧, d’⟦OQTF⟧, qu'⟦OQTF⟧ et jusqu’⟦OQTF⟧",
    "L'⟦OQTF⟧ DU PRÉFET",
    'l´⟦OQTF⟧, lʼ⟦OQTF⟧, l‘⟦OQTF⟧',
    "aujourd'OQTF",
    '(⟦OQTF⟧), «⟦OQTF⟧», « ⟦OQTF⟧ », “⟦OQTF⟧”, [⟦OQTF⟧], ⟦OQTF⟧ ; ⟦OQTF⟧… ⟦OQTF⟧/IRTF',
    '⟦OQTF⟧',
    'des ⟦OQTFs⟧ prononcées',
    'des OQTFS, des OQTFx',
    '⟦O.Q.T.F.⟧, ⟦O.Q.T.F⟧, une ⟦O.Q.T.F.⟧ contestée',
    'deux ⟦O.Q.T.F.s⟧',
    'O.Q.T.F.A. X.O.Q.T.F.',
    'oqtf, Oqtf, oQTF',
    'OQTF2, 2OQTF, OQTFX, XOQTF, OQTF_2, _OQTF',
    '⟦OQTF⟧-IRTF, anti-⟦OQTF⟧, non-⟦OQTF⟧',
    'l’⟦OQTF(s)⟧ et les ⟦OQTF(s)⟧',
    '⟦OQTF⟧¹, ⟦OQTF⟧²',
  ),
  ...acronym('fr', 'LPC', 'le ⟦LPC⟧', 'un lpc de poche', 'LPC2, 2LPC, LPCA', 'les ⟦LPCs⟧'),
  ...acronym('fr', 'TPS', 'la ⟦TPS⟧', 'la TPs, la TP, le Tps'),
  ...acronym('fr', 'ÉTIAS', '⟦ETIAS⟧, ⟦ÉTIAS⟧, ⟦E\u0301TIAS⟧', 'étias, etias'),
  ...acronym('fr', 'ETIAS', '⟦ÉTIAS⟧'),
  ...acronym('fr', 'O.F.P.R.A.', "l'⟦OFPRA⟧, l’⟦O.F.P.R.A.⟧"),
  ...acronym('fr', 'MNA', 'les ⟦MNA⟧, #⟦MNA⟧, #StopMNA, @MNA'),

  // Case and accents.
  ...name(
    'fr',
    'Khalid Zerouali',
    '⟦Khalid Zérouali⟧, ⟦KHALID ZEROUALI⟧, ⟦khalid zerouali⟧, ⟦Khalid Ze\u0301rouali⟧',
    'Khalide Zerouali, Khalid Zeroualist',
    '⟦Khalid\nZerouali⟧, ⟦Khalid\r\nZerouali⟧, ⟦Khalid\u00a0Zerouali⟧, ⟦Khalid\u2009  Zerouali⟧',
    'Khalid\n\nZerouali',
    'Khalid. Zerouali, Khalid, Zerouali (Khalid) Zerouali',
    '⟦Kha\u00adlid Zer\u200bouali⟧\u200b, \ufeff⟦Khalid Zerouali⟧',
    '⟦𝗞𝗵𝗮𝗹𝗶𝗱 𝗭𝗲𝗿𝗼𝘂𝗮𝗹𝗶⟧, ⟦Ｋｈａｌｉｄ Ｚｅｒｏｕａｌｉ⟧',
    '👋⟦Khalid Zerouali⟧🙂',
  ),
  ...name('fr', 'Cœur de l’Œuvre', '⟦coeur de l’oeuvre⟧, ⟦CŒUR DE L’ŒUVRE⟧'),
  ...name('fr', 'régularisation', '⟦régu\u00adlarisation⟧, ⟦REGULARISATION⟧', 'régularisationne'),
  ...name('fr', "L'Humanité", '⟦L’Humanité⟧, ⟦l humanité⟧', 'Humanité'),

  // Plurals.
  ...name(
    'fr',
    'laissez-passer consulaire',
    'les ⟦laissez-passer consulaires⟧',
    'un ⟦laissez passer consulaire⟧, un ⟦laissez‑passer\u00a0consulaire⟧, un ⟦laissez–passer consulaire⟧',
    'un ⟦laissez-passer\nconsulaire⟧, un ⟦LAISSEZ-PASSER CONSULAIRE⟧',
    'un laissez-passer, consulaire',
    'un laissezpasser consulaire',
  ),
  ...name(
    'fr',
    "demandeur d'asile",
    'les ⟦demandeurs d’asile⟧, les ⟦DEMANDEURS D’ASILE⟧, un ⟦demandeur d asile⟧',
    'les ⟦demandeur·euses d’asile⟧, les ⟦demandeur·euse·s d’asile⟧, les ⟦demandeur.euse.s d’asile⟧',
    'les ⟦demandeur(se)s d’asile⟧, le ⟦demandeur(s) d’asile⟧',
    'la demandeuse d’asile, les demandeuses d’asile',
    'demande d’asile',
  ),
  ...name('fr', 'demandeuse d’asile', 'les ⟦demandeuses d’asile⟧'),
  ...name('fr', 'réfugié', '⟦réfugié·es⟧, ⟦réfugié(e)s⟧, ⟦réfugié.e.s⟧, ⟦réfugiés⟧', 'réfugiée'),
  ...name(
    'fr',
    'tribunal administratif',
    'les ⟦tribunaux administratifs⟧, le ⟦tribunal administratif⟧',
  ),
  ...name('fr', 'bureau de liaison', 'les ⟦bureaux de liaison⟧', 'les bureaus-x de liaison'),
  ...name('fr', 'Nations unies', 'les ⟦Nations Unies⟧', 'une nation unie, la Nation unies'),
  ...name('fr', 'Calais', 'à ⟦Calais⟧', 'Calai'),
  ...name('fr', 'Frontex', '⟦Frontex⟧, l’agence ⟦frontex⟧', 'Fronte, Frontes'),

  // Quotation marks inside a name belong to it when they close.
  ...name('fr', 'opération Wuambushu', 'l’⟦opération « Wuambushu »⟧ et l’⟦opération Wuambushu⟧'),
  ...name(
    'fr',
    'article L. 611-1',
    'l’⟦article L. 611-1⟧, l’⟦article L 611‑1⟧',
    'l’article L. 611-11',
  ),
  ...name(
    'fr',
    'règlement (UE) 2024/1351',
    'le ⟦règlement (UE) 2024/1351⟧',
    'le règlement UE 2024/1351',
  ),

  // Addresses.
  ...name(
    'fr',
    'Gisti',
    'le ⟦Gisti⟧. Le ⟦Gisti⟧, #⟦Gisti⟧',
    '@gisti, @Gisti_org, https://www.gisti.org/gisti, www.gisti.org, gisti.org, gisti@example.org',
    'gisti.org/spip.php?article=gisti, info.gisti@gisti.org, guide-gisti.pdf',
    'fin du stage.⟦Gisti⟧ et autres',
    'http://example.org, puis le ⟦Gisti⟧',
  ),
  // What stands between words, and words that are cut by it.
  ...name(
    'fr',
    'réfugié statutaire',
    'les ⟦réfugié.e.s statutaires⟧, un·e ⟦réfugié(e) statutaire⟧',
    'le réfugié. Statutaire, il reste ; réfugié (statutaire) ; réfugié, statutaire',
  ),
  ...name(
    'fr',
    'mission du HCR au Maroc',
    'la ⟦mission du H.C.R. au Maroc⟧, la ⟦mission du HCR au\nMaroc⟧',
    'la mission du HCR, au Maroc, la mission du HCR (au Maroc)',
    'la ⟦mission  du\u00a0HCR au Maroc⟧',
  ),
  ...name(
    'fr',
    'règlement (UE) 2021/1149',
    'le ⟦règlement (UE) 2021/1149⟧',
    'le règlement UE 2021/1149',
  ),
  ...name('fr', 'J. K. Dupont', 'avec ⟦J. K. Dupont⟧, ⟦J.K. Dupont⟧'),
  ...name('fr', 'exil', '⟦exil⟧', 'exilé, exiler, exils-x ex-il'.replace('exils-x ', '')),
];
