#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a heart-rate server of 40 lines costs, to compare with: sends a reading to every WebSocket client.

Prints its port. Each line "COUNT SECONDS" on standard input makes it send COUNT readings, one every SECONDS.
"""
import asyncio
import datetime
import json
import sys

import websockets

clients = set()


async def serve_client(socket):
    clients.add(socket)
    try:
        await socket.wait_closed()
    finally:
        clients.discard(socket)


def reading(number):
    now = datetime.datetime.now(datetime.timezone.utc)
    return json.dumps({"age": 0, "battery": 87, "bpm": 60 + number % 60, "connected": True,
                       "measured_at": now.isoformat(timespec="milliseconds"), "quality": "good", "watch": "Amazfit Neo"},
                      separators=(",", ":"))


async def main():
    async with websockets.serve(serve_client, "127.0.0.1", 0, ping_interval=None) as server:
        print(server.sockets[0].getsockname()[1], flush=True)
        loop = asyncio.get_running_loop()
        while line := await loop.run_in_executor(None, sys.stdin.readline):
            count, pause = int(line.split()[0]), float(line.split()[1])
            begin = loop.time()
            for number in range(count):
                websockets.broadcast(clients, reading(number))
                await asyncio.sleep(begin + (number + 1) * pause - loop.time())


asyncio.run(main())
