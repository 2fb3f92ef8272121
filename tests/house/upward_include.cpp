// Does not compile, and must not: plain values know nothing of the wire.
#include "client.h"
