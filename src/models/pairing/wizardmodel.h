// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pairing/connectstepsmodel.h"
#include "models/pairing/keyentry.h"
#include "models/pairing/watchlistmodel.h"
#include "models/pairing/watchsearch.h"
#include "pairing/watchaccess.h"
#include "text/errortext.h"

#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <optional>

namespace neobeat {

/// One key of a pasted output, to choose from.
class KeyChoice
{
    Q_GADGET
    QML_VALUE_TYPE(keyChoice)

    /// Address of the watch that the key belongs to; empty when the text contained none.
    Q_PROPERTY(QString address MEMBER address FINAL)
    /// Its last two bytes.
    Q_PROPERTY(QString addressTail MEMBER addressTail FINAL)
    /// True when the account lists the watch as active.
    Q_PROPERTY(bool active MEMBER active FINAL)

public:
    QString address;
    QString addressTail;
    bool active = false;
};

/// The whole pairing flow; pages only show it. Leaving a page ends its work, and only a watch that became ready is
/// remembered.
class WizardModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")

    /// The page that is shown.
    Q_PROPERTY(Page page READ page NOTIFY pageChanged FINAL)
    /// The same as a number from 0.
    Q_PROPERTY(int pageIndex READ pageIndex NOTIFY pageChanged FINAL)
    /// Whether next(), or finish() on the last page, is possible.
    Q_PROPERTY(bool canContinue READ canContinue NOTIFY canContinueChanged FINAL)
    /// Whether back() is possible.
    Q_PROPERTY(bool canGoBack READ canGoBack NOTIFY pageChanged FINAL)

    /// Bluetooth can be used.
    Q_PROPERTY(bool radioReady READ isRadioReady NOTIFY radioChanged FINAL)
    /// The state of Bluetooth has been queried and is not known yet.
    Q_PROPERTY(bool radioChecking READ isRadioChecking NOTIFY radioChanged FINAL)
    /// Why Bluetooth cannot be used.
    Q_PROPERTY(neobeat::ErrorText radioError READ radioError NOTIFY radioChanged FINAL)
    /// Bluetooth is only switched off, and powerOnRadio() can change that.
    Q_PROPERTY(bool canPowerOn READ canPowerOn NOTIFY radioChanged FINAL)

    /// The peripherals that the scan found.
    Q_PROPERTY(neobeat::WatchListModel *watches READ watches CONSTANT FINAL)
    /// A scan is running.
    Q_PROPERTY(bool scanning READ isScanning NOTIFY scanningChanged FINAL)
    /// Why the scan was interrupted.
    Q_PROPERTY(neobeat::ErrorText scanError READ scanError NOTIFY scanErrorChanged FINAL)
    /// The scan ended, or has run for 10 s, without a supported watch.
    Q_PROPERTY(bool scanEmpty READ isScanEmpty NOTIFY scanEmptyChanged FINAL)
    /// Row of the chosen watch; -1 when none is chosen or shown.
    Q_PROPERTY(int selectedRow READ selectedRow NOTIFY selectionChanged FINAL)
    /// A watch is chosen.
    Q_PROPERTY(bool watchChosen READ isWatchChosen NOTIFY selectionChanged FINAL)
    /// The chosen watch needs a key; true while none is chosen.
    Q_PROPERTY(bool needsKey READ needsKey NOTIFY selectionChanged FINAL)
    /// Its name and the end of its address: "Amazfit Neo (53:4E)".
    Q_PROPERTY(QString watchText READ watchText NOTIFY selectionChanged FINAL)

