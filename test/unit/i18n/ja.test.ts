import { describe, expect, it } from 'vitest';
import { spoken } from './spoken.js';

const { locale, messages, map, label } = await spoken('ja');

describe('Japanese', () => {
  it('voteMapDescribe(69/188) says who adopted what, when, and by how many', () => {
    const { heading, summary, legend } = map('A/RES/69/188');
    expect(heading).toBe('総会が採択：朝鮮民主主義人民共和国における人権状況');
    expect(summary).toBe('2014年12月18日の記録投票：賛成116、反対20、棄権53。4か国は投票せず。');
    expect(legend.map(({ word }) => word)).toEqual(['賛成', '反対', '棄権', '投票せず']);
  });

  it('voteMapDescribe(A/RES/73/180) says that it was adopted without a vote', () =>
    expect(map('A/RES/73/180').summary).toMatch(/^2018年12月17日、無投票で採択。/));

  it('stateLabel says the vote and how many cast the same', () =>
    expect(label('CUB', 'A/RES/69/188')).toBe('キューバ、反対、反対は計20か国'));

  it.each([1, 2, 5, 21])('didNotVote(%i) has one form for every number', (count) =>
    expect(messages.didNotVote(count, locale.number(count))).toBe(`${count}か国は投票せず`),
  );

  it('voteTally.heading.rejected says both counts', () =>
    expect(messages.voteTally.heading.rejected('第三委員会', '40', '77', '…')).toBe(
      '第三委員会、賛成40・反対77で否決：…',
    ));

  it('label.range("2005", "2013") returns "2005～2013"', () =>
    expect(messages.label.range('2005', '2013')).toBe('2005～2013'));

  it('terms["recorded-vote"] is "記録投票"', () =>
    expect(messages).toHaveProperty('terms.all.recorded-vote.term', '記録投票'));
});
