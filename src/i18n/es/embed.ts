import type { LateSections } from '../messages.js';

/** What the panel for embedding, and the code that it gives, say in Spanish. */
export const embed: LateSections['embed'] = {
  kinds: { script: 'Script', iframe: 'Iframe', html: 'HTML sin script', mail: 'Correo' },
  about: {
    script:
      'Para páginas que admiten scripts: el gráfico responde al lector. Sin JavaScript se leen sus cifras.',
    iframe:
      'Para gestores de contenidos que rechazan scripts y páginas que mantienen aparte el contenido ajeno.',
    html: 'Una imagen y una tabla que no necesitan script: para canales RSS, AMP y páginas impresas.',
    mail: 'Frases y una tabla pequeña: para boletines, Apple News y donde se quitan las imágenes del texto.',
  },
  kind: 'Forma de insertar',
  code: 'Código para pegar',
  copy: 'Copiar el código',
  copied: 'Copiado.',
  notCopied: 'El navegador no permitió copiar. El código está seleccionado: cópielo con el teclado.',
  close: 'Cerrar',
  noHost: (kind) =>
    `Aquí no se conoce la dirección de los archivos del gráfico, por lo que no hay código para «${kind}». Quien gestiona esta página puede indicarla con el atributo embed-base.`,
  ownData: (kind) =>
    `Este gráfico muestra datos de su página, que «${kind}» no puede llevar. HTML sin script y correo llevan sus cifras.`,
  noIntegrity: 'Sin huellas de integridad: no se pudo leer su lista.',
  seeChart: 'Ver el gráfico',
  figures: 'Las cifras',
  counted: (word, count) => `${word}: ${count}`,
};
