import { describe, expect, it } from 'vitest';
import { spoken } from './spoken.js';

const { locale, messages, map, label } = await spoken('fr');

describe('French', () => {
  it('voteMapDescribe(69/188) says who adopted what, when, and by how many', () => {
    const { heading, summary, legend } = map('A/RES/69/188');
    expect(heading).toBe(
      'L’Assemblée générale adopte\u202f: Situation des droits de l’homme en République populaire démocratique de Corée',
    );
    expect(summary).toBe(
      'Vote enregistré du 18 décembre 2014\u202f: 116 voix pour, 20 contre, 53 abstentions\u202f; 4 membres n’ont pas voté.',
    );
    expect(legend.map(({ word }) => word)).toEqual(['Pour', 'Contre', 'Abstention', 'Non votant']);
  });

  it('voteMapDescribe(a draft) gives the committee its article and says approuve, not adopte', () => {
    expect(map('A/C.3/69/L.28/Rev.1').heading).toMatch(/^La Troisième Commission approuve\u202f: /);
  });

  it('stateLabel says the vote and how many shared it, one alone included', () => {
    expect(label('CUB', 'A/RES/69/188')).toBe('Cuba, non, l’une des 20 voix contre');
    expect(messages.among.no('1')).toBe('seule voix contre');
  });

  it.each([
    [0, '0 membre n’a pas voté'],
    [1, '1 membre n’a pas voté'],
    [2, '2 membres n’ont pas voté'],
    [21, '21 membres n’ont pas voté'],
  ])('didNotVote(%i) returns "%s"', (count, text) =>
    expect(messages.didNotVote(count, locale.number(count))).toBe(text),
  );

  it.each([
    ['2022-04-01', 'Vote enregistré du 1er avril 2022\u202f: 1.'],
    ['2022-04', 'Vote enregistré d’avril 2022\u202f: 1.'],
    ['2018-12', 'Vote enregistré de décembre 2018\u202f: 1.'],
  ])('act.recorded(%s) returns "%s"', (date, text) =>
    expect(messages.act.recorded(locale.date(date), '1')).toBe(text),
  );

  it('timeline.nothing contracts the article: du Conseil', () => {
    const { bodies, timeline } = messages;
    expect(timeline.nothing(timeline.inYear('2014'), bodies['security-council'])).toBe(
      'En 2014, aucune décision du Conseil de sécurité à ce sujet.',
    );
  });

  it('label.range("2005", "2013") returns "2005-2013"', () =>
    expect(messages.label.range('2005', '2013')).toBe('2005-2013'));

  it('terms["recorded-vote"] is "Vote enregistré"', () =>
    expect(messages).toHaveProperty('terms.all.recorded-vote.term', 'Vote enregistré'));
});
