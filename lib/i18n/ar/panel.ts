import type { PanelWords } from '../panel.ts';

export const panel: PanelWords = {
  title: 'بطاقات هذه الصفحة',
  private: 'خاص',
  privateHint: 'هذه البطاقات لا تُعلَّم ولا تُعرض في الصفحة.',
  note: 'ملاحظتي',
  showInPage: 'عرض في الصفحة',
  openAll: 'فتح الكل',
  closeAll: 'إغلاق الكل',
  print: 'طباعة',
  back: 'رجوع',
  couldBe: 'ربما أيضًا',
  couldBeHint: 'قد تكون هذه البطاقات هي المقصودة في المقاطع. الشك أكبر من أن تُعلَّم.',
  list: 'قائمة البطاقات',
  absent: 'هذه الصفحة غير مشروحة',
  absentHint: 'انقر زر Repères في شريط المتصفح.',
  offHint: 'الإضافة متوقفة هنا. يعيد تشغيلها زرها في شريط المتصفح.',
};
