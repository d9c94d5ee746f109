#include "faults.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { SECTOR = 512, NAME = 512 };

enum kind { WRITTEN, TRUNCATED, DELETED };

/// One change that was not synced: what stood there before, and what was put there.
struct change {
  struct change *next, *previous;
  enum kind kind;
  char path[NAME];
  sqlite3_int64 offset, size;
  int count;
  int before_count;
  unsigned char *before, *after;
};

struct file {
  sqlite3_file base;
  char path[NAME];
  int is_log;
  /// Whether its folder is synced with it, as SQLite does the first time for a log or journal that it made.
  int is_new;
  sqlite3_file *real;
};

static sqlite3_vfs *real, faulty;
static struct change *first, *last;
static long changes, log_syncs, cut_at;
static int is_on, is_cut;
static unsigned long long state;

static unsigned long long draw(void) {
  unsigned long long mixed = (state += 0x9E3779B97F4A7C15ull);
  mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9ull;
  mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBull;
  return mixed ^ (mixed >> 31);
}

static void drop(struct change *change) {
  if (change->previous) change->previous->next = change->next; else first = change->next;
  if (change->next) change->next->previous = change->previous; else last = change->previous;
  free(change->before);
  free(change->after);
  free(change);
}

static struct change *note(enum kind kind, const char *path) {
  struct change *change = calloc(1, sizeof *change);
  if (!change) abort();
  change->kind = kind;
  snprintf(change->path, NAME, "%s", path);
  change->previous = last;
  if (last) last->next = change; else first = change;
  return last = change;
}

/// Counts a change; whether it is still made.
static int counts(void) {
  if (!is_on) return 1;
  if (is_cut) return 0;
  changes += 1;
  // The change at which the power goes is still on its way: it may have come to the disk or not.
  if (changes == cut_at) is_cut = 1;
  return 1;
}

static unsigned char *content(const char *path, sqlite3_int64 offset, int *count) {
  unsigned char *bytes = malloc(*count ? *count : 1);
  int descriptor = open(path, O_RDONLY | O_CLOEXEC);
  ssize_t got = bytes && descriptor >= 0 ? pread(descriptor, bytes, *count, offset) : 0;
  if (descriptor >= 0) close(descriptor);
  *count = got > 0 ? (int)got : 0;
  return bytes;
}

#define REAL(opened) (((struct file *)(opened))->real)

static int f_close(sqlite3_file *file) {
  int code = REAL(file)->pMethods ? REAL(file)->pMethods->xClose(REAL(file)) : SQLITE_OK;
  return code;
}

static int f_read(sqlite3_file *file, void *bytes, int count, sqlite3_int64 offset) {
  return REAL(file)->pMethods->xRead(REAL(file), bytes, count, offset);
}

static int f_size(sqlite3_file *file, sqlite3_int64 *size) {
  return REAL(file)->pMethods->xFileSize(REAL(file), size);
}

static int f_write(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 offset) {
  struct file *this = (struct file *)file;
  if (!counts()) return SQLITE_IOERR_WRITE;
  if (is_on) {
    struct change *change = note(WRITTEN, this->path);
    f_size(file, &change->size);
    change->offset = offset;
    change->count = change->before_count = count;
    change->after = malloc(count ? count : 1);
    if (!change->after) abort();
    memcpy(change->after, bytes, count);
    change->before = content(this->path, offset, &change->before_count);
  }
  int code = this->real->pMethods->xWrite(this->real, bytes, count, offset);
  return is_cut ? SQLITE_IOERR_WRITE : code;
}

static int f_truncate(sqlite3_file *file, sqlite3_int64 size) {
  struct file *this = (struct file *)file;
  if (!counts()) return SQLITE_IOERR_TRUNCATE;
  if (is_on) {
    struct change *change = note(TRUNCATED, this->path);
    f_size(file, &change->size);
    change->offset = size;
    change->before_count = change->size > size ? (int)(change->size - size) : 0;
    change->before = content(this->path, size, &change->before_count);
  }
  int code = this->real->pMethods->xTruncate(this->real, size);
  return is_cut ? SQLITE_IOERR_TRUNCATE : code;
}

static int f_sync(sqlite3_file *file, int flags) {
  struct file *this = (struct file *)file;
  if (!counts() || is_cut) return SQLITE_IOERR_FSYNC;
  if (is_on) {
    for (struct change *change = first, *next; change; change = next) {
      next = change->next;
      if (change->kind == DELETED ? this->is_new : !strcmp(change->path, this->path)) drop(change);
    }
    this->is_new = 0;
    if (this->is_log) log_syncs += 1;
  }
  return this->real->pMethods->xSync(this->real, flags);
}

static int f_lock(sqlite3_file *f, int n) { return REAL(f)->pMethods->xLock(REAL(f), n); }
static int f_unlock(sqlite3_file *f, int n) { return REAL(f)->pMethods->xUnlock(REAL(f), n); }
static int f_reserved(sqlite3_file *f, int *n) {
  return REAL(f)->pMethods->xCheckReservedLock(REAL(f), n);
}
static int f_control(sqlite3_file *f, int what, void *value) {
  // A file that is said to grow in steps would be made larger behind our back.
  if (what == SQLITE_FCNTL_SIZE_HINT || what == SQLITE_FCNTL_CHUNK_SIZE) return SQLITE_OK;
  return REAL(f)->pMethods->xFileControl(REAL(f), what, value);
}
static int f_sector(sqlite3_file *f) { return REAL(f)->pMethods->xSectorSize(REAL(f)); }
static int f_device(sqlite3_file *f) { return REAL(f)->pMethods->xDeviceCharacteristics(REAL(f)); }
static int f_shm_map(sqlite3_file *f, int page, int size, int extend, void volatile **memory) {
  return REAL(f)->pMethods->xShmMap(REAL(f), page, size, extend, memory);
}
static int f_shm_lock(sqlite3_file *f, int offset, int count, int flags) {
  return REAL(f)->pMethods->xShmLock(REAL(f), offset, count, flags);
}
static void f_shm_barrier(sqlite3_file *f) { REAL(f)->pMethods->xShmBarrier(REAL(f)); }
static int f_shm_unmap(sqlite3_file *f, int remove) {
  return REAL(f)->pMethods->xShmUnmap(REAL(f), remove);
}

