// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QTest>

namespace neobeat::test {

/// Runs one test with the arguments of Qt Test; returns how many of its functions failed.
using Run = int (*)(int argc, char **argv);

/// Registers a test in its program, under the name of its file ("tst_backoff").
class Entry
{
public:
    Entry(const char *file, Run run);
};

/// Runs a class that needs a QCoreApplication at most.
template<typename Test>
int runPlain(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace neobeat::test

/// At the end of a test's file, like QTEST_GUILESS_MAIN: many tests share a program, and each run executes one of them.
#define NEOBEAT_TEST(Class) static const neobeat::test::Entry entryOf##Class{__FILE__, &neobeat::test::runPlain<Class>};
/// The same for a test that needs another application, or something before it.
#define NEOBEAT_TEST_RUNNER(function) static const neobeat::test::Entry entryOf##function{__FILE__, &function};
