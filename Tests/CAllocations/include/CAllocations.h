// Counts what a thread asks of the allocator. Only for tests: whatever links this has its malloc replaced.

/// Whether allocations are counted here: where the C library is glibc.
int allocations_are_counted(void);

/// The allocations of the calling thread since it began: malloc, calloc and realloc.
unsigned long allocations_of_this_thread(void);
