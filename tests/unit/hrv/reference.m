% SPDX-License-Identifier: GPL-3.0-or-later
% octave-cli reference.m FILE...: the figures of each series as lines "NAME SERIES FIGURE VALUE". Those of the time domain are
% by BioSig; what it has not, or defines in another way, is by the published formulas with Octave's own functions.
1;

function rr = intervals_of(file)
    if strcmp(file(end-10:end), 'fit-hrv.txt')
        rr = load(file)';
        rr = rr(rr != 65535);
    else
        lines = strsplit(strtrim(fileread(file)), "\n");
        rr = cellfun(@(line) str2double(strtok(line)), lines)';
    end
end

% Lipponen and Tarvainen 2019. Beyond its ends a series is mirrored.
function threshold = threshold_of(x)
    n = numel(x);
    for i = 1:n
        q = quantile(abs(x(max(1, i - 45):min(n, i + 45))), [0.25 0.75], 1, 7);
        threshold(i, 1) = 5.2 * max((q(2) - q(1)) / 2, 1);
    end
end

function class = classes_of(rr)
    n = numel(rr);
    mirrored = [rr(3); rr(2); rr; rr(n-1); rr(n-2)];
    d = diff(mirrored);
    d ./= threshold_of(d(2:n+1))([3 1:n n n-1]);
    before = d(1:n); now = d(2:n+1); after = d(3:n+2); second = d(4:n+3);
    for i = 1:n
        med(i, 1) = median(rr(max(1, i - 5):min(n, i + 5)));
    end
    m = rr - med;
    m(m < 0) *= 2;
    th2 = threshold_of(m);
    far = m ./ th2;
    ectopic = (now > 1 & max(before, after) < -0.13 * now - 0.17) | (now < -1 & min(before, after) > -0.13 * now + 0.17);
    long = (now > 1 & min(after, second) < -1) | far > 3;
    short = (now < -1 & max(after, second) > 1) | far < -3;
    halves = abs(rr / 2 - med) < th2;
    one = abs(rr + [rr(2:n); Inf] - med) < th2;
    kind = repmat('n', n, 1);
    kind(short) = 's';
    kind(short & one) = 'x';
    kind(long) = 'l';
    kind(long & halves) = 'm';
    class = repmat('n', n, 1);
    i = 1;
    while i <= n
        if abs(now(i)) > 1
            if i > 1 && ectopic(i)
                class(i-1) = 'e';
            else
                class(i) = kind(i);
                if class(i) == 'x'
                    i += 1;
                elseif i < n && abs(after(i)) < abs(second(i))
                    i += 1;
                    class(i) = kind(i);
                end
            end
        end
        i += 1;
    end
end

function [ends, nn] = corrected(rr)
    class = classes_of(rr);
    moment = cumsum(rr);
    ends = []; nn = [];
    i = 1;
    while i <= numel(rr)
        switch class(i)
        case 'm'
            ends = [ends; moment(i) - rr(i) / 2; moment(i)];
            nn = [nn; rr(i) / 2; rr(i) / 2];
        case 'x'
            ends = [ends; moment(i+1)];
            nn = [nn; rr(i) + rr(i+1)];
            i += 1;
        case 'e'
            ends = [ends; moment(i:i+1)];
            nn = [nn; NaN; NaN];
            i += 1;
        case {'l', 's'}
            ends = [ends; moment(i)];
            nn = [nn; NaN];
        otherwise
            ends = [ends; moment(i)];
            nn = [nn; rr(i)];
        end
        i += 1;
    end
    known = find(!isnan(nn));
    ends = ends(known(1):known(end));
    nn = nn(known(1):known(end));
    open = isnan(nn);
    if any(open)
        nn(open) = interp1(ends(!open), nn(!open), ends(open), 'spline');
    end
end

% Welch 1967: parts of 150 s of the first 300 s.
function [lf, hf] = powers(ends, nn)
    grid = min(max((0:1199)' * 250, ends(1)), ends(end));
    y = detrend(interp1(ends, nn, grid, 'spline'), 1);
    window = (1 - cos(2 * pi * (0:599)' / 600)) / 2;
    density = 0;
    for first = [1 301 601]
        [part, f] = periodogram(y(first:first+599), window, 600, 4);
        density += part / 3;
    end
    lf = sum(density(f >= 0.04 & f < 0.15)) * 4 / 600;
    hf = sum(density(f >= 0.15 & f < 0.4)) * 4 / 600;
end

% Seconds, because with 'ms' this BioSig counts differences of more than 0.05 ms.
function print_time(name, series, rr)
    evalc("figures = heartratevariability(rr / 1000, 's');");
    printf('%s %s meanNn %.9g\n', name, series, figures.meanNN);
    printf('%s %s sdnn %.9g\n', name, series, figures.SDNN);
    printf('%s %s rmssd %.9g\n', name, series, figures.RMSSD);
    printf('%s %s pnn50 %.9g\n', name, series, 100 * figures.pNN50);
end

for argument = argv()'
    file = argument{1};
    [~, name] = fileparts(file);
    rr = intervals_of(file);
    print_time(name, 'measured', rr);
    [ends, nn] = corrected(rr);
    print_time(name, 'corrected', nn);
    first = ends <= 300000;
    print_time(name, 'first', nn(first));
    [lf, hf] = powers(ends(first), nn(first));
    printf('%s first lf %.9g\n%s first hf %.9g\n%s first lfHf %.9g\n', name, lf, name, hf, name, lf / hf);
end
