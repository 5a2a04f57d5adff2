import { describe, expect, it } from 'vitest';
import { spoken } from './spoken.js';

const { locale, messages, map, label } = await spoken('ko');

describe('Korean', () => {
  it('voteMapDescribe(69/188) says who adopted what, when, and by how many', () => {
    const { heading, summary, legend } = map('A/RES/69/188');
    expect(heading).toBe('총회 채택: 조선민주주의인민공화국의 인권 상황');
    expect(summary).toBe('2014년 12월 18일 기록투표: 찬성 116, 반대 20, 기권 53; 4개국 미투표.');
    expect(legend.map(({ word }) => word)).toEqual(['찬성', '반대', '기권', '미투표']);
  });

  it('voteMapDescribe(A/C.3/69/L.28/Rev.1) says that the committee approves', () =>
    expect(map('A/C.3/69/L.28/Rev.1').heading).toMatch(/^제3위원회 승인: /));

  it('stateLabel says the vote and how many cast the same', () =>
    expect(label('CUB', 'A/RES/69/188')).toBe('쿠바, 반대, 반대 총 20개국'));

  it.each([1, 2, 5, 21])('didNotVote(%i) has one form for every number', (count) =>
    expect(messages.didNotVote(count, locale.number(count))).toBe(`${count}개국 미투표`),
  );

  it('councilVote.vetoed needs no particle after a name', () =>
    expect(messages.councilVote.vetoed('중국')).toMatch(/^반대한 상임이사국: 중국\. /));

  it('label.range("2005", "2013") returns "2005~2013"', () =>
    expect(messages.label.range('2005', '2013')).toBe('2005~2013'));

  it('terms["recorded-vote"] is "기록투표"', () =>
    expect(messages).toHaveProperty('terms.all.recorded-vote.term', '기록투표'));
});
