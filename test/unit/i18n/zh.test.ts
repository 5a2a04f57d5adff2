import { describe, expect, it } from 'vitest';
import { spoken } from './spoken.js';

const { locale, messages, map, label } = await spoken('zh');

describe('Chinese', () => {
  it('voteMapDescribe(69/188) says who adopted what, when, and by how many', () => {
    const { heading, summary, legend } = map('A/RES/69/188');
    expect(heading).toBe('大会通过：朝鲜民主主义人民共和国人权状况');
    expect(summary).toBe('2014年12月18日记录表决：116票赞成、20票反对、53票弃权；4个成员未投票。');
    expect(legend.map(({ word }) => word)).toEqual(['赞成', '反对', '弃权', '未投票']);
  });

  it('voteMapDescribe(A/C.3/69/L.63) says that the committee rejects the amendment', () =>
    expect(map('A/C.3/69/L.63').heading).toBe(
      '第三委员会否决：关于删除提及安全理事会和国际刑事法院的措辞的修正案',
    ));

  it('stateLabel says the vote and how many cast the same', () =>
    expect(label('CUB', 'A/RES/69/188')).toBe('古巴，反对，共20国反对'));

  it.each([1, 2, 5, 21])('didNotVote(%i) has one form for every number', (count) =>
    expect(messages.didNotVote(count, locale.number(count))).toBe(`${count}个成员未投票`),
  );

  it('label.sentences puts no space between sentences', () =>
    expect(messages.label.sentences(['一。', '二。'])).toBe('一。二。'));

  it('voteShift.heading calls a year a year, and leaves a body as it is', () => {
    const { heading } = messages.voteShift;
    expect(heading(60, '60', '2005', '2015', '…')).toBe('从2005年到2015年，60国改变投票：…');
    expect(heading(9, '9', '第三委员会', '大会', '…')).toBe('从第三委员会到大会，9国改变投票：…');
  });

  it('label.range("2005", "2013") returns "2005–2013"', () =>
    expect(messages.label.range('2005', '2013')).toBe('2005–2013'));

  it('terms["recorded-vote"] is "记录表决"', () =>
    expect(messages).toHaveProperty('terms.all.recorded-vote.term', '记录表决'));
});
