#pragma once

#include <QtGlobal>
#include <tl/expected.hpp>

#include <chrono>

namespace pictures {

/** Why there is no picture. */
enum class PictureError {
    NotAllowed, ///< The address is not one that pictures are fetched from.
    NotLoaded, ///< The network or the server failed.
    TooSlow,
    TooLarge,
    Redirected, ///< To where pictures are not fetched from, or too often.
    WrongType, ///< Not a kind of picture that is decoded.
    NotReadable, ///< It says it is a picture, but cannot be decoded within the limits.
    Closed
};

template <typename T>
using Result = tl::expected<T, PictureError>;

/** How much a picture from the network may cost. */
struct PictureLimits {
    std::chrono::milliseconds time{10'000}; ///< For one picture, its redirects included.
    qint64 bytes = qint64{512} * 1024; ///< As it comes from the network.
    int redirects = 3;
    int side = 2048; ///< Pixels of its width and of its height, before it is made smaller.
    int megabytes = 32; ///< Memory for decoding it.
    int shownSide = 256; ///< Pixels: it is made smaller than this and kept so.
    qint64 folderBytes = qint64{8} * 1024 * 1024; ///< All that are kept on disk.
    std::chrono::seconds fresh = std::chrono::hours(24 * 7); ///< Older ones are fetched again when they can be.
};

} // namespace pictures
