// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/ziparchive.h"

#include "base/outsidetext.h"
#include "files/inputfile.h"

#include <zip.h>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace neobeat {

namespace {

constexpr zip_int64_t mostMembers = 100'000;
constexpr qint64 largestList = 16 << 20; // bytes read before the members are known
// What may be unpacked: exports are texts, which shrink to a fiftieth at most.
constexpr qint64 alwaysUnpacked = 256 << 20;
constexpr qint64 largestRatio = 200;

} // namespace

/// What libzip's callback reads from.
struct ZipArchive::State
{
    explicit State(QIODevice &from)
        : device(from)
    {
        zip_error_init(&error);
    }
    ~State()
    {
        if (archive)
            zip_discard(archive);
        zip_error_fini(&error);
    }
    Q_DISABLE_COPY_MOVE(State)

    static zip_int64_t call(void *self, void *data, zip_uint64_t size, zip_source_cmd_t command);
    zip_int64_t answer(void *data, zip_uint64_t size, zip_source_cmd_t command);
    zip_int64_t read(char *data, zip_uint64_t size);
    zip_int64_t fail(int code)
    {
        zip_error_set(&error, code, 0);
        return -1;
    }

    QIODevice &device;
    zip_t *archive = nullptr;
    zip_error_t error{};
    qint64 listLeft = largestList;
    bool isOpen = false; ///< The list of members was read.
    bool isListTooLarge = false;
    qint64 unpacked = 0;
};

struct ZipMember::Source
{
    zip_file_t *file = nullptr;
};

zip_int64_t ZipArchive::State::call(void *self, void *data, zip_uint64_t size, zip_source_cmd_t command)
{
    return static_cast<State *>(self)->answer(data, size, command);
}

zip_int64_t ZipArchive::State::answer(void *data, zip_uint64_t size, zip_source_cmd_t command)
{
    switch (command) {
    case ZIP_SOURCE_OPEN:
        return device.seek(0) ? 0 : fail(ZIP_ER_SEEK);
    case ZIP_SOURCE_READ:
        return read(static_cast<char *>(data), size);
    case ZIP_SOURCE_CLOSE:
    case ZIP_SOURCE_FREE:
        return 0;
    case ZIP_SOURCE_STAT: {
        auto *stat = static_cast<zip_stat_t *>(data);
        zip_stat_init(stat);
        stat->size = zip_uint64_t(device.size());
        stat->valid = ZIP_STAT_SIZE;
        return sizeof *stat;
    }
    case ZIP_SOURCE_ERROR:
        return zip_error_to_data(&error, data, size);
    case ZIP_SOURCE_SEEK: {
        const zip_int64_t place = zip_source_seek_compute_offset(zip_uint64_t(device.pos()),
                                                                 zip_uint64_t(device.size()), data, size, &error);
        if (place < 0)
            return -1;
        return device.seek(place) ? 0 : fail(ZIP_ER_SEEK);
    }
    case ZIP_SOURCE_TELL:
        return device.pos();
    case ZIP_SOURCE_SUPPORTS:
        return zip_source_make_command_bitmap(ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT,
                                              ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE, ZIP_SOURCE_SEEK, ZIP_SOURCE_TELL,
                                              ZIP_SOURCE_SUPPORTS, -1);
    default:
        return fail(ZIP_ER_OPNOTSUPP);
    }
}

zip_int64_t ZipArchive::State::read(char *data, zip_uint64_t size)
{
    if (!isOpen) {
        listLeft -= qint64(std::min<zip_uint64_t>(size, largestList + 1));
        isListTooLarge = listLeft < 0;
        if (isListTooLarge)
            return fail(ZIP_ER_READ);
    }
    const qint64 count = device.read(data, qint64(size));
    return count < 0 ? fail(ZIP_ER_READ) : count;
}

bool ZipArchive::recognises(QByteArrayView begin)
{
    return begin.startsWith("PK\x03\x04") || begin.startsWith("PK\x05\x06");
}

ZipArchive::ZipArchive(QIODevice &device)
    : m_state(std::make_unique<State>(device))
{
}

ZipArchive::~ZipArchive() = default;

