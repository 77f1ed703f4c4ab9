#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the series of RR intervals in this folder; README.md says from which models."""
import math
import pathlib
import random

FOLDER = pathlib.Path(__file__).parent
TICK = 1000 / 1024  # ms, the unit of the Heart Rate Service
MINUTES = 10


def mcsharry(seed, bpm, deviation, ratio):
    """Beat times in ms by the RR process of McSharry et al. 2003: the sum of two Gaussian bands with random phases."""
    rand = random.Random(seed)
    step, waves = 1 / (60 * MINUTES), []
    for k in range(1, int(0.5 / step)):
        f = k * step
        power = sum(share / math.sqrt(2 * math.pi * c * c) * math.exp(-((f - centre) ** 2) / (2 * c * c))
                    for share, centre, c in ((ratio / (1 + ratio), 0.1, 0.01), (1 / (1 + ratio), 0.25, 0.01)))
        waves.append((math.sqrt(2 * power * step), 2 * math.pi * f, rand.uniform(0, 2 * math.pi)))
    mean, beats = 60000 / bpm, [0.0]
    while beats[-1] < MINUTES * 60000:
        seconds = beats[-1] / 1000
        beats.append(beats[-1] + mean + deviation * sum(a * math.cos(w * seconds + p) for a, w, p in waves))
    return beats


def ipfm(bpm, waves, noise=0.0, seed=0):
    """Beat times in ms by integral pulse frequency modulation: a beat whenever the integral of the modulated rate is whole.
    waves: amplitude, Hz."""
    rand = random.Random(seed)

    def integral(t):
        return t / 1000 * bpm / 60 + bpm / 60 * sum(a / (2 * math.pi * f) * (1 - math.cos(2 * math.pi * f * t / 1000))
                                                    for a, f in waves)
    beats, count = [0.0], 0
    while beats[-1] < MINUTES * 60000:
        count += 1
        low, high = beats[-1], beats[-1] + 5000
        while high - low > 1e-6:
            middle = (low + high) / 2
            low, high = (middle, high) if integral(middle) < count else (low, middle)
        beats.append(low)
    return [beat + rand.gauss(0, noise) for beat in beats]


def intervals(beats, unit=TICK):
    """Rounds the beats, not the intervals, so that errors do not add up."""
    ticks = [round(beat / unit) for beat in beats]
    return [(b - a) * unit for a, b in zip(ticks, ticks[1:])]


def write(name, lengths, classes=None):
    lines = [f"{length:.4f}" + (f" {classes[i]}" if classes and i in classes else "") for i, length in enumerate(lengths)]
    (FOLDER / name).write_text("\n".join(lines) + "\n")


def with_ectopic(beats):
    """Ventricular beats come early and leave the next in its place; atrial ones shift all that follow."""
    beats, classes = list(beats), {}
    for i in (40, 133, 210, 341, 402, 455):
        beats[i] -= 0.35 * (beats[i] - beats[i - 1])
        classes[i - 1] = "ectopic"
    for i in (90, 270, 520):
        early = 0.3 * (beats[i] - beats[i - 1])
        beats[i] -= early
        for later in range(i + 1, len(beats)):
            beats[later] -= 0.4 * early
        classes[i - 1] = "ectopic"
    return beats, classes


def with_faulty_detection(beats):
    """Beats that were not detected, and detections that are no beats."""
    kept, classes = [beats[0]], {}
    for i in range(1, len(beats)):
        if i in (55, 120, 121, 300, 433, 610, 702):
            continue
        if i in (200, 512, 650):
            kept.append(beats[i - 1] + 0.4 * (beats[i] - beats[i - 1]))
            classes[len(kept) - 2] = "extra"
        kept.append(beats[i])
        if i in (56, 301, 434, 611, 703):
            classes[len(kept) - 2] = "missed"
        if i == 122:
            classes[len(kept) - 2] = "long"
    return kept, classes


def fit_rows(beats):
    """One row for each second, like the `hrv` messages of a FIT file: the intervals that ended in it, then fillers."""
    lengths, rows = [int(length) for length in intervals(beats, 1)], {}
    end = beats[0]
    for length in lengths:
        end += length
        rows.setdefault(int(end // 1000), []).append(length)
    return "".join(" ".join(str(value) for value in (row + [65535] * 5)[:5]) + "\n" for row in rows.values())


resting = mcsharry(1, 60, 45, 0.5)
upright = mcsharry(2, 78, 32, 2)
breathing = ipfm(66, ((0.04, 0.1), (0.06, 0.25), (0.02, 0.03)), noise=4, seed=3)
write("resting.txt", intervals(resting))
write("upright.txt", intervals(upright))
write("breathing.txt", intervals(breathing))
write("athlete.txt", intervals(ipfm(44, ((0.05, 0.09), (0.12, 0.2)), noise=6, seed=4)))
write("ectopic.txt", *(lambda made: (intervals(made[0]), made[1]))(with_ectopic(resting)))
write("dropped.txt", *(lambda made: (intervals(made[0]), made[1]))(with_faulty_detection(upright)))
(FOLDER / "fit-hrv.txt").write_text(fit_rows(ipfm(125, ((0.03, 0.11), (0.03, 0.28)), noise=3, seed=5)))
