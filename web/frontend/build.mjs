// Builds the pages' bundles: web/frontend -> web/static, which is not stored.
//
//   pages/<page>.js      one entry per page; shared chunks are split out, so they are fetched once
//   styles/main.css      the style sheet of every page, with what it imports; a page that imports css in its
//                        JavaScript (bpmn-js, form-js) gets "pages/<page>.css" besides
//   assets/**            pictures, icons: copied under a hashed name
//   fonts                the two Inter files that together hold every Vietnamese letter
//
// A style sheet names fonts and assets by their logical name: url(/static/fonts/inter-latin.woff2).
//
// manifest.json maps the logical name ("pages/inbox.js", "styles/main.css", "fonts/inter-latin.woff2",
// "assets/mark.svg") to the hashed path; the files may therefore be served as immutable. Beside each text file
// lie its .gz and .br, made once here instead of at every request. The manifest is written last: a build that
// was interrupted leaves the old pages whole.

import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, extname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import * as esbuild from 'esbuild';

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = resolve(HERE, '../..');
const OUT = join(ROOT, 'web/static');
const MODULES = join(ROOT, 'node_modules');

const TEXT = new Set(['.js', '.css', '.svg', '.json', '.txt', '.html', '.webmanifest']);
const LICENCE_FILE = /^(licen[cs]e|copying|notice)([.-].*)?$/i;
// fontsource's own css would make pages fetch latin-ext as well, whose range overlaps the Vietnamese letters.
const INTER = '@fontsource-variable/inter/files/inter-';
const FONTS = {
  'fonts/inter-latin.woff2': `${INTER}latin-wght-normal.woff2`,
  'fonts/inter-vietnamese.woff2': `${INTER}vietnamese-wght-normal.woff2`,
};

const posix = (path) => path.split(sep).join('/');
const byName = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

async function filesUnder(folder) {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((e) => e.isFile()).map((e) => join(e.parentPath, e.name)).sort(byName);
}

function hashed(name, bytes) {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
  const end = extname(name);
  return `${name.slice(0, name.length - end.length)}-${hash}${end}`;
}

