// SPDX-License-Identifier: GPL-3.0-or-later
#include "outputs/mqtt/mqttworker.h"

#include "base/outsidetext.h"

#include <system_error>

#include <linux/sockios.h>
#include <mosquitto.h>
#include <mqtt_protocol.h>
#include <netdb.h>
#include <poll.h>
#include <signal.h>
#include <sys/ioctl.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace neobeat {
namespace {

using Code = Error::Code;
using SteadyClock = std::chrono::steady_clock;

constexpr int largestPacket = 65'536; // bytes; what is subscribed to says "online" or "offline"
constexpr auto goodbyeTime = 2s;
constexpr auto drainTime = 1s; // a way that has not been free for so long is blocked

// libmosquitto has the whole process ignore SIGPIPE (2.0.11), which its child processes would inherit. Its thread
// blocks the signal instead.
mosquitto *makeClient(const QByteArray &id, void *self)
{
    static const int initialized = mosquitto_lib_init();
    Q_UNUSED(initialized)
    struct sigaction before = {};
    sigaction(SIGPIPE, nullptr, &before);
    mosquitto *client = mosquitto_new(id.constData(), true, self);
    sigaction(SIGPIPE, &before, nullptr);
    return client;
}

const char *textOrNull(const QByteArray &text)
{
    return text.isEmpty() ? nullptr : text.constData();
}

Error systemErrorOf(int number)
{
    const Code code = number == ETIMEDOUT ? Code::PeerSilent : Code::PeerMissing;
    return {code, messageOf(std::error_code(number, std::generic_category()))};
}

} // namespace

MqttWorker::MqttWorker(const MqttPlan &plan, std::shared_ptr<MqttChannel> channel)
    : m_plan(plan)
    , m_channel(std::move(channel))
    , m_client(makeClient("neobeat-" + plan.settings.id.toUtf8(), this))
{
}

MqttWorker::~MqttWorker()
{
    mosquitto_destroy(m_client);
}

void MqttWorker::run()
{
    sigset_t all;
    sigfillset(&all);
    pthread_sigmask(SIG_BLOCK, &all, nullptr);
    const bool isConnected = m_client && prepare() && connectToBroker();
    m_channel->setBlocked(false);
    if (isConnected) {
        while (step()) { }
        if (!m_end.error && m_channel->wish() == MqttChannel::Wish::Stay)
            m_end.error = errorOf(MOSQ_ERR_CONN_LOST, 0); // the broker said goodbye without a reason
    }
    mosquitto_destroy(m_client); // closes the socket before the end is known, so that none is left then
    m_client = nullptr;
    m_channel->tell([end = m_end](MqttConnection &connection) { Q_EMIT connection.ended(end); });
}

bool MqttWorker::prepare()
{
    const bool isV5 = m_plan.version == MqttPlan::Version::V5;
    mosquitto_int_option(m_client, MOSQ_OPT_PROTOCOL_VERSION, isV5 ? MQTT_PROTOCOL_V5 : MQTT_PROTOCOL_V311);
    mosquitto_int_option(m_client, MOSQ_OPT_TCP_NODELAY, 1);
    mosquitto_connect_v5_callback_set(m_client, &MqttWorker::onConnect);
    mosquitto_disconnect_v5_callback_set(m_client, &MqttWorker::onDisconnect);
    mosquitto_publish_v5_callback_set(m_client, &MqttWorker::onPublish);
    mosquitto_message_callback_set(m_client, &MqttWorker::onMessage);
    mosquitto_log_callback_set(m_client, &MqttWorker::onLog);
    if (const auto &will = m_plan.will)
        mosquitto_will_set(m_client, will->topic.constData(), int(will->payload.size()), will->payload.constData(),
                           will->confirmed ? 1 : 0, will->retained);
    const QByteArray user = m_plan.settings.user.toUtf8();
    const QByteArray password = m_plan.settings.password.toUtf8();
    mosquitto_username_pw_set(m_client, textOrNull(user), textOrNull(password));
    return !m_plan.settings.encrypted || prepareEncryption();
}

