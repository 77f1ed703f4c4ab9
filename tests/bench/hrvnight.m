% SPDX-License-Identifier: GPL-3.0-or-later
% octave-cli hrvnight.m FILE: how many milliseconds the figures of a night take, by BioSig and, for the spectrum that it
% defines otherwise, by Octave's own functions; then those of the time domain of the whole night alone. Medians, without start-up.
1;

function powers(ends, nn, start)
    grid = min(max(start + (0:1199)' * 250, ends(1)), ends(end));
    y = detrend(interp1(ends, nn, grid, 'spline'), 1);
    window = (1 - cos(2 * pi * (0:599)' / 600)) / 2;
    density = 0;
    for first = [1 301 601]
        [part, f] = periodogram(y(first:first+599), window, 600, 4);
        density += part / 3;
    end
    [sum(density(f >= 0.04 & f < 0.15)), sum(density(f >= 0.15 & f < 0.4))];
end

function time_domain(nn)
    evalc("figures = heartratevariability(nn / 1000, 's');");
end

nn = load(argv(){1});
ends = cumsum(nn);
time_domain(nn(1:100)); % reads what is read once
for round = 1:9
    tic;
    time_domain(nn);
    whole(round) = toc;
end
for round = 1:3
    tic;
    start = 0;
    while start < ends(end)
        inside = ends > start & ends <= start + 300000;
        time_domain(nn(inside));
        powers(ends(inside), nn(inside), start);
        start += 300000;
    end
    parts(round) = toc;
end
printf("%g\n%g\n", 1000 * (median(whole) + median(parts)), 1000 * median(whole));
