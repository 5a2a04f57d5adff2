import type { LateSections } from '../messages.js';

/** What a chart says of its keys in Russian. */
export const keys: LateSections['keys'] = {
  label: 'Клавиши',
  moves: {
    place: 'Стрелки ведут к соседнему государству в их направлении.',
    order: 'Стрелки ведут от знака к знаку.',
    grid: 'Стрелки ведут от клетки к клетке.',
  },
  find: 'Наберите название, чтобы найти государство.',
  ask: 'Наберите название государства, чтобы узнать, как оно поступило.',
  choose: 'Enter выбирает, Escape снимает выбор.',
  zoom: 'Плюс и минус меняют масштаб; Shift со стрелкой двигает карту.',
  range: 'Shift со стрелкой отмечает годы, Enter оставляет только их.',
  again: 'Вопросительный знак показывает это снова.',
  marked: (from, to) => `Отмечено: ${from}–${to}.`,
  zoomed: (times) => `Увеличение: ${times}.`,
  whole: 'Показана вся карта.',
};