bool MqttWorker::prepareEncryption()
{
    const QByteArray caFile = m_plan.settings.caFile.toLocal8Bit();
    const int result = caFile.isEmpty()
        ? mosquitto_int_option(m_client, MOSQ_OPT_TLS_USE_OS_CERTS, 1)
        : mosquitto_tls_set(m_client, caFile.constData(), nullptr, nullptr, nullptr, nullptr);
    if (result != MOSQ_ERR_SUCCESS) {
        m_end.error = {Code::OutputIncomplete, u"caFile"_s};
        return false;
    }
    mosquitto_tls_opts_set(m_client, 1, "tlsv1.2", nullptr);
    return true;
}

bool MqttWorker::connectToBroker()
{
    const bool isV5 = m_plan.version == MqttPlan::Version::V5;
    mosquitto_property *properties = nullptr;
    if (isV5)
        mosquitto_property_add_int32(&properties, MQTT_PROP_MAXIMUM_PACKET_SIZE, largestPacket);
    const QByteArray host = m_plan.settings.host.toUtf8();
    // Not "async": that one gives up after the first of several addresses, and with TLS starts to encrypt before there
    // is a connection.
    const int result = mosquitto_connect_bind_v5(m_client, host.constData(), m_plan.settings.port,
                                                 int(m_plan.keepAlive.count()), nullptr, properties);
    const int systemError = errno;
    mosquitto_property_free_all(&properties);
    if (result == MOSQ_ERR_SUCCESS)
        return true;
    if (result == MOSQ_ERR_ERRNO)
        m_end.error = systemErrorOf(systemError);
    else
        endWith(result, systemError);
    return false;
}

bool MqttWorker::step()
{
    switch (m_channel->wish()) {
    case MqttChannel::Wish::Drop:
        return false;
    case MqttChannel::Wish::Leave:
        if (!sayGoodbye())
            return false;
        break;
    case MqttChannel::Wish::Stay:
        if (m_end.wasAnswered)
            sendWhatWaits();
        break;
    }
    return !m_isOver && transfer() && !m_isOver;
}

bool MqttWorker::sayGoodbye()
{
    if (!m_end.wasAnswered)
        return false;
    if (!m_goodbyeLimit) {
        m_goodbyeLimit = SteadyClock::now() + goodbyeTime;
        sendWhatWaits();
        if (!m_isOver)
            mosquitto_disconnect(m_client);
    }
    return SteadyClock::now() < *m_goodbyeLimit;
}

// Waits for the socket or for a wish; returns what happened to the socket.
int MqttWorker::wait()
{
    // While TLS is being set up, there is always something to write, but it cannot be written before something was
    // read.
    const bool mayWrite = m_end.wasAnswered || !m_plan.settings.encrypted;
    const short events = POLLIN | (mayWrite && mosquitto_want_write(m_client) ? POLLOUT : 0);
    std::array<pollfd, 2> descriptors{pollfd{mosquitto_socket(m_client), events, 0},
                                      pollfd{m_channel->descriptor(), POLLIN, 0}};
    const bool isHeld = m_end.wasAnswered && m_channel->hasLatest();
    const std::chrono::milliseconds longest
        = isHeld || m_goodbyeLimit ? 100ms : 1s; // the library keeps time in seconds
    poll(descriptors.data(), descriptors.size(), int(longest.count()));
    m_channel->resetDescriptor();
    return descriptors[0].revents;
}

bool MqttWorker::transfer()
{
    const int happened = wait();
    if (m_channel->wish() == MqttChannel::Wish::Drop)
        return false;
    int result = MOSQ_ERR_SUCCESS;
    if (happened & (POLLIN | POLLHUP | POLLERR))
        result = mosquitto_loop_read(m_client, 1);
    if (result == MOSQ_ERR_SUCCESS && mosquitto_socket(m_client) != -1 && mosquitto_want_write(m_client))
        result = mosquitto_loop_write(m_client, 1);
    if (result == MOSQ_ERR_SUCCESS && mosquitto_socket(m_client) != -1)
        result = mosquitto_loop_misc(m_client);
    if (result != MOSQ_ERR_SUCCESS)
        endWith(result, errno);
    return result == MOSQ_ERR_SUCCESS && mosquitto_socket(m_client) != -1;
}

