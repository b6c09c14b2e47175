import {readFileSync} from 'node:fs'; import {gzipSync} from 'node:zlib'; import {createHash} from 'node:crypto';
import * as k from './rules/text/known.ts';
const g=s=>gzipSync(s,{level:9}).length;
const code=readFileSync('.output/chrome-mv3/content-scripts/observer.js','utf8').replace(k.wordTable,'@W@').replace(k.sentenceTable,'@S@');
const base=g(code.replace('@W@','').replace('@S@',''));
function rnd(n,seed){const out=[];let i=0;while(out.length<n){for(const b of createHash('sha512').update(seed+i++).digest())out.push(b)}return out.slice(0,n)}
function alpha(from,size,skip=''){const a=[];for(let c=from;a.length<size;c++){const ch=String.fromCharCode(c);if(!skip.includes(ch))a.push(ch)}return a}
function make(table,alph,digits,seed){ // keep groups
  return table.g.map((n,gi)=>{let s='';const r=rnd(n*digits*4,seed+gi);for(let j=0;j<n*digits;j++){const x=r[j*4]*65536+r[j*4+1]*256+r[j*4+2];s+=alph[x%alph.length]}return s}).join(' ')}
const S={g:k.sentenceTable.split(' ').map(x=>x.length/6)},W={g:k.wordTable.split(' ').map(x=>x.length/4)};
const b36=[...'0123456789abcdefghijklmnopqrstuvwxyz'];
for (const [name,alph,ds,dw] of [['b36',b36,6,4],['b36',b36,6,3],['57',alpha(35,57),5,4],['57',alpha(35,57),5,3],['85@40',alpha(40,85,'\\'),5,3],['91@35',alpha(35,91,'\\'),5,3],['64@63',alpha(60,64,'\\`'),5,3],['62',[...b36,...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'],5,3],['52',[...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'],5,3],['58@65',alpha(65,58,'\\'),5,3],['16',[...'etnrsaio.(,=>):0'],8,5],['10',[...'0123456789'],9,5]]) {
 let t=0,s1=0,w1=0;for(let q=0;q<5;q++){const s=make(S,alph,ds,'a'+q),w=make(W,alph,dw,'b'+q);t+=g(code.replace('@S@',()=>s).replace('@W@',()=>w))-base;s1+=g(code.replace('@S@',()=>s).replace('@W@',''))-base;w1+=g(code.replace('@S@','').replace('@W@',()=>w))-base}
 console.log(name,ds,dw,'total',t/5,'S',s1/5,'W',w1/5,'bits',(ds*Math.log2(alph.length)).toFixed(1),(dw*Math.log2(alph.length)).toFixed(1));
}
console.log(base);
