// SPDX-License-Identifier: GPL-3.0-or-later
#include "forwarding/notificationmonitor.h"

#include "base/outsidetext.h"

#include <dbus/dbus.h>

namespace neobeat {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using MessagePointer = std::unique_ptr<DBusMessage, decltype(&dbus_message_unref)>;

constexpr auto busAnswerLimit = 5s;
constexpr qsizetype mostPending = 200;
constexpr auto desktopInterface = "org.freedesktop.Notifications";
constexpr auto gtkInterface = "org.gtk.Notifications";

/// Only what is needed: other programs' messages are none of our business.
const char *const monitorRules[] = {
    "type='method_call',interface='org.freedesktop.Notifications',member='Notify'",
    "type='method_return',sender='org.freedesktop.Notifications'",
    "type='error',sender='org.freedesktop.Notifications'",
    "type='signal',sender='org.freedesktop.Notifications',member='NotificationClosed'",
    "type='method_call',interface='org.gtk.Notifications',member='AddNotification'",
    "type='method_call',interface='org.gtk.Notifications',member='RemoveNotification'",
};

QByteArray sessionBusAddress()
{
    const QByteArray address = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    const QByteArray folder = qgetenv("XDG_RUNTIME_DIR");
    return !address.isEmpty() || folder.isEmpty() ? address : "unix:path=" + folder + "/bus";
}

MessagePointer busCall(const char *method)
{
    return {dbus_message_new_method_call(DBUS_SERVICE_DBUS, DBUS_PATH_DBUS, DBUS_INTERFACE_DBUS, method),
            &dbus_message_unref};
}

/// Reads the arguments of a message one after the other; what is not there or of another type is empty.
class ArgumentReader
{
public:
    explicit ArgumentReader(DBusMessage *message) { dbus_message_iter_init(message, &m_at); }
    explicit ArgumentReader(const DBusMessageIter &at)
        : m_at(at)
    {
    }

    QString text()
    {
        const char *value = "";
        if (isA(DBUS_TYPE_STRING))
            dbus_message_iter_get_basic(&m_at, &value);
        skip();
        return QString::fromUtf8(value);
    }
    quint32 number()
    {
        dbus_uint32_t value = 0;
        if (isA(DBUS_TYPE_UINT32))
            dbus_message_iter_get_basic(&m_at, &value);
        skip();
        return value;
    }
    void skip() { dbus_message_iter_next(&m_at); }

    /// Calls back with each name of an a{sv} and a reader of its value.
    template<typename Entry>
    void forEach(Entry entry)
    {
        if (!isA(DBUS_TYPE_ARRAY) || dbus_message_iter_get_element_type(&m_at) != DBUS_TYPE_DICT_ENTRY)
            return;
        DBusMessageIter pair;
        for (dbus_message_iter_recurse(&m_at, &pair); dbus_message_iter_get_arg_type(&pair) == DBUS_TYPE_DICT_ENTRY;
             dbus_message_iter_next(&pair)) {
            DBusMessageIter inside;
            dbus_message_iter_recurse(&pair, &inside);
            ArgumentReader reader(inside);
            const QString name = reader.text();
            if (reader.isA(DBUS_TYPE_VARIANT)) {
                DBusMessageIter value;
                dbus_message_iter_recurse(&reader.m_at, &value);
                entry(name, ArgumentReader(value));
            }
        }
        skip();
    }

    bool flag()
    {
        dbus_bool_t value = 0;
        if (isA(DBUS_TYPE_BOOLEAN))
            dbus_message_iter_get_basic(&m_at, &value);
        return value != 0;
    }
    std::optional<quint8> byte()
    {
        quint8 value = 0;
        if (!isA(DBUS_TYPE_BYTE))
            return std::nullopt;
        dbus_message_iter_get_basic(&m_at, &value);
        return value;
    }

private:
    bool isA(int type) { return dbus_message_iter_get_arg_type(&m_at) == type; }

    DBusMessageIter m_at;
};

QString line(const QString &text)
{
    return outsideLine(text, longestMessage);
}

ForwardingSettings::Urgency urgencyOf(quint8 number)
{
    using U = ForwardingSettings::Urgency;
    return number == 0 ? U::Low : number == 1 ? U::Normal : U::Critical;
}

QString pendingKey(const char *client, dbus_uint32_t serial)
{
    return QString::fromUtf8(client) + u' ' + QString::number(serial);
}

QString desktopId(quint32 id)
{
    return u"desktop %1"_s.arg(id);
}

} // namespace

void NotificationMonitor::Closer::operator()(DBusConnection *connection) const
{
    dbus_connection_close(connection);
    dbus_connection_unref(connection);
}

