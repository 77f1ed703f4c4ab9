// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/logbook.h"
#include "doctor/doctor.h"

#include <QAbstractListModel>
#include <QList>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace neobeat {

/// The last messages of the program, the oldest first, and the report that can be created.
class LogModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")

    /// Rows.
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    /// The result of the last report: where it is, or why it failed.
    Q_PROPERTY(QString message READ message NOTIFY messageChanged FINAL)

public:
    enum Role {
        TimeRole = Qt::UserRole + 1, ///< time: of the day, "12:34:56".
        LevelRole, ///< level: "debug", "info", "warning" or "error".
        CategoryRole, ///< category: the part of the program.
        TextRole, ///< text: the message.
        LineRole, ///< line: the whole line, as on a terminal.
    };
    Q_ENUM(Role)

    /// Both must outlive this.
    LogModel(const LogBook &book, const Doctor &doctor, QObject *parent = nullptr);

    /// The whole report, for the clipboard.
    Q_INVOKABLE QString reportText() const;
    /// A new file in the user's documents.
    Q_INVOKABLE QUrl suggestedFile() const;
    /// Writes the report there; message() has the result.
    Q_INVOKABLE void saveReport(const QUrl &file);
    /// Sets message() to say that the report was copied.
    Q_INVOKABLE void tellCopied();

    int count() const { return static_cast<int>(m_rows.size()); }
    QString message() const { return m_message; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();
    void messageChanged();

private:
    void catchUp();
    void setMessage(const QString &message);

    const LogBook &m_book;
    const Doctor &m_doctor;
    QList<LogLine> m_rows;
    qint64 m_total = 0; ///< LogBook::total() when the rows were taken.
    QString m_message;
};

} // namespace neobeat
