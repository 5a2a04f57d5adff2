// Writes src/server/fonts/widths.json: advance widths of DejaVu Sans, regular and bold, for measuring texts where
// there is no browser. Run `npm run data:fonts` after a new version of dejavu-fonts-ttf.
import { readFileSync, writeFileSync } from 'node:fs';
import { widthsOf } from './widths.js';

const read = (name: string) => readFileSync(`node_modules/dejavu-fonts-ttf/ttf/${name}.ttf`);

const packed = { regular: widthsOf(read('DejaVuSans')), bold: widthsOf(read('DejaVuSans-Bold')) };
writeFileSync('src/server/fonts/widths.json', JSON.stringify(packed) + '\n');
