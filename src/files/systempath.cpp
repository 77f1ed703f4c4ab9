// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/systempath.h"

#include <QFile>

#include <filesystem>

namespace neobeat {

std::string systemPath(const QString &path)
{
    return QFile::encodeName(path).toStdString();
}

QString pathText(const std::string &path)
{
    return QFile::decodeName(QByteArray::fromStdString(path));
}

std::string linkTarget(const std::string &path)
{
    constexpr int mostLinks = 40; // as in the kernel
    std::filesystem::path reached(path);
    for (int i = 0; i < mostLinks; ++i) {
        std::error_code problem;
        const std::filesystem::path next = std::filesystem::read_symlink(reached, problem);
        if (problem)
            return reached.string();
        reached = reached.parent_path() / next; // an absolute target replaces the parent
    }
    return path;
}

} // namespace neobeat
