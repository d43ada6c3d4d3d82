import { acronym, name, type Row } from './row.ts';

export const ENGLISH: Row[] = [
  ...name(
    'en',
    'Frontex',
    "⟦Frontex⟧’s director, ⟦Frontex⟧'s, ⟦Frontex⟧, ⟦FRONTEX⟧",
    "‘⟦Frontex⟧’, '⟦Frontex⟧'",
    'https://frontex.europa.eu/news, press@frontex.europa.eu, @frontex, frontex.europa.eu',
    'Frontexit',
    'EU-⟦Frontex⟧ and ⟦Frontex⟧-led',
  ),
  ...name(
    'en',
    'asylum seeker',
    '⟦asylum seekers⟧, ⟦asylum-seekers⟧, the ⟦asylum seeker⟧’s, ⟦asylum seekers⟧’ rights',
  ),
  ...name(
    'en',
    'reception agency',
    'two ⟦reception agencies⟧',
    'reception agencys-x'.replace('s-x', ''),
  ).slice(0, 1),
  ...name('en', 'small boat crossing', '⟦small boat crossings⟧, ⟦Small Boat Crossing⟧'),
  ...name('en', 'ombudsman', 'the ⟦ombudsmen⟧'),
  ...name('en', 'UN migration pact', 'the ⟦UN migration pact⟧, the ⟦U.N. migration pact⟧'),
  ...name('en', 'Brien', "O’Brien, O'Brien", 'd’⟦Brien⟧'),
  ...name('en', 'Sa', 'Sa’id'),
  ...name('en', "Sa'id Ali", '⟦Said Ali⟧, ⟦Saʿid Ali⟧, ⟦Sa’id Ali⟧'),
  ...name('en', 'J. K. Smith', '⟦J.K. Smith⟧, ⟦J. K. Smith⟧'),
  ...name('en', 'St. Gallen', '⟦St Gallen⟧. ⟦St. Gallen⟧.'),
  ...acronym('en', 'IOM', "the ⟦IOM⟧’s, ⟦IOM⟧'s, ⟦IOM⟧; iom", 'the IOMX'),
  ...acronym('en', 'MoU', 'the ⟦MoU⟧, two ⟦MoU⟧', 'the MOU, the mou'),
  ...acronym('en', 'NGO', '⟦NGOs⟧, an ⟦NGO⟧, an ⟦N.G.O.⟧'),
];

export const ARABIC: Row[] = [
  // Proclitics are left out of the span, the article stays in.
  ...name(
    'ar',
    'المنظمة الدولية للهجرة',
    '⟦المنظمة الدولية للهجرة⟧',
    'و⟦المنظمة الدولية للهجرة⟧، ب⟦المنظمة الدولية للهجرة⟧، ف⟦المنظمة الدولية للهجرة⟧، ك⟦المنظمة الدولية للهجرة⟧',
    'ل⟦لمنظمة الدولية للهجرة⟧، ول⟦لمنظمة الدولية للهجرة⟧، وب⟦المنظمة الدولية للهجرة⟧',
    '⟦الـمـنـظـمـة الدوليّة للهِجرة⟧، ⟦المنظمه الدوليه للهجره⟧',
    'منظمة دولية للهجرة',
    'المنظمة، الدولية للهجرة',
  ),
  ...name('ar', 'الهجرة', 'و⟦الهجرة⟧، ⟦الهجرة⟧، ل⟦لهجرة⟧، بـ⟦الهجرة⟧', 'هجرة، بهجرة'),
  ...name('ar', 'اللجنة', 'ل⟦لجنة⟧، ب⟦اللجنة⟧، ول⟦لجنة⟧'),
  ...name('ar', 'لجنة', 'ل⟦لجنة⟧، و⟦لجنة⟧، ⟦لجنة⟧', 'اللجنة'),
  ...name('ar', 'فرونتكس', 'و⟦فرونتكس⟧، ل⟦فرونتكس⟧، ⟦فرونتكس⟧، ول⟦فرونتكس⟧'),
  ...name('ar', 'باب', '⟦باب⟧', 'كباب، وباب'),
  ...name('ar', 'باب سبتة', 'ب⟦باب سبتة⟧، ⟦باب سبتة⟧'),
  // Hamza, alef, ya, ta marbuta, harakat.
  ...name('ar', 'الاتحاد الأوروبي', '⟦الاتحاد الاوروبي⟧، ⟦الإتحاد الأوروبى⟧، ⟦الاتّحادُ الأوروبيّ⟧'),
  ...name('ar', 'خالد الزروالي', '⟦خالد الزروالي⟧، و⟦خالد الزروالى⟧', 'خالدة الزروالي'),
  ...name('ar', 'تأشيرة', '⟦تأشيرات⟧، ⟦تاشيرة⟧، ب⟦تأشيرة⟧'),
  ...name('ar', 'أكادير', '⟦أگادير⟧، ⟦اكادير⟧'),
  ...name('ar', 'إعلان مراكش', '⟦اعلان مراكش⟧ (⟦إعلان\nمراكش⟧)، «⟦إعلان مراكش⟧»'),
  // Latin letters in Arabic text.
  ...acronym('ar', 'OQTF', 'قرار ⟦OQTF⟧، بـ⟦OQTF⟧، الـ⟦OQTF⟧'),
  ...name(undefined, 'الزروالي', 'و⟦الزروالي⟧ وقال ⟦الزروالي⟧'),
  ...name('fa', 'هجرت', '⟦هجرت⟧', 'وهجرت'),
  ...name('ar', '٢٠١٨ ميثاق', '⟦2018 ميثاق⟧'),
];

