// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exporthistory.h"
#include "history/asynchistoryreader.h"
#include "models/files/filetask.h"

#include <QStringList>

namespace neobeat {

/// Writes a range of the history or one of its activities into a file.
class ExportModel : public neobeat::FileTask
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")

    /// The exported range or activity, in words.
    Q_PROPERTY(QString subject READ subject NOTIFY subjectChanged FINAL)
    /// Index of the format; setting it changes the file name extension.
    Q_PROPERTY(int format READ format WRITE setFormat NOTIFY formatChanged FINAL)
    /// The names of the formats.
    Q_PROPERTY(QList<QString> formatNames READ formatNames CONSTANT FINAL)
    /// What the format is good for.
    Q_PROPERTY(QString formatHint READ formatHint NOTIFY formatChanged FINAL)

public:
    /// The history file is read on a separate thread.
    explicit ExportModel(const QString &historyFile, QObject *parent = nullptr);
    ~ExportModel() override;

    /// The watch whose history is written, by its address.
    void setWatch(const QString &address);

    /// Selects a range of time, milliseconds since 1970, with its name in words. Suggests a file.
    Q_INVOKABLE void chooseRange(qreal from, qreal to, const QString &words);
    /// Selects an activity, with its name. Suggests a file.
    Q_INVOKABLE void chooseActivity(int id, const QString &words);
    Q_INVOKABLE void start() override;

    QString subject() const { return m_subject; }
    int format() const;
    void setFormat(int format);
    QStringList formatNames() const;
    QString formatHint() const;
    QString remark() const override;
    bool isReady() const override;
    /// The program now uses this history file.
    void reopen() { m_asyncReader.reopen(); }

Q_SIGNALS:
    void subjectChanged();
    void formatChanged();

private:
    void choose(ExportRequest request, const QString &words, ExportFormat preferred);
    void suggestFile(const QString &name);
    /// A file name with the extension of another format selects that format.
    void followName();
    void onActivity(const ActivityEntry &activity);
    QString resultWords(const ExportSummary &summary) const;

    AsyncHistoryReader m_asyncReader;
    ExportRequest m_request;
    QString m_subject;
    bool m_formatChosen = false; ///< By the user; then it is not changed automatically.
    QString m_folder; ///< The folder of the last export, or the default one.
    QString m_suggestion; ///< The path that was suggested, unless the user changed it.
};

} // namespace neobeat
