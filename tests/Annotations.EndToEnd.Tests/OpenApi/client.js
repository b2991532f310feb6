// Generates a client from the description that the service serves, compiles the session with it, strictly, and runs it.
const fs = require('fs');
const os = require('os');
const path = require('path');
const { execFileSync } = require('child_process');

const strictly = { strict: true, noUncheckedIndexedAccess: true, exactOptionalPropertyTypes: true, noImplicitReturns: true, noUnusedLocals: true };
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'annotations-client-'));
const node = (file, ...args) => execFileSync(process.execPath, [path.join(modules, file), ...args], { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
try {
  fs.symlinkSync(modules, path.join(folder, 'node_modules'), 'junction');
  fs.writeFileSync(path.join(folder, 'package.json'), '{"type":"module"}');
  fs.writeFileSync(path.join(folder, 'openapi.json'), input.document);
  fs.writeFileSync(path.join(folder, 'session.ts'), input.session);
  fs.writeFileSync(path.join(folder, 'globals.d.ts'), 'declare const process: { argv: string[] };');
  node('openapi-typescript/bin/cli.js', 'openapi.json', '--output', 'api.ts');
  fs.writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: { ...strictly, target: 'es2022', module: 'nodenext', lib: ['es2022', 'dom', 'dom.iterable'], types: [], skipLibCheck: true } }));
  node('typescript/bin/tsc');
  answer(JSON.parse(execFileSync(process.execPath, [path.join(folder, 'session.js'), ...input.arguments], { encoding: 'utf8' })));
} catch (error) {
  process.stderr.write(`${error.message}\n${error.stdout ?? ''}\n${error.stderr ?? ''}`);
  process.exitCode = 1;
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}
