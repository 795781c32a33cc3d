// zlib of the system (zlib1g-dev, zlib-devel). Release builds link it statically: scripts/lib/compile-release.sh.
#include <zlib.h>
