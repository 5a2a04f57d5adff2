import { describe, expect, it } from 'vitest';
import { spoken } from './spoken.js';

const { locale, messages, map, label } = await spoken('ru');

describe('Russian', () => {
  it('voteMapDescribe(69/188) says who adopted what, when, and by how many', () => {
    const { heading, summary, legend } = map('A/RES/69/188');
    expect(heading).toBe(
      'Генеральная Ассамблея принимает: Положение в области прав человека в Корейской Народно-Демократической Республике',
    );
    expect(summary).toBe(
      'Голосование с занесением в отчёт, 18 декабря 2014 г.: за\u00a0— 116, против\u00a0— 20, воздержались\u00a0— 53; не голосовали\u00a0— 4.',
    );
    expect(legend.map(({ word }) => word)).toEqual(['За', 'Против', 'Воздержались', 'Не голосовали']);
  });

  it('stateLabel says of one state what it does, whatever its gender', () => {
    expect(label('CUB', 'A/RES/69/188')).toBe('Куба, против, всего против — 20');
    expect(label('IND', 'A/RES/69/188')).toBe('Индия, воздерживается, всего воздержались — 53');
    expect(messages.label.inside(messages.statuses.absent)).toBe('не голосует');
  });

  it.each([
    [1, '1 соавтор'],
    [2, '2 соавтора'],
    [5, '5 соавторов'],
    [11, '11 соавторов'],
    [21, '21 соавтор'],
  ])('cosponsors.count(%i) returns "%s"', (count, text) =>
    expect(messages.cosponsors.count(count, locale.number(count))).toBe(text),
  );

  it('cosponsors.count(41, more than 41) takes one form', () =>
    expect(messages.cosponsors.count(41, messages.cosponsors.moreThan('41'))).toBe('более 41 соавторов'));

  it.each([
    ['second-committee', 'Решения во Втором комитете в 2014 году'],
    ['third-committee', 'Решения в Третьем комитете в 2014 году'],
    ['fourth-committee', 'Решения в Четвёртом комитете в 2014 году'],
    ['general-assembly', 'Решения в Генеральной Ассамблее в 2014 году'],
    ['commission-on-human-rights', 'Решения в Комиссии по правам человека в 2014 году'],
    ['economic-and-social-council', 'Решения в Экономическом и Социальном Совете в 2014 году'],
  ] as const)('timeline.heading.year(%s) declines the body', (body, text) =>
    expect(messages.timeline.heading.year(messages.bodies[body], '2014')).toBe(text),
  );

  it('a sentence that ends with the year of a date has one full stop', () =>
    expect(messages.act.pendingOn(locale.date('2014-12-18'))).toBe(
      'Решения ещё нет; срок — 18 декабря 2014 г. Показывать нечего.',
    ));

  it('label.range("2005", "2013") returns "2005–2013"', () =>
    expect(messages.label.range('2005', '2013')).toBe('2005–2013'));

  it('terms["main-committee"] is "Главный комитет"', () =>
    expect(messages).toHaveProperty('terms.all.main-committee.term', 'Главный комитет'));
});
