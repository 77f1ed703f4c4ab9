// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "doctor/doctor.h"

#include <QAbstractListModel>
#include <QList>
#include <QtQml/qqmlregistration.h>

namespace neobeat {

/// The doctor's findings, in the order of the checks; rows are added during the examination.
class DoctorModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")

    /// An examination is running.
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged FINAL)
    /// Rows.
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    /// A summary in one sentence: "Everything is fine."; empty before the first examination has ended.
    Q_PROPERTY(QString summary READ summary NOTIFY summaryChanged FINAL)

public:
    enum Role {
        CheckRole = Qt::UserRole + 1, ///< check: "bluetooth-service".
        VerdictRole, ///< verdict: "good", "note", "bad" or "unknown".
        VerdictTextRole, ///< verdictText: the same as a word for the user.
        TitleRole, ///< title: what was checked.
        TextRole, ///< text: the state.
        FixRole, ///< fix: what to do; may be empty.
    };
    Q_ENUM(Role)

    /// The doctor must outlive this.
    explicit DoctorModel(Doctor &doctor, QObject *parent = nullptr);

    /// Examines again; no effect while busy.
    Q_INVOKABLE void start();

    bool isBusy() const { return m_isBusy; }
    int count() const { return static_cast<int>(m_rows.size()); }
    QString summary() const { return m_summary; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void busyChanged();
    void countChanged();
    void summaryChanged();

private:
    void onFound(const Finding &finding);
    void onFinished();
    void setBusy(bool busy);
    void setSummary(const QString &summary);
    QString summaryOfRows() const;

    Doctor &m_doctor;
    QList<Finding> m_rows;
    QString m_summary;
    bool m_isBusy = false;
};

} // namespace neobeat