static const sqlite3_io_methods methods = {
  2, f_close, f_read, f_write, f_truncate, f_sync, f_size, f_lock, f_unlock, f_reserved, f_control,
  f_sector, f_device, f_shm_map, f_shm_lock, f_shm_barrier, f_shm_unmap, 0, 0,
};

static int v_open(sqlite3_vfs *vfs, const char *path, sqlite3_file *file, int flags, int *out) {
  struct file *this = (struct file *)file;
  int kept = SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_WAL | SQLITE_OPEN_MAIN_JOURNAL;
  (void)vfs;
  memset(this, 0, sizeof *this);
  if (!(flags & kept)) return real->xOpen(real, path, file, flags, out);
  this->real = (sqlite3_file *)&this[1];
  this->is_log = (flags & SQLITE_OPEN_WAL) != 0;
  this->is_new = !(flags & SQLITE_OPEN_MAIN_DB) && flags & SQLITE_OPEN_CREATE;
  snprintf(this->path, NAME, "%s", path);
  int code = real->xOpen(real, path, this->real, flags, out);
  this->base.pMethods = this->real->pMethods ? &methods : 0;
  return code;
}

static int v_delete(sqlite3_vfs *vfs, const char *path, int sync) {
  (void)vfs;
  if (!counts()) return SQLITE_IOERR_DELETE;
  if (is_on) {
    struct stat status;
    int count = stat(path, &status) == 0 ? (int)status.st_size : 0;
    unsigned char *bytes = content(path, 0, &count);
    for (struct change *change = first, *next; change; change = next) {
      next = change->next;
      if (!strcmp(change->path, path)) drop(change);
    }
    if (sync && !is_cut) {
      free(bytes);
    } else {
      struct change *change = note(DELETED, path);
      change->before = bytes;
      change->before_count = count;
    }
  }
  int code = real->xDelete(real, path, sync);
  return is_cut ? SQLITE_IOERR_DELETE : code;
}

int faults_install(void) {
  if (real) return SQLITE_OK;
  real = sqlite3_vfs_find(0);
  if (!real) return SQLITE_ERROR;
  faulty = *real;
  faulty.zName = "kamerspoor-faults";
  faulty.szOsFile = (int)sizeof(struct file) + real->szOsFile;
  faulty.xOpen = v_open;
  faulty.xDelete = v_delete;
  return sqlite3_vfs_register(&faulty, 1);
}

void faults_begin(long change) {
  while (first) drop(first);
  changes = log_syncs = 0;
  cut_at = change;
  is_cut = 0;
  is_on = 1;
}

void faults_end(void) { is_on = is_cut = 0; }
long faults_changes(void) { return changes; }
long faults_log_syncs(void) { return log_syncs; }
int faults_is_cut(void) { return is_cut; }

static void put(const char *path, const void *bytes, sqlite3_int64 count, sqlite3_int64 offset) {
  int descriptor = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0644);
  if (descriptor < 0) abort();
  if (pwrite(descriptor, bytes, count, offset) != count) abort();
  close(descriptor);
}

static void undo(struct change *change) {
  if (change->kind == DELETED) {
    if (access(change->path, F_OK) != 0) put(change->path, change->before, change->before_count, 0);
    return;
  }
  if (access(change->path, F_OK) != 0) return;
  if (change->before_count) {
    put(change->path, change->before, change->before_count, change->offset);
  }
  if (truncate(change->path, change->size) != 0) abort();
}

static void redo(struct change *change) {
  if (change->kind == DELETED) {
    if (draw() & 1) unlink(change->path);
    return;
  }
  if (access(change->path, F_OK) != 0) return;
  if (change->kind == TRUNCATED) {
    if (draw() & 1 && truncate(change->path, change->offset) != 0) abort();
    return;
  }
  for (int at = 0; at < change->count;) {
    int end = (int)((change->offset + at) / SECTOR * SECTOR + SECTOR - change->offset);
    if (end > change->count) end = change->count;
    unsigned long long chance = draw();
    if (chance % 16 == 0) {
      put(change->path, change->after + at, (chance >> 8) % (end - at + 1), change->offset + at);
    } else if (chance % 16 < 9) {
      put(change->path, change->after + at, end - at, change->offset + at);
    }
    at = end;
  }
}

void faults_settle(unsigned long long seed) {
  state = seed;
  for (struct change *change = last; change; change = change->previous) undo(change);
  // A disk that writes in order up to some point is as likely as one that does not.
  int ordered = draw() & 1;
  long total = 0, place = 0;
  for (struct change *change = first; change; change = change->next) total += 1;
  long whole = ordered && total ? (long)(draw() % (total + 1)) : 0;
  for (struct change *change = first; change; change = change->next) {
    if (!ordered) {
      redo(change);
    } else if (place++ < whole) {
      if (change->kind == DELETED) unlink(change->path);
      else if (access(change->path, F_OK) != 0) continue;
      else if (change->kind == WRITTEN) put(change->path, change->after, change->count, change->offset);
      else if (truncate(change->path, change->offset) != 0) abort();
    }
  }
  faults_end();
  while (first) drop(first);
}
