import {minify} from 'terser'; import {readFileSync} from 'node:fs'; import {gzipSync} from 'node:zlib';
import * as k from './rules/text/known.ts';
const g=s=>gzipSync(s,{level:9}).length;
const code=readFileSync('.output/chrome-mv3/content-scripts/observer.js','utf8');
console.log('all',g(code), 'sentence', k.sentenceTable.length, g(code)-g(code.replace(k.sentenceTable,'')), 'words', k.wordTable.length, g(code)-g(code.replace(k.wordTable,'')));
// marginal of statements/functions: split at top-level function / var
const cut=(label,re)=>{const m=code.match(re); if(!m) return console.log(label,'none'); console.log(label,m[0].length,g(code)-g(code.replace(m[0],'')));};
cut('hosts',/\{"partner.microsoft.com":.*?\}/);
cut('plain',/\.normalize\(.*?\.trim\(\)/);
cut('invisible',/=\/\[\\u00ad.*?\/g/);
for (const f of code.matchAll(/function \w+\([^)]*\)\{/g)) { let d=0,i=f.index+f[0].length-1; const st=f.index; for(;i<code.length;i++){ if(code[i]=='{')d++; if(code[i]=='}'&&--d==0)break;} const src=code.slice(st,i+1); console.log(g(code)-g(code.slice(0,st)+code.slice(i+1)), src.length, src.slice(0,90)); }
for (const m of code.matchAll(/"[^"]{60,}"/g)) console.log('str', g(code)-g(code.replace(m[0],'""')), m[0].length, m[0].slice(0,50));
for (const m of code.matchAll(/[=(,]\/(?:[^\/\\\n]|\\.){12,}\/[gim]*/g)) console.log('re', g(code)-g(code.replace(m[0],'')), m[0].length, m[0].slice(0,70));
