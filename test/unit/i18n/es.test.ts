import { describe, expect, it } from 'vitest';
import { spoken } from './spoken.js';

const { locale, messages, map, label } = await spoken('es');

describe('Spanish', () => {
  it('voteMapDescribe(69/188) says who adopted what, when, and by how many', () => {
    const { heading, summary, legend } = map('A/RES/69/188');
    expect(heading).toBe(
      'La Asamblea General aprueba: Situación de los derechos humanos en la República Popular Democrática de Corea',
    );
    expect(summary).toBe(
      'Votación registrada del 18 de diciembre de 2014: 116 a favor, 20 en contra, 53 abstenciones; 4 miembros no votaron.',
    );
    expect(legend.map(({ word }) => word)).toEqual(['A favor', 'En contra', 'Abstención', 'Sin votar']);
  });

  it('voteMapDescribe(a draft) says that the committee approves a draft', () => {
    expect(map('A/C.3/69/L.28/Rev.1').heading).toMatch(/^La Tercera Comisión aprueba el proyecto: /);
  });

  it('stateLabel says the vote and how many shared it, one alone included', () => {
    expect(label('CUB', 'A/RES/69/188')).toBe('Cuba, no, uno de 20 votos en contra');
    expect(messages.among.abstain('1')).toBe('única abstención');
  });

  it.each([
    [1, '1 miembro no votó'],
    [2, '2 miembros no votaron'],
    [21, '21 miembros no votaron'],
  ])('didNotVote(%i) returns "%s"', (count, text) =>
    expect(messages.didNotVote(count, locale.number(count))).toBe(text),
  );

  it.each([
    ['2014-12-18', 'Aún sin decidir; previsto para el 18 de diciembre de 2014. No hay votos que mostrar.'],
    ['2018-12', 'Aún sin decidir; previsto para diciembre de 2018. No hay votos que mostrar.'],
  ])('act.pendingOn(%s) gives the article to a day alone', (date, text) =>
    expect(messages.act.pendingOn(locale.date(date))).toBe(text),
  );

  it('timeline.caption contracts the article: del Consejo', () =>
    expect(messages.timeline.caption(messages.bodies['security-council'])).toBe(
      'Decisiones del Consejo de Seguridad en los años mostrados',
    ));

  it('label.range("2005", "2013") returns "2005-2013"', () =>
    expect(messages.label.range('2005', '2013')).toBe('2005-2013'));

  it('terms["co-sponsor"] is "Copatrocinador"', () =>
    expect(messages).toHaveProperty('terms.all.co-sponsor.term', 'Copatrocinador'));
});
