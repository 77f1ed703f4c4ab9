// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection/watchconnection.h"
#include "pairing/watchaccess.h"
#include "text/errortext.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace neobeat {

/// The connection, the battery, the information about the watch, and the actions of the live page.
class ConnectionModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")

    /// True when a watch is remembered or the simulated one is in use.
    Q_PROPERTY(bool hasWatch READ hasWatch NOTIFY watchChanged FINAL)
    /// True while the simulated watch is in use.
    Q_PROPERTY(bool simulated READ isSimulated NOTIFY watchChanged FINAL)
    /// The name of the watch; empty without a watch.
    Q_PROPERTY(QString watchName READ watchName NOTIFY watchChanged FINAL)
    /// The end of its address: "53:4E"; empty without a watch.
    Q_PROPERTY(QString addressTail READ addressTail NOTIFY watchChanged FINAL)
    /// It takes commands: steps, stored minutes, alarms, settings, notifications. True without a watch.
    Q_PROPERTY(bool takesCommands READ takesCommands NOTIFY watchChanged FINAL)
    /// It tells whether it is charging, and when it was; a sensor only has a level. True without a watch.
    Q_PROPERTY(bool tellsCharging READ tellsCharging NOTIFY watchChanged FINAL)
    /// Its maker and model, as it tells them; empty while unknown, and for a watch of the vendor.
    Q_PROPERTY(QString modelText READ modelText NOTIFY deviceInformationChanged FINAL)
    /// True when the watch can be used.
    Q_PROPERTY(bool ready READ isReady NOTIFY stateChanged FINAL)
    /// True during a transition that ends by itself.
    Q_PROPERTY(bool busy READ isBusy NOTIFY stateChanged FINAL)
    /// The state in one or two words.
    Q_PROPERTY(QString stateText READ stateText NOTIFY stateChanged FINAL)
    /// True while a watch is wanted, connected or not: there is something to stop.
    Q_PROPERTY(bool wanted READ isWanted NOTIFY stateChanged FINAL)
    /// True while nothing is in progress and another try could be made at once.
    Q_PROPERTY(bool canTryNow READ canTryNow NOTIFY stateChanged FINAL)
    /// When the next try follows, one sentence; empty while it does not wait.
    Q_PROPERTY(QString nextTryText READ nextTryText NOTIFY nextTryChanged FINAL)
    /// Why the key store takes its time, one sentence; empty while it does not wait for anything.
    Q_PROPERTY(QString keyStoreText READ keyStoreText NOTIFY keyStoreTextChanged FINAL)
    /// Why the key of the forgotten watch may still be stored; not present when none is left.
    Q_PROPERTY(neobeat::ErrorText leftKey READ leftKey NOTIFY leftKeyChanged FINAL)
    /// Why the connection or the last attempt ended.
    Q_PROPERTY(neobeat::ErrorText error READ error NOTIFY errorChanged FINAL)
    /// 0 … 100 percent, -1 when unknown.
    Q_PROPERTY(int batteryLevel READ batteryLevel NOTIFY batteryChanged FINAL)
    /// True while the watch is known to be on its charger.
    Q_PROPERTY(bool charging READ isCharging NOTIFY batteryChanged FINAL)
    /// "87 %" or "unknown".
    Q_PROPERTY(QString batteryText READ batteryText NOTIFY batteryChanged FINAL)
    /// "31 Jan 2026, 11:41, at 99 %"; empty when unknown.
    Q_PROPERTY(QString lastChargeText READ lastChargeText NOTIFY batteryChanged FINAL)
    /// The first date of the battery's message, perhaps when the watch was last off; empty while unknown.
    Q_PROPERTY(QString lastOffText READ lastOffText NOTIFY batteryChanged FINAL)
    /// Firmware version; empty when unknown.
    Q_PROPERTY(QString firmwareVersion READ firmwareVersion NOTIFY deviceInformationChanged FINAL)
    /// Revision of the hardware; empty when unknown.
    Q_PROPERTY(QString hardwareRevision READ hardwareRevision NOTIFY deviceInformationChanged FINAL)
    /// As printed by the manufacturer; empty when unknown.
    Q_PROPERTY(QString serialNumber READ serialNumber NOTIFY deviceInformationChanged FINAL)
    /// Vendor and product number: "0157:0043"; empty when unknown.
    Q_PROPERTY(QString productText READ productText NOTIFY deviceInformationChanged FINAL)
    /// Whether heart rate is measured; between two connections, requested measuring is Starting.
    Q_PROPERTY(
        neobeat::WatchConnection::HeartRateState heartRateState READ heartRateState NOTIFY heartRateStateChanged FINAL)
    /// What was done that the user has to know, one sentence, until it was read; empty for nothing.
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged FINAL)
    /// More about the notice.
    Q_PROPERTY(QString noticeText READ noticeText NOTIFY noticeChanged FINAL)
    /// Why measuring does not work, while connected.
    Q_PROPERTY(neobeat::ErrorText heartRateError READ heartRateError NOTIFY heartRateErrorChanged FINAL)

