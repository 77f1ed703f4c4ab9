# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints the hrv messages of a little-endian FIT file without developer fields, one line each: the seconds of the last record
before it since FIT's epoch (0 before the first), then its values, 65535 for none."""
import struct
import sys

with open(sys.argv[1], "rb") as file:
    content = file.read()
header, size = content[0], struct.unpack_from("<I", content, 4)[0]
assert content[8:12] == b".FIT" and len(content) == header + size + 2
definitions, place, last = {}, header, 0
while place < header + size:
    head = content[place]
    place += 1
    if head & 0x40:
        message, count = struct.unpack_from("<HB", content, place + 2)
        fields = [struct.unpack_from("<BBB", content, place + 5 + 3 * i) for i in range(count)]
        definitions[head & 0x0F] = message, fields
        place += 5 + 3 * count
        continue
    message, fields = definitions[head & 0x0F]
    for number, width, kind in fields:
        if message == 20 and number == 253:
            last = struct.unpack_from("<I", content, place)[0]
        if message == 78 and number == 0:
            assert kind == 0x84 and width % 2 == 0
            print(last, *struct.unpack_from("<%dH" % (width // 2), content, place))
        place += width