void MqttWorker::sendWhatWaits()
{
    for (const MqttChannel::Outgoing &outgoing : m_channel->takeMessages()) {
        if (!m_isOver)
            publish(outgoing);
    }
    if (m_isOver || !m_channel->hasLatest() || !isWayFree())
        return;
    if (const std::optional<MqttChannel::Outgoing> outgoing = m_channel->takeLatest())
        publish(*outgoing);
}

// Whether a message would leave now and not wait in the system, where no newer one can replace it.
bool MqttWorker::isWayFree()
{
    int unreceived = 0;
    if (ioctl(mosquitto_socket(m_client), SIOCOUTQ, &unreceived) != 0 || unreceived == 0)
        m_lastDrained = SteadyClock::now();
    return !mosquitto_want_write(m_client) && SteadyClock::now() - m_lastDrained < drainTime;
}

void MqttWorker::publish(const MqttChannel::Outgoing &outgoing)
{
    const MqttMessage &message = outgoing.message;
    const auto attempt = [&](int *id, int qos) {
        return mosquitto_publish(m_client, id, message.topic.constData(), int(message.payload.size()),
                                 message.payload.constData(), qos, message.retained);
    };
    int id = 0;
    int result = attempt(&id, message.confirmed ? 1 : 0);
    if (result == MOSQ_ERR_QOS_NOT_SUPPORTED)
        result = attempt(&id, 0);
    if (result == MOSQ_ERR_OVERSIZE_PACKET) {
        m_early.insert(id = -1, MQTT_RC_PACKET_TOO_LARGE);
    } else if (result != MOSQ_ERR_SUCCESS) {
        endWith(result, errno);
        return;
    }
    m_tags.insert(id, outgoing.tag);
    if (const auto early = m_early.constFind(id); early != m_early.constEnd())
        onPublish(m_client, this, id, m_early.take(id), nullptr);
}

void MqttWorker::endWith(int result, int systemError)
{
    if (!m_isOver)
        m_end.error = m_goodbyeLimit ? Error() : errorOf(result, systemError);
    m_isOver = true;
}

Error MqttWorker::errorOf(int result, int systemError) const
{
    const bool isLost = m_end.wasAnswered;
    const QString text = outsideLine(QString::fromUtf8(mosquitto_strerror(result)));
    // A connection that ended in the middle says nothing about the certificate.
    if (!isLost && !m_tlsComplaint.isEmpty() && !m_tlsComplaint.contains(u"unexpected eof"_s))
        return {Code::PeerUntrusted, m_tlsComplaint};
    switch (result) {
    case MOSQ_ERR_EAI:
        return {Code::PeerMissing, outsideLine(QString::fromUtf8(gai_strerror(systemError)))};
    case MOSQ_ERR_KEEPALIVE:
        return {Code::PeerSilent, text};
    case MOSQ_ERR_TLS:
    case MOSQ_ERR_ERRNO:
    case MOSQ_ERR_CONN_LOST:
    case MOSQ_ERR_CONN_REFUSED:
    case MOSQ_ERR_NO_CONN:
        return {isLost ? Code::PeerMissing : Code::PeerUnexpected, text};
    default:
        return {Code::PeerUnexpected, text};
    }
}

QString MqttWorker::textOf(int reason) const
{
    const char *text
        = m_plan.version == MqttPlan::Version::V5 ? mosquitto_reason_string(reason) : mosquitto_connack_string(reason);
    return outsideLine(QString::fromUtf8(text));
}

