import {writeFileSync} from 'fs';
import {readWorld} from './tools/tiles/world.js';
import {relax} from './tools/tiles/relax.js';
import {snapToGrid} from './tools/tiles/snap.js';
import {anneal} from './tools/tiles/anneal.js';
import {quality} from './tools/tiles/quality.js';
const w=readWorld();console.log(w.places.length,w.pairs.length);
const col:any={america:'#4a7',europe:'#57c',africa:'#c84',asia:'#a5a',oceania:'#5bb'};
let html='<body style="margin:8px;font:10px sans-serif">';
for(const [C,R] of JSON.parse(process.argv[2]??'[[24,16],[24,17],[25,16],[25,17]]')){
 const spots=relax(w,C,R);const s=snapToGrid(spots,C,R);
 let r:any=null,seed0=0;for(let seed=1;seed<=+(process.argv[3]??4);seed++){const t=anneal(w,s,spots,{columns:C,rows:R,seed,moves:+(process.argv[4]??600000)});if(!r||t.cost<r.cost){r=t;seed0=seed}}
 const q=quality(w,r.cells,C);console.log(C,R,seed0,r.cost.toFixed(1),JSON.stringify(q,(k,v)=>typeof v=='number'?+v.toFixed(3):v));
 html+=`<svg width=${C*29} height=${R*29+10} style="display:inline-block;margin:6px">${r.cells.map((c:number,i:number)=>`<g transform="translate(${c%C*29},${Math.floor(c/C)*29})"><rect width=28 height=28 fill="${col[w.places[i].block]}"/><text x=14 y=18 text-anchor=middle fill=#fff>${w.places[i].iso3}</text></g>`).join('')}</svg>`;
}
writeFileSync('/tmp/tiles.html',html);
