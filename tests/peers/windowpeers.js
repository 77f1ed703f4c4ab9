// SPDX-License-Identifier: GPL-3.0-or-later
// For the scripts of this folder that run a whole window: its peers, which can be killed and started again, and the window.
"use strict";
const { spawn, execFile, execFileSync } = require("child_process");
const dgram = require("dgram");
const fs = require("fs");
const http = require("http");
const os = require("os");
const path = require("path");
const { WebSocket, WebSocketServer } = require("ws");
const { delay } = require("./peer.js");

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "neobeat-peers."));
const children = [];

function launch(command, args, options = {}) {
  const child = spawn(command, args, { stdio: "ignore", ...options });
  children.push(child);
  return child;
}

const gone = child => new Promise(resolve => {
  if (child.exitCode !== null || child.signalCode !== null)
    resolve();
  else
    child.once("exit", resolve);
});

// Each peer: start() and kill(), and received() is called by each value that reaches it.
class Peer {
  constructor(name) {
    this.name = name;
    this.waiting = null;
  }

  received() {
    if (this.waiting)
      this.waiting();
  }

  async nextValue() {
    const begin = Date.now();
    const limit = delay(60000).then(() => "none");
    await Promise.race([new Promise(resolve => { this.waiting = resolve; }), limit]);
    this.waiting = null;
    return Date.now() - begin;
  }
}

class SocketPeer extends Peer {
  constructor(name, onSocket) {
    super(name);
    this.onSocket = onSocket;
    this.port = 0;
  }

  start() {
    return new Promise(resolve => {
      this.server = new WebSocketServer({ host: "127.0.0.1", port: this.port }, () => {
        this.port = this.server.address().port;
        resolve();
      });
      this.server.on("connection", socket => this.onSocket(socket, this));
    });
  }

  kill() {
    for (const socket of this.server.clients)
      socket.terminate();
    return new Promise(resolve => this.server.close(resolve));
  }
}

class WebhookPeer extends Peer {
  constructor(name) {
    super(name);
    this.port = 0;
  }

  start() {
    return new Promise(resolve => {
      this.server = http.createServer((request, response) => {
        request.resume();
        request.on("end", () => { response.end(); this.received(); });
      }).listen(this.port, "127.0.0.1", () => {
        this.port = this.server.address().port;
        resolve();
      });
    });
  }

  kill() {
    this.server.closeAllConnections();
    return new Promise(resolve => this.server.close(resolve));
  }
}

class OscPeer extends Peer {
  constructor() {
    super("osc");
    this.port = 0;
  }

  start() {
    return new Promise(resolve => {
      this.socket = dgram.createSocket("udp4");
      this.socket.on("message", () => this.received());
      this.socket.bind(this.port, "127.0.0.1", () => {
        this.port = this.socket.address().port;
        resolve();
      });
    });
  }

  kill() { return new Promise(resolve => this.socket.close(resolve)); }
}

class BrokerPeer extends Peer {
  constructor(port) {
    super("mqtt");
    this.port = port;
    this.times = new Map(); // how often each reading came, by its time
    fs.writeFileSync(path.join(folder, "mosquitto.conf"), `listener ${port} 127.0.0.1\nallow_anonymous true\n`);
  }

  async start() {
    this.broker = launch("mosquitto", ["-c", path.join(folder, "mosquitto.conf")]);
    this.subscriber = launch("sh", ["-c", `until mosquitto_sub -p ${this.port} -t 'neobeat/+/state'; do sleep 0.1; done`],
                             { stdio: ["ignore", "pipe", "ignore"], detached: true });
    this.subscriber.stdout.on("data", data => this.onLines(data.toString()));
  }

  onLines(text) {
    for (const line of text.split("\n").filter(line => line.startsWith("{") && line.endsWith("}"))) {
      const { bpm, measured_at: time } = JSON.parse(line);
      if (!Number.isInteger(bpm))
        continue;
      count(this.times, time);
      this.received();
    }
  }

  async kill() {
    try { process.kill(-this.subscriber.pid, "SIGKILL"); } catch { /* it ended with the broker */ }
    this.broker.kill("SIGKILL");
    await gone(this.broker);
  }
}

class BluetoothPeer extends Peer {
  constructor(standin) {
    super("sensor");
    this.standin = standin;
  }

  start() {
    this.daemon = launch(this.standin, [], { stdio: ["pipe", "ignore", "ignore"] }); // it ends with its input
    this.isAsked = true;
    this.look();
  }

  async look() {
    while (this.isAsked) {
      const rows = await outputsNow();
      if (this.isAsked && this.waiting && rows.some(row => row.output === "sensor" && row.state === "ready")) {
        this.isAsked = false; // a window that is asked costs more
        this.received();
      }
      await delay(300);
    }
  }

  async kill() {
    this.isAsked = false;
    this.daemon.kill("SIGKILL");
    await gone(this.daemon);
  }
}

const count = (times, time) => times.set(time, (times.get(time) || 0) + 1);

