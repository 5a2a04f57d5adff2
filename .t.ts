import {writeFileSync} from 'fs';
import {readWorld} from './tools/tiles/world.js';
import {relax} from './tools/tiles/relax.js';
import {snapToGrid} from './tools/tiles/snap.js';
import {anneal} from './tools/tiles/anneal.js';
import {quality} from './tools/tiles/quality.js';
const w=readWorld();console.log(w.places.length,w.pairs.length);
const col:any={america:'#4a7',europe:'#57c',africa:'#c84',asia:'#a5a',oceania:'#5bb'};
let html='<body style="margin:8px;font:10px sans-serif">';
for(const [C,R] of [[24,16],[24,18],[25,17],[26,17]] as const){
 const spots=relax(w,C,R);const s=snapToGrid(spots,C,R);
 for(const seed of [1,2]){
 console.time('a');const r=anneal(w,s,spots,{columns:C,rows:R,seed,moves:400000});console.timeEnd('a');
 const q=quality(w,r.cells,C);console.log(C,R,seed,r.cost.toFixed(1),JSON.stringify(q,(k,v)=>typeof v=='number'?+v.toFixed(3):v), 'snap only',quality(w,s,C).touching.toFixed(2));
 if(seed==1)html+=`<svg width=${C*29} height=${R*29+10} style="display:inline-block;margin:6px">${r.cells.map((c,i)=>`<g transform="translate(${c%C*29},${Math.floor(c/C)*29})"><rect width=28 height=28 fill="${col[w.places[i].block]}"/><text x=14 y=18 text-anchor=middle fill=#fff>${w.places[i].iso3}</text></g>`).join('')}</svg>`;
}}
writeFileSync('/tmp/tiles.html',html);
