#pragma once

#include <QtGlobal>

#include <cstddef>
#include <cstdint>

/** What a fuzz target defines, under the name that libFuzzer asks for; it returns 0. */
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

/** Ends the program when something that must hold does not, whatever the build. */
#define FUZZ_REQUIRE(condition) ((condition) ? static_cast<void>(0) : qFatal("does not hold: " #condition))
