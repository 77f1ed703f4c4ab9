// SPDX-License-Identifier: GPL-3.0-or-later
#include "outputs/server/pages.h"

#include <QCryptographicHash>
#include <QResource>
#include <QString>

#include <array>

using namespace Qt::StringLiterals;

namespace neobeat {

namespace {

constexpr QByteArrayView html = "text/html; charset=utf-8";

QByteArray overlayText()
{
    return QResource(u":/neobeat/server/overlay.html"_s).uncompressedData();
}

/// The source expression that allows the page's one script and no other.
QByteArray hashOfScript(const QByteArray &page)
{
    constexpr QByteArrayView begin = "<script>";
    const qsizetype from = page.indexOf(begin) + begin.size();
    const QByteArrayView script = QByteArrayView(page).sliced(from, page.indexOf("</script>") - from);
    return "'sha256-" + QCryptographicHash::hash(script.toByteArray(), QCryptographicHash::Sha256).toBase64() + '\'';
}

struct Entry
{
    const char *scheme;
    const char *path;
    const char *what;
};
constexpr std::array<Entry, 12> entries{{
    {"http", "/overlay", "Page for streams: a browser source of OBS"},
    {"http", "/hr", "Heart rate as digits; status 204 without one"},
    {"http", "/hr.json", "JSON: bpm, measured_at, age, quality, battery, connected"},
    {"http", "/events", "The same as server-sent events"},
    {"ws", "/ws", "The same over a WebSocket"},
    {"ws", "/ws/text", "Digits over a WebSocket"},
    {"ws", "/ws/hds", "heartRate:72 over a WebSocket, for the HDS overlay"},
    {"ws", "/ws/fitbit", "WebSocket that replies to getHR and checkFitbitConnection"},
    {"http", "/pulsoid", "Pulsoid's JSON; also over a WebSocket"},
    {"http", "/metrics", "Prometheus and OpenMetrics"},
    {"http", "/health", "Whether the server runs"},
    {"http", "/", "This page"},
}};

} // namespace

HttpResponse overlayPage(const QByteArray &host)
{
    static const QByteArray page = overlayText();
    static const QByteArray scriptHash = hashOfScript(page);
    // OBS adds the user's CSS as an element of the page, so styles are not limited to the page's own.
    const QByteArray policy = "default-src 'none'; script-src " + scriptHash
        + "; style-src 'unsafe-inline'; img-src data:; connect-src 'self' ws://" + host
        + "; base-uri 'none'; form-action 'none'";
    return {.contentType = html.toByteArray(), .body = page, .fields = {{"Content-Security-Policy", policy}}};
}

HttpResponse indexPage(const QByteArray &host, const QByteArray &token)
{
    const QByteArray query = token.isEmpty() ? QByteArray() : "?token=" + token;
    QByteArray rows;
    for (const auto &[scheme, path, what] : entries) {
        const QByteArray address = QByteArray(scheme) + "://" + host + path + query;
        const QByteArray shown = "<code>" + address + "</code>";
        const bool isLink = QByteArrayView(scheme) == "http";
        rows += "<tr><td>" + (isLink ? "<a href=\"" + address + "\">" + shown + "</a>" : shown) + "<td>" + what + '\n';
    }
    const QByteArray page
        = "<!DOCTYPE html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<title>Neobeat</title>\n"
          "<meta name=\"viewport\" content=\"width=device-width\">\n<style>\n"
          ":root { color-scheme: light dark }\n"
          "body { font: 16px/1.5 system-ui, sans-serif; max-width: 62em; margin: 2em auto; padding: 0 1em }\n"
          "td { padding: .35em 1.5em .35em 0; vertical-align: top; border-top: 1px solid #8884 }\n"
          "code { font-size: .95em; overflow-wrap: anywhere }\n"
          "</style>\n<h1>Neobeat</h1>\n<p>The heart rate of the watch, for other programs.\n<table>\n"
        + rows + "</table>\n</html>\n";
    constexpr QByteArrayView policy
        = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
    return {
        .contentType = html.toByteArray(), .body = page, .fields = {{"Content-Security-Policy", policy.toByteArray()}}};
}

} // namespace neobeat
