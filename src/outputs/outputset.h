// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/suspension.h"
#include "outputs/livesource.h"
#include "outputs/output.h"
#include "outputs/outputoptions.h"
#include "outputs/outputtrial.h"
#include "outputs/outputtype.h"
#include "store/keystores.h"
#include "store/settings.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <vector>

namespace neobeat {

/// An output as the composition made it.
struct MadeOutput
{
    OutputType kind;
    std::unique_ptr<Output> output;
    /// Gives it these options; they apply from the next start() on. One that makes no sense lets start() fail.
    std::function<void(const OutputOptions &options)> configure;
    /// The name of the option that is a password; empty when there is none. It is kept in the key store.
    QString secret = {};
    QList<GeneratedOption> generated = {}; ///< What it needs besides what is entered.
    /// Passes on where to store a password that the other program grants; empty when none does.
    std::function<void(const std::function<void(const QString &secret)> &store)> connectSecret = {};
};

/// The outputs of the window: which of them are on, their options, and the value that they give away.
class OutputSet : public QObject
{
    Q_OBJECT

public:
    /// Source, settings, stores and clock must outlive it.
    OutputSet(std::vector<MadeOutput> outputs, LiveSource &source, Settings &settings, KeyStores stores,
              const Clock &clock, QObject *parent = nullptr);
    ~OutputSet() override;

    /// Tells the outputs when the computer was asleep; the suspension must outlive it.
    void follow(Suspension &suspension);
    /// Switches those on that were on when the program ended.
    void start();
    /// Ends all of them, without changing which are on; stopped() follows, later, within their limits.
    void stop();
    bool isStopped() const;

    QList<OutputType> kinds() const;
    Output &output(OutputType kind);
    /// Whether the user wants it on.
    bool isEnabled(OutputType kind) const;
    void setEnabled(OutputType kind, bool enabled);
    /// Switches it off for good: its peers remove what they keep. withdrawn() follows.
    void withdraw(OutputType kind);
    /// An option, with that fallback when it was never set; never the password.
    QString option(OutputType kind, const QString &name, const QString &fallback = {}) const;
    /// Stores an option; an output that is on is started again with it.
    void setOption(OutputType kind, const QString &name, const QString &value);
    /// Makes a generated option of it by chance again; an output that is on is started again with it.
    void renew(OutputType kind);
    /// Whether a password is stored. What a key store would have to ask for is not known before the output starts.
    bool hasSecret(OutputType kind) const;
    /// Stores the password in the key store, or removes it when empty; secretChanged() follows.
    void setSecret(OutputType kind, const QByteArray &secret);
    /// Whether the outputs get the values of a simulated watch.
    bool isTesting() const { return m_trial.isRunning(); }
    /// Whether they can: one of them is on, and there is no real value.
    bool canTest() const;
    /// Begins or ends a test; it also ends by itself after half a minute, and with the first real value.
    void setTesting(bool testing);

Q_SIGNALS:
    void enabledChanged(neobeat::OutputType kind);
    void optionChanged(neobeat::OutputType kind);
    /// The password was stored, removed or can be read again, or could not be: then the error says why.
    void secretChanged(neobeat::OutputType kind, const neobeat::Error &error);
    /// The answer to withdraw(); an error when a peer has not confirmed it.
    void withdrawn(neobeat::OutputType kind, const neobeat::Error &error);
    /// isTesting() or canTest() has changed.
    void testingChanged();
    /// All have ended after stop().
    void stopped();

private:
    struct Slot;

    Slot &slotOf(OutputType kind) const;
    KeyStore &keyStore() const;
    /// What an output is given its options for.
    enum class Purpose { Start, Withdraw };
    void switchOn(Slot &slot, Purpose purpose = Purpose::Start);
    void onChanged(const LiveValue &value);
    void publish(const LiveValue &value);
    void run(Slot &slot, const QByteArray &secret, Purpose purpose);
    OutputOptions optionsOf(const Slot &slot) const;

    LiveSource &m_source;
    Settings &m_settings;
    KeyStores m_stores;
    std::vector<std::unique_ptr<Slot>> m_slots;
    OutputTrial m_trial;
    bool m_isStopping = false;
};

} // namespace neobeat