    /// What was typed or pasted.
    Q_PROPERTY(QString keyText READ keyText WRITE setKeyText NOTIFY keyChanged FINAL)
    /// State of the text.
    Q_PROPERTY(neobeat::keyentry::State keyState READ keyState NOTIFY keyChanged FINAL)
    /// One line about the text.
    Q_PROPERTY(QString keyMessage READ keyMessage NOTIFY keyChanged FINAL)
    /// The digits of the key, as the parser reads them, in groups of four; "" when there is none.
    Q_PROPERTY(QString keyPreview READ keyPreview NOTIFY keyChanged FINAL)
    /// Hex digits so far.
    Q_PROPERTY(int keyDigits READ keyDigits NOTIFY keyChanged FINAL)
    /// Keys to choose from, each a keyChoice; empty when there is no choice.
    Q_PROPERTY(QVariantList candidates READ candidates NOTIFY keyChanged FINAL)
    /// Index of the chosen one; -1 when none is.
    Q_PROPERTY(int chosenCandidate READ chosenCandidate NOTIFY keyChanged FINAL)
    /// Whether the key is stored for the next start.
    Q_PROPERTY(bool saveKey READ savesKey WRITE setSaveKey NOTIFY saveKeyChanged FINAL)

    /// The steps of connecting.
    Q_PROPERTY(neobeat::ConnectStepsModel *steps READ steps CONSTANT FINAL)
    /// Why connecting failed. After a rejected key it stays while the key page shows it, until the text changes.
    Q_PROPERTY(neobeat::ErrorText connectError READ connectError NOTIFY connectErrorChanged FINAL)
    /// The key is being stored.
    Q_PROPERTY(bool storing READ isStoring NOTIFY connectStateChanged FINAL)
    /// Why storing takes its time, one sentence; empty while it does not wait for anything.
    Q_PROPERTY(QString storeWaitText READ storeWaitText NOTIFY storeWaitTextChanged FINAL)
    /// The key store refused the key: retry(), acceptFile() or declineFile() has to follow.
    Q_PROPERTY(bool needsFileConsent READ needsFileConsent NOTIFY connectStateChanged FINAL)
    /// Why the key could not be stored; on the last page it says that the key is kept for this run only.
    Q_PROPERTY(neobeat::ErrorText storeError READ storeError NOTIFY storeErrorChanged FINAL)

public:
    /// The pages in their order.
    enum class Page {
        Bluetooth, ///< Checks whether Bluetooth can be used.
        Watch, ///< Scans.
        Key, ///< Takes the key.
        Connect, ///< Connects and stores; see ConnectState.
        Done, ///< The watch is remembered and connected.
    };
    Q_ENUM(Page)

    /// The access must outlive this.
    explicit WizardModel(WatchAccess &access, const SearchTimes &times = {}, QObject *parent = nullptr);

    Page page() const { return m_page; }
    int pageIndex() const { return static_cast<int>(m_page); }
    bool canContinue() const { return m_canContinue; }
    bool canGoBack() const;
    bool isRadioReady() const { return m_radioView.ready; }
    bool isRadioChecking() const { return m_radioView.checking; }
    ErrorText radioError() const { return m_radioView.error; }
    bool canPowerOn() const { return m_radioView.off; }
    WatchListModel *watches() { return &m_search.watches(); }
    bool isScanning() const { return m_search.isScanning(); }
    ErrorText scanError() const { return ErrorText::from(m_search.error()); }
    bool isScanEmpty() const { return m_search.isEmpty(); }
    int selectedRow() const { return m_selectedRow; }
    bool isWatchChosen() const { return m_watch.has_value(); }
    bool needsKey() const { return m_model->needsKey(); }
    QString watchText() const;
    QString keyText() const { return m_key.text(); }
    void setKeyText(const QString &text);
    KeyEntry::State keyState() const { return m_key.state(); }
    QString keyMessage() const { return m_key.remark(); }
    QString keyPreview() const { return m_key.preview(); }
    int keyDigits() const { return m_key.digits(); }
    QVariantList candidates() const;
    int chosenCandidate() const { return m_key.chosen(); }
    bool savesKey() const { return m_savesKey; }
    void setSaveKey(bool save);
    ConnectStepsModel *steps() { return &m_steps; }
    ErrorText connectError() const { return m_connectError; }
    bool isStoring() const { return m_connect == ConnectState::Storing; }
    QString storeWaitText() const;
    bool needsFileConsent() const { return m_connect == ConnectState::AskingForFile; }
    ErrorText storeError() const { return m_storeError; }

