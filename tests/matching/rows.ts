/** What is written, the form that is looked for, and the spans that must be found. */
export interface Row {
  text: string;
  form: string;
  language?: string;
  exact?: boolean;
  found: string[];
}

const acronym = (text: string, form: string, ...found: string[]): Row => ({
  text,
  form,
  language: 'fr',
  exact: true,
  found,
});
const name = (language: string, text: string, form: string, ...found: string[]): Row => ({
  text,
  form,
  language,
  found,
});

export const MATCHES: Row[] = [
  acronym('l’OQTF de trop', 'OQTF', 'OQTF'),
  acronym("d'OQTF, qu'OQTF", 'OQTF', 'OQTF', 'OQTF'),
  acronym('(OQTF) «OQTF».', 'OQTF', 'OQTF', 'OQTF'),
  acronym('des OQTFs prononcées', 'OQTF', 'OQTFs'),
  acronym('une O.Q.T.F. contestée', 'OQTF', 'O.Q.T.F.'),
  acronym('#OQTF', 'OQTF', 'OQTF'),
  name(
    'fr',
    'les laissez-passer consulaires',
    'laissez-passer consulaire',
    'laissez-passer consulaires',
  ),
  name(
    'fr',
    'un laissez passer consulaire',
    'laissez-passer consulaire',
    'laissez passer consulaire',
  ),
  name(
    'fr',
    'un laissez‑passer\u00a0consulaire',
    'laissez-passer consulaire',
    'laissez‑passer\u00a0consulaire',
  ),
  name(
    'fr',
    'un laissez-passer\nconsulaire',
    'laissez-passer consulaire',
    'laissez-passer\nconsulaire',
  ),
  name('fr', 'Khalid Zérouali arrive', 'Khalid Zerouali', 'Khalid Zérouali'),
  name('fr', 'KHALID ZEROUALI', 'Khalid Zérouali', 'KHALID ZEROUALI'),
  name('fr', 'les demandeurs d’asile', "demandeur d'asile", 'demandeurs d’asile'),
  name('fr', 'régu\u00adlarisation', 'régularisation', 'régu\u00adlarisation'),
  name('en', 'Frontex’s director, Frontex', 'Frontex', 'Frontex', 'Frontex'),
  name('en', 'asylum seekers', 'asylum seeker', 'asylum seekers'),
  name('es', 'los solicitantes de asilo', 'solicitante de asilo', 'solicitantes de asilo'),
  name('de', 'die Dublin-Fälle', 'Dublin', 'Dublin'),
  name('ar', 'خالد الزروالي', 'خالد الزروالي', 'خالد الزروالي'),
  name('ar', 'والهجرة', 'الهجرة', 'الهجرة'),
  name('ar', 'مديريّة الهجـــرة', 'مديرية الهجرة', 'مديريّة الهجـــرة'),
  name('ar', 'الاتحاد الاوروبي', 'الاتحاد الأوروبي', 'الاتحاد الاوروبي'),
];

export const MISSES: Row[] = [
  acronym('un lpc de poche', 'LPC'),
  acronym('LPC2 et XLPC', 'LPC'),
  acronym('OQTFX', 'OQTF'),
  name('fr', 'Zeroualité', 'Zerouali'),
  name('en', '@frontex', 'Frontex'),
  name('en', 'https://frontex.europa.eu/news', 'Frontex'),
  name('en', 'press@frontex.europa.eu', 'Frontex'),
  name('fr', 'un exilement', 'exil'),
];
