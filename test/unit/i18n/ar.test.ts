import { describe, expect, it } from 'vitest';
import { spoken } from './spoken.js';

const { locale, messages, map, label } = await spoken('ar');

describe('Arabic', () => {
  it('is written from right to left', () => expect(locale.dir).toBe('rtl'));

  it('voteMapDescribe(69/188) says who adopted what, when, and by how many', () => {
    const { heading, summary, legend } = map('A/RES/69/188');
    expect(heading).toBe('الجمعية العامة تعتمد: حالة حقوق الإنسان في جمهورية كوريا الشعبية الديمقراطية');
    expect(summary).toBe(
      'التصويت المسجل في 18 ديسمبر 2014: المؤيدون 116، المعارضون 20، الممتنعون 53؛ لم يصوّت 4 أعضاء.',
    );
    expect(legend.map(({ word }) => word)).toEqual(['تأييد', 'معارضة', 'امتناع', 'لم تصوّت']);
  });

  it('a council acts in the masculine, the Assembly and its committees in the feminine', () => {
    const { act, bodies } = messages;
    expect(act.heading.adopted(bodies['human-rights-council'], '…')).toBe('مجلس حقوق الإنسان يعتمد: …');
    expect(act.heading.adopted(bodies['third-committee'], '…')).toBe('اللجنة الثالثة تعتمد: …');
  });

  it('stateLabel says the vote and how many cast the same', () =>
    expect(label('CUB', 'A/RES/69/188')).toBe('كوبا، لا، عدد المعارضين 20'));

  it.each([
    [1, 'لم يصوّت عضو واحد'],
    [2, 'لم يصوّت عضوان'],
    [5, 'لم يصوّت 5 أعضاء'],
    [21, 'لم يصوّت 21 عضواً'],
    [100, 'لم يصوّت 100 عضو'],
  ])('didNotVote(%i) returns "%s"', (count, text) =>
    expect(messages.didNotVote(count, locale.number(count))).toBe(text),
  );

  it('label.parts keeps a symbol apart from the numbers beside it', () =>
    expect(messages.label.parts(['A/RES/69/188', '18 ديسمبر 2014'])).toBe(
      '\u2068A/RES/69/188\u2069، 18 ديسمبر 2014',
    ));

  it('label.range("2005", "2013") returns "2005–2013"', () =>
    expect(messages.label.range('2005', '2013')).toBe('2005–2013'));

  it('terms["recorded-vote"] is "تصويت مسجل"', () =>
    expect(messages).toHaveProperty('terms.all.recorded-vote.term', 'تصويت مسجل'));
});
