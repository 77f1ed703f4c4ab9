// SPDX-License-Identifier: GPL-3.0-or-later
#include "outputs/server/endpoints.h"

#include "outputs/server/metrics.h"
#include "outputs/server/pages.h"
#include "outputs/server/websocketentry.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace neobeat {

namespace {

constexpr QByteArrayView methods = "GET, HEAD, OPTIONS";

struct Stream
{
    QByteArrayView path;
    ValueFormat format;
};
constexpr std::array<Stream, 5> webSockets{{{"/ws", ValueFormat::Json},
                                            {"/ws/text", ValueFormat::Text},
                                            {"/ws/hds", ValueFormat::Hds},
                                            {"/ws/fitbit", ValueFormat::OnRequest},
                                            {"/pulsoid", ValueFormat::Pulsoid}}};

bool isKnown(QByteArrayView path)
{
    constexpr std::array<QByteArrayView, 9> others{"/",       "/hr",      "/hr.json", "/pulsoid", "/events",
                                                   "/health", "/metrics", "/overlay", "*"};
    return std::ranges::find(others, path) != others.end() || Endpoints::webSocketFormat(path);
}

HttpResponse jsonResponse(const QJsonObject &object)
{
    return {.contentType = "application/json", .body = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n'};
}

HttpResponse refusal(HttpStatus status)
{
    HttpResponse response = HttpResponse::plain(status);
    if (status == HttpStatus::MethodNotAllowed)
        response.addField("Allow", methods.toByteArray());
    if (status == HttpStatus::Unauthorized)
        response.addField("WWW-Authenticate", "Bearer");
    if (status == HttpStatus::TooManyClients)
        response.addField("Retry-After", "10");
    if (status == HttpStatus::UpgradeRequired) {
        response.addField("Upgrade", "websocket");
        response.addField("Sec-WebSocket-Version", "13");
    }
    return response;
}

} // namespace

Endpoints::Endpoints(const ServerSettings &settings, const Clock &clock)
    : m_settings(settings)
    , m_policy(settings)
    , m_clock(clock)
{
}

std::optional<ValueFormat> Endpoints::webSocketFormat(QByteArrayView path)
{
    const auto found = std::ranges::find_if(webSockets, [path](const Stream &stream) { return stream.path == path; });
    return found == webSockets.end() ? std::nullopt : std::optional(found->format);
}

QString Endpoints::reply(const QString &request, const LiveValue &value, const QString &textWithoutValue)
{
    if (request == u"getHR"_s)
        return EncodedValue(value, EncodedValue::Change::Reading, {}, textWithoutValue).text(ValueFormat::Text);
    if (request == u"checkFitbitConnection"_s)
        return value.bpm ? u"yes"_s : u"no"_s;
    return {};
}

RequestOutcome Endpoints::answer(const RequestHead &head, const ServerAddress &arrivedAt, const Now &now) const
{
    const AccessPolicy::Verdict verdict = m_policy.judge(head, arrivedAt);
    if (verdict.status != HttpStatus::Ok)
        return {.response = refusal(verdict.status)};
    RequestOutcome outcome = answerGranted(head, now);
    if (!verdict.readableFor.isEmpty())
        outcome.response.addField("Access-Control-Allow-Origin", verdict.readableFor);
    return outcome;
}

RequestOutcome Endpoints::answerGranted(const RequestHead &head, const Now &now) const
{
    if (head.method != "GET" && head.method != "HEAD" && head.method != "OPTIONS")
        return {.response = refusal(HttpStatus::MethodNotAllowed)};
    if (!isKnown(head.path))
        return {.response = refusal(HttpStatus::NotFound)};
    if (head.method == "OPTIONS")
        return {.response = answerOptions(head)};
    const bool isStream = webSocketFormat(head.path) && (head.path != "/pulsoid" || head.isUpgrade());
    if (isStream || head.path == "/events")
        return answerStream(head, now);
    return {.response = answerValue(head, now)};
}

RequestOutcome Endpoints::answerStream(const RequestHead &head, const Now &now) const
{
    using Next = RequestOutcome::Next;
    const bool isWebSocket = head.path != "/events";
    if (isWebSocket) {
        if (const HttpStatus status = WebSocketEntry::judge(head); status != HttpStatus::Ok)
            return {.response = refusal(status)};
    }
    if (now.isFull)
        return {.response = refusal(HttpStatus::TooManyClients)};
    if (isWebSocket)
        return {.next = Next::WebSocket};
    return {.next = head.method == "HEAD" ? Next::Answer : Next::Events,
            .response = {.contentType = "text/event-stream", .length = HttpResponse::Length::Endless}};
}

HttpResponse Endpoints::answerOptions(const RequestHead &head)
{
    HttpResponse response{.status = HttpStatus::NoContent};
    response.addField("Allow", methods.toByteArray());
    if (head.isPreflight()) {
        response.addField("Access-Control-Allow-Methods", methods.toByteArray());
        response.addField("Access-Control-Allow-Headers", "Authorization");
        if (head.field("access-control-request-private-network") == "true")
            response.addField("Access-Control-Allow-Private-Network", "true");
    }
    return response;
}

HttpResponse Endpoints::answerValue(const RequestHead &head, const Now &now) const
{
    const LiveValue &value = now.value;
    if (head.path == "/hr" || head.path == "/pulsoid") {
        if (!value.bpm)
            return {.status = HttpStatus::NoContent};
        if (head.path == "/pulsoid")
            return {.contentType = "application/json", .body = pulsoidOf(value).toUtf8() + '\n'};
        return {.contentType = "text/plain; charset=utf-8", .body = QByteArray::number(*value.bpm) + '\n'};
    }
    if (head.path == "/hr.json")
        return jsonResponse(jsonOf(value, m_clock.uptime()));
    if (head.path == "/health")
        return jsonResponse(
            {{u"status"_s, u"ok"_s}, {u"quality"_s, nameOf(value.quality)}, {u"clients"_s, now.clients}});
    if (head.path == "/metrics") {
        const MetricsFormat format = metricsFormatFor(head.field("accept"));
        HttpResponse response{.contentType = contentTypeOf(format),
                              .body = metricsOf(value, m_clock.uptime(), now.clients, format)};
        response.addField("Vary", "Accept");
        return response;
    }
    if (head.path == "/overlay")
        return overlayPage(head.field("host"));
    return indexPage(head.field("host"), m_policy.hasToken(head) ? m_settings.token : QByteArray());
}

} // namespace neobeat