export const SPANISH: Row[] = [
  ...name('es', 'solicitante de asilo', 'los ⟦solicitantes de asilo⟧'),
  ...name('es', 'migración irregular', 'las ⟦migraciones irregulares⟧, la ⟦MIGRACION IRREGULAR⟧'),
  ...name('es', 'autorización de residencia', 'las ⟦autorizaciones de residencia⟧'),
  ...name('es', 'juez de extranjería', 'los ⟦jueces de extranjería⟧'),
  ...name('es', 'menor no acompañado', 'los ⟦menores no acompañados⟧, el ⟦menor no acompanado⟧'),
  ...acronym('es', 'EE. UU.', 'los ⟦EE. UU.⟧ y ⟦EE.UU.⟧, ⟦EE UU⟧, ⟦EEUU⟧.', 'ee. uu.'),
  ...acronym('es', 'CETI', 'los ⟦CETIs⟧, el ⟦CETI⟧, «⟦CETI⟧»', 'ceti'),
  ...name('es', 'Melilla', '¿⟦Melilla⟧? ¡⟦Melilla⟧!'),
];

export const GERMAN: Row[] = [
  ...acronym('de', 'BAMF', 'der ⟦BAMF⟧-Bescheid, des ⟦BAMFs⟧, das ⟦BAMF⟧', 'Bamf, bamf'),
  ...name('de', 'Dublin', 'die ⟦Dublin⟧-Fälle, ⟦Dublins⟧', 'Dubliner'),
  ...name(
    'de',
    'Dublin-Fall',
    'die ⟦Dublin-Fälle⟧, in ⟦Dublin-Fällen⟧, ein ⟦Dublin-Fall⟧, des ⟦Dublin-Falles⟧',
  ),
  ...name('de', 'Duldung', 'die ⟦Duldungen⟧', 'geduldet'),
  ...name('de', 'Asylbewerber', 'den ⟦Asylbewerbern⟧, des ⟦Asylbewerbers⟧', 'Asylbewerberheim'),
  ...name(
    'de',
    'Ausländerbehörde',
    'die ⟦Ausländerbehörden⟧, die ⟦Auslaenderbehoerde⟧, die ⟦AUSLÄNDERBEHÖRDE⟧',
  ),
  ...name('de', 'Außengrenze', 'die ⟦Aussengrenzen⟧, die ⟦AUSSENGRENZE⟧, die ⟦Außengrenze⟧'),
];

export const ITALIAN: Row[] = [
  ...acronym('it', 'UNHCR', "dell'⟦UNHCR⟧, all’⟦UNHCR⟧, nell'⟦UNHCR⟧, sull’⟦UNHCR⟧"),
  ...name('it', 'permesso di soggiorno', 'i ⟦permessi di soggiorno⟧'),
  ...name('it', 'richiedente asilo', 'i ⟦richiedenti asilo⟧'),
  ...name('it', 'guardia costiera', 'le ⟦guardie costiere⟧, la ⟦Guardia costiera⟧'),
  ...name(
    'it',
    'centro di permanenza per il rimpatrio',
    'i ⟦centri di permanenza per il rimpatrio⟧',
  ),
];

export const DUTCH: Row[] = [
  ...name('nl', 'asielzoeker', 'de ⟦asielzoekers⟧, de ⟦asielzoeker⟧'),
  ...name('nl', 'verblijfsvergunning', 'de ⟦verblijfsvergunningen⟧'),
  ...name('nl', 'derde land', 'uit ⟦derde landen⟧'),
  ...acronym('nl', 'IND', "de ⟦IND⟧'er, ⟦IND⟧-medewerker", 'ind'),
];

export const OTHERS: Row[] = [
  ...acronym('ca', 'OIM', "l'⟦OIM⟧, d’⟦OIM⟧"),
  ...name('ca', 'immigració il·legal', 'la ⟦immigració il·legal⟧, la ⟦immigració illegal⟧'),
  ...name(undefined, 'Lampedusa', '⟦Lampedusa⟧', 'Lampedusas'),
  ...name(undefined, 'Εύρος', '⟦ΕΥΡΟΣ⟧, ⟦Ευρος⟧', 'Ευροσς'),
  ...name(undefined, 'Лампедуза', '⟦ЛАМПЕДУЗА⟧', 'Лампедузы'),
  ...name(undefined, '移民', '关于⟦移民⟧的报告'),
  ...name(undefined, 'ผู้ลี้ภัย', 'ค่าย⟦ผู้ลี้ภัย⟧ใหม่'),
  ...name(undefined, '난민', '⟦난민⟧ 신청', '난민들'),
  ...name(undefined, 'İstanbul', '⟦Istanbul⟧, ⟦ISTANBUL⟧, ⟦istanbul⟧'),
  ...name(undefined, 'a', 'a A'),
  ...name(undefined, '—', '— —'),
];
