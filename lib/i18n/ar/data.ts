import type { DataWords } from '../data.ts';
import { type Plural, plural } from '../format.ts';

const of = (count: number, forms: Plural) => plural(count, 'ar', forms);

const ENTRIES: Plural = {
  zero: 'لا بطاقات',
  one: 'بطاقة واحدة',
  two: 'بطاقتان',
  few: '# بطاقات',
  many: '# بطاقة',
  other: '# بطاقة',
};
const entries = (count: number) => of(count, ENTRIES);

export const data: DataWords = {
  packs: {
    title: 'مجموعات البيانات',
    intro: 'حين تتحدث مجموعتان عن الشيء نفسه، تتحدث الأولى في القائمة، وتذكر البطاقة أيّهما.',
    bundled: 'بيانات Repères',
    own: 'بطاقاتي',
    none: 'لا بطاقات بعد',
    version: (version) => `النسخة ${version}`,
    entries,
    from: {
      package: 'مرفقة بالإضافة',
      file: (name) => `ملف ${name}`,
      paste: 'نص ملصق',
      feed: (address) => `اشتراك في ${address}`,
    },
    signed: 'توقيع متحقق منه',
    unsigned: 'بلا توقيع',
    size: (text) => text,
    installed: (date) => `وردت في ${date}`,
    byKind: 'حسب الصنف',
    byLanguage: 'حسب اللغة',
    use: (pack) => `استعمال «\u2068${pack}\u2069»`,
    up: (pack) => `تقديم «\u2068${pack}\u2069»`,
    down: (pack) => `تأخير «\u2068${pack}\u2069»`,
    remove: (pack) => `حذف «\u2068${pack}\u2069»`,
    removeShort: 'حذف',
    removeSure: (pack) => `أتحذف «\u2068${pack}\u2069» بكل نسخها؟ لا يمكن التراجع عن ذلك.`,
    kept: 'النسخ المحفوظة',
    active: 'قيد الاستعمال',
    restore: (version) => `استعادة النسخة ${version}`,
    restoreShort: 'استعادة',
    pinned: 'نسخة مستعادة: لا يحل محلها أي تحديث.',
    release: 'تلقي التحديثات من جديد',
    working: 'جارٍ العمل…',
  },
  importing: {
    title: 'استيراد ملف',
    intro:
      'نسخة كاملة أو قائمة بطاقات بصيغة JSON، أو جدول CSV أو TSV، أو YAML، أو مسرد SKOS. لا يُحفظ شيء قبل موافقتك.',
    choose: 'اختيار ملف…',
    drop: 'أو أفلته هنا',
    paste: 'لصق نص',
    pasted: 'النص المراد استيراده',
    readPasted: 'قراءة هذا النص',
    reading: 'جارٍ قراءة الملف…',
    checking: 'جارٍ التحقق…',
    again: 'استيراد ملف آخر',
    language: 'لغة نصوص الجدول',
    columns: 'أعمدة الجدول',
    columnsHint: (rows) =>
      `${of(rows, { zero: 'لا صفوف', one: 'صف واحد', two: 'صفان', few: '# صفوف', other: '# صفا' })}. حدّد محتوى كل عمود، وسيُحفظ اختيارك للجدول المماثل القادم.`,
    meaning: (head) => `محتوى العمود «\u2068${head}\u2069»`,
    leftOut: '– لا يُستورد –',
    continue: 'التحقق من البطاقات',
  },
  exporting: {
    title: 'تصدير',
    intro: 'كل البطاقات المستعملة عدا الخاصة. يمكن قراءة JSON والجدول هنا من جديد دون نقص.',
    formats: { json: 'JSON', csv: 'جدول (CSV)', skos: 'SKOS', html: 'مسرد للطباعة' },
  },
  formats: {
    release: 'نسخة كاملة (JSON)',
    own: 'بطاقاتي (JSON)',
    json: 'قائمة بطاقات (JSON)',
    table: 'جدول',
    yaml: 'YAML',
    skos: 'مسرد SKOS',
  },
  check: {
    title: 'التحقق',
    good: (good, total) => `يمكن أخذ ${entries(good)} من أصل ${total}.`,
    errors: (count) =>
      of(count, { zero: 'لا أخطاء', one: 'خطأ واحد', two: 'خطآن', few: '# أخطاء', other: '# خطأ' }),
    warnings: (count) =>
      of(count, {
        zero: 'لا تنبيهات',
        one: 'تنبيه واحد',
        two: 'تنبيهان',
        few: '# تنبيهات',
        other: '# تنبيها',
      }),
    row: (number) => `الصف ${number}`,
    entry: (number) => `البطاقة رقم ${number}`,
    line: (line) => `السطر ${line} من الملف`,
    found: 'وُجد:',
    more: (count) =>
      `و${of(count, { one: 'واحدة أخرى', two: 'اثنتان أخريان', other: '# أخرى' })} في التقرير`,
    save: 'حفظ التقرير',
    report: ['الخطورة', 'الموضع', 'السطر', 'البطاقة', 'الحقل', 'الموجود', 'المشكلة', 'الحل'],
    error: 'خطأ',
    warning: 'تنبيه',
  },
  target: {
    title: 'أين توضع',
    fresh: 'مجموعة جديدة',
    name: 'اسم المجموعة',
    nameHint: 'تذكر البطاقات المجموعة التي أتت منها.',
    mode: 'كيف',
    add: 'إضافتها إلى ما هو موجود',
    addHint: 'تُستبدل البطاقات ذات المعرّف نفسه وتبقى الأخرى.',
    replace: 'استبدال المجموعة كلها',
    replaceHint: 'ما ليس في الملف يُزال من المجموعة.',
    compare: 'مقارنة',
  },
  compare: {
    title: (pack) => `ما سيتغيّر في «\u2068${pack}\u2069»`,
    added: (count) => `${entries(count)} تضاف`,
    changed: (count) => `${entries(count)} تُعدَّل`,
    removed: (count) => `${entries(count)} تُزال`,
    renamed: (count) => `منها ${entries(count)} باسم جديد`,
    same: 'لن يتغيّر شيء: هذه البطاقات موجودة كلمة بكلمة.',
    kinds: { added: 'مضافة', changed: 'معدَّلة', removed: 'مزالة' },
    was: 'قبل',
    is: 'بعد',
    pages: (count) =>
      of(count, {
        zero: 'لا صفحة مفتوحة الآن ستتغيّر',
        one: 'صفحة واحدة مفتوحة الآن ستتغيّر',
        two: 'صفحتان مفتوحتان الآن ستتغيّران',
        few: '# صفحات مفتوحة الآن ستتغيّر',
        other: '# صفحة مفتوحة الآن ستتغيّر',
      }),
    more: (count) => `عرض الباقي: ${entries(count)}`,
  },
  holds: {
    title: 'ما يجب تأكيده قبل التطبيق',
    removed: (count, total) => `ستُزال ${entries(count)} من أصل ${total}: أكثر من الخُمس.`,
    renamed: (count, total) =>
      `سيتغيّر اسم ${entries(count)} من أصل ${total}: أكثر من واحدة من كل عشرين.`,
    everyday: (count) =>
      of(count, {
        one: 'اسم واحد هو كلمة شائعة وسيُعلَّم في كل مكان:',
        two: 'اسمان هما كلمتان شائعتان وسيُعلَّمان في كل مكان:',
        few: '# أسماء هي كلمات شائعة وستُعلَّم في كل مكان:',
        other: '# اسما هي كلمات شائعة وستُعلَّم في كل مكان:',
      }),
    confirm: 'اطلعت على هذه النقاط وأريد التطبيق مع ذلك.',
  },
  apply: {
    apply: 'تطبيق',
    cancel: 'إلغاء',
    applying: 'جارٍ حفظ البطاقات، والقراءة مستمرة في الأثناء.',
    done: (count, pack) => `تم: في «\u2068${pack}\u2069» ${entries(count)}.`,
  },
};