public:
    /// The access, and the connection and settings that it refers to, must outlive this.
    explicit ConnectionModel(WatchAccess &access, QObject *parent = nullptr);

    bool hasWatch() const { return !m_watchName.isEmpty(); }
    bool isSimulated() const { return m_simulated; }
    QString watchName() const { return m_watchName; }
    QString addressTail() const { return m_addressTail; }
    bool takesCommands() const { return model().can(SourceModel::WatchCommands); }
    bool tellsCharging() const { return model().can(SourceModel::VendorBattery); }
    QString modelText() const;
    /// What the reconnector does.
    Reconnector::State state() const { return m_access.state(); }
    /// What the connection does; Idle as soon as the reconnector waits, although it may still be closing.
    WatchConnection::State connectionState() const;
    bool isReady() const { return connectionState() == WatchConnection::State::Ready; }
    bool isBusy() const;
    bool isWanted() const;
    bool canTryNow() const;
    QString nextTryText() const;
    QString stateText() const;
    QString keyStoreText() const;
    ErrorText leftKey() const { return ErrorText::from(m_access.leftKeyError()); }
    ErrorText error() const { return m_error; }
    int batteryLevel() const;
    bool isCharging() const;
    QString batteryText() const;
    QString lastChargeText() const;
    QString lastOffText() const;
    QString firmwareVersion() const;
    QString hardwareRevision() const;
    QString serialNumber() const;
    QString productText() const;
    WatchConnection::HeartRateState heartRateState() const { return m_heartRateState; }
    ErrorText heartRateError() const { return m_heartRateError; }
    QString notice() const;
    QString noticeText() const;

    /// Connects to the remembered watch, or again to the simulated one, at once; no effect without a watch, while
    /// connecting and while connected.
    Q_INVOKABLE void connectToWatch();
    /// Ends the connection, the attempt or the wait for the next one.
    Q_INVOKABLE void disconnectFromWatch();
    /// Leaves the watch to another central for that number of minutes, 1 … 1440.
    Q_INVOKABLE void releaseWatch(int minutes);
    /// Starts measuring; while connecting, it starts when ready.
    Q_INVOKABLE void startHeartRate();
    /// Stops measuring.
    Q_INVOKABLE void stopHeartRate();
    /// Removes the watch and its key from this computer; forgotten() follows.
    Q_INVOKABLE void forgetWatch();
    /// Retries removing the key that forgetWatch() left; forgotten() follows.
    Q_INVOKABLE void removeLeftKey();
    /// Connects to the simulated watch.
    Q_INVOKABLE void trySimulatedWatch();
    /// Goes back to the remembered watch, or to none.
    Q_INVOKABLE void leaveSimulatedWatch();
    /// The notice was read.
    Q_INVOKABLE void dismissNotice();
    /// Reads the battery again.
    Q_INVOKABLE void refreshBattery();

Q_SIGNALS:
    void watchChanged();
    void stateChanged();
    void nextTryChanged();
    void keyStoreTextChanged();
    void leftKeyChanged();
    void errorChanged();
    void batteryChanged();
    void deviceInformationChanged();
    void heartRateStateChanged();
    void heartRateErrorChanged();
    void noticeChanged();
    /// forgetWatch() or removeLeftKey() is done; the text says what was removed, or what may remain.
    void forgotten(const QString &text);

private:
    const SourceModel &model() const;
    static QString nameOf(const SourceModel &model);
    void onWatchChanged();
    void updateState();
    void updateHeartRateState();
    void setError(const Error &error);
    void setHeartRateError(const Error &error);
    void tellOfPairing(const QString &address);

    WatchAccess &m_access;
    WatchConnection &m_connection;
    Reconnector &m_reconnector;
    bool m_simulated = false;
    QString m_pairedAddress; ///< Of the sensor that the notice is about; empty for none.
    QString m_watchName;
    QString m_addressTail;
    WatchConnection::HeartRateState m_heartRateState = WatchConnection::HeartRateState::Off;
    ErrorText m_error;
    ErrorText m_heartRateError;
};

} // namespace neobeat
