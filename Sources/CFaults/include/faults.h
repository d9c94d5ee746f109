#ifndef FAULTS_H
#define FAULTS_H

// A file system for SQLite in which the power can go. It lies over the usual one and notes every change since the last
// sync of its file, with the bytes that stood there before: what was not synced can be lost, in part and in any order.
// One thread at a time.

/// Makes it the file system of every database that this process opens from now on; returns SQLite's result code.
int faults_install(void);

/// Begins anew: no change is noted, and the power goes at this change, counted from 1; never at 0.
void faults_begin(long change);

/// Ends the trial: nothing is noted or refused any more.
void faults_end(void);

/// The changes until now: writes, truncations, deletions, syncs.
long faults_changes(void);

/// How often a write-ahead log was synced until now.
long faults_log_syncs(void);

/// Whether the power is gone, so that every change is refused.
int faults_is_cut(void);

/// Leaves the files as a disk may be found, once they are closed: of every sector that was not synced the old or the
/// new bytes or some of both, of every size and name the old or the new one, chosen by this seed.
void faults_settle(unsigned long long seed);

#endif
