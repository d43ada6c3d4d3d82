/** Word lists for generated news text, by language: the everyday words first, the commonest before the rarer. */
export interface Vocabulary {
  language: 'fr' | 'en' | 'ar' | 'es';
  small: readonly string[];
  content: readonly string[];
  /** First words of names of institutions and documents, and what may follow them. */
  heads: readonly string[];
  tails: readonly string[];
  /** Joins head and tail. */
  joints: readonly string[];
  /** Syllables for names of people and places, and for words seldom seen. */
  syllables: readonly string[];
}

const list = (text: string) => text.trim().split(/\s+/u);

export const VOCABULARIES: readonly Vocabulary[] = [
  {
    language: 'fr',
    small:
      list(`de la le les des et à en du un une dans pour par sur que qui au avec ce il est plus ne pas sont
      se été cette ou ont aux mais leur ses son comme après selon entre sans sous deux fait dont depuis`),
    content:
      list(`gouvernement personnes pays migrants frontière demande asile préfet ministre loi année titre
      séjour police étrangers autorités arrivée départ mer bateau côtes sauvetage camp association juge tribunal
      décision rapport chiffres hausse baisse retour accord visite août février réunion enquête éloignement
      régularisation hébergement famille mineur jeune travail santé école député parti élection œuvre sœur`),
    heads:
      list(`Agence Office Centre Comité Conseil Accord Convention Direction Mission Programme Fonds Cour Bureau
      Commission Service Plan Pacte Réseau Fédération Observatoire`),
    tails:
      list(`asile migrations frontières réfugiés intégration étrangers retour visas coopération sécurité
      population territoire protection accueil`),
    joints: ['de', 'du', 'des', "de l'", 'pour les', 'sur la'],
    syllables: list(
      'ma ro bel lan ti ne vil dour sa mi chel ber nar gué rin fa you zé ral bou che ha',
    ),
  },
  {
    language: 'en',
    small:
      list(`the of and to in a is that for on was with as by at from it be are has have had were this an which
      their its not said will who but been or they he after more would about over two other than into up`),
    content:
      list(`government people country migrants border asylum application minister law year residence permit
      police authorities arrivals boats coast rescue camp charity judge court ruling report figures rise fall
      return agreement visit August meeting inquiry removal detention family child young work health school
      lawmaker party election crossing smugglers officials`),
    heads:
      list(`Agency Office Centre Committee Council Agreement Convention Directorate Mission Programme Fund Court
      Bureau Commission Service Scheme Compact Network Federation Observatory`),
    tails:
      list(`asylum migration borders refugees integration foreigners return visas cooperation security
      population territory protection reception`),
    joints: ['of', 'for', 'on', 'for the', 'of the'],
    syllables: list(
      'ham den ley ton wick ford ash mor gan wil son ber ry lin col dun ken ning stone',
    ),
  },
  {
    language: 'ar',
    small:
      list(`في من على إلى أن عن التي الذي هذا هذه مع بعد قال كان كما بين قد وقد حول منذ خلال لا ما هو هي
      كل أو ثم حتى عند غير ذلك أي أكثر تم`),
    content:
      list(`الحكومة الهجرة المهاجرين الحدود اللجوء الوزير القانون السنة الإقامة الشرطة السلطات القوارب الساحل
      الإنقاذ المخيم الجمعية القاضي المحكمة القرار التقرير الأرقام ارتفاع انخفاض العودة الاتفاق الزيارة الاجتماع
      التحقيق الترحيل العائلة القاصرين الشباب العمل الصحة المدرسة النائب الحزب الانتخابات وزارة رئيس والأمن
      بالمغرب للمهاجرين ومؤسسة`),
    heads:
      list(`الوكالة المكتب المركز اللجنة المجلس الاتفاق الاتفاقية المديرية البعثة البرنامج الصندوق المحكمة
      المفوضية المصلحة الخطة الميثاق الشبكة المرصد`),
    tails: list(
      'للجوء للهجرة للحدود للاجئين للاندماج للأجانب للعودة للتعاون للأمن للسكان للحماية للاستقبال',
    ),
    joints: ['الوطنية', 'الدولية', 'الأوروبية', 'المغربية', 'العليا', 'المشتركة'],
    syllables: list('مح مد عب دال كر يم حس ين خا لد سع يد بن عل وي زر وا لي طا هر نا صر'),
  },
  {
    language: 'es',
    small:
      list(`de la que el en y a los del se las por un para con no una su al lo como más pero sus le ha este sí
      porque esta entre cuando sobre también hasta desde todo fue han según dos ayer son`),
    content:
      list(`gobierno personas país migrantes frontera solicitud asilo ministro ley año residencia permiso
      policía autoridades llegadas pateras costa rescate campamento asociación juez tribunal decisión informe
      cifras aumento descenso retorno acuerdo visita agosto reunión investigación expulsión familia menores
      jóvenes trabajo salud escuela diputado partido elecciones Melilla`),
    heads:
      list(`Agencia Oficina Centro Comité Consejo Acuerdo Convenio Dirección Misión Programa Fondo Tribunal
      Comisión Servicio Plan Pacto Red Federación Observatorio`),
    tails:
      list(`asilo migraciones fronteras refugiados integración extranjeros retorno visados cooperación seguridad
      población territorio protección acogida`),
    joints: ['de', 'del', 'de la', 'para las', 'sobre'],
    syllables: list(
      'ro drí guez san ta mar gar cía lo pez fer nan do val ver de mo ra les cas ti llo',
    ),
  },
];