// "/static/fonts/inter-latin.woff2" in a style sheet means the logical name; the hashed one takes its place.
// Files that esbuild copied itself (a picture beside a package's sheet) carry their hash already.
function renamedUrls(css, manifest, copied) {
  return css.replace(/(url\(\s*["']?)\/static\/([^"')?#]+)/g, (whole, before, name) => {
    if (copied.has(name)) return whole;
    if (!manifest[name]) throw new Error(`styles: /static/${name} is neither a font nor a file of assets/`);
    return `${before}/static/${manifest[name]}`;
  });
}

// Fonts and assets first: style sheets name them.
async function copies() {
  const sources = Object.entries(FONTS).map(([name, path]) => [name, join(MODULES, path)]);
  const assets = join(HERE, 'assets');
  for (const path of await filesUnder(assets)) sources.push([`assets/${posix(relative(assets, path))}`, path]);
  const files = new Map();
  const manifest = {};
  for (const [name, path] of sources) {
    const bytes = await readFile(path);
    manifest[name] = hashed(name, bytes);
    files.set(manifest[name], bytes);
  }
  return { files, manifest };
}

const logicalUrls = {
  name: 'logical-urls',
  setup(build) {
    build.onResolve({ filter: /^\/static\// }, (a) => ({ path: a.path, external: true }));
  },
};

// Three words that form-js 2.0.0 says without asking its translate service. A version that asks fails the build here.
const UNASKED = [
  ["valueLabel || 'Select'", "valueLabel || officeWord('Select')"],
  ["placeholder: 'Search',", "placeholder: officeWord('Search'),"],
  ['children: "Browse"', "children: officeWord('Browse')"],
];
const translated = {
  name: 'translated',
  setup(build) {
    build.onLoad({ filter: /form-js-viewer\/dist\/index\.es\.js$/ }, async (a) => {
      let contents = await readFile(a.path, 'utf8');
      for (const [said, asked] of UNASKED) {
        if (contents.split(said).length !== 2) throw new Error(`form-js no longer says ${said} once`);
        contents = contents.replace(said, asked);
      }
      const from = JSON.stringify(join(HERE, 'shared/translate.js'));
      return { contents: `import { translate as officeWord } from ${from};\n${contents}`, loader: 'js', resolveDir: dirname(a.path) };
    });
  },
};

// What the form editor 1.23.0 says it says to nobody but itself: every label, hint and tooltip written in its code is asked
// of our dictionary. What is wrapped is counted, so that a version that writes otherwise fails the build here.
const SAID = /\b(label|title|tooltip|description|placeholder|children|text|'aria-label'|"aria-label"): ("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')/g;
const EDITOR_SAYS = [
  [/form-js-editor\/dist\/index\.es\.js$/, [[SAID, 130]]],
  [/form-js-editor\/node_modules\/@bpmn-io\/form-js-viewer\/dist\/index\.es\.js$/, [
    [/^( {2}name): ('[A-Z][a-zA-Z ]+')(?=,$)/gm, 20], // of components, in the palette
    [/(\[[A-Z_]+\.[A-Z_]+\]): ('[A-Z][^'\\]*')/g, 9], // choices of the panel
    [/(placeholder|children): ('Search'|"Browse")/g, 2],
    [/^( {2,4}label): ('[A-Z][^'\\]*')(?=,?$)/gm, 25], // of new components and security attributes
  ]],
];
const formEditor = {
  name: 'form-editor',
  setup(build) {
    const from = JSON.stringify(join(HERE, 'designer/translate.js'));
    for (const [filter, patterns] of EDITOR_SAYS) {
      build.onLoad({ filter }, async (a) => {
        let contents = await readFile(a.path, 'utf8');
        for (const [pattern, least] of patterns) {
          let count = 0;
          contents = contents.replace(pattern, (whole, key, text) => {
            if (!/[A-Za-z]{2}/.test(text)) return whole;
            count += 1;
            return `${key}: editorWord(${text})`;
          });
          if (count < least) throw new Error(`the form editor says only ${count} of ${least} words where they are looked for`);
        }
        return { contents: `import { translate as editorWord } from ${from};\n${contents}`, loader: 'js', resolveDir: dirname(a.path) };
      });
    }
  },
};

async function bundles() {
  const pages = join(HERE, 'pages');
  const entryPoints = (await filesUnder(pages)).filter((path) => dirname(path) === pages && path.endsWith('.js'));
  const sheet = join(HERE, 'styles/main.css');
  if (existsSync(sheet)) entryPoints.push(sheet);
  if (!entryPoints.length) return { outputFiles: [], metafile: { inputs: {}, outputs: {} } };
  return esbuild.build({
    entryPoints,
    outbase: HERE,
    outdir: OUT,
    absWorkingDir: ROOT,
    entryNames: '[dir]/[name]-[hash]',
    chunkNames: 'chunks/[name]-[hash]',
    assetNames: 'media/[name]-[hash]',
    publicPath: '/static',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: ['chrome109', 'firefox115', 'safari16'],
    charset: 'utf8',
    minify: true,
    metafile: true,
    write: false,
    legalComments: 'none',
    logLevel: 'warning',
    loader: { '.svg': 'file', '.png': 'file', '.woff2': 'file', '.woff': 'file', '.ttf': 'file', '.eot': 'file' },
    plugins: [logicalUrls, formEditor, translated],
  });
}

// The logical name of what esbuild made; chunks have none, they are reached through their pages.
function nameOutputs(metafile, manifest) {
  for (const [path, output] of Object.entries(metafile.outputs)) {
    if (!output.entryPoint) continue;
    const source = posix(relative('web/frontend', output.entryPoint));
    manifest[source] = posix(relative('web/static', path));
    if (output.cssBundle) manifest[source.replace(/\.js$/, '.css')] = posix(relative('web/static', output.cssBundle));
  }
}

// MIT, BSD and OFL ask that their notice travels with the copy: every package with a byte in a bundle is named.
async function notices(metafile) {
  const packages = new Set(['@fontsource-variable/inter']);
  for (const input of Object.keys(metafile.inputs)) {
    const inside = input.split('node_modules/').at(-1);
    if (inside === input) continue;
    const [scope, name] = inside.split('/');
    packages.add(scope.startsWith('@') ? `${scope}/${name}` : scope);
  }
  const parts = [];
  for (const name of [...packages].sort(byName)) parts.push(await notice(name));
  return `${parts.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

async function notice(name) {
  const folder = join(MODULES, name);
  const about = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const head = `${name} ${about.version} (${about.license ?? 'see below'})`;
  const texts = [];
  for (const file of (await readdir(folder)).filter((f) => LICENCE_FILE.test(f)).sort(byName)) {
    texts.push((await readFile(join(folder, file), 'utf8')).trim());
  }
  const author = typeof about.author === 'string' ? about.author : about.author?.name;
  if (!texts.length && !about.license) throw new Error(`${name} names no licence`);
  return [head, ...(texts.length ? texts : [`Licence: ${about.license}. Author: ${author ?? 'not named in the package'}.`])].join('\n\n');
}

function brotli(bytes) {
  return brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });
}

// Compressed once here, so that no request waits for it.
const VARIANTS = [
  ['', (bytes) => bytes],
  ['.gz', (bytes) => gzipSync(bytes, { level: 9 })],
  ['.br', brotli],
];

// Under another name first: what has the final name is whole, even after a kill.
async function writeWhole(path, bytes) {
  await writeFile(`${path}.part`, bytes);
  await rename(`${path}.part`, path);
}

async function put(name, bytes, kept) {
  const path = join(OUT, name);
  kept.add(path);
  await mkdir(dirname(path), { recursive: true });
  await writeWhole(path, bytes);
}

async function store(files) {
  const kept = new Set();
  for (const [name, bytes] of files) {
    for (const [end, made] of TEXT.has(extname(name)) ? VARIANTS : VARIANTS.slice(0, 1)) {
      if (existsSync(join(OUT, name + end))) kept.add(join(OUT, name + end));     // the name holds the hash of the content
      else await put(name + end, made(bytes), kept);
    }
  }
  return kept;
}

async function sweep(kept) {
  for (const path of await filesUnder(OUT)) if (!kept.has(path)) await rm(path);
}

function tell(manifest, files, metafile) {
  const gz = (name) => gzipSync(files.get(name), { level: 9 }).length;
  const kilo = (bytes) => `${(bytes / 1024).toFixed(1).padStart(7)} KB gz`;
  for (const [name, path] of Object.entries(manifest)) {
    if (!path.endsWith('.js')) {
      console.log(`${name.padEnd(40)}${kilo(gz(path))}`);
      continue;
    }
    const chunks = [...firstLoad(posix(join('web/static', path)), metafile)].map((p) => posix(relative('web/static', p)));
    console.log(`${name.padEnd(40)}${kilo(chunks.reduce((sum, chunk) => sum + gz(chunk), 0))} with ${chunks.length - 1} chunks`);
  }
}

// What a browser fetches before the page runs: the entry and its static imports, not what it imports later.
function firstLoad(path, metafile, seen = new Set()) {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const link of metafile.outputs[path].imports) {
    if (link.kind === 'import-statement' && !link.external) firstLoad(link.path, metafile, seen);
  }
  return seen;
}

// esbuild's files, style sheets with the hashed names of what they point to; a sheet's own name then changes with it.
function finished(outputFiles, manifest) {
  const outputs = new Set(outputFiles.map((file) => posix(relative(OUT, file.path))));
  return outputFiles.map((file) => {
    const name = posix(relative(OUT, file.path));
    if (!name.endsWith('.css')) return [name, file.contents];
    const bytes = Buffer.from(renamedUrls(file.text, manifest, outputs));
    const renamed = hashed(name.replace(/-[A-Z0-9]{8}\.css$/, '.css'), bytes);
    for (const [logical, path] of Object.entries(manifest)) if (path === name) manifest[logical] = renamed;
    return [renamed, bytes];
  });
}

async function main() {
  const { files, manifest } = await copies();
  const { outputFiles, metafile } = await bundles();
  nameOutputs(metafile, manifest);
  for (const [name, bytes] of finished(outputFiles, manifest)) files.set(name, bytes);
  const kept = await store(files);
  const sorted = Object.fromEntries(Object.entries(manifest).sort(([a], [b]) => byName(a, b)));
  await put('THIRD_PARTY.txt', await notices(metafile), kept);
  await put('manifest.json', `${JSON.stringify(sorted, null, 2)}\n`, kept);
  await sweep(kept);
  tell(sorted, files, metafile);
}

// esbuild has told its own errors by now, with file and line; a stack of ours would only push them off the screen.
await main().catch((failure) => {
  if (!failure.errors) console.error(failure.message);
  process.exitCode = 1;
});