    /// Starts with the first page, everything empty.
    Q_INVOKABLE void start();
    /// Starts with the key page of the remembered watch; with the first page when there is none.
    Q_INVOKABLE void startWithKey();
    /// To the next page, when canContinue. On the key page an incomplete key is explained instead.
    Q_INVOKABLE void next();
    /// To the previous page, when canGoBack; from Connect it disconnects.
    Q_INVOKABLE void back();
    /// Ends the wizard and its work; cancelled() follows.
    Q_INVOKABLE void cancel();
    /// Retries the failed work of this page.
    Q_INVOKABLE void retry();
    /// Ends the wizard after the last page; finished() follows.
    Q_INVOKABLE void finish();
    /// The same, and starts the heart rate.
    Q_INVOKABLE void finishAndStart();
    /// Ends the wizard with the simulated watch; finished() follows.
    Q_INVOKABLE void useSimulatedWatch();
    /// Checks Bluetooth again.
    Q_INVOKABLE void checkRadio();
    /// Switches Bluetooth on; radioReady follows, or radioError says why not.
    Q_INVOKABLE void powerOnRadio();
    /// Scans again.
    Q_INVOKABLE void scan();
    /// Ends the scan.
    Q_INVOKABLE void stopScan();
    /// Chooses a source; one that is known not to work is refused. What is not recognised is taken for a standard
    /// sensor, some of which do not say that they are one.
    Q_INVOKABLE void select(int row);
    /// Chooses one of candidates.
    Q_INVOKABLE void chooseCandidate(int index);
    /// Stores the key in a file that only this user may read.
    Q_INVOKABLE void acceptFile();
    /// Keeps the key for this run only.
    Q_INVOKABLE void declineFile();

Q_SIGNALS:
    void pageChanged();
    void canContinueChanged();
    void radioChanged();
    void scanningChanged();
    void scanErrorChanged();
    void scanEmptyChanged();
    void selectionChanged();
    void keyChanged();
    void saveKeyChanged();
    void connectErrorChanged();
    void connectStateChanged();
    void storeErrorChanged();
    void storeWaitTextChanged();
    /// The wizard has ended and a watch is in use.
    void finished();
    /// The wizard has ended without a watch.
    void cancelled();

private:
    /// State of the connect page.
    enum class ConnectState {
        Idle, ///< Not on that page.
        Connecting, ///< WatchAccess is connecting; it ends by itself.
        Failed, ///< See connectError; retry() or back().
        Storing, ///< The key store was asked; it ends by itself, or when the user has responded to the store.
        AskingForFile, ///< The user decides.
    };

    /// What the first page shows.
    struct RadioView
    {
        bool ready = false;
        bool checking = false;
        ErrorText error;
        bool off = false;

        bool operator==(const RadioView &other) const = default;
    };

    void reset();
    void setPage(Page page);
    void goTo(Page page);
    Page neighbour(int step) const;
    void leavePage();
    void enterPage();
    void setWatch(const std::optional<Advertisement> &watch, const SourceModel &model, bool inRange);
    void updateSelectedRow();
    void updateRadio(bool checking, const Error &failure = {});
    void changeKey(const std::function<void()> &change);
    void updateCanContinue();
    void connectToWatch();
    void onAccessState(Reconnector::State state);
    void onConnectFailed(const Error &error);
    void store(std::optional<Settings::KeyPlace> place);
    void onStored(std::optional<Settings::KeyPlace> place, const Error &error);
    void setConnectState(ConnectState state);
    void setConnectError(const Error &error);
    void setStoreError(const Error &error);

    WatchAccess &m_access;
    WatchSearch m_search;
    KeyEntry m_key;
    ConnectStepsModel m_steps;
    RadioView m_radioView;
    Page m_page = Page::Bluetooth;
    ConnectState m_connect = ConnectState::Idle;
    bool m_canContinue = false;
    bool m_savesKey = true;
    bool m_watchInRange = false; ///< Whether the chosen watch comes from a scan.
    int m_selectedRow = -1;
    int m_visit = 0; ///< Counts visits of pages, to recognize late answers to an earlier one.
    std::optional<Advertisement> m_watch;
    const SourceModel *m_model = &neoModel(); ///< What the chosen watch is.
    ErrorText m_connectError;
    ErrorText m_storeError;
};

} // namespace neobeat
