// SPDX-License-Identifier: GPL-3.0-or-later
// Input: a file to import, also an archive or a database. The password of encrypted ones is "neobeat".
#include "exchange/importhistory.h"
#include "fuzztarget.h"
#include "scratchfolder.h"

namespace neobeat::fuzz {

static void tryImportfile(const QByteArray &input)
{
    static ScratchFolder folder;
    const QString path = folder.newPath();
    ScratchFolder::write(path, input);
    const auto read = previewImport(ImportSource(path, "neobeat"));
    if (read) {
        require(read->found >= 0 && read->activities >= 0, "counts are not negative");
        require(read->added == 0, "a preview adds nothing");
        require(read->damagedFiles >= 0 && (read->damagedFiles == 0 || read->problem), "damage is a problem");
        require(!read->problem || read->found > 0 || read->activities > 0 || !read->leftOut.isNothing(),
                "a file of which nothing could be read fails");
        require(read->found == 0 || !read->range.isEmpty(), "what was found has a time");
    } else {
        require(read.error().code != Error::Code::None, "a failure has a code");
    }
    QFile::remove(path);
}

NEOBEAT_FUZZ_TARGET(tryImportfile)

} // namespace neobeat::fuzz
