// glibc takes large blocks from the system and gives them back when they are freed, but raises
// what it calls large with every block that is freed, up to 32 MB. A function that has read a long
// document would keep all that in pieces too small for the next large block. A fixed limit, set
// before anything else runs, takes a sixth off the most memory that such a document needs.

#include <malloc.h>

__attribute__((constructor)) static void give_large_blocks_back(void) {
  mallopt(M_MMAP_THRESHOLD, 1 << 20);
}
