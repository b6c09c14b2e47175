import {minify} from 'terser'; import {readFileSync} from 'node:fs'; import {gzipSync} from 'node:zlib';
const code=readFileSync('/tmp/obs-raw.js','utf8');
const own='addRoot alert alerts announced changed chars content element enter errorDescription errorText errorTitle exceptionMessage first isVisible limit list main newRoute nodes pieces place quoted seen shadowRootOf stop tenantSegment text title touch unkept walk';
const props={builtins:true,regex:new RegExp(`^(${own.replaceAll(' ','|')})$`)};
const base=()=>({ecma:2020,toplevel:true,compress:{passes:5,unsafe_arrows:true,pure_getters:true},mangle:{properties:props}});
const v={
 base:base(), nomangle:(()=>{const b=base();b.mangle={};return b})(),
 ecma2022:{...base(),ecma:2022},
 single:{...base(),format:{quote_style:1}}, 
 noarrow:(()=>{const b=base();b.compress.unsafe_arrows=false;return b})(),
 noinline:(()=>{const b=base();b.compress.inline=1;return b})(),
 inline0:(()=>{const b=base();b.compress.inline=0;return b})(),
 inline0red:(()=>{const b=base();b.compress.inline=0;b.compress.reduce_funcs=false;return b})(),
 redf:(()=>{const b=base();b.compress.reduce_funcs=false;return b})(),
 nocollapse:(()=>{const b=base();b.compress.collapse_vars=false;return b})(),
 noredvars:(()=>{const b=base();b.compress.reduce_vars=false;return b})(),
 nojoin:(()=>{const b=base();b.compress.join_vars=false;return b})(),
 noseq:(()=>{const b=base();b.compress.sequences=false;return b})(),
 noifret:(()=>{const b=base();b.compress.if_return=false;return b})(),
 nocond:(()=>{const b=base();b.compress.conditionals=false;return b})(),
 unsafemeth:(()=>{const b=base();b.compress.unsafe_methods=true;return b})(),
 unsafe:(()=>{const b=base();b.compress.unsafe=true;return b})(),
 hoistf:(()=>{const b=base();b.compress.hoist_funs=true;return b})(),
 hoistv:(()=>{const b=base();b.compress.hoist_vars=true;return b})(),
 nocomp:(()=>{const b=base();b.compress.comparisons=false;return b})(),
 noconst:(()=>{const b=base();b.compress.evaluate=false;return b})(),
 nobool:(()=>{const b=base();b.compress.booleans=false;return b})(),
};
for (const [k,o] of Object.entries(v)) { const r=await minify(code,o); console.log(k, r.code.length, gzipSync(r.code,{level:9}).length); }
