// SPDX-License-Identifier: GPL-3.0-or-later
// For the scripts of this folder that are written in JavaScript.
"use strict";
const { spawn } = require("child_process");

let server = null;
let failures = 0;

const delay = milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds));

/// Starts a server that prints http://ADDRESS:PORT on standard error; gives that address.
function startServer(command) {
  if (command.length === 0)
    throw new Error("the command that starts the server is missing");
  server = spawn(command[0], command.slice(1), { stdio: ["ignore", "ignore", "pipe"] });
  return new Promise((resolve, reject) => {
    let said = "";
    server.stderr.on("data", data => {
      said += data;
      const found = said.match(/http:\/\/\S+/);
      if (found)
        resolve(found[0]);
    });
    server.on("exit", () => reject(new Error("the server did not start: " + said)));
  });
}

function stopServer() {
  if (server)
    server.removeAllListeners("exit").kill();
  server = null;
}

function check(what, holds) {
  console.log((holds ? "ok       " : "WRONG    ") + what);
  if (!holds)
    ++failures;
}

function finish(status = 0) {
  stopServer();
  if (failures > 0)
    console.log(failures + " wrong");
  process.exit(failures > 0 ? 1 : status);
}

module.exports = { startServer, stopServer, check, finish, delay };
