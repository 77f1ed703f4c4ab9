// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/outputs/outputsmodel.h"
#include "support/memorykeystore.h"
#include "support/patience.h"
#include "support/testprogram.h"
#include "unit/connection/connectionfixture.h"
#include "unit/outputs/recordingoutput.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <QtCrypto>

using namespace neobeat;
using namespace Qt::StringLiterals;
using Role = OutputsModel::Role;

/// The rows of the Outputs page, and what their switches and fields do.
class TestOutputsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyOutputHasARowInWords();
    void theSwitchIsStored();
    void whatGoesOnIsSaid();
    void aProblemHasItsWords();
    void aFieldIsStored();
    void aPasswordIsNeverShown();
    void aPasswordThatCannotBeStoredIsSaid();
    void whatOthersKeepIsRemoved_data();
    void whatOthersKeepIsRemoved();
    void theAgesFollowWhileThePageIsShown();

private:
    QVariant cell(int role) const { return m_model->data(m_model->index(0), role); }
    OutputFieldsModel &fields() const { return *cell(Role::FieldsRole).value<OutputFieldsModel *>(); }
    int rowOf(const QString &name) const;

    QCA::Initializer m_qca;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MemoryKeyStore> m_store;
    std::unique_ptr<ConnectionFixture> m_watch;
    std::unique_ptr<LiveSource> m_source;
    std::unique_ptr<OutputSet> m_outputs;
    std::unique_ptr<OutputsModel> m_model;
    RecordingOutput *m_mqtt = nullptr;
};

void TestOutputsModel::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    m_store = std::make_unique<MemoryKeyStore>();
    m_watch = std::make_unique<ConnectionFixture>();
    m_source = std::make_unique<LiveSource>(m_watch->connection, m_watch->clock);
    std::vector<MadeOutput> made;
    made.push_back(recordingOutput(OutputType::Mqtt, &m_mqtt, u"password"_s));
    m_outputs = std::make_unique<OutputSet>(std::move(made), *m_source, *m_settings, KeyStores{*m_store, *m_store},
                                            m_watch->clock);
    m_model = std::make_unique<OutputsModel>(*m_outputs);
}

void TestOutputsModel::cleanup()
{
    m_model.reset();
    m_outputs.reset();
}

int TestOutputsModel::rowOf(const QString &name) const
{
    for (int row = 0; row < fields().rowCount(); ++row) {
        if (fieldsOf(OutputType::Mqtt).at(row).name == name)
            return row;
    }
    return -1;
}

void TestOutputsModel::everyOutputHasARowInWords()
{
    const auto kinds = QMetaEnum::fromType<OutputType>();
    QStringList titles;
    QStringList shortNames;
    for (int i = 0; i < kinds.keyCount(); ++i) {
        const auto kind = static_cast<OutputType>(kinds.value(i));
        titles.append(titleOf(kind));
        shortNames.append(shortNameOf(kind));
        QVERIFY(purposeOf(kind).endsWith(u'.'));
        QVERIFY(!fieldsOf(kind).isEmpty());
        for (const OutputField &field : fieldsOf(kind)) {
            QVERIFY(!field.label.isEmpty());
            QCOMPARE(fallbackOf(kind, field.name), field.fallback);
        }
    }
    QCOMPARE(titles.removeDuplicates(), 0);
    QCOMPARE(shortNames.removeDuplicates(), 0);
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(cell(Role::TitleRole), titleOf(OutputType::Mqtt));
    QCOMPARE(m_model->roleNames().size(), QMetaEnum::fromType<OutputsModel::Role>().keyCount());
}

void TestOutputsModel::theSwitchIsStored()
{
    QSignalSpy changes(m_model.get(), &OutputsModel::dataChanged);
    m_model->setOn(0, true);
    QVERIFY(cell(Role::IsOnRole).toBool());
    QVERIFY(!changes.isEmpty());
    QVERIFY(m_outputs->isEnabled(OutputType::Mqtt));
    m_model->setOn(1, true); // There is no such row.
    m_model->setOn(0, false);
    QVERIFY(!cell(Role::IsOnRole).toBool());
}

void TestOutputsModel::whatGoesOnIsSaid()
{
    QCOMPARE(cell(Role::StateTextRole), u"Off."_s);
    m_model->setOn(0, true);
    QCOMPARE(cell(Role::StateTextRole), u"On."_s);
    m_mqtt->setPeers(1);
    QCOMPARE(cell(Role::StateTextRole), u"On. 1 program is connected."_s);
    m_mqtt->setPeers(3);
    m_mqtt->noteSent();
    QCOMPARE(cell(Role::StateTextRole), u"On. 3 programs are connected. Last value: just now."_s);
    QCOMPARE(cell(Role::SnippetRole), u"somewhere"_s);
}

