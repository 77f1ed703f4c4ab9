// SPDX-License-Identifier: GPL-3.0-or-later
#include "outputs/push/obspeer.h"

#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace neobeat {

namespace {

enum OpCode { Hello = 0, Identify = 1, Identified = 2, Request = 6, RequestResponse = 7 };
enum CloseCode { AuthenticationFailed = 4009, SessionInvalidated = 4011, FirstOfObs = 4000, LastOfObs = 4999 };
enum RequestStatus { NotReady = 207, FirstAboutResources = 600, LastAboutResources = 699 };
constexpr int rpcVersion = 1;

QString hashed(const QString &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toBase64());
}

} // namespace

ObsPeer::ObsPeer(const QUrl &url, const QString &password, const QString &inputName, QObject *parent)
    : WebSocketPeer(url, parent)
    , m_password(password)
    , m_inputName(inputName)
{
}

QString ObsPeer::authentication(const QString &password, const QString &salt, const QString &challenge)
{
    return hashed(hashed(password + salt) + challenge);
}

void ObsPeer::send(const QString &content)
{
    m_content = content;
    if (m_isText) {
        setText();
        return;
    }
    m_step = Step::Kind;
    request(u"GetInputSettings"_s, {});
}

void ObsPeer::setText()
{
    // A source that reads a file takes a text without showing it. The second name is that of the source on Windows.
    const QJsonObject settings{{u"text"_s, m_content}, {u"from_file"_s, false}, {u"read_from_file"_s, false}};
    m_step = Step::Response;
    // What is not named, such as font and colour, stays as it is.
    request(u"SetInputSettings"_s, {{u"inputSettings"_s, settings}, {u"overlay"_s, true}});
}

void ObsPeer::request(const QString &type, QJsonObject data)
{
    data[u"inputName"_s] = m_inputName;
    sendJson(
        {{u"op"_s, Request},
         {u"d"_s,
          QJsonObject{
              {u"requestType"_s, type}, {u"requestId"_s, QString::number(++m_request)}, {u"requestData"_s, data}}}});
}

void ObsPeer::onText(const QString &text)
{
    const QJsonObject message = QJsonDocument::fromJson(text.toUtf8()).object();
    const int op = message.value("op"_L1).toInt(-1);
    const QJsonObject data = message.value("d"_L1).toObject();
    if (op == Hello && m_step == Step::Hello) {
        onHello(data);
    } else if (op == Identified && m_step == Step::Identified) {
        m_step = Step::Ready;
        Q_EMIT opened();
    } else if (op == RequestResponse && (m_step == Step::Kind || m_step == Step::Response)) {
        onResponse(data);
    } else if (op < 0 || m_step == Step::Hello || m_step == Step::Identified) {
        fail({Error::Code::PeerUnexpected, u"not obs-websocket 5"_s});
    } // Later on, what was not asked for is none of our business.
}

void ObsPeer::onHello(const QJsonObject &data)
{
    QJsonObject answer{{u"rpcVersion"_s, rpcVersion}, {u"eventSubscriptions"_s, 0}};
    if (const QJsonValue request = data.value("authentication"_L1); !request.isUndefined()) {
        if (m_password.isEmpty()) {
            fail({Error::Code::PeerRefused, u"a password is needed"_s});
            return;
        }
        answer[u"authentication"_s]
            = authentication(m_password, request["salt"_L1].toString(), request["challenge"_L1].toString());
    }
    m_step = Step::Identified;
    sendJson({{u"op"_s, Identify}, {u"d"_s, answer}});
}

void ObsPeer::onResponse(const QJsonObject &data)
{
    if (data.value("requestId"_L1).toString() != QString::number(m_request))
        return;
    const Step step = std::exchange(m_step, Step::Ready);
    const QJsonObject status = data.value("requestStatus"_L1).toObject();
    if (!status.value("result"_L1).toBool())
        onRefusal(status.value("code"_L1).toInt());
    else if (step == Step::Kind)
        onKind(data.value("responseData"_L1).toObject().value("inputKind"_L1).toString());
    else
        Q_EMIT delivered();
}

// "text_ft2_source_v2" on Linux, "text_gdiplus_v2" on Windows, and those of plugins.
void ObsPeer::onKind(const QString &kind)
{
    m_isText = kind.contains("text"_L1);
    if (m_isText)
        setText();
    else
        Q_EMIT rejected({Error::Code::PeerTargetMissing, u"not a source of text"_s});
}

void ObsPeer::onRefusal(int status)
{
    Error error{Error::Code::PeerUnexpected, u"status %1"_s.arg(status)};
    if (status == NotReady) // while it loads another collection of scenes
        error.code = Error::Code::PeerSilent;
    else if (status >= FirstAboutResources && status <= LastAboutResources)
        error.code = Error::Code::PeerTargetMissing;
    m_isText = false;
    Q_EMIT rejected(error);
}

Error ObsPeer::reasonOf(int closeCode) const
{
    Error error = WebSocketPeer::reasonOf(closeCode);
    if (closeCode == AuthenticationFailed || closeCode == SessionInvalidated) // the latter when the user ends it in OBS
        error.code = Error::Code::PeerRefused;
    else if (closeCode >= FirstOfObs && closeCode <= LastOfObs)
        error.code = Error::Code::PeerUnexpected;
    return error;
}

} // namespace neobeat