NotificationMonitor::NotificationMonitor(QObject *parent)
    : QObject(parent)
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] { end(State::Refused, u"the bus does not answer"_s); });
}

NotificationMonitor::~NotificationMonitor()
{
    m_connection.reset();
}

void NotificationMonitor::start()
{
    if (m_connection)
        return;
    m_detail.clear();
    DBusError error = DBUS_ERROR_INIT;
    // Opens a local socket; what may take time, comes later and without waiting.
    m_connection.reset(dbus_connection_open_private(sessionBusAddress().constData(), &error));
    if (!m_connection) {
        const QString reason = outsideLine(QString::fromUtf8(error.name));
        dbus_error_free(&error);
        QMetaObject::invokeMethod(
            this, [this, reason] { end(State::NoBus, reason); }, Qt::QueuedConnection);
        return;
    }
    dbus_connection_set_exit_on_disconnect(m_connection.get(), false);
    dbus_connection_set_watch_functions(m_connection.get(), addWatch, removeWatch, toggleWatch, this, nullptr);
    setState(State::Starting);
    m_limit.start(busAnswerLimit);
    dbus_connection_send(m_connection.get(), busCall("Hello").get(), &m_question);
}

void NotificationMonitor::stop()
{
    end(State::Off);
}

void NotificationMonitor::end(State state, const QString &detail)
{
    m_limit.stop();
    m_question = 0;
    m_connection.reset();
    m_pending.clear();
    m_gtkSeen.clear();
    m_detail = detail;
    setState(state);
}

void NotificationMonitor::setState(State state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged();
}

unsigned int NotificationMonitor::addWatch(DBusWatch *watch, void *self)
{
    static_cast<NotificationMonitor *>(self)->follow(watch);
    return true;
}

void NotificationMonitor::removeWatch(DBusWatch *watch, void *self)
{
    // It may be the one that is being handled.
    if (QSocketNotifier *notifier = static_cast<NotificationMonitor *>(self)->m_watches.take(watch)) {
        notifier->setEnabled(false);
        notifier->deleteLater();
    }
}

void NotificationMonitor::toggleWatch(DBusWatch *watch, void *self)
{
    if (QSocketNotifier *notifier = static_cast<NotificationMonitor *>(self)->m_watches.value(watch))
        notifier->setEnabled(dbus_watch_get_enabled(watch));
}

void NotificationMonitor::follow(DBusWatch *watch)
{
    const bool isForReading = dbus_watch_get_flags(watch) & DBUS_WATCH_READABLE;
    auto *notifier = new QSocketNotifier(dbus_watch_get_unix_fd(watch),
                                         isForReading ? QSocketNotifier::Read : QSocketNotifier::Write, this);
    notifier->setEnabled(dbus_watch_get_enabled(watch));
    m_watches.insert(watch, notifier);
    connect(notifier, &QSocketNotifier::activated, this, [this, watch, isForReading] {
        dbus_watch_handle(watch, isForReading ? DBUS_WATCH_READABLE : DBUS_WATCH_WRITABLE);
        readMessages();
    });
}

void NotificationMonitor::readMessages()
{
    while (m_connection) {
        const MessagePointer message(dbus_connection_pop_message(m_connection.get()), &dbus_message_unref);
        if (!message)
            return;
        onMessage(message.get());
    }
}

void NotificationMonitor::onMessage(DBusMessage *message)
{
    if (dbus_message_is_signal(message, DBUS_INTERFACE_LOCAL, "Disconnected"))
        end(State::NoBus, u"the bus has ended"_s);
    else if (m_question != 0 && dbus_message_get_reply_serial(message) == m_question)
        onReply(message);
    else if (m_state == State::Watching)
        onMonitored(message);
}

void NotificationMonitor::onReply(DBusMessage *message)
{
    m_question = 0;
    if (dbus_message_get_type(message) == DBUS_MESSAGE_TYPE_ERROR) {
        end(State::Refused, outsideLine(QString::fromUtf8(dbus_message_get_error_name(message))));
        return;
    }
    // The first answer is the one to Hello, which gives the connection its name.
    if (dbus_bus_get_unique_name(m_connection.get())) {
        m_limit.stop();
        setState(State::Watching);
        return;
    }
    dbus_bus_set_unique_name(m_connection.get(), ArgumentReader(message).text().toUtf8().constData());
    becomeMonitor();
}