void TestOutputsModel::aProblemHasItsWords()
{
    QVERIFY(!cell(Role::ProblemRole).value<ErrorText>().isPresent());
    m_mqtt->setState(Output::State::Retrying, {Error::Code::PeerMissing, {}});
    QCOMPARE(cell(Role::ProblemRole).value<ErrorText>().code, u"PeerMissing"_s);
    QCOMPARE(cell(Role::StateTextRole), u"Waiting, and trying again by itself."_s);
    m_mqtt->setState(Output::State::Ready);
    QVERIFY(!cell(Role::ProblemRole).value<ErrorText>().isPresent());
}

void TestOutputsModel::aFieldIsStored()
{
    const int row = rowOf(u"name"_s);
    const QModelIndex name = fields().index(row);
    QCOMPARE(name.data(OutputFieldsModel::ValueRole), u"Neobeat"_s);
    QSignalSpy changes(&fields(), &OutputFieldsModel::dataChanged);
    fields().enter(row, u"Neobeat"_s); // Only visited.
    QVERIFY(changes.isEmpty());
    fields().enter(row, u"Bedroom"_s);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(name.data(OutputFieldsModel::ValueRole), u"Bedroom"_s);
    QCOMPARE(m_outputs->option(OutputType::Mqtt, u"name"_s), u"Bedroom"_s);
    fields().enter(99, u"x"_s);
}

void TestOutputsModel::aPasswordIsNeverShown()
{
    const int row = rowOf(u"password"_s);
    const QModelIndex password = fields().index(row);
    QVERIFY(!password.data(OutputFieldsModel::IsStoredRole).toBool());
    fields().enter(row, u"secret"_s);
    QTRY_VERIFY(password.data(OutputFieldsModel::IsStoredRole).toBool());
    QCOMPARE(password.data(OutputFieldsModel::ValueRole), QString());
    fields().enter(row, QString());
    QTRY_VERIFY(!password.data(OutputFieldsModel::IsStoredRole).toBool());
}

void TestOutputsModel::aPasswordThatCannotBeStoredIsSaid()
{
    m_store->failure = {Error::Code::KeyStoreLocked, {}};
    fields().enter(rowOf(u"password"_s), u"secret"_s);
    QTRY_COMPARE(cell(Role::ProblemRole).value<ErrorText>().code, u"KeyStoreLocked"_s);
}

void TestOutputsModel::whatOthersKeepIsRemoved_data()
{
    QTest::addColumn<bool>("isOn");
    QTest::newRow("on") << true;
    QTest::newRow("off") << false;
}

void TestOutputsModel::whatOthersKeepIsRemoved()
{
    QFETCH(const bool, isOn);
    m_outputs->setOption(OutputType::Mqtt, u"broker"_s, u"mqtt://desk"_s);
    m_outputs->setSecret(OutputType::Mqtt, "secret");
    QTRY_VERIFY(m_outputs->hasSecret(OutputType::Mqtt));
    m_model->setOn(0, isOn);
    QTRY_COMPARE(m_mqtt->starts > 0, isOn);
    QCOMPARE(cell(Role::WithdrawTextRole).toString(), u"Remove from Home Assistant"_s);
    QSignalSpy done(m_model.get(), &OutputsModel::withdrawn);
    m_model->withdraw(0);
    QTRY_COMPARE(m_mqtt->withdrawals, 1);
    QCOMPARE(m_mqtt->options.value(u"broker"_s), u"mqtt://desk"_s);
    QCOMPARE(m_mqtt->options.value(u"password"_s), u"secret"_s);
    QVERIFY(!cell(Role::IsOnRole).toBool());
    QVERIFY(!m_outputs->isEnabled(OutputType::Mqtt));

    m_mqtt->answerWithdrawal({Error::Code::PeerMissing, {}});
    QVERIFY(cell(Role::ProblemRole).value<ErrorText>().isPresent());
    QCOMPARE(done.size(), 0);
    m_model->withdraw(0);
    QTRY_COMPARE(m_mqtt->withdrawals, 2);
    QVERIFY(!cell(Role::ProblemRole).value<ErrorText>().isPresent());
    m_mqtt->answerWithdrawal({});
    QVERIFY(!cell(Role::ProblemRole).value<ErrorText>().isPresent());
    QCOMPARE(done.takeFirst().first().toString(), u"Home Assistant and the broker have forgotten the watch."_s);
}

void TestOutputsModel::theAgesFollowWhileThePageIsShown()
{
    QSignalSpy changes(m_model.get(), &OutputsModel::dataChanged);
    m_model->setActive(true);
    QVERIFY(m_model->isActive());
    QTRY_VERIFY(!changes.isEmpty());
    QCOMPARE(changes.first().at(2).value<QList<int>>(), QList<int>{Role::StateTextRole});
    m_model->setActive(false);
    QVERIFY(!m_model->isActive());
}

NEOBEAT_TEST(TestOutputsModel)
#include "tst_outputsmodel.moc"
