// Runs Azurite's blob and table services in this process, for LocalHost and the tests that start it:
//   node azurite-child.cjs '{"modules": "<folder of azurite>", "data": "<folder>" or null for memory, "blobPort": 0, "tablePort": 0}'
// It prints {"blobPort": …, "tablePort": …} once both listen, and stops when its standard input ends. The parent holds
// the other end of that pipe, so Azurite also stops, with its data written, when the parent is killed outright.
"use strict";

const fs = require("node:fs");
const path = require("node:path");

const settings = JSON.parse(process.argv[2]);
const azurite = (module) => require(path.join(settings.modules, "dist/src", module));
const inData = (name) => path.join(settings.data ?? ".", name);
const common = { host: "127.0.0.1", enableAccessLog: false, skipApiVersionCheck: true, isMemoryPersistence: settings.data === null };
const runningFile = inData("running.json");

function blobServer() {
  const Configuration = azurite("blob/BlobConfiguration.js").default;
  const Server = azurite("blob/BlobServer.js").default;
  const configuration = new Configuration();
  return new Server(Object.assign(configuration, common, {
    port: settings.blobPort,
    metadataDBPath: inData(configuration.metadataDBPath),
    extentDBPath: inData(configuration.extentDBPath),
    persistencePathArray: configuration.persistencePathArray.map((place) => ({ ...place, locationPath: inData(place.locationPath) })),
  }));
}

function tableServer() {
  const Configuration = azurite("table/TableConfiguration.js").default;
  const Server = azurite("table/TableServer.js").default;
  const configuration = new Configuration();
  return new Server(Object.assign(configuration, common, {
    port: settings.tablePort,
    metadataDBPath: inData(configuration.metadataDBPath),
  }));
}

const portOf = (server) => Number(new URL(server.getHttpServerAddress()).port);

// Another LocalHost on the same data reads this to share the services, or to wait until they have let go of the data.
function announce(ports) {
  if (settings.data !== null) {
    fs.writeFileSync(runningFile, JSON.stringify({ ...ports, process: process.pid, parent: process.ppid }));
  }
  console.log(JSON.stringify(ports));
}

async function stop(servers) {
  await Promise.all(servers.map((server) => server.close()));
  if (settings.data !== null) {
    fs.rmSync(runningFile, { force: true });
  }
  process.exit(0);
}

async function run() {
  azurite("common/Telemetry.js").AzuriteTelemetryClient.init(settings.data, false);
  const servers = [blobServer(), tableServer()];
  const started = Promise.all(servers.map((server) => server.start()));
  let stopping;
  const stopOnce = () => (stopping ??= started.then(() => stop(servers)).catch(fail));
  process.stdin.on("end", stopOnce).on("error", stopOnce).resume();
  process.on("SIGTERM", stopOnce);
  await started;
  announce({ blobPort: portOf(servers[0]), tablePort: portOf(servers[1]) });
}

function fail(error) {
  console.error(error.stack);
  process.exit(1);
}

// A terminal sends Ctrl-C to this process too: the parent must first finish the requests that still write.
for (const signal of ["SIGINT", "SIGHUP"]) {
  process.on(signal, () => {});
}
// When the parent is gone nobody reads what is printed; the data must be written all the same.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", () => {});
}
run().catch(fail);
