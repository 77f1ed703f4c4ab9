// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/sourcemodel.h"
#include "store/settingsfile.h"

#include <QList>
#include <QString>

#include <optional>

namespace neobeat {

/// A source that the program is set up for.
struct RememberedWatch
{
    QString address; ///< Upper-case with colons.
    QString name; ///< As advertised when it was added.
    const SourceModel *model = &neoModel(); ///< What it is.

    bool operator==(const RememberedWatch &other) const = default;
};

/// Where the key of a remembered source is.
enum class KeyPlace {
    SecretService, ///< KeychainKeyStore
    File, ///< FileKeyStore, after the user agreed to it
};

/// The remembered sources in the settings file: which one is in use, and what is remembered about each.
class RememberedSources
{
public:
    /// The file must outlive this.
    explicit RememberedSources(SettingsFile &file)
        : m_file(file)
    {
    }

    /// The source in use; empty when none is remembered.
    std::optional<RememberedWatch> inUse() const;
    /// Every one, the one in use included, in the order in which they were added.
    QList<RememberedWatch> all() const;
    /// Remembers this source, and puts it to use.
    void use(const RememberedWatch &source);
    /// Puts another remembered source to use; no effect when it is not remembered.
    void choose(const QString &address);
    /// Removes everything that belongs to the source in use. The first of the others, if there is one, takes its place.
    void forget();

    KeyPlace keyPlace() const; ///< Of the source in use; default SecretService.
    void setKeyPlace(KeyPlace place);

    /// What else is remembered about a source; empty when it was never set. Forgotten with the source.
    QString value(const QString &address, const QString &name) const;
    void setValue(const QString &address, const QString &name, const QString &value);

private:
    RememberedWatch other(const QString &address) const;
    /// Writes the source in use into the list, so that another one can take its place.
    void keep();
    void write(const RememberedWatch &source);

    SettingsFile &m_file;
};

} // namespace neobeat
