#define _GNU_SOURCE

#include "confinement.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

void kamerspoor_close_from(int first);

/// As the kernel writes the entries of a folder.
struct entry {
  uint64_t number;
  int64_t offset;
  unsigned short length;
  unsigned char kind;
  char name[];
};

/// How deep below the folder is looked: a converter makes no more.
enum { DEEPEST = 64 };

/// Removes what is in an open folder; links are removed, never followed. Allocates nothing.
static void empty(int folder, int depth) {
  _Alignas(struct entry) char buffer[4096];
  for (int again = 1; again;) {
    again = 0;
    lseek(folder, 0, SEEK_SET);
    long count;
    while ((count = syscall(SYS_getdents64, folder, buffer, sizeof buffer)) > 0) {
      for (long at = 0; at < count;) {
        struct entry *entry = (struct entry *)(buffer + at);
        at += entry->length;
        if (!strcmp(entry->name, ".") || !strcmp(entry->name, "..")) continue;
        if (unlinkat(folder, entry->name, 0) == 0) {
          again = 1;
          continue;
        }
        if (depth == DEEPEST) continue;
        int inner = openat(folder, entry->name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
        if (inner < 0) continue;
        empty(inner, depth + 1);
        close(inner);
        if (unlinkat(folder, entry->name, AT_REMOVEDIR) == 0) again = 1;
      }
    }
  }
}

static void remove_folder(const char *path) {
  int folder = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
  if (folder < 0) return;
  empty(folder, 0);
  close(folder);
  rmdir(path);
}

static int pipe_to_keeper = -1;
static pid_t keeper = -1;

static void dismiss_keeper(void) {
  // In a process that was forked off us it is not ours to wait for.
  close(pipe_to_keeper);
  while (waitpid(keeper, 0, 0) < 0 && errno == EINTR) continue;
}

int kamerspoor_keep(const char *folder) {
  int ends[2];
  if (pipe2(ends, O_CLOEXEC) != 0) return errno;
  keeper = fork();
  if (keeper < 0) {
    int error = errno;
    close(ends[0]);
    close(ends[1]);
    return error;
  }
  if (keeper == 0) {
    setsid();
    for (int signal_number = 1; signal_number < NSIG; signal_number++) {
      signal(signal_number, SIG_IGN);
    }
    if (ends[0] != 0) dup2(ends[0], 0);
    kamerspoor_close_from(1);
    char byte;
    ssize_t count;
    do count = read(0, &byte, 1); while (count > 0 || (count < 0 && errno == EINTR));
    // A converter that is being killed with us may still write.
    for (int round = 0; round < 20; round++) {
      remove_folder(folder);
      if (access(folder, F_OK) != 0) break;
      usleep(50000);
    }
    _exit(0);
  }
  close(ends[0]);
  pipe_to_keeper = ends[1];
  return atexit(dismiss_keeper) == 0 ? 0 : ENOMEM;
}
