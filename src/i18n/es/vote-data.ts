import type { Sections } from '../messages.js';

/** What `<vote-data>` says in Spanish where it cannot read what it was given. */
export const voteData: Sections['voteData'] = {
  unreachable: (address) =>
    `No se puede acceder a «${address}». Compruebe la dirección, y que su servidor permita leerla desde esta página.`,
  refused: (address, status) => `«${address}» responde ${status}. Compruebe la dirección.`,
  notJson: (reason) => `Esto no es JSON. Corríjalo donde se detuvo la lectura: ${reason}`,
  failed: 'No se ha cargado el lector de datos. Inténtelo de nuevo.',
  noRows:
    'La tabla no tiene filas de votos: escriba el Estado en la primera columna y su voto en la segunda.',
  noDate: 'A la tabla le falta data-date, el día de la votación, como 2014-12-18.',
  noTitle: 'A la tabla le falta un título (caption): el de lo que se votó.',
  noSource: 'A la tabla le falta data-source-url, la dirección de su fuente, o data-source-title.',
  notAMember: (text) =>
    `«${text}» no es un Estado Miembro. Use su nombre corto en la ONU o su código de tres letras.`,
  notAVote: (text) => `«${text}» no es un voto. Escriba yes, no, abstain o absent.`,
  twice: (name) => `${name} está también en una fila anterior. Deje solo una.`,
};
