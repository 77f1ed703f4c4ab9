// SPDX-License-Identifier: GPL-3.0-or-later
#include "outputs/outputset.h"

#include <algorithm>
#include <utility>

namespace neobeat {

using namespace Qt::StringLiterals;

namespace {

constexpr auto secretOption = "hasPassword"_L1; // Asking the key store could open a window of its own.
constexpr auto yes = "true"_L1;

} // namespace

struct OutputSet::Slot
{
    MadeOutput made;
    QString group;
    Error secretError; ///< Why the password could not be read when it was last needed.
    int attempt = 0; ///< Counts switching on and off, to recognise an answer of the key store that comes too late.

    /// The name of the password's entry in the key store.
    QString entry() const { return group + u'/' + made.secret; }
};

OutputSet::OutputSet(std::vector<MadeOutput> outputs, LiveSource &source, Settings &settings, KeyStores stores,
                     const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_settings(settings)
    , m_stores(stores)
    , m_trial(clock)
{
    for (MadeOutput &made : outputs) {
        const QString group = settingsGroupOf(made.kind);
        Output *output = made.output.get();
        m_slots.push_back(std::make_unique<Slot>(Slot{std::move(made), group}));
        output->publish(source.value());
        if (m_slots.back()->made.connectSecret)
            m_slots.back()->made.connectSecret(
                [this, kind = m_slots.back()->made.kind](const QString &secret) { setSecret(kind, secret.toUtf8()); });
        connect(output, &Output::stateChanged, this, [this] {
            if (m_isStopping && isStopped())
                Q_EMIT stopped();
        });
        connect(output, &Output::withdrawn, this,
                [this, kind = m_slots.back()->made.kind](const Error &error) { Q_EMIT withdrawn(kind, error); });
    }
    connect(&source, &LiveSource::changed, this, &OutputSet::onChanged);
    connect(&m_trial, &OutputTrial::value, this, &OutputSet::publish);
    connect(&m_trial, &OutputTrial::ended, this, [this] {
        publish(m_source.value());
        Q_EMIT testingChanged();
    });
}

OutputSet::~OutputSet() = default;

OutputSet::Slot &OutputSet::slotOf(OutputType kind) const
{
    const auto found = std::ranges::find_if(m_slots, [kind](const auto &slot) { return slot->made.kind == kind; });
    Q_ASSERT(found != m_slots.end());
    return **found;
}

KeyStore &OutputSet::keyStore() const
{
    return m_stores.at(m_settings.keyPlace());
}

void OutputSet::follow(Suspension &suspension)
{
    for (const auto &slot : m_slots)
        connect(&suspension, &Suspension::resumed, slot->made.output.get(), &Output::onResumed);
}

void OutputSet::start()
{
    for (const auto &slot : m_slots) {
        if (isEnabled(slot->made.kind))
            switchOn(*slot);
    }
}

void OutputSet::stop()
{
    m_isStopping = true;
    for (const auto &slot : m_slots) {
        ++slot->attempt;
        slot->made.output->stop();
    }
    if (isStopped())
        QMetaObject::invokeMethod(this, &OutputSet::stopped, Qt::QueuedConnection);
}

bool OutputSet::isStopped() const
{
    return std::ranges::all_of(m_slots,
                               [](const auto &slot) { return slot->made.output->state() == Output::State::Off; });
}

QList<OutputType> OutputSet::kinds() const
{
    QList<OutputType> kinds;
    for (const auto &slot : m_slots)
        kinds.append(slot->made.kind);
    return kinds;
}

Output &OutputSet::output(OutputType kind)
{
    return *slotOf(kind).made.output;
}

bool OutputSet::isEnabled(OutputType kind) const
{
    return isOutputEnabled(m_settings, kind);
}

void OutputSet::setEnabled(OutputType kind, bool enabled)
{
    if (enabled == isEnabled(kind))
        return;
    Slot &slot = slotOf(kind);
    setOutputEnabled(m_settings, kind, enabled);
    if (enabled) {
        switchOn(slot);
    } else {
        ++slot.attempt;
        slot.made.output->stop();
    }
    Q_EMIT enabledChanged(kind);
}

void OutputSet::withdraw(OutputType kind)
{
    const bool wasEnabled = isEnabled(kind);
    setOutputEnabled(m_settings, kind, false);
    // Also when it was off: its peers may still have what it gave them long ago.
    switchOn(slotOf(kind), Purpose::Withdraw);
    if (wasEnabled)
        Q_EMIT enabledChanged(kind);
}

QString OutputSet::option(OutputType kind, const QString &name, const QString &fallback) const
{
    return m_settings.outputOption(settingsGroupOf(kind), name, fallback);
}

void OutputSet::setOption(OutputType kind, const QString &name, const QString &value)
{
    Slot &slot = slotOf(kind);
    if (m_settings.outputOption(slot.group, name, QString()) == value)
        return;
    m_settings.setOutputOption(slot.group, name, value);
    if (isEnabled(kind))
        switchOn(slot);
    Q_EMIT optionChanged(kind);
}

void OutputSet::renew(OutputType kind)
{
    Slot &slot = slotOf(kind);
    for (const GeneratedOption &generated : slot.made.generated)
        generate(m_settings, kind, generated);
    if (isEnabled(kind))
        switchOn(slot);
    Q_EMIT optionChanged(kind);
}

bool OutputSet::hasSecret(OutputType kind) const
{
    return option(kind, secretOption) == yes;
}

void OutputSet::setSecret(OutputType kind, const QByteArray &secret)
{
    Slot &slot = slotOf(kind);
    const auto done = [this, kind, isSet = !secret.isEmpty()](const Error &error) {
        Slot &changed = slotOf(kind);
        if (!error) {
            m_settings.setOutputOption(changed.group, secretOption, isSet ? QString(yes) : QString());
            if (isEnabled(kind) && !m_isStopping)
                switchOn(changed);
        }
        Q_EMIT secretChanged(kind, error);
    };
    if (secret.isEmpty())
        keyStore().remove(slot.entry(), done);
    else
        keyStore().writeSecret(slot.entry(), secret, done);
}

bool OutputSet::canTest() const
{
    return !m_isStopping && m_source.value().quality != LiveValue::Quality::Good
        && std::ranges::any_of(m_slots, [this](const auto &slot) { return isEnabled(slot->made.kind); });
}

void OutputSet::setTesting(bool testing)
{
    if (testing == isTesting() || (testing && !canTest()))
        return;
    if (!testing) {
        m_trial.stop();
        return;
    }
    m_trial.start();
    Q_EMIT testingChanged();
}

void OutputSet::onChanged(const LiveValue &value)
{
    if (isTesting() && value.quality == LiveValue::Quality::Good)
        m_trial.stop();
    if (!isTesting())
        publish(value);
    Q_EMIT testingChanged();
}

void OutputSet::publish(const LiveValue &value)
{
    for (const auto &slot : m_slots)
        slot->made.output->publish(value);
}

void OutputSet::switchOn(Slot &slot, Purpose purpose)
{
    const int attempt = ++slot.attempt;
    if (slot.made.secret.isEmpty() || !hasSecret(slot.made.kind)) {
        run(slot, {}, purpose);
        return;
    }
    QPointer<OutputSet> self(this);
    keyStore().readSecret(slot.entry(),
                          [self, &slot, attempt, purpose](const std::optional<QByteArray> &secret, const Error &error) {
                              if (!self || slot.attempt != attempt)
                                  return;
                              // Without its password it starts too; what refuses it then does not know why it is
                              // missing.
                              self->run(slot, secret.value_or(QByteArray()), purpose);
                              const Error before = std::exchange(slot.secretError, error);
                              if (before || error)
                                  Q_EMIT self->secretChanged(slot.made.kind, error);
                          });
}

void OutputSet::run(Slot &slot, const QByteArray &secret, Purpose purpose)
{
    OutputOptions options = optionsOf(slot);
    for (const GeneratedOption &generated : slot.made.generated)
        options.insert(generated.name, storedOrGenerated(m_settings, slot.made.kind, generated));
    if (!secret.isEmpty())
        options.insert(slot.made.secret, QString::fromUtf8(secret));
    slot.made.configure(options);
    if (purpose == Purpose::Withdraw)
        slot.made.output->withdraw();
    else
        slot.made.output->start();
}

OutputOptions OutputSet::optionsOf(const Slot &slot) const
{
    OutputOptions options = m_settings.outputOptions(slot.group);
    options.remove(u"enabled"_s);
    options.remove(secretOption);
    return options;
}

} // namespace neobeat
