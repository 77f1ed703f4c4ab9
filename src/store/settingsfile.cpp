// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/settingsfile.h"

#include "base/logging.h"
#include "files/inputfile.h"
#include "files/outputfile.h"
#include "files/ownfiles.h"
#include "files/privatefolder.h"

namespace neobeat {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestSettings = 1024 * 1024;
constexpr std::chrono::seconds settingsPatience{2};

} // namespace

SettingsFile::SettingsFile(const QString &path)
    : m_path(path)
{
    ownfiles::protect(path);
    makePrivate(path); // earlier versions left its permissions to the umask
    read();
}

QVariant SettingsFile::value(const QString &name, const QVariant &fallback) const
{
    const auto found = m_values.constFind(name);
    return found == m_values.cend() ? fallback : QVariant(*found);
}

QStringList SettingsFile::namesIn(const QString &group) const
{
    const QString prefix = group + u'/';
    QStringList names;
    for (auto entry = m_values.lowerBound(prefix); entry != m_values.cend() && entry.key().startsWith(prefix); ++entry)
        names.append(entry.key().sliced(prefix.size()));
    return names;
}

void SettingsFile::setValue(const QString &name, const QVariant &value)
{
    read();
    m_values.insert(name, value.toString());
    write();
}

void SettingsFile::removeGroup(const QString &group)
{
    read();
    m_values.removeIf(
        [prefix = group + u'/'](SettingsValues::iterator entry) { return entry.key().startsWith(prefix); });
    write();
}

// If the file cannot be read now, the values known so far are kept.
void SettingsFile::read()
{
    const auto content = readWhole(m_path, {.bytes = largestSettings, .time = settingsPatience});
    if (content)
        m_values = parseSettings(*content);
}

void SettingsFile::write()
{
    const Error error
        = writeWhole(m_path, settingsText(m_values), {.makesFolder = true, .isOwn = true, .time = settingsPatience});
    m_problem = {};
    if (!error)
        return;
    qCInfo(lcStore) << "the settings cannot be written:" << error.name() << error.detail;
    m_problem = {Error::Code::SettingsNotStored,
                 error.detail.isEmpty() ? error.name() : u"%1: %2"_s.arg(error.name(), error.detail)};
}

} // namespace neobeat
