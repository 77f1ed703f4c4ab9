// SPDX-License-Identifier: GPL-3.0-or-later
// For the scripts of this folder that are written in JavaScript.
"use strict";
const { spawn } = require("child_process");
const http = require("http");

let server = null;
let failures = 0;

const delay = milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds));

function statusOf(address) {
  return new Promise(resolve => http.get(address, response => {
    response.resume();
    resolve(response.statusCode);
  }).on("error", () => resolve(0)));
}

/// Starts a server that prints http://ADDRESS:PORT on standard error; gives that address, once there is a heart rate.
async function startServer(command) {
  const address = await launch(command);
  for (let i = 0; i < 300 && await statusOf(address + "/hr") !== 200; ++i)
    await delay(100);
  return address;
}

function launch(command) {
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

const serverProcess = () => server;

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

module.exports = { startServer, stopServer, serverProcess, check, finish, delay };
