// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rememberedsources.h"

#include "base/bluetoothaddress.h"
#include "base/outsidetext.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace neobeat {

namespace {

// The source in use is in a group that earlier versions know; each has its values in a group of its own, too.
constexpr auto groupInUse = "watch"_L1;
constexpr auto addressInUse = "watch/address"_L1;
constexpr auto nameInUse = "watch/name"_L1;
constexpr auto modelInUse = "watch/model"_L1;
constexpr auto keyPlaceInUse = "watch/keyPlace"_L1;
constexpr auto sourceList = "watches"_L1;
constexpr auto otherName = "/rememberedName"_L1;
constexpr auto otherModel = "/rememberedModel"_L1;
constexpr auto otherKeyPlace = "/rememberedKeyPlace"_L1;
constexpr auto placeFile = "file"_L1;
constexpr auto placeSecretService = "secretService"_L1;

/// The group of what is remembered about one source.
QString groupOf(const QString &address)
{
    return u"watch"_s + QString(address).remove(u':');
}

/// The file may have been edited by hand, or by a version that knows more models.
const SourceModel *modelNamed(const QString &id)
{
    const SourceModel *model = sourceModel(id);
    return model ? model : &neoModel();
}

} // namespace

std::optional<RememberedWatch> RememberedSources::inUse() const
{
    const auto address = bluetoothAddress(m_file.value(addressInUse).toString());
    if (!address)
        return std::nullopt;
    return RememberedWatch{*address, outsideLine(m_file.value(nameInUse).toString()),
                           modelNamed(m_file.value(modelInUse).toString())};
}

/// One that is not in use.
RememberedWatch RememberedSources::other(const QString &address) const
{
    const QString group = groupOf(address);
    return {address, outsideLine(m_file.value(group + otherName).toString()),
            modelNamed(m_file.value(group + otherModel).toString())};
}

QList<RememberedWatch> RememberedSources::all() const
{
    const std::optional<RememberedWatch> used = inUse();
    QList<RememberedWatch> all;
    QStringList seen;
    for (const QString &text : m_file.value(sourceList).toString().split(u',', Qt::SkipEmptyParts)) {
        const auto address = bluetoothAddress(text);
        if (!address || seen.contains(*address))
            continue;
        seen.append(*address);
        all.append(used && used->address == *address ? *used : other(*address));
    }
    if (used && !seen.contains(used->address))
        all.append(*used);
    return all;
}

void RememberedSources::keep()
{
    const std::optional<RememberedWatch> used = inUse();
    if (!used)
        return;
    QStringList addresses;
    for (const RememberedWatch &each : all())
        addresses.append(each.address);
    const QString group = groupOf(used->address);
    m_file.setValue(sourceList, addresses.join(u','));
    m_file.setValue(group + otherName, used->name);
    m_file.setValue(group + otherModel, used->model->id.toString());
    m_file.setValue(group + otherKeyPlace, m_file.value(keyPlaceInUse));
}

void RememberedSources::write(const RememberedWatch &source)
{
    m_file.setValue(addressInUse, source.address);
    m_file.setValue(nameInUse, outsideLine(source.name));
    m_file.setValue(modelInUse, source.model->id.toString());
}

void RememberedSources::choose(const QString &address)
{
    const QList<RememberedWatch> sources = all();
    const auto chosen = std::ranges::find(sources, address, &RememberedWatch::address);
    const std::optional<RememberedWatch> used = inUse();
    if (chosen == sources.end() || (used && used->address == address))
        return;
    keep();
    write(*chosen);
    m_file.setValue(keyPlaceInUse, m_file.value(groupOf(address) + otherKeyPlace));
}

void RememberedSources::use(const RememberedWatch &source)
{
    keep();
    write(source);
}

void RememberedSources::forget()
{
    const auto forgotten = inUse();
    QStringList others;
    for (const RememberedWatch &each : all()) {
        if (!forgotten || each.address != forgotten->address)
            others.append(each.address);
    }
    m_file.removeGroup(groupInUse);
    if (forgotten)
        m_file.removeGroup(groupOf(forgotten->address));
    if (!m_file.value(sourceList).toString().isEmpty())
        m_file.setValue(sourceList, others.join(u','));
    if (!others.isEmpty())
        choose(others.first());
}

KeyPlace RememberedSources::keyPlace() const
{
    return m_file.value(keyPlaceInUse).toString() == placeFile ? KeyPlace::File : KeyPlace::SecretService;
}

void RememberedSources::setKeyPlace(KeyPlace place)
{
    m_file.setValue(keyPlaceInUse, place == KeyPlace::File ? placeFile : placeSecretService);
}

QString RememberedSources::value(const QString &address, const QString &name) const
{
    return m_file.value(groupOf(address) + u'/' + name).toString();
}

void RememberedSources::setValue(const QString &address, const QString &name, const QString &value)
{
    m_file.setValue(groupOf(address) + u'/' + name, value);
}

} // namespace neobeat