// The broker's reason to end the connection, or not to accept it.
void MqttWorker::reject(int reason)
{
    if (m_isOver)
        return;
    m_isOver = true;
    m_end.error = {Code::PeerRefused, textOf(reason)};
    if (m_plan.version == MqttPlan::Version::V311) {
        if (reason == CONNACK_REFUSED_SERVER_UNAVAILABLE)
            m_end.error.code = Code::PeerMissing;
        else if (reason == CONNACK_REFUSED_PROTOCOL_VERSION || reason > CONNACK_REFUSED_NOT_AUTHORIZED)
            m_end.error.code = Code::PeerUnexpected;
        return;
    }
    switch (reason) {
    case MQTT_RC_UNSUPPORTED_PROTOCOL_VERSION:
        m_end.wantsOlder = true;
        m_end.error.code = Code::PeerUnexpected;
        break;
    case MQTT_RC_UNSPECIFIED:
    case MQTT_RC_MALFORMED_PACKET:
    case MQTT_RC_PROTOCOL_ERROR:
    case MQTT_RC_IMPLEMENTATION_SPECIFIC:
        m_end.error.code = Code::PeerUnexpected;
        break;
    case MQTT_RC_SERVER_UNAVAILABLE:
    case MQTT_RC_SERVER_BUSY:
    case MQTT_RC_SERVER_SHUTTING_DOWN:
    case MQTT_RC_USE_ANOTHER_SERVER:
    case MQTT_RC_SERVER_MOVED:
    case MQTT_RC_CONNECTION_RATE_EXCEEDED:
        m_end.error.code = Code::PeerMissing;
        break;
    case MQTT_RC_KEEP_ALIVE_TIMEOUT:
        m_end.error.code = Code::PeerSilent;
        break;
    default:
        if (reason < MQTT_RC_UNSPECIFIED)
            m_end.error.code = Code::PeerUnexpected;
        break;
    }
}

void MqttWorker::onConnect(mosquitto *client, void *self, int reason, int, const Properties *)
{
    auto &worker = *static_cast<MqttWorker *>(self);
    if (reason != MQTT_RC_SUCCESS) {
        worker.reject(reason);
        return;
    }
    if (worker.m_end.wasAnswered)
        return;
    worker.m_end.wasAnswered = true;
    worker.m_lastDrained = SteadyClock::now();
    if (!worker.m_plan.subscription.isEmpty())
        mosquitto_subscribe(client, nullptr, worker.m_plan.subscription.constData(), 0);
    worker.m_channel->tell([](MqttConnection &connection) { Q_EMIT connection.answered(); });
}

void MqttWorker::onDisconnect(mosquitto *, void *self, int reason, const Properties *)
{
    auto &worker = *static_cast<MqttWorker *>(self);
    if (worker.m_goodbyeLimit)
        worker.m_isOver = true;
    else if (reason >= MQTT_RC_UNSPECIFIED) // otherwise a number of the library, which a call returns too
        worker.reject(reason);
}

void MqttWorker::onPublish(mosquitto *, void *self, int id, int reason, const Properties *)
{
    auto &worker = *static_cast<MqttWorker *>(self);
    const auto found = worker.m_tags.constFind(id);
    if (found == worker.m_tags.constEnd()) {
        worker.m_early.insert(id, reason);
        return;
    }
    const int tag = worker.m_tags.take(id);
    const QString refusal = reason >= MQTT_RC_UNSPECIFIED ? worker.textOf(reason) : QString();
    worker.m_channel->tell([tag, refusal](MqttConnection &connection) { Q_EMIT connection.published(tag, refusal); });
}

void MqttWorker::onMessage(mosquitto *, void *self, const mosquitto_message *message)
{
    auto &worker = *static_cast<MqttWorker *>(self);
    const QByteArray payload(static_cast<const char *>(message->payload), std::min(message->payloadlen, 16));
    // A retained one is no news.
    if (message->retain || payload != mqttOnline || message->topic != worker.m_plan.subscription)
        return;
    worker.m_channel->tellBirth();
}

void MqttWorker::onLog(mosquitto *, void *self, int level, const char *text)
{
    auto &worker = *static_cast<MqttWorker *>(self);
    const QString line = QString::fromUtf8(text);
    if (level == MOSQ_LOG_ERR && worker.m_tlsComplaint.isEmpty() && line.contains(u"OpenSSL"_s))
        worker.m_tlsComplaint = outsideLine(line);
}

} // namespace neobeat
