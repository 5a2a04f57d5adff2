import type { LateSections } from '../messages.js';

/** What the panel for embedding, and the code that it gives, say in Arabic. */
export const embed: LateSections['embed'] = {
  kinds: { script: 'نص برمجي', iframe: 'إطار مضمّن', html: 'HTML بلا برمجة', mail: 'بريد' },
  about: {
    script: 'للصفحات التي تسمح بالبرمجة: يتفاعل المخطط مع القارئ. ومن لا يستعمل JavaScript يقرأ أرقامه.',
    iframe: 'لأنظمة النشر التي ترفض البرمجة، وللصفحات التي تعزل محتوى غيرها.',
    html: 'صورة وجدول لا يحتاجان إلى برمجة: للخلاصات وAMP والصفحات المطبوعة.',
    mail: 'جمل وجدول صغير: للنشرات البريدية وApple News وحيثما تُحذف الصور من النص.',
  },
  kind: 'طريقة التضمين',
  code: 'النص المراد لصقه',
  copy: 'نسخ النص',
  copied: 'تم النسخ.',
  notCopied: 'لم يسمح المتصفح بالنسخ. النص محدد: انسخه بلوحة المفاتيح.',
  close: 'إغلاق',
  noHost: (kind) =>
    `عنوان ملفات المخطط غير معروف هنا، فلا نص لـ«${kind}». ويمكن لمن يدير هذه الصفحة أن يحدده بالخاصية embed-base.`,
  ownData: (kind) =>
    `يعرض هذا المخطط بيانات صفحته، ولا يستطيع «${kind}» حملها. أما HTML بلا برمجة والبريد فيحملان أرقامها.`,
  noIntegrity: 'بلا بصمات سلامة: تعذرت قراءة قائمتها.',
  seeChart: 'عرض المخطط',
  figures: 'الأرقام',
  counted: (word, count) => `${word}: ${count}`,
};