void NotificationMonitor::becomeMonitor()
{
    const MessagePointer call(dbus_message_new_method_call(DBUS_SERVICE_DBUS, DBUS_PATH_DBUS,
                                                           "org.freedesktop.DBus.Monitoring", "BecomeMonitor"),
                              &dbus_message_unref);
    DBusMessageIter arguments;
    DBusMessageIter rules;
    dbus_message_iter_init_append(call.get(), &arguments);
    dbus_message_iter_open_container(&arguments, DBUS_TYPE_ARRAY, DBUS_TYPE_STRING_AS_STRING, &rules);
    for (const char *rule : monitorRules)
        dbus_message_iter_append_basic(&rules, DBUS_TYPE_STRING, &rule);
    dbus_message_iter_close_container(&arguments, &rules);
    const dbus_uint32_t flags = 0;
    dbus_message_iter_append_basic(&arguments, DBUS_TYPE_UINT32, &flags);
    dbus_connection_send(m_connection.get(), call.get(), &m_question);
}

void NotificationMonitor::onMonitored(DBusMessage *message)
{
    if (dbus_message_is_method_call(message, desktopInterface, "Notify")) {
        onNotify(message);
    } else if (dbus_message_get_reply_serial(message) != 0) {
        onNotified(message);
    } else if (dbus_message_is_signal(message, desktopInterface, "NotificationClosed")) {
        Q_EMIT closed(desktopId(ArgumentReader(message).number()));
    } else if (dbus_message_is_method_call(message, gtkInterface, "AddNotification")) {
        onGtkNotification(message);
    } else if (dbus_message_is_method_call(message, gtkInterface, "RemoveNotification")) {
        ArgumentReader arguments(message);
        const QString program = arguments.text();
        const QString id = line(program + u' ' + arguments.text());
        m_gtkSeen.remove(id);
        Q_EMIT closed(id);
    }
}

void NotificationMonitor::onNotify(DBusMessage *message)
{
    ArgumentReader arguments(message);
    Pending pending;
    DesktopNotice &notice = pending.notice;
    const QString program = line(arguments.text());
    const quint32 replaces = arguments.number();
    arguments.skip(); // The icon.
    notice.title = line(arguments.text());
    notice.text = line(withoutMarkup(arguments.text()));
    arguments.skip(); // The actions.
    arguments.forEach([&](const QString &name, ArgumentReader value) {
        if (name == "desktop-entry"_L1)
            notice.application = line(value.text());
        else if (name == "category"_L1)
            notice.category = line(value.text());
        else if (name == "urgency"_L1)
            notice.urgency = urgencyOf(value.byte().value_or(1));
        else if (name == "value"_L1 || name.endsWith("synchronous"_L1))
            notice.isProgress = true;
    });
    if (notice.application.isEmpty())
        notice.application = program;
    notice.isReplacement = replaces != 0;
    pending.replaced = replaces != 0 ? desktopId(replaces) : QString();
    const char *sender = dbus_message_get_sender(message);
    if (sender && m_pending.size() < mostPending)
        m_pending.insert(pendingKey(sender, dbus_message_get_serial(message)), pending);
}

void NotificationMonitor::onNotified(DBusMessage *message)
{
    const char *client = dbus_message_get_destination(message);
    if (!client)
        return;
    const auto found = m_pending.constFind(pendingKey(client, dbus_message_get_reply_serial(message)));
    if (found == m_pending.cend())
        return;
    DesktopNotice notice = found->notice;
    m_pending.erase(found);
    if (dbus_message_get_type(message) == DBUS_MESSAGE_TYPE_ERROR)
        return; // It is not shown.
    notice.id = desktopId(ArgumentReader(message).number());
    Q_EMIT noticed(notice);
}

void NotificationMonitor::onGtkNotification(DBusMessage *message)
{
    ArgumentReader arguments(message);
    DesktopNotice notice;
    notice.application = line(arguments.text());
    notice.id = line(notice.application + u' ' + arguments.text());
    arguments.forEach([&](const QString &name, ArgumentReader value) {
        using U = ForwardingSettings::Urgency;
        if (name == "title"_L1) {
            notice.title = line(value.text());
        } else if (name == "body"_L1) {
            notice.text = line(value.text());
        } else if (name == "priority"_L1) {
            const QString priority = value.text();
            notice.urgency = priority == "low"_L1 ? U::Low : priority == "urgent"_L1 ? U::Critical : U::Normal;
        } else if (name == "category"_L1) {
            notice.category = line(value.text());
        }
    });
    if (m_gtkSeen.size() > mostPending)
        m_gtkSeen.clear();
    notice.isReplacement = m_gtkSeen[notice.id]++ > 0;
    Q_EMIT noticed(notice);
}

} // namespace neobeat
