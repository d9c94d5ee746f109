// What Swift has no calls for: a program that is started with limits and without a network, and a folder that goes
// with us however we go.

#ifndef KAMERSPOOR_CONFINEMENT_H
#define KAMERSPOOR_CONFINEMENT_H

#include <stdint.h>
#include <sys/types.h>

/// What the system is asked to allow a program, and all that it starts, at most.
struct kamerspoor_limits {
  /// Of processor time, for each process.
  uint64_t seconds;
  /// Bytes of memory, for each process.
  uint64_t memory;
  /// Bytes of a file that it writes.
  uint64_t file;
  /// Files that a process has open.
  uint64_t descriptors;
  /// Processes and threads; counted only in a user namespace of its own.
  uint64_t processes;
};

/// Starts a program in a folder, in a session of its own; it can use no other of our descriptors than these two.
///
/// Where the kernel lets us, it has no network, and nothing that it starts outlives it or us. Returns the process to
/// wait for, which ends with the program's status or 128 and its signal; or -1, with the error in `failure`.
pid_t kamerspoor_start(
    const char *path, char *const arguments[], char *const environment[], const char *folder,
    int output, int complaints, const struct kamerspoor_limits *limits, int *failure);

/// Starts a process that removes a folder with all below it as soon as we have ended, in whatever way.
///
/// An ordinary end waits for it. Returns 0, or an error.
int kamerspoor_keep(const char *folder);

#endif
