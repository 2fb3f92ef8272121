#pragma once

#include "desk_fixture.h"

#include <QTest>

namespace ui {
class FieldView;
}

/** What tests do with the window under a platform that means no good with any of its texts. */
namespace hostile {

inline constexpr int patience = 30'000;
inline constexpr qsizetype mostShown = 2500;
inline constexpr QSize screen(1280, 720);

/** The platform answers @p call so, and refuses with @p code where there is one. */
sandbox::Fault fault(const char *call, const char *code = "");

/** A desk all of whose answers are such. */
DeskSetup setup();

/** What is wrong with @p text as something to be shown; empty: nothing. */
QString problemOf(const QString &text);

/** What is wrong with @p text as something that was copied, as one line unless @p lines says so; empty: nothing. */
QString problemOfCopy(const QString &text, bool lines);

/** What is wrong with anything that a person can see or open now; empty: nothing. */
QString harm();

void click(DeskFixture &desk, const char *name);
void trigger(DeskFixture &desk, const char *name);
int rows(DeskFixture &desk, const char *name);
bool waitForRows(DeskFixture &desk, const char *name);

/** Copies every field, and compares what was copied with what may be. */
void copyAllFields(ui::FieldView *fields);

} // namespace hostile

#define IS_HARMLESS() QCOMPARE(hostile::harm(), QString())
