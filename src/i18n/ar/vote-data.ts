import type { Sections } from '../messages.js';
import { apart } from './words.js';

/** What `<vote-data>` says in Arabic where it cannot read what it was given. */
export const voteData: Sections['voteData'] = {
  unreachable: (address) =>
    `يتعذر الوصول إلى «${apart(address)}». تحقق من العنوان ومن أن خادمه يسمح لهذه الصفحة بقراءته.`,
  refused: (address, status) => `«${apart(address)}» يجيب بما يلي: ${apart(status)}. تحقق من العنوان.`,
  notJson: (reason) => `هذا ليس JSON. صحّحه حيث توقفت القراءة: ${apart(reason)}`,
  failed: 'لم يُحمَّل الجزء الذي يقرأ البيانات. حاول من جديد.',
  noRows: 'لا صفوف أصوات في الجدول: اكتب الدولة في العمود الأول وصوتها في الثاني.',
  noDate: 'يلزم الجدول data-date بيوم التصويت، مثل \u20682014-12-18\u2069.',
  noTitle: 'يلزم الجدول عنوان caption: عنوان ما جرى التصويت عليه.',
  noSource: 'يلزم الجدول data-source-url بعنوان مصدره، أو data-source-title.',
  notAMember: (text) =>
    `«${apart(text)}» ليست دولة عضواً. استخدم اسمها المختصر في الأمم المتحدة أو رمزها ذا الأحرف الثلاثة.`,
  notAVote: (text) =>
    `«${apart(text)}» ليس تصويتاً. اكتب \u2068yes\u2069 أو \u2068no\u2069 أو \u2068abstain\u2069 أو \u2068absent\u2069.`,
  twice: (name) => `${name}: وردت في صف سابق أيضاً. أبقِ واحداً منهما.`,
};