/// Reads the local server all the time; gives how often there was a reading of each time. At a hundred readings a second
/// two may have the same.
function watchReadings(port) {
  const times = new Map();
  const socket = new WebSocket(`ws://127.0.0.1:${port}/ws`);
  socket.on("message", text => {
    const { bpm, measured_at: time } = JSON.parse(text);
    if (Number.isInteger(bpm))
      count(times, time);
  });
  return times;
}

// Clients of the local server, which come and go themselves.
class ClientPeer extends Peer {
  constructor(port) {
    super("server");
    this.port = port;
  }

  start() {
    this.sockets = [];
    for (let i = 0; i < 5; ++i) {
      const socket = new WebSocket(`ws://127.0.0.1:${this.port}/ws`);
      socket.on("message", () => this.received());
      socket.on("error", () => {});
      this.sockets.push(socket);
    }
  }

  kill() { this.sockets.forEach(socket => socket.terminate()); }
}

function onObs(socket, peer) {
  const send = (op, d) => socket.send(JSON.stringify({ op, d }));
  socket.on("message", text => {
    const { op, d } = JSON.parse(text);
    if (op === 1) {
      send(2, { negotiatedRpcVersion: 1 });
      return;
    }
    const reply = { requestType: d.requestType, requestId: d.requestId, requestStatus: { result: true, code: 100 } };
    if (d.requestType === "GetInputSettings")
      reply.responseData = { inputKind: "text_ft2_source_v2", inputSettings: {} };
    else
      peer.received();
    send(7, reply);
  });
  socket.on("error", () => {});
  send(0, { obsWebSocketVersion: "5.1.0", rpcVersion: 1 });
}

function onIronHeart(socket, peer) {
  socket.on("message", () => peer.received());
  socket.on("error", () => {});
}

let cli = null;
const run = (...args) => execFileSync(cli, args, { stdio: ["ignore", "pipe", "pipe"] }).toString();
const outputsNow = () => new Promise(resolve => {
  execFile(cli, ["outputs", "--json"], (error, text) => {
    resolve(error ? [] : text.trim().split("\n").map(line => JSON.parse(line)));
  });
});

function isOnTheBus() {
  const reply = execFileSync("dbus-send", ["--session", "--print-reply", "--dest=org.freedesktop.DBus", "/",
                                           "org.freedesktop.DBus.NameHasOwner", "string:io.github.neobeat.Neobeat"]);
  return reply.toString().includes("boolean true");
}

function switchOn(output, options = {}) {
  for (const [name, value] of Object.entries(options))
    run("outputs", "set", output, name, String(value));
  run("outputs", "on", output);
}

/// A window that measures the simulated watch of that scenario; programs are the paths of neobeat and neobeat-cli.
async function openWindow(programs, scenario) {
  const settings = path.join(folder, "settings.ini");
  const address = "00:00:5E:00:53:4E";
  fs.writeFileSync(settings, `startsHeartRate=true\n[watch]\naddress=${address}\nname=Amazfit Neo\nkeyPlace=file\n`);
  fs.writeFileSync(settings + ".keys", JSON.stringify({ [address]: Buffer.from("Neobeat-simulate").toString("hex") }),
                   { mode: 0o600 });
  cli = programs.cli;
  const window = launch(programs.neobeat, [`--simulate=${scenario}`, "--settings", settings,
                                           "--database", path.join(folder, "history.db")],
                        { stdio: ["ignore", "ignore", "inherit"] });
  for (let i = 0; i < 100 && !isOnTheBus(); ++i)
    await delay(200);
  return window;
}

/// One peer for each output but the file; each can be started, killed and waited for.
function allPeers(standin) {
  return [new SocketPeer("obs", onObs), new SocketPeer("iron-heart", onIronHeart), new WebhookPeer("sammi"),
          new WebhookPeer("streamer-bot"), new OscPeer(), new BrokerPeer(21883), new BluetoothPeer(standin),
          new ClientPeer(27272)];
}

/// Starts all peers and switches on all outputs; gives the path of the file.
async function connectAll(peers) {
  const [obs, ironHeart, sammi, streamerBot, osc, broker, , clients] = peers;
  const file = path.join(folder, "heart-rate.txt");
  for (const peer of peers.filter(peer => peer !== clients))
    await peer.start();
  switchOn("server", { port: clients.port });
  switchOn("file", { path: file });
  switchOn("obs", { source: "heart", port: obs.port });
  switchOn("iron-heart", { port: ironHeart.port });
  switchOn("sammi", { port: sammi.port });
  switchOn("streamer-bot", { port: streamerBot.port });
  switchOn("osc", { targets: `127.0.0.1:${osc.port}` });
  switchOn("mqtt", { broker: `mqtt://127.0.0.1:${broker.port}` });
  switchOn("sensor");
  await delay(1000);
  await clients.start();
  await Promise.all(peers.map(peer => peer.nextValue()));
  return file;
}

function tidyUp() {
  for (const child of children)
    try { child.kill("SIGKILL"); } catch { /* gone */ }
  for (const child of children.filter(child => child.spawnargs[0] === "sh"))
    try { process.kill(-child.pid, "SIGKILL"); } catch { /* gone */ }
  fs.rmSync(folder, { recursive: true, force: true });
}

module.exports = { openWindow, allPeers, connectAll, watchReadings, gone, tidyUp };
