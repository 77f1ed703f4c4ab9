// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/outputs/mqtt/certificates.h"

#include "unit/outputs/mqtt/broker.h"

#include <QProcess>

using namespace Qt::StringLiterals;

namespace neobeat {
namespace {

bool openssl(const QString &folder, const QString &arguments)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(programOf(u"openssl"_s), arguments.split(u' '));
    return process.waitForFinished(60'000) && process.exitCode() == 0;
}

} // namespace

bool makeCertificates(const QString &folder, const QString &names, int days)
{
    const QString key = u"-newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes"_s;
    return openssl(folder, u"req -x509 %1 -keyout ca.key -out ca.pem -days 2 -subj /CN=Authority"_s.arg(key))
        && openssl(folder,
                   u"req %1 -keyout server.key -out server.csr -subj /CN=Broker -addext subjectAltName=%2"_s.arg(key,
                                                                                                                 names))
        && openssl(
               folder,
               u"x509 -req -in server.csr -CA ca.pem -CAkey ca.key -CAcreateserial -copy_extensions copy -days %1 -out server.pem"_s
                   .arg(days));
}

} // namespace neobeat
