// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/testprogram.h"
#include "support/virtualtime.h"

namespace neobeat::test {

/// Runs a test class whose constructor takes the virtual time.
template<typename Test>
int runUnderVirtualTime(int argc, char **argv)
{
    VirtualTime &time = VirtualTime::install();
    QCoreApplication application(argc, argv);
    Test test(time);
    return QTest::qExec(&test, argc, argv);
}

} // namespace neobeat::test

/// At the end of the file of such a test.
#define NEOBEAT_VIRTUAL_TIME_TEST(Class)                                                                               \
    static const neobeat::test::Entry entryOf##Class{__FILE__, &neobeat::test::runUnderVirtualTime<Class>};
