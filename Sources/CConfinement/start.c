#define _GNU_SOURCE

#include "confinement.h"

#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

// Between fork and exec other threads' locks are held by nobody: here are only calls that take none.

void kamerspoor_close_from(int first) {
#ifdef SYS_close_range
  if (syscall(SYS_close_range, first, ~0U, 0) == 0) return;
#endif
  struct rlimit most;
  if (getrlimit(RLIMIT_NOFILE, &most) != 0 || most.rlim_cur > 65536) most.rlim_cur = 65536;
  for (int other = first; other < (int)most.rlim_cur; other++) close(other);
}

static void limit(int resource, uint64_t most) {
  struct rlimit limit;
  if (getrlimit(resource, &limit) != 0) return;
  if (limit.rlim_max != RLIM_INFINITY && limit.rlim_max < most) most = limit.rlim_max;
  limit.rlim_cur = limit.rlim_max = most;
  setrlimit(resource, &limit);
}

static void write_file(const char *path, const char *text) {
  int descriptor = open(path, O_WRONLY | O_CLOEXEC);
  if (descriptor < 0) return;
  ssize_t written = write(descriptor, text, strlen(text));
  (void)written;
  close(descriptor);
}

/// Writes `1000 1000 1`: one user or group, by the number it has outside.
static void map_number(const char *path, unsigned number) {
  char digits[12], text[32];
  int start = sizeof digits - 1;
  digits[start] = 0;
  do digits[--start] = (char)('0' + number % 10); while (number /= 10);
  strcpy(text, digits + start);
  strcat(text, " ");
  strcat(text, digits + start);
  strcat(text, " 1");
  write_file(path, text);
}

/// Leaves the network, and gives what is started from here on process numbers of its own; whether the kernel let us.
static int isolate(const struct kamerspoor_limits *limits) {
  unsigned user = geteuid(), group = getegid();
  if (unshare(CLONE_NEWUSER | CLONE_NEWNET | CLONE_NEWPID) == 0) {
    write_file("/proc/self/setgroups", "deny");
    map_number("/proc/self/uid_map", user);
    map_number("/proc/self/gid_map", group);
    limit(RLIMIT_NPROC, limits->processes);
    return 1;
  }
  return unshare(CLONE_NEWNET | CLONE_NEWPID) == 0;
}

/// Waits for a child and ends as it did; what it wrote to is held open by nobody else.
static void end_like(pid_t child) {
  kamerspoor_close_from(0);
  int status = 0;
  pid_t ended;
  do ended = waitpid(-1, &status, 0); while (ended != child && (ended > 0 || errno == EINTR));
  if (ended < 0) _exit(127);
  _exit(WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status));
}

/// Goes on in a child of its own, for which the parent waits. If there can be none, goes on as it is.
static void go_on_in_child(void) {
  pid_t child = fork();
  if (child > 0) end_like(child);
  if (child == 0) prctl(PR_SET_PDEATHSIG, SIGKILL);
}

static void reset_signals(void) {
  for (int signal_number = 1; signal_number < NSIG; signal_number++) {
    signal(signal_number, SIG_DFL);
  }
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, 0);
}

enum { REPORT = 3 };

static void become(
    const char *path, char *const arguments[], char *const environment[], const char *folder,
    int output, int complaints, int report, const struct kamerspoor_limits *limits) {
  // Whichever numbers they have, none is in the way of another.
  output = fcntl(output, F_DUPFD, 16);
  complaints = fcntl(complaints, F_DUPFD, 16);
  report = fcntl(report, F_DUPFD, 16);
  int nothing = open("/dev/null", O_RDONLY);
  if (nothing != 0) dup2(nothing, 0);
  dup2(output, 1);
  dup2(complaints, 2);
  dup3(report, REPORT, O_CLOEXEC);
  kamerspoor_close_from(REPORT + 1);
  umask(077);
  limit(RLIMIT_CORE, 0);
  limit(RLIMIT_CPU, limits->seconds);
  limit(RLIMIT_DATA, limits->memory);
  limit(RLIMIT_FSIZE, limits->file);
  limit(RLIMIT_NOFILE, limits->descriptors);
  prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
  if (isolate(limits)) {
    // The first process of the new numbers: when it ends, the kernel ends all the others.
    go_on_in_child();
    // The program itself, which is killed by signals as any other, unlike a first process.
    go_on_in_child();
  }
  reset_signals();
  if (chdir(folder) == 0) execve(path, arguments, environment);
  int error = errno;
  ssize_t written = write(REPORT, &error, sizeof error);
  (void)written;
  _exit(127);
}

pid_t kamerspoor_start(
    const char *path, char *const arguments[], char *const environment[], const char *folder,
    int output, int complaints, const struct kamerspoor_limits *limits, int *failure) {
  int report[2];
  if (pipe2(report, O_CLOEXEC) != 0) {
    *failure = errno;
    return -1;
  }
  sigset_t all, before;
  sigfillset(&all);
  pthread_sigmask(SIG_SETMASK, &all, &before);
  pid_t us = getpid();
  pid_t child = fork();
  int error = errno;
  if (child == 0) {
    setsid();
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != us) _exit(127);
    become(path, arguments, environment, folder, output, complaints, report[1], limits);
  }
  pthread_sigmask(SIG_SETMASK, &before, 0);
  close(report[1]);
  if (child > 0) {
    ssize_t count;
    do count = read(report[0], &error, sizeof error); while (count < 0 && errno == EINTR);
    if (count == sizeof error) {
      kill(-child, SIGKILL);
      while (waitpid(child, 0, 0) < 0 && errno == EINTR) continue;
      child = -1;
    }
  }
  close(report[0]);
  if (child < 0) *failure = error;
  return child;
}
