#include "CAllocations.h"

#include <stdlib.h>

static _Thread_local unsigned long count;

unsigned long allocations_of_this_thread(void) { return count; }

#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__)

// glibc lets a program replace malloc, and keeps its own under these names.
extern void *__libc_malloc(size_t);
extern void *__libc_calloc(size_t, size_t);
extern void *__libc_realloc(void *, size_t);

int allocations_are_counted(void) { return 1; }

void *malloc(size_t size) {
  count++;
  return __libc_malloc(size);
}

void *calloc(size_t number, size_t size) {
  count++;
  return __libc_calloc(number, size);
}

void *realloc(void *old, size_t size) {
  count++;
  return __libc_realloc(old, size);
}

#else

int allocations_are_counted(void) { return 0; }

#endif
