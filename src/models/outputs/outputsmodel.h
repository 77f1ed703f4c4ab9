// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/outputs/outputfieldsmodel.h"
#include "outputs/outputset.h"
#include "text/errortext.h"

#include <QAbstractListModel>
#include <QHash>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace neobeat {

/// The outputs, one row each: what it is for, whether it is on, what is going on.
class OutputsModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")

    /// Whether the ages are shown; they are updated every second then.
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged FINAL)
    /// A test with the simulated watch is running.
    Q_PROPERTY(bool testing READ isTesting NOTIFY testingChanged FINAL)
    /// Whether a test makes sense: an output is on and the real watch gives no value.
    Q_PROPERTY(bool canTest READ canTest NOTIFY testingChanged FINAL)

public:
    enum Role {
        TitleRole = Qt::UserRole + 1, ///< title
        PurposeRole, ///< purpose: one sentence.
        IsOnRole, ///< isOn: whether the user wants it on.
        StateTextRole, ///< stateText: what is going on.
        ProblemRole, ///< problem: an ErrorText; not present without a problem.
        SnippetRole, ///< snippet: what to paste into the other program; may be empty.
        TokenRole, ///< token: what other computers and foreign pages need; empty when none does.
        WithdrawTextRole, ///< withdrawText: what withdraw() does, for its button; empty when there is nothing to
                          ///< withdraw.
        FieldsRole, ///< fields: the OutputFieldsModel of its options.
    };
    Q_ENUM(Role)

    /// The outputs must outlive it.
    explicit OutputsModel(OutputSet &outputs, QObject *parent = nullptr);

    Q_INVOKABLE void setOn(int row, bool isOn);
    /// Makes another token; who has the old one cannot read any more.
    Q_INVOKABLE void renewToken(int row);
    /// Switches it off for good: what other programs keep of it is removed. withdrawn() follows, or a problem of the
    /// row.
    Q_INVOKABLE void withdraw(int row);
    /// Gives the outputs that are on the values of a simulated watch for half a minute, or ends that.
    Q_INVOKABLE void test();

    bool isActive() const { return m_ages.isActive(); }
    void setActive(bool active);
    bool isTesting() const { return m_outputs.isTesting(); }
    bool canTest() const { return m_outputs.canTest(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    /// The answer to withdraw(), in words.
    void withdrawn(const QString &text);
    void activeChanged();
    void testingChanged();

private:
    void changed(OutputType kind, const QList<int> &roles);
    void onSecretChanged(OutputType kind, const Error &error);
    void onWithdrawn(OutputType kind, const Error &error);
    ErrorText problemOf(OutputType kind) const;

    OutputSet &m_outputs;
    QList<OutputType> m_kinds;
    QList<OutputFieldsModel *> m_fields; ///< In the same order; children of this.
    QHash<OutputType, Error> m_problems; ///< Why a password could not be stored, or an output not be withdrawn.
    QTimer m_ages;
};

} // namespace neobeat
