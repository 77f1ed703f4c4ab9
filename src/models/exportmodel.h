// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exporthistory.h"
#include "history/historydesk.h"
#include "models/filetask.h"

#include <QStringList>

namespace neobeat {

/// Writes a stretch of the history or one of its sessions into a file.
class ExportModel : public neobeat::FileTask
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")

    /// What is written, in words.
    Q_PROPERTY(QString subject READ subject NOTIFY subjectChanged FINAL)
    /// Index of the format; setting it gives the file its ending.
    Q_PROPERTY(int format READ format WRITE setFormat NOTIFY formatChanged FINAL)
    /// The names of the formats.
    Q_PROPERTY(QList<QString> formatNames READ formatNames CONSTANT FINAL)
    /// What the format is good for.
    Q_PROPERTY(QString formatHint READ formatHint NOTIFY formatChanged FINAL)

public:
    /// The history file is read on a thread of its own.
    explicit ExportModel(const QString &historyFile, QObject *parent = nullptr);
    ~ExportModel() override;

    /// The watch whose history is written, by its address.
    void setWatch(const QString &address);

    /// Turns to a stretch of time, milliseconds since 1970, with its name in words. Suggests a file.
    Q_INVOKABLE void chooseRange(qreal from, qreal to, const QString &words);
    /// Turns to a session, with its name. Suggests a file.
    Q_INVOKABLE void chooseSession(int id, const QString &words);
    Q_INVOKABLE void start() override;

    QString subject() const { return m_subject; }
    int format() const;
    void setFormat(int format);
    QStringList formatNames() const;
    QString formatHint() const;
    QString fileRemark() const override;
    bool isReady() const override;
    /// The history file is another one now.
    void reopen() { m_desk.reopen(); }

Q_SIGNALS:
    void subjectChanged();
    void formatChanged();

private:
    void choose(ExportRequest request, const QString &words, ExportFormat preferred);
    void suggestFile(const QString &name);
    /// A name that ends like another format is meant as that format.
    void followName();
    void onSession(const SessionEntry &session);
    QString resultWords(const ExportSummary &summary) const;

    HistoryDesk m_desk;
    ExportRequest m_request;
    QString m_subject;
    bool m_formatChosen = false; ///< By the user, who is not asked again.
    QString m_folder; ///< Where the last file went, or where files go.
    QString m_suggestion; ///< The path that was suggested, unless the user wrote another.
};

} // namespace neobeat
