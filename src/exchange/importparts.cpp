// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importparts.h"

#include "files/inputfile.h"

namespace neobeat {

namespace {

template<typename Device>
Result<std::unique_ptr<QIODevice>, Error> asDevice(Result<std::unique_ptr<Device>, Error> opened)
{
    if (!opened)
        return opened.error();
    return std::unique_ptr<QIODevice>(std::move(opened).value());
}

} // namespace

Result<std::unique_ptr<QIODevice>, Error> ArchiveParts::open(int number)
{
    return asDevice(m_archive->member(number));
}

Result<std::unique_ptr<QIODevice>, Error> FolderParts::open(int number)
{
    return asDevice(InputFile::open(m_paths.at(number), {}, m_stop));
}

Error readingFailure(const QIODevice &device)
{
    if (const auto *file = dynamic_cast<const InputFile *>(&device))
        return file->failure();
    if (const auto *member = dynamic_cast<const ZipMember *>(&device))
        return member->failure();
    return {};
}

qint64 bytesRead(const QIODevice &device)
{
    const auto *member = dynamic_cast<const ZipMember *>(&device);
    return member ? member->unpacked() : device.pos();
}

} // namespace neobeat