Result<std::unique_ptr<ZipArchive>, Error> ZipArchive::open(QIODevice &device)
{
    std::unique_ptr<ZipArchive> archive(new ZipArchive(device));
    if (const Error error = archive->openArchive())
        return error;
    return archive;
}

Error ZipArchive::openArchive()
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_function_create(&State::call, m_state.get(), &error);
    m_state->archive = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    if (!m_state->archive && source)
        zip_source_free(source);
    const Error problem = m_state->archive
        ? Error()
        : failure(zip_error_code_zip(&error), QString::fromUtf8(zip_error_strerror(&error)));
    zip_error_fini(&error);
    if (m_state->isListTooLarge)
        return {Error::Code::FileTooLarge, u"the list of its members"_s};
    if (problem)
        return problem;
    m_state->isOpen = true;
    const zip_int64_t count = zip_get_num_entries(m_state->archive, 0);
    if (count > mostMembers)
        return {Error::Code::FileTooLarge, u"%1 members"_s.arg(count)};
    m_count = int(count);
    return {};
}

Error ZipArchive::failure(int code, const QString &text) const
{
    if (const auto *file = dynamic_cast<const InputFile *>(&m_state->device); file && file->failure())
        return file->failure();
    switch (code) {
    case ZIP_ER_NOPASSWD:
        return {Error::Code::ImportNeedsPassword, {}};
    case ZIP_ER_WRONGPASSWD:
        return {Error::Code::ImportWrongPassword, {}};
    default:
        return {Error::Code::ImportUnreadable, outsideLine(text, longestMessage)};
    }
}

void ZipArchive::setPassword(const QByteArray &password)
{
    zip_set_default_password(m_state->archive, password.isEmpty() ? nullptr : password.constData());
}

QString ZipArchive::name(int number) const
{
    const QString name = QString::fromUtf8(zip_get_name(m_state->archive, zip_uint64_t(number), ZIP_FL_ENC_GUESS));
    return name.endsWith(u'/') ? QString() : name;
}

qint64 ZipArchive::size(int number) const
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    const bool isKnown
        = zip_stat_index(m_state->archive, zip_uint64_t(number), 0, &stat) == 0 && stat.valid & ZIP_STAT_SIZE;
    return isKnown ? qint64(std::min<zip_uint64_t>(stat.size, std::numeric_limits<qint64>::max())) : 0;
}

Result<std::unique_ptr<ZipMember>, Error> ZipArchive::member(int number)
{
    auto source = std::make_unique<ZipMember::Source>();
    source->file = zip_fopen_index(m_state->archive, zip_uint64_t(number), 0);
    if (!source->file) {
        zip_error_t *error = zip_get_error(m_state->archive);
        return failure(zip_error_code_zip(error), QString::fromUtf8(zip_error_strerror(error)));
    }
    return std::unique_ptr<ZipMember>(new ZipMember(*this, std::move(source)));
}

bool ZipArchive::admit(qint64 bytes)
{
    m_state->unpacked += bytes;
    return m_state->unpacked <= alwaysUnpacked
        || m_state->unpacked / largestRatio <= std::max<qint64>(1, m_state->device.size());
}

ZipMember::ZipMember(ZipArchive &archive, std::unique_ptr<Source> source)
    : m_archive(archive)
    , m_source(std::move(source))
{
    open(QIODevice::ReadOnly);
}

ZipMember::~ZipMember()
{
    zip_fclose(m_source->file);
}

// As much as was asked for, except at the end: a file is recognised by the first piece.
qint64 ZipMember::readData(char *data, qint64 most)
{
    qint64 copied = 0;
    while (copied < most && !m_failure) {
        const zip_int64_t count = zip_fread(m_source->file, data + copied, zip_uint64_t(most - copied));
        if (count < 0) {
            zip_error_t *error = zip_file_get_error(m_source->file);
            m_failure = m_archive.failure(zip_error_code_zip(error), QString::fromUtf8(zip_error_strerror(error)));
        } else if (!m_archive.admit(count)) {
            m_failure = {Error::Code::FileTooLarge, u"it unpacks to far more than it has"_s};
        }
        if (count <= 0)
            break;
        copied += count;
    }
    if (m_failure)
        setErrorString(m_failure.detail);
    m_unpacked += copied;
    return copied == 0 && m_failure ? -1 : copied;
}

} // namespace neobeat
