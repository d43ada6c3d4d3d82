import type { OptionsWords } from '../options.ts';

export const options: OptionsWords = {
  title: 'إعدادات Repères',
  reading: {
    title: 'القراءة',
    language: 'لغة البطاقات',
    languageHint: 'تحتفظ أسماء الأعلام بصيغتها الأصلية أيضًا.',
    automatic: 'لغة المتصفح',
    dwell: 'المهلة قبل ظهور البطاقة',
    dwellHint: 'مدة بقاء المؤشر فوق الاسم.',
    milliseconds: (count) => `${count} م.ث`,
    marks: 'شكل العلامات',
    styles: { dotted: 'نقاط', line: 'خط رفيع', tint: 'خلفية فاتحة' },
    sample: ['اجتمعت ', 'المجموعة المختلطة', ' في الرباط.'],
    firstOnly: 'وضع علامة على أول ذكر فقط',
    firstOnlyHint: 'تُفتح بطاقات ما يليه من القائمة.',
    notSaved: 'لم يحفظ المتصفح هذا التغيير.',
  },
  sites: {
    title: 'المواقع',
    intro: (count) =>
      `تشرح Repères تلقائيًا صفحات ${count} موقعًا للصحافة والمؤسسات والجمعيات التي تتناول الهجرة. وفي غيرها لا يُقرأ شيء من دونك.`,
    showList: 'عرض القائمة',
    everywhere: 'شرح جميع المواقع',
    everywhereHint: 'سيطلب المتصفح تأكيدك، ويمكنك سحب ذلك في أي وقت.',
    granted: 'مواقع سمحتَ بها',
    grantedNone: 'لا شيء. يتيح زر Repères السماح بالموقع المفتوح.',
    takeBack: (site) => `سحب السماح بموقع \u2068${site}\u2069`,
    off: 'مواقع أُوقفت فيها الإضافة',
    offNone: 'لا شيء.',
    turnOn: (site) => `إعادة التشغيل في \u2068${site}\u2069`,
    remove: 'سحب',
  },
  data: {
    title: 'البيانات المرجعية',
    version: 'النسخة',
    date: 'التاريخ',
    entries: 'البطاقات',
    status: 'الحالة',
    statuses: {
      ready: 'محدّثة',
      updating: 'قيد التحديث',
      stale: 'قديمة: أكثر من سنة',
      missing: 'تعذّر العثور عليها',
    },
    offline: 'إنها على جهازك: لا تحتاج أي بطاقة إلى الشبكة.',
  },
  keyboard: {
    title: 'لوحة المفاتيح',
    hint: 'تُغيَّر الاختصارات من المتصفح.',
    none: 'بلا اختصار',
    change: 'تغيير الاختصارات',
    commands: {
      'next-mention': 'الاسم التالي مع بطاقته',
      'previous-mention': 'الاسم السابق مع بطاقته',
      'open-panel': 'قائمة بطاقات الصفحة',
    },
  },
  privacy: {
    title: 'الخصوصية',
    text: 'نص الصفحات التي تقرؤها لا يغادر جهازك أبدًا، ولا يُحفظ ولا يُسجَّل. ولا ترسل الإضافة شيئًا.',
  },
};
