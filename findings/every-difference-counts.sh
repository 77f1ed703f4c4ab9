#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Software: octave-biosig 2.5.0-1+b1 and octave 7.3.0-2 (Debian 12), both as installed.
# Guess: heartratevariability() gives the same figures for RR intervals in seconds ('s') and in milliseconds ('ms'), which its
#   help allows, and treats intervals that all are equal like any others.
# Seen: with 'ms' pNN50 counts each difference of more than 0.05 ms, nearly all. The other figures of the time domain are the
#   same. Intervals of which none is shorter than the one before are taken for the times of beats: a minute of exactly 800 ms
#   each has a mean of 0. tests/unit/hrv/reference.m gives it seconds, and series that vary.
# Output: as listed below EXPECTED.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
[[ $(dpkg-query --show --showformat '${Version}' octave-biosig) == 2.5.0-1+b1 ]] || { echo "another version is installed"; exit 1; }

cat >series.m <<'OCTAVE'
1;
function show(name, rr, unit)
    evalc("x = heartratevariability(rr, unit);");
    printf("%s: mean %.1f, SDNN %.1f, RMSSD %.1f, pNN50 %.3f\n", name, x.meanNN, x.SDNN, x.RMSSD, x.pNN50);
end
rr = 800 + 30 * sin((1:300)' * 1.1) + 15 * sin((1:300)' * 2.9);
show("in seconds", rr / 1000, 's');
show("in milliseconds", rr, 'ms');
show("all equal", repmat(0.8, 75, 1), 's');
OCTAVE
timeout 60 octave-cli --no-history --no-init-file series.m 2>/dev/null | tee seen.txt
diff seen.txt - <<'EXPECTED' && echo "as seen before"
in seconds: mean 800.2, SDNN 23.7, RMSSD 30.6, pNN50 0.127
in milliseconds: mean 800.2, SDNN 23.7, RMSSD 30.6, pNN50 0.990
all equal: mean 0.0, SDNN 0.0, RMSSD 0.0, pNN50 0.000
EXPECTED
