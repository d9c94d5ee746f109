// The driver of libFuzzer, which is there only where the program was linked with it: `make fuzz`.

#include <stddef.h>
#include <stdint.h>

int LLVMFuzzerRunDriver(
    int *count, char ***arguments, int (*callback)(const uint8_t *data, size_t size))
    __attribute__((weak));

/// Whether the program was linked with libFuzzer.
static inline int kamerspoor_has_fuzzer(void) { return LLVMFuzzerRunDriver != 0; }

/// Gives what libFuzzer makes to the callback, until it ends the program or a find does.
static inline int kamerspoor_fuzz(
    int count, char **arguments, int (*callback)(const uint8_t *data, size_t size)) {
  return LLVMFuzzerRunDriver(&count, &arguments, callback);
}
